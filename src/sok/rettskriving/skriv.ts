import { skrevne, type Ledd, type Sporretre } from '../sporring/sporretre.ts';

/** A word that would be read as an OR where it stands now is written so that it is not. */
const somOrd = (skrevet: string): string =>
  skrevet === 'OR' || skrevet === 'ELLER' ? skrevet.toLowerCase() : skrevet;

const skrivLedd = (ledd: Ledd): string =>
  ledd.art === 'tekst' && ledd.sitert ? `"${ledd.skrevet}"` : somOrd(ledd.skrevet);

/** A group of a query in words: «vei OR veg». */
export const skrivGruppe = (gruppe: readonly Ledd[]): string => skrevne(gruppe).map(skrivLedd).join(' OR ');

export const skrivUten = (uten: readonly Ledd[]): readonly string[] =>
  skrevne(uten).map((ledd) => `-${skrivLedd(ledd)}`);

/** A query in words again, such that it is read as it was. */
export const skrivSporring = ({ krav, uten }: Pick<Sporretre, 'krav' | 'uten'>): string =>
  [...krav.map(skrivGruppe), ...skrivUten(uten)].join(' ');
