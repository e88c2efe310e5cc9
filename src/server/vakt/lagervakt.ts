import { basename } from 'node:path';
import type { Logg } from '../logg.ts';
import { lagFilmerke } from '../../lager/filmerke.ts';
import { lagVersjonsmerke } from '../../lager/versjonsmerke.ts';

/** Milliseconds between two looks: nobody is to read an old journal for more than a second. */
const BLIKK = 500;

/** A database that is open for as long as the server runs. */
export interface AapenDatabase {
  readonly sti: string;
  /** The newest version of its schema that is known here. */
  readonly kjent: number;
}

export interface Lagervakt {
  /** Comes about when one of the files is no longer the one that was opened, or a newer program has made it its own. */
  readonly byttet: Promise<void>;
  stopp(): void;
}

/**
 * Sees that the databases that are open still stand where they were opened. One that somebody moves another over, or away, goes on being read and
 * written here, and by nobody else: what is withdrawn after that would still be shown, and requests for access be lost. One that a newer program
 * has brought to a version that is not known here may say of something that it is hidden, in words that are not read here.
 *
 * @param databaser those that are open; one that is not there yet is looked after from when it is.
 */
export function startLagervakt(databaser: readonly AapenDatabase[], logg: Pick<Logg, 'error'>): Lagervakt {
  const merker = databaser.map(({ sti, kjent }) => {
    const merke = lagFilmerke(sti);
    merke.merk(merke.naa());
    return { sti, merke, versjon: lagVersjonsmerke(sti, kjent) };
  });
  const hvaSkjedde = (): string | undefined => {
    for (const { sti, merke, versjon } of merker) {
      if (merke.erByttet()) return `${basename(sti)} er byttet ut eller flyttet mens tjeneren gikk`;
      if (versjon.erNyere()) return `${basename(sti)} er oppgradert av en nyere utgave mens tjeneren gikk`;
    }
    return undefined;
  };
  const slutt = (): void => {
    clearInterval(klokke);
    for (const { versjon } of merker) versjon.slutt();
  };
  const { promise: byttet, resolve } = Promise.withResolvers<undefined>();
  const klokke = setInterval(() => {
    const skjedd = hvaSkjedde();
    if (skjedd === undefined) return;
    slutt();
    logg.error(`${skjedd}. Tjeneren slutter, så ingen ser det gamle: start den igjen.`);
    resolve(undefined);
  }, BLIKK).unref();
  return { byttet, stopp: slutt };
}
