import { datoI } from '../../tid/oslo.ts';
import { KLAGEUTFALL, type Klageutfall } from '../kravtall.ts';
import { type Dokumentutfall, UTFALL } from '../livsloep/hendelse.ts';
import type { Grunnlag } from './grunnlag.ts';
import { type Innsynstall, innsynstall } from './tall.ts';

/**
 * Counts from one to four are not told (R56, R58). A municipality's requests are few, and who asked for something often knows who
 * else did: with five or more in a group, knowing all but one of them still leaves the last one's answer unsaid. No sum is told of
 * which all parts but one are told, so that nothing can be found by subtraction.
 */
export const TERSKEL = 5;

/** A count for anybody: exact, or only that there are some. */
export type Offentligtall = number | 'faa';

/** A share in percent: exact, or a bound where the exact one would give away a count from one to four. */
export interface Andel {
  readonly art: 'lik' | 'over' | 'under';
  readonly prosent: number;
}

/** What anybody may see of a body's year. */
export interface Aarstall {
  readonly aar: number;
  /** The last month that is counted, yyyy-mm. */
  readonly til: string;
  readonly besvart: Offentligtall;
  readonly venter: Offentligtall;
  /** Working days; absent when too few are answered. */
  readonly median?: number;
  readonly innenTre?: Andel;
  readonly innenFem?: Andel;
  readonly utfall: readonly { readonly utfall: Dokumentutfall; readonly antall: Offentligtall }[];
  /** Those that were used in so many requests that it can be told. */
  readonly hjemler: readonly { readonly id: string; readonly antall: number }[];
  /** Whether there were others. */
  readonly andreHjemler: boolean;
  readonly klager: readonly { readonly utfall: Klageutfall; readonly antall: Offentligtall }[];
}

const AAR_TILBAKE = 4;

const erFaa = (antall: number): boolean => antall > 0 && antall < TERSKEL;
export const skjulFaa = (antall: number): Offentligtall => (erFaa(antall) ? 'faa' : antall);

/**
 * How large a part of a group is, so that neither the part nor the rest can be counted when it is few.
 * @returns undefined when nothing can be said: the group is so small that even a bound would name one number.
 */
function andel(del: number, alle: number): Andel | undefined {
  const rest = alle - del;
  if (alle < TERSKEL) return undefined;
  if (!erFaa(del) && !erFaa(rest)) return { art: 'lik', prosent: Math.round((100 * del) / alle) };
  if (alle < 2 * TERSKEL - 1) return undefined;
  return erFaa(rest)
    ? { art: 'over', prosent: Math.floor((100 * (alle - TERSKEL)) / alle) }
    : { art: 'under', prosent: Math.ceil((100 * TERSKEL) / alle) };
}

/**
 * The shares that were answered within three and within five days. Beside each other they make three groups; when one of them is few,
 * only the wider share is told.
 */
export function andeler(tre: number, fem: number, alle: number): Pick<Aarstall, 'innenTre' | 'innenFem'> {
  const [innenTre, innenFem] = [andel(tre, alle), andel(fem, alle)];
  const noenFaa = [tre, fem - tre, alle - fem].some(erFaa);
  return {
    ...(innenTre !== undefined && !noenFaa && { innenTre }),
    ...(innenFem !== undefined && { innenFem }),
  };
}

/** The last month of the last quarter that is over on a date: newer requests would change the figures one by one. */
export function sisteHeleKvartal(iDag: string): string {
  const [aar = 0, maaned = 1] = iDag.split('-').map(Number);
  const slutt = Math.floor((maaned - 1) / 3) * 3;
  return slutt === 0 ? `${aar - 1}-12` : `${aar}-${String(slutt).padStart(2, '0')}`;
}

function offentlig(aar: number, til: string, t: Innsynstall): Aarstall {
  const { besvart } = t;
  return {
    aar,
    til,
    besvart: skjulFaa(besvart),
    venter: skjulFaa(t.venter),
    ...(besvart >= TERSKEL && t.median !== undefined && { median: t.median }),
    ...andeler(t.innen.tre, t.innen.fem, besvart),
    utfall: UTFALL.map((utfall) => ({ utfall, antall: skjulFaa(t.utfall[utfall] ?? 0) })),
    hjemler: t.hjemler.filter(({ antall }) => antall >= TERSKEL),
    andreHjemler: t.hjemler.some(({ antall }) => erFaa(antall)),
    klager: KLAGEUTFALL.map((utfall) => ({ utfall, antall: skjulFaa(t.klageutfall[utfall] ?? 0) })),
  };
}

/**
 * A body's figures for anybody, newest year first: this year up to the last whole quarter, and the four before it. Years without
 * requests are left out.
 */
export async function offentligeTall(g: Grunnlag, virksomhet: string): Promise<readonly Aarstall[]> {
  const siste = sisteHeleKvartal(datoI(g.klokke(), g.lovFor(virksomhet).sone));
  const nyeste = Number(siste.slice(0, 4));
  const ut: Aarstall[] = [];
  for (let aar = nyeste; aar >= nyeste - AAR_TILBAKE; aar--) {
    const til = aar === nyeste ? siste : `${aar}-12`;
    const tall = await innsynstall(g, virksomhet, `${aar}-01`, til);
    if (tall.krav > 0) ut.push(offentlig(aar, til, tall));
  }
  return ut;
}
