import type { Etterspurt } from '../bestilling.ts';
import type { Dokumentvedtak, Vedtak } from './vedtak.ts';

/** As many that are decided alike are told of together. */
const FLERE = 4;

/** What is decided of one document, or of several alike. */
export interface Avgjort {
  readonly d: Dokumentvedtak;
  readonly om: readonly (Etterspurt | undefined)[];
}

/** The decisions in the order of the request, those of many entries that are alike as one. */
export function samleLike({ dokumenter }: Vedtak, etterspurt: readonly Etterspurt[]): readonly Avgjort[] {
  const finn = (nummer: number) => etterspurt.find((e) => e.nummer === nummer);
  const merke = ({ nummer, ...innhold }: Dokumentvedtak): string | number =>
    finn(nummer)?.valg.art === 'post' ? JSON.stringify(innhold) : nummer;
  const like = Map.groupBy(dokumenter, merke);
  return dokumenter.flatMap((d): readonly Avgjort[] => {
    const sammen = like.get(merke(d)) ?? [d];
    if (sammen.length < FLERE) return [{ d, om: [finn(d.nummer)] }];
    return sammen[0] === d ? [{ d, om: sammen.map(({ nummer }) => finn(nummer)) }] : [];
  });
}
