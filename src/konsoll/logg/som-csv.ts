import type { Logglinje } from '../../arkiv/logg.ts';
import { csvlinje, MERKE } from '../../utgaver/csv.ts';

const HODE = [
  'nr',
  'tidspunkt',
  'hvem',
  'navn',
  'rolle',
  'handling',
  'virksomhet',
  'gjenstand',
  'grunn',
  'hash',
] as const satisfies readonly (keyof Logglinje | 'navn')[];

/**
 * The log as a CSV file, written while it is read.
 *
 * @param navn what those are called whom the lines name by id; who is not in it has only the id.
 */
export async function* loggSomCsv(
  linjer: AsyncIterable<Logglinje> | Iterable<Logglinje>,
  navn: ReadonlyMap<string, string>,
): AsyncGenerator<string> {
  yield `${MERKE}${csvlinje(HODE)}`;
  for await (const linje of linjer)
    yield csvlinje(HODE.map((felt) => (felt === 'navn' ? (navn.get(linje.hvem) ?? '') : linje[felt])));
}
