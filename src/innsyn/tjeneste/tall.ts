import type { Grunnlag } from './grunnlag.ts';

/** How a body answers, without a word of who asked (R56, R58). */
export interface Innsynstall {
  readonly krav: number;
  readonly besvart: number;
  /** Working days from receipt to the last answer: the middle one, and how many within one, three and five. */
  readonly median: number | undefined;
  readonly innen: { readonly en: number; readonly tre: number; readonly fem: number };
  readonly overFrist: number;
  readonly utfall: Readonly<Record<string, number>>;
  /** How many requests each hjemmel (id) was used in, most used first. */
  readonly hjemler: readonly { readonly id: string; readonly antall: number }[];
  readonly klager: number;
  readonly omgjort: number;
}

/**
 * Counts the requests that came in a period.
 * @param fra first month, yyyy-mm. @param til last month.
 */
export async function innsynstall(
  g: Grunnlag,
  virksomhet: string,
  fra: string,
  til: string,
): Promise<Innsynstall> {
  const alle = await g.lager.tall(virksomhet, fra, til);
  const dager = alle.flatMap((t) => t.arbeidsdager ?? []).toSorted((a, b) => a - b);
  const utfall: Record<string, number> = {};
  const hjemler = new Map<string, number>();
  for (const t of alle) {
    for (const [navn, antall] of Object.entries(t.utfall)) utfall[navn] = (utfall[navn] ?? 0) + antall;
    for (const id of t.hjemler) hjemler.set(id, (hjemler.get(id) ?? 0) + 1);
  }
  const sum = (velg: (t: (typeof alle)[number]) => number): number => alle.reduce((s, t) => s + velg(t), 0);
  const innen = (maks: number): number => dager.filter((d) => d <= maks).length;
  return {
    krav: alle.length,
    besvart: dager.length,
    median: dager[Math.floor((dager.length - 1) / 2)],
    innen: { en: innen(1), tre: innen(3), fem: innen(5) },
    overFrist: alle.filter((t) => t.overFrist).length,
    utfall,
    hjemler: [...hjemler]
      .map(([id, antall]) => ({ id, antall }))
      .toSorted((a, b) => b.antall - a.antall || a.id.localeCompare(b.id)),
    klager: sum((t) => t.klager),
    omgjort: sum((t) => t.omgjort),
  };
}
