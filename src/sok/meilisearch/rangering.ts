import { krevde, ulike, type Sporretre } from '../sporring/sporretre.ts';
import { gruppemoeter, type Moetested } from './moetesteder.ts';
import { eller, ikke, og, oppfyller, type Uttrykk } from './uttrykk.ts';

/** How good each group of a query can be met, best first. */
export type Rangering = readonly (readonly Moetested[])[];

export const rangeringAv = ({ krav }: Sporretre, medNavn: boolean, iMinnet: boolean): Rangering =>
  ulike(krevde(krav)).map((gruppe) => gruppemoeter(gruppe, medNavn, iMinnet));

/** The rank of an entry that is a hit, from its tokens; lower is better. */
export const rangAv = (rangering: Rangering, tokener: ReadonlySet<string>): number =>
  rangering.reduce(
    (sum, moeter) => sum + (moeter.find(({ uttrykk }) => oppfyller(uttrykk, tokener))?.rang ?? 0),
    0,
  );

/** Above so many ways to get to one sum, the order is no longer asked for step by step. */
const FLEST_VEIER = 64;

/** Ways to give each group a rank so that they make up the sum; undefined when they are too many. */
function veierTil(rangering: Rangering, sum: number): readonly Uttrykk[] | undefined {
  let veier: { readonly rest: number; readonly deler: readonly Uttrykk[] }[] = [{ rest: sum, deler: [] }];
  for (const [nr, moeter] of rangering.entries()) {
    const igjen = rangering.slice(nr + 1);
    const minst = igjen.reduce((til, m) => til + (m[0]?.rang ?? 0), 0);
    const mest = igjen.reduce((til, m) => til + (m.at(-1)?.rang ?? 0), 0);
    veier = veier.flatMap(({ rest, deler }) =>
      moeter.flatMap(({ rang, uttrykk }, i) => {
        const etter = rest - rang;
        if (etter < minst || etter > mest) return [];
        // This is the best meeting only where none of the better ones is.
        const bedre = moeter.slice(0, i).map((et) => et.uttrykk);
        const her = bedre.length === 0 ? uttrykk : og(uttrykk, ikke(eller(...bedre)));
        return [{ rest: etter, deler: [...deler, her] }];
      }),
    );
    if (veier.length > FLEST_VEIER) return undefined;
  }
  return veier.map(({ deler }) => og(...deler));
}

/**
 * The hits in steps of equal rank, best first, as far as the steps can be told: what is left is one last step.
 * Within a step the order is by date.
 */
export function* trinn(rangering: Rangering): Generator<Uttrykk, void> {
  const minst = rangering.reduce((sum, moeter) => sum + (moeter[0]?.rang ?? 0), 0);
  const mest = rangering.reduce((sum, moeter) => sum + (moeter.at(-1)?.rang ?? 0), 0);
  for (let sum = minst; sum <= mest; sum++) {
    const veier = veierTil(rangering, sum);
    if (veier === undefined) return;
    if (veier.length > 0) yield eller(...veier);
  }
}
