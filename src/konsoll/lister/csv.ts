import type { Journalliste } from '../../arkiv/oversikt.ts';
import { csvlinje, MERKE } from '../../utgaver/csv.ts';
import { KOLONNER } from './kolonner.ts';
import type { Listelinje } from './linje.ts';

/**
 * A list as a file, record by record: quoted and ended as RFC 4180 says, with semicolons and a byte order mark as Norwegian
 * spreadsheets open it, and no field that a spreadsheet would take for a formula.
 */
export async function* somCsv(
  liste: Journalliste,
  linjer: AsyncIterable<Listelinje> | Iterable<Listelinje>,
): AsyncGenerator<string> {
  const kolonner = KOLONNER[liste];
  yield `${MERKE}${csvlinje(kolonner.map(({ navn }) => navn))}`;
  for await (const linje of linjer) yield csvlinje(kolonner.map(({ verdi }) => verdi(linje)));
}
