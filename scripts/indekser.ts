import { Command } from 'commander';
import { avbruddsmelding } from '../src/eksport/avbruddsmelding.ts';
import { byggIndeks } from '../src/eksport/indekser.ts';

const { data } = new Command('indekser')
  .description('Bygger søkeindeksen på nytt fra den offentlige journalen. Start serveren på nytt etterpå.')
  .option('--data <mappe>', 'mappen med databaser', process.env['DATA'] ?? 'data')
  .parse()
  .opts<{ data: string }>();

try {
  const antall = await byggIndeks(data, () => new Date());
  console.log(`${antall} journalposter er søkbare.`);
} catch (feil) {
  const melding = avbruddsmelding(feil);
  if (melding === undefined) throw feil;
  console.error(melding);
  process.exitCode = 2;
}
