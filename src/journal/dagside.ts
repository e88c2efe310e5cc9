import type { Dokumentnummer } from '../offentlig/adresse.ts';
import type { Publisert } from '../offentlig/publisert.ts';
import type { Hull } from '../offentlig/tilstand.ts';

/** Lines on a page of a day list: most days fit on one, and the longest cost no more a page than any other. */
export const LINJER_PAA_SIDE = 200;

/** One line of a day list: an entry, or a number that is held or withdrawn. */
export type Daglinje =
  { readonly art: 'post'; readonly publisert: Publisert } | { readonly art: 'hull'; readonly hull: Hull };

/** Which page of a day: by its number, from 1, or the one that an entry's number stands on. */
type Dagsted = { readonly side: number } | { readonly nummer: Dokumentnummer };

export interface Dagsidevalg {
  readonly sted: Dagsted;
  /** Lines on a page. */
  readonly antall: number;
}

/** A page of a day list, with how much there is of the whole day. */
export interface Dagside {
  readonly linjer: readonly Daglinje[];
  /** From 1. One that is beyond the last has no lines. */
  readonly side: number;
  /** 1 for a day without anything, too. */
  readonly sider: number;
  readonly antallPoster: number;
  readonly antallHull: number;
}

/** The order of a day list: case number, then document number. */
export const iRekke = (a: Dokumentnummer, b: Dokumentnummer): number =>
  a.saksaar - b.saksaar || a.sakssekvensnummer - b.sakssekvensnummer || a.dokumentnummer - b.dokumentnummer;

/** The page that holds line number `foer + 1`, and how many pages so many lines make. */
export const sidenMed = (foer: number, antall: number): number => Math.floor(foer / antall) + 1;
export const siderAv = (linjer: number, antall: number): number => Math.max(1, Math.ceil(linjer / antall));

const nummeret = (linje: Daglinje): Dokumentnummer =>
  linje.art === 'post' ? linje.publisert.post : linje.hull;

/** Cuts a page out of a whole day: for journals that are put together of several. */
export function dagsideAv(
  { poster, hull }: { readonly poster: readonly Publisert[]; readonly hull: readonly Hull[] },
  { sted, antall }: Dagsidevalg,
): Dagside {
  const alle: readonly Daglinje[] = [
    ...poster.map((publisert) => ({ art: 'post', publisert }) as const),
    ...hull.map((ett) => ({ art: 'hull', hull: ett }) as const),
  ].sort((a, b) => iRekke(nummeret(a), nummeret(b)));
  const side =
    'side' in sted
      ? sted.side
      : sidenMed(alle.filter((linje) => iRekke(nummeret(linje), sted.nummer) < 0).length, antall);
  return {
    linjer: alle.slice((side - 1) * antall, side * antall),
    side,
    sider: siderAv(alle.length, antall),
    antallPoster: poster.length,
    antallHull: hull.length,
  };
}
