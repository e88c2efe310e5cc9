import { listepost } from '../../src/offentlig/eldet.ts';
import type { Publisert } from '../../src/offentlig/publisert.ts';
import { type Dokument, type Karakter, somDokument } from './dom.ts';
import type { Gruppe } from './gruppe.ts';
import { ndcg, snitt } from './maal.ts';
import type { Doemtmotor } from './motor.ts';

/** How one query was answered. */
export interface Utfall {
  readonly slag: string;
  readonly q: string;
  readonly ndcg: number;
  /** Nothing was found, and nothing offered that has hits. */
  readonly tomt: boolean;
}

export const somDokumenter = (korpus: readonly Publisert[], iDag: string): readonly Dokument[] =>
  korpus.map((publisert) => somDokument(listepost(publisert, iDag)));

/** The grades that every query gives: only of those entries that are of any worth. */
export function karakterer(
  dokumenter: readonly Dokument[],
  grupper: readonly Gruppe[],
): ReadonlyMap<string, ReadonlyMap<string, Karakter>> {
  return new Map(
    grupper.flatMap(({ sporringer }) =>
      sporringer.map(([q, dom]) => {
        const verd = dokumenter.map((dokument) => [dokument.id, dom(dokument)] as const);
        return [q, new Map(verd.filter(([, karakter]) => karakter > 0))] as const;
      }),
    ),
  );
}

/** Puts every query of the set to an engine. */
export async function doem(
  motor: Doemtmotor,
  fasit: ReadonlyMap<string, ReadonlyMap<string, Karakter>>,
  grupper: readonly Gruppe[],
): Promise<readonly Utfall[]> {
  const ut: Utfall[] = [];
  for (const { slag, sporringer } of grupper) {
    for (const [q] of sporringer) {
      const riktige = fasit.get(q) ?? new Map<string, Karakter>();
      const ider = await motor.svar(q);
      const treff = ider.map((id) => riktige.get(id) ?? 0);
      ut.push({ slag, q, ndcg: ndcg(treff, [...riktige.values()]), tomt: ider.length === 0 });
    }
  }
  return ut;
}

export const samlet = (utfall: readonly Utfall[]): { readonly ndcg: number; readonly tomme: number } => ({
  ndcg: snitt(utfall.map((et) => et.ndcg)),
  tomme: snitt(utfall.map(({ tomt }) => (tomt ? 1 : 0))),
});
