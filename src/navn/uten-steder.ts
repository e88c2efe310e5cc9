import { ORDART } from './ord.ts';
import { type Ord, skillOrd } from './ordskilling.ts';

const ER_STED = ORDART.sted | ORDART.organisasjon;
const ER_NAVN = ORDART.fornavn | ORDART.etternavn;

/** «skole» in «Haugen skole», «AS» in «Haugen AS», and all of «Haugen-skolen»; not «haugen» in «Eva haugen», which is a surname there. */
const gjoerSted = (her: Ord, neste: Ord | undefined): boolean =>
  neste?.skille === 's' &&
  (neste.art & ER_STED) !== 0 &&
  !((her.art & ORDART.fornavn) !== 0 && (neste.art & ER_NAVN) !== 0);
const erSted = ({ art }: Ord): boolean => (art & ER_STED) !== 0 && (art & ER_NAVN) === 0;

/** The text with blanks for the names of streets, places, buildings and enterprises, so that only what may be a person's is left. */
export function utenSteder(tekst: string): string {
  const ord = skillOrd(tekst);
  let ut = tekst;
  for (const [i, her] of ord.entries()) {
    if (erSted(her) || (her.stor > 0 && gjoerSted(her, ord[i + 1])))
      ut = ut.slice(0, her.fra) + ' '.repeat(her.til - her.fra) + ut.slice(her.til);
  }
  return ut;
}

/** Whether a name is a person's beyond doubt: a given name and more, or a surname that is hardly ever anything else. */
export function erSikkertNavn(navn: string): boolean {
  const ord = skillOrd(navn).filter(({ initial }) => !initial);
  return ord.some(
    ({ art }) =>
      (art & (ord.length > 1 ? ORDART.fornavn | ORDART.sikkertEtternavn : ORDART.sikkertEtternavn)) !== 0,
  );
}

const FREMMED_ORD = { flest: 4, korteste: 3 } as const;

/**
 * Whether a party may be a person whose name no list knows («Xhevdet Zzyqkaj»): two words or more, all with a capital, and none that
 * is anything else than a name.
 */
export function erFremmedNavn(navn: string): boolean {
  const ord = skillOrd(navn).filter(({ initial, art }) => !initial && (art & ORDART.partikkel) === 0);
  return (
    ord.length > 1 &&
    ord.length <= FREMMED_ORD.flest &&
    ord.some(({ art }) => art === 0) &&
    ord.every(
      ({ art, stor, form }) =>
        stor > 0 && form.length >= FREMMED_ORD.korteste && (art & ~(ER_NAVN | ORDART.tvetydig)) === 0,
    )
  );
}

const KORTESTE_RENE = 5;

/** The words of a name that are surnames and nothing else, in small letters: such a one needs no capital to be known by. */
export const reneEtternavn = (navn: string): readonly string[] =>
  skillOrd(navn)
    .filter(({ art, form }) => (art & ORDART.sikkertEtternavn) !== 0 && form.length >= KORTESTE_RENE)
    .map(({ form }) => form);
