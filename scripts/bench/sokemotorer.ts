import { datoI } from '../../src/tid/oslo.ts';
import { listepost, type Listepost } from '../../src/offentlig/eldet.ts';
import type { Publisert } from '../../src/offentlig/publisert.ts';
import { aapneMeilisearchSok } from '../../src/sok/meilisearch/meilisearch-sok.ts';
import { meiliFraMiljo } from '../../src/sok/meilisearch/fra-miljo.ts';
import type { Sokemotor, Sporring } from '../../src/sok/sokemotor.ts';
import { aapneSqliteSok } from '../../src/sok/sqlite/sqlite-sok.ts';
import { BENKINDEKS, meilisearchgulv } from './meilisearch-gulv.ts';

/** `innebygd <file>`; `egen <url>` and `standard <url>` for Meilisearch with our settings and with its own. */
export type Motorvalg =
  | { readonly art: 'innebygd'; readonly fil: string }
  | { readonly art: 'egen' | 'standard'; readonly url: string };

export function lesMotorvalg([art = '', hvor = '']: readonly string[]): Motorvalg {
  if (art === 'innebygd') return { art, fil: hvor };
  if (art === 'egen' || art === 'standard') return { art, url: hvor };
  throw new TypeError('The engine is one of innebygd, egen and standard.');
}

/** What the bench asks of an engine. */
export interface Maaltmotor extends Pick<Sokemotor, 'toem' | 'eldes' | 'lukk'> {
  indekser(poster: readonly Publisert[], iDag: string): Promise<void>;
  /** @returns how many hits there are. */
  sok(sporring: Sporring): Promise<number>;
  /** Forgets all that was found, as when a night's run has ended; the process goes on as it was. */
  glem(): Promise<void>;
}

function bakPorten(motor: Sokemotor): Maaltmotor {
  return {
    indekser: (poster, iDag) => motor.indekser(poster, iDag),
    toem: () => motor.toem(),
    eldes: (iDag, hent) => motor.eldes(iDag, hent),
    lukk: () => motor.lukk(),
    sok: async (sporring) => (await motor.sok(sporring)).treff,
    glem: async () => {
      await motor.eldes(datoI(new Date()), async () => {
        throw new Error('A name became old while the search was measured: measure again.');
      });
    },
  };
}

async function standard(gulv: ReturnType<typeof meilisearchgulv>): Promise<Maaltmotor> {
  await gulv.klargjoer();
  return {
    indekser: (poster, iDag) =>
      gulv.indekser(poster.map((publisert): Listepost => listepost(publisert, iDag))),
    toem: () => gulv.toem(),
    eldes: async () => ({ omskrevet: 0 }),
    lukk: async () => undefined,
    sok: (sporring) => gulv.sok(sporring),
    // It remembers no answers.
    glem: async () => undefined,
  };
}

/** @param traader search threads of the embedded engine; as in the server when it is not said. */
export async function aapneMotor(valg: Motorvalg, traader?: number): Promise<Maaltmotor> {
  if (valg.art === 'innebygd')
    return bakPorten(await aapneSqliteSok(valg.fil, traader === undefined ? {} : { traader }));
  const noekkel = meiliFraMiljo(process.env)?.noekkel;
  if (valg.art === 'standard') return standard(meilisearchgulv(valg.url, noekkel));
  const til = { url: valg.url, indeks: BENKINDEKS.egen, ...(noekkel === undefined ? {} : { noekkel }) };
  return bakPorten(aapneMeilisearchSok(til));
}
