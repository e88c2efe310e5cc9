import type { Ord } from '../norsk/analyse.ts';
import { FELT, type Felt } from '../rang.ts';
import { foelgen, foelgetoken, LENGSTE_FOELGE } from './tokener.ts';
import { begynner, eller, og, token, type Uttrykk } from './uttrykk.ts';

/** Of a phrase that is longer than anybody remembers, so many links must be in one field, and the others anywhere. */
const FLEST_I_FELTET = 8;

const utgaver = (medNavn: boolean): readonly boolean[] => (medNavn ? [false, true] : [false]);

/** The runs of words that make up a phrase: itself when it is short, otherwise those that overlap. */
const lenker = (ord: readonly Ord[]): readonly (readonly Ord[])[] =>
  ord.length <= LENGSTE_FOELGE
    ? [ord]
    : ord.slice(LENGSTE_FOELGE - 1).map((_, fra) => ord.slice(fra, fra + LENGSTE_FOELGE));

const hvorSomHelst = (lenke: readonly Ord[], medNavn: boolean, prefiks = false): Uttrykk =>
  eller(
    ...utgaver(medNavn).flatMap((navn) => [
      begynner(foelgen(navn, lenke)),
      // A stem that goes on: what is written may end in the middle of it.
      ...(prefiks ? [begynner(foelgen(navn, lenke, lenke.at(-1)?.form ?? ''))] : []),
    ]),
  );

/** Words that follow each other in one field. */
export const iEttFelt = (felt: Felt, ord: readonly Ord[], medNavn: boolean): Uttrykk =>
  eller(
    ...utgaver(medNavn).map((navn) =>
      og(
        ...lenker(ord)
          .slice(0, FLEST_I_FELTET)
          .map((lenke) => token(foelgetoken({ felt, navn }, lenke))),
      ),
    ),
  );

/** Two words or more that follow each other. */
export function iRekkefoelge(ord: readonly Ord[], medNavn: boolean, prefiks: boolean): Uttrykk {
  const alle = lenker(ord);
  const [eneste] = alle;
  if (prefiks || (alle.length === 1 && eneste !== undefined)) {
    return og(...alle.map((lenke, i) => hvorSomHelst(lenke, medNavn, prefiks && i === alle.length - 1)));
  }
  return og(
    eller(...FELT.map((felt) => iEttFelt(felt, ord, medNavn))),
    ...alle.slice(FLEST_I_FELTET).map((lenke) => hvorSomHelst(lenke, medNavn)),
  );
}
