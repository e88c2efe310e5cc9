import { byggIndeks } from '../src/eksport/indekser.ts';
import { lagKommando, utfoer } from './kommando.ts';

const { data } = lagKommando(
  'indekser',
  'Bygger søkeindeksen på nytt fra den offentlige journalen. Start serveren på nytt etterpå.',
)
  .option('--data <mappe>', 'mappen med databaser', process.env['DATA'] ?? 'data')
  .parse()
  .opts<{ data: string }>();

await utfoer(async () => {
  const antall = await byggIndeks(data, () => new Date());
  console.log(`${antall} journalposter er søkbare.`);
  return undefined;
});
