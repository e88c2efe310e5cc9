import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { datoI } from '../tid/oslo.ts';
import { feilForLogg, type Logg } from './logg.ts';
import type { Tjenester } from './tjenester.ts';

const svar = z.object({ omskrevet: z.number() });

/** Ages the index of a data folder, in a thread of its own. @returns How many entries were rewritten. */
function eldIArbeider(data: string, iDag: string): Promise<number> {
  const arbeider = new Worker(new URL('./eldning-arbeider.ts', import.meta.url), {
    workerData: { data, iDag },
  });
  return new Promise((ferdig, feilet) => {
    let omskrevet = 0;
    arbeider.on('message', (melding: unknown) => {
      omskrevet = svar.safeParse(melding).data?.omskrevet ?? 0;
    });
    arbeider.once('error', feilet);
    arbeider.once('exit', () => ferdig(omskrevet));
  });
}

const MINUTT = 60_000;

/**
 * Keeps the index's names no older than a year: at start, and from the first minute of each Oslo day. Until a day's run is
 * done the search finds no names at all, so a run that fails hides too much and never too little; it is tried again.
 * @returns A function that stops it.
 */
export function holdEldningVedLike(
  data: string,
  { sok, klokke }: Pick<Tjenester, 'sok' | 'klokke'>,
  logg: Logg,
): () => void {
  let kjorer = false;
  const prov = async (): Promise<void> => {
    if (kjorer) return;
    kjorer = true;
    try {
      if (!(await sok.helse()).navnSokbare) {
        const omskrevet = await eldIArbeider(data, datoI(klokke()));
        logg.info({ omskrevet }, 'navn eldet');
      }
    } catch (feil) {
      logg.error(feilForLogg(feil), 'eldning feilet');
    } finally {
      kjorer = false;
    }
  };
  void prov();
  const vekker = setInterval(() => void prov(), MINUTT);
  vekker.unref();
  return () => clearInterval(vekker);
}
