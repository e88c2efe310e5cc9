/**
 * Runs one export in a process of its own, so that a test can kill it: data directory, delivery, clock. Says «klar» when
 * the program is loaded.
 */
import { eksporter } from '../../../src/eksport/eksporter.ts';

const [data = '', sti = '', naa = ''] = process.argv.slice(2);
process.stdout.write('klar\n');
const rapport = await eksporter({
  format: 'noark5',
  sti,
  data,
  klokke: () => new Date(naa),
  pulje: { saker: 5, poster: 100 },
});
process.stdout.write(`${JSON.stringify(rapport)}\n`);
