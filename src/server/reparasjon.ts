import { Worker } from 'node:worker_threads';
import type { Klokke } from '../tid/oslo.ts';
import type { Sokemotor } from '../sok/sokemotor.ts';
import type { ByttbarSok } from './byttbar-sok.ts';
import { feilForLogg, type Logg } from './logg.ts';

/** SQLite's result codes for a file with broken pages, and for one that is no database. */
const ODELAGT: ReadonlySet<number> = new Set([11, 26]);

/** True for what an engine says of a damaged index file: of itself, or in SQLite's words. */
export function erSkadetIndeks(feil: unknown): boolean {
  if (!(feil instanceof Error)) return false;
  const kode = 'errcode' in feil ? feil.errcode : undefined;
  return feil.name === 'KorruptIndeks' || (typeof kode === 'number' && ODELAGT.has(kode & 0xff));
}

function byggIArbeider(data: string, klokke: Klokke): Promise<void> {
  const workerData = { data, tidspunkt: klokke().toISOString() };
  const arbeider = new Worker(new URL('./bygg-arbeider.ts', import.meta.url), { workerData });
  return new Promise((ferdig, feilet) => {
    arbeider.once('message', () => ferdig());
    arbeider.once('error', feilet);
    arbeider.once('exit', () => feilet(new Error('The index was not rebuilt.')));
  });
}

const MINUTT = 60_000;

/**
 * Rebuilds a damaged index in the background and puts it in use; tried again every minute until it is done. The journal is read
 * meanwhile, and health is red.
 * @returns A function that stops trying.
 */
export function reparerSok(
  data: string,
  { sok, aapne, klokke }: { sok: ByttbarSok; aapne: () => Promise<Sokemotor>; klokke: Klokke },
  logg: Logg,
): () => void {
  let stanset = false;
  let vekker: NodeJS.Timeout | undefined;
  const prov = async (): Promise<void> => {
    try {
      await byggIArbeider(data, klokke);
      const ny = await aapne();
      if (stanset) return await ny.lukk();
      await sok.bytt(ny);
      logg.info('søkeindeksen er bygd på nytt');
    } catch (feil) {
      logg.error(feilForLogg(feil), 'søkeindeksen kunne ikke bygges på nytt');
      if (stanset) return;
      vekker = setTimeout(() => void prov(), MINUTT);
      vekker.unref();
    }
  };
  logg.error('søkeindeksen er skadet og bygges på nytt');
  void prov();
  return () => {
    stanset = true;
    clearTimeout(vekker);
  };
}
