import { z } from 'zod';
import type { Sokemotor } from '../../sok/sokemotor.ts';
import { datoI } from '../../tid/oslo.ts';
import { kjoerITraad } from '../../traad/engangstraad.ts';
import { feilForLogg, type Logg } from '../logg.ts';
import type { Tjenester } from '../tjenester.ts';

const svar = z.object({ omskrevet: z.number() });

/** Ages the index of a data folder, in a thread of its own. @returns How many entries were rewritten. */
async function eldIArbeider(data: string, iDag: string, avbryt: AbortSignal): Promise<number> {
  const inngang = new URL('./eldning-arbeider.ts', import.meta.url);
  return svar.parse(await kjoerITraad(inngang, { data, iDag }, { avbryt })).omskrevet;
}

/**
 * The engine of a data folder, ageing in a thread of its own: rewriting and cleaning the index may take seconds, in which nobody
 * would be answered. What is wrong with the file is told to the one who asked for it, as of any other call. To close the engine ends an
 * ageing that is under way, which begins anew the next time: whoever has closed it may put another file in its place.
 */
export function medEldningITraad(motor: Sokemotor, data: string): Sokemotor {
  const lukking = new AbortController();
  const underveis = new Set<Promise<number>>();
  return {
    indekser: (poster, iDag) => motor.indekser(poster, iDag),
    fjern: (ider) => motor.fjern(ider),
    eldes: async (iDag) => {
      const eldning = eldIArbeider(data, iDag, lukking.signal);
      underveis.add(eldning);
      try {
        return { omskrevet: await eldning };
      } finally {
        underveis.delete(eldning);
      }
    },
    rens: () => motor.rens(),
    toem: (utboks) => motor.toem(utboks),
    sok: (sporring) => motor.sok(sporring),
    forslag: (tekst, valg) => motor.forslag(tekst, valg),
    helse: () => motor.helse(),
    lukk: async () => {
      lukking.abort();
      await Promise.allSettled(underveis);
      await motor.lukk();
    },
  };
}

const MINUTT = 60_000;

/**
 * Keeps the index's names no older than a year: at start, and from the first minute of each Oslo day. Until a day's run is
 * done the search finds no names at all, so a run that fails hides too much and never too little; it is tried again. An index
 * that is being made anew is aged by those who make it.
 * @returns A function that stops it.
 */
export function holdEldningVedLike(
  { journal, sok, klokke }: Pick<Tjenester, 'journal' | 'sok' | 'klokke'>,
  logg: Logg,
): () => void {
  let kjorer = false;
  let stanset = false;
  const prov = async (): Promise<void> => {
    if (kjorer) return;
    kjorer = true;
    try {
      if (!(await sok.helse()).navnSokbare) {
        const { omskrevet } = await sok.eldes(datoI(klokke()), (ider) => journal.poster(ider));
        logg.info({ omskrevet }, 'navn eldet');
      }
    } catch (feil) {
      // Of a server that is ending there is nothing to tell.
      if (!stanset) logg.error(feilForLogg(feil), 'eldning feilet');
    } finally {
      kjorer = false;
    }
  };
  void prov();
  const vekker = setInterval(() => void prov(), MINUTT);
  vekker.unref();
  return () => {
    stanset = true;
    clearInterval(vekker);
  };
}
