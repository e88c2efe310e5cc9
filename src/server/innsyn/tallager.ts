import type { Aarstall } from '../../innsyn/tjeneste/offentlige-tall.ts';

/** A body's figures as a page shows them. */
export interface Virksomhetstall {
  readonly slug: string;
  readonly navn: string;
  readonly aar: readonly Aarstall[];
}

const LEVETID = 3_600_000;

/** Figures that have been counted, for an hour: they change by the quarter, and many requests are read to make them. */
export interface Tallager {
  hent(slug: string, iDag: string, tell: () => Promise<readonly Aarstall[]>): Promise<readonly Aarstall[]>;
}

/** @param naa milliseconds on a steady clock. */
export function lagTallager(naa: () => number = () => performance.now()): Tallager {
  const kjente = new Map<
    string,
    { readonly iDag: string; readonly til: number; readonly tall: Promise<readonly Aarstall[]> }
  >();
  return {
    hent(slug, iDag, tell) {
      const kjent = kjente.get(slug);
      if (kjent !== undefined && kjent.iDag === iDag && kjent.til > naa()) return kjent.tall;
      const tall = tell();
      kjente.set(slug, { iDag, til: naa() + LEVETID, tall });
      // What failed is asked for again.
      tall.catch(() => kjente.delete(slug));
      return tall;
    },
  };
}
