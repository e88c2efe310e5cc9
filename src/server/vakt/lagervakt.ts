import { basename } from 'node:path';
import type { Logg } from '../logg.ts';
import { lagFilmerke } from '../../lager/filmerke.ts';

/** Milliseconds between two looks: nobody is to read an old journal for more than a second. */
const BLIKK = 500;

export interface Lagervakt {
  /** Comes about when one of the files is no longer the one that was opened. */
  readonly byttet: Promise<void>;
  stopp(): void;
}

/**
 * Sees that the databases that are open still stand where they were opened. One that somebody moves another over, or away, goes on being read and
 * written here, and by nobody else: what is withdrawn after that would still be shown, and requests for access be lost.
 *
 * @param stier of those that are open; one that is not there yet is looked after from when it is.
 */
export function startLagervakt(stier: readonly string[], logg: Pick<Logg, 'error'>): Lagervakt {
  const merker = stier.map((sti) => {
    const merke = lagFilmerke(sti);
    merke.merk(merke.naa());
    return { sti, merke };
  });
  const { promise: byttet, resolve } = Promise.withResolvers<undefined>();
  const klokke = setInterval(() => {
    const borte = merker.find(({ merke }) => merke.erByttet());
    if (borte === undefined) return;
    clearInterval(klokke);
    logg.error(
      `${basename(borte.sti)} er byttet ut eller flyttet mens tjeneren gikk. Tjeneren slutter, så ingen ser det gamle: start den igjen.`,
    );
    resolve(undefined);
  }, BLIKK).unref();
  return {
    byttet,
    stopp: () => {
      clearInterval(klokke);
    },
  };
}
