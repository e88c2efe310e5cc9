import type { Ansatt } from '../arkiv/ansatt.ts';
import type { Arkiv } from '../arkiv/arkiv.ts';
import { personnoekkel } from '../arkiv/stilling.ts';

/** What each of the staff is called, by the id that the log and the decisions have. */
export const navnPerID = (ansatte: readonly Ansatt[]): ReadonlyMap<string, string> =>
  new Map(ansatte.map(({ id, navn }) => [id, navn]));

/**
 * The ids that somebody may mean by a text: the text itself, and of everyone whose name has it in it, in whatever case.
 *
 * @param tekst a name, a part of one, or an id.
 */
export async function finnHvem(arkiv: Pick<Arkiv, 'ansatte'>, tekst: string): Promise<readonly string[]> {
  const sokt = personnoekkel(tekst);
  const treff = (await arkiv.ansatte()).filter(({ navn }) => personnoekkel(navn).includes(sokt));
  return [...new Set([tekst, ...treff.map(({ id }) => id)])];
}
