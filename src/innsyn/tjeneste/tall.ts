import type { Kravtall } from '../innsynslager.ts';
import type { Grunnlag } from './grunnlag.ts';

/** How a body answers, without a word of who asked (R56, R58). */
export interface Innsynstall {
  readonly krav: number;
  readonly besvart: number;
  /** Requests of which something waits for an answer. */
  readonly venter: number;
  /** Working days from receipt to the last answer: the middle one, and how many within one, three and five. */
  readonly median: number | undefined;
  readonly innen: { readonly en: number; readonly tre: number; readonly fem: number };
  readonly overFrist: number;
  /** By document. */
  readonly utfall: Readonly<Record<string, number>>;
  /** How many requests each hjemmel (id) was used in, most used first. */
  readonly hjemler: readonly { readonly id: string; readonly antall: number }[];
  readonly klager: number;
  readonly omgjort: number;
  /** By document. */
  readonly klageutfall: Readonly<Record<string, number>>;
}

function summer(alle: readonly Readonly<Record<string, number>>[]): Readonly<Record<string, number>> {
  const ut: Record<string, number> = {};
  for (const ett of alle)
    for (const [navn, antall] of Object.entries(ett)) ut[navn] = (ut[navn] ?? 0) + antall;
  return ut;
}

/** Counts some requests. */
export function tellOpp(alle: readonly Kravtall[]): Innsynstall {
  const dager = alle.flatMap((t) => t.arbeidsdager ?? []).toSorted((a, b) => a - b);
  const hjemler = Object.entries(summer(alle.map((t) => Object.fromEntries(t.hjemler.map((id) => [id, 1])))));
  const sum = (velg: (t: Kravtall) => number): number => alle.reduce((s, t) => s + velg(t), 0);
  const innen = (maks: number): number => dager.filter((d) => d <= maks).length;
  return {
    krav: alle.length,
    besvart: dager.length,
    venter: alle.filter((t) => (t.utfall['venter'] ?? 0) > 0).length,
    median: dager[Math.floor((dager.length - 1) / 2)],
    innen: { en: innen(1), tre: innen(3), fem: innen(5) },
    overFrist: alle.filter((t) => t.overFrist).length,
    utfall: summer(alle.map((t) => t.utfall)),
    hjemler: hjemler
      .map(([id, antall]) => ({ id, antall }))
      .toSorted((a, b) => b.antall - a.antall || a.id.localeCompare(b.id)),
    klager: sum((t) => t.klager),
    omgjort: sum((t) => t.omgjort),
    klageutfall: summer(alle.map((t) => t.klageutfall)),
  };
}

/**
 * Counts the requests that came in a period, for the body itself: what anybody may see is `offentligeTall`.
 * @param fra first month, yyyy-mm. @param til last month.
 */
export const innsynstall = async (
  g: Grunnlag,
  virksomhet: string,
  fra: string,
  til: string,
): Promise<Innsynstall> => tellOpp(await g.lager.tall(virksomhet, fra, til));
