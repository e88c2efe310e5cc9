import type { Etterspurt } from './bestilling.ts';
import type { LagretKrav } from './lagret-krav.ts';

/** What a request asks for now: of a case that has been split, its entries and not the case. */
export const gjeldende = ({
  etterspurt,
  krav,
}: Pick<LagretKrav, 'etterspurt' | 'krav'>): readonly Etterspurt[] => {
  const numre = new Set(krav.dokumenter.map((d) => d.nummer));
  return etterspurt.filter((e) => numre.has(e.nummer));
};
