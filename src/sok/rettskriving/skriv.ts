import { skrevne, type Ledd, type Sporretre } from '../sporring/sporretre.ts';

/** A word that would be read as an OR where it stands now is written so that it is not. */
const somOrd = (skrevet: string): string =>
  skrevet === 'OR' || skrevet === 'ELLER' ? skrevet.toLowerCase() : skrevet;

const skrivLedd = (ledd: Ledd): string =>
  ledd.art === 'tekst' && ledd.sitert ? `"${ledd.skrevet}"` : somOrd(ledd.skrevet);

/** «7 b» beside «7b»: one number in its two ways of writing, which is read so wherever it stands. */
const erSamme = (ledd: Ledd, forrige: Ledd | undefined): boolean =>
  /^\d/u.test(ledd.skrevet) && forrige !== undefined && ledd.skrevet.replaceAll(' ', '') === forrige.skrevet;

const hverEnGang = (ledd: readonly Ledd[]): readonly Ledd[] =>
  ledd.filter((en, i) => !erSamme(en, ledd[i - 1]));

/** A group of a query in words: «vei OR veg». */
export const skrivGruppe = (gruppe: readonly Ledd[]): string =>
  hverEnGang(skrevne(gruppe)).map(skrivLedd).join(' OR ');

export const skrivUten = (uten: readonly Ledd[]): readonly string[] =>
  hverEnGang(uten).map((ledd) => `-${skrivLedd(ledd)}`);

/** A query in words again, such that it is read as it was. */
export const skrivSporring = ({ krav, uten }: Pick<Sporretre, 'krav' | 'uten'>): string =>
  [...krav.map(skrivGruppe), ...skrivUten(uten)].join(' ');
