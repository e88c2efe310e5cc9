/**
 * Decides in a process of its own, as the console does: the stores are open before it is told to begin. Says «klar», waits for
 * a word, withdraws an entry, a case, a source or (by neither number nor source) closes the journal, and says how many milliseconds all of it took.
 */
import { medLagreForVedtak } from '../../src/eksport/vedtak/aapne-for-vedtak.ts';
import { steng } from '../../src/eksport/vedtak/steng.ts';
import { vedtaMed } from '../../src/eksport/vedtak/vedta.ts';
import { vedtaVidtMed } from '../../src/eksport/vedtak/vedta-vidt.ts';

const [data = '', virksomhet = '', nummer = '', kilde = ''] = process.argv.slice(2);
const klokke = (): Date => new Date();
const ramme = {
  data,
  virksomhet,
  grunn: 'måling',
  av: 'måling',
  rolle: 'kommandolinje',
  oenske: { art: 'trekk' },
  klokke,
} as const;

await medLagreForVedtak(data, klokke, async (lagre) => {
  await new Promise<void>((begynn) => {
    process.once('message', () => {
      begynn();
    });
    process.send?.('klar');
  });
  const start = performance.now();
  if (nummer !== '') await vedtaMed(lagre, { ...ramme, nummer });
  else if (kilde !== '') await vedtaVidtMed(lagre, { ...ramme, kilde });
  else await steng(ramme);
  process.send?.(performance.now() - start);
});
process.disconnect();
