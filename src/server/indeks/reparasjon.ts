import { SokUnderBygging, type Sokemotor } from '../../sok/sokemotor.ts';
import type { Klokke } from '../../tid/oslo.ts';
import { kjoerITraad } from '../../traad/engangstraad.ts';
import type { ByttbarSok } from './byttbar-sok.ts';
import { feilForLogg, type Logg } from '../logg.ts';
import { utenSok } from '../../sok/uten-sok.ts';

/** SQLite's result codes for a file with broken pages, and for one that is no database. */
const ODELAGT: ReadonlySet<number> = new Set([11, 26]);

/** True for what an engine says of a damaged index file: of itself, or in SQLite's words. */
export function erSkadetIndeks(feil: unknown): boolean {
  if (!(feil instanceof Error)) return false;
  const kode = 'errcode' in feil ? feil.errcode : undefined;
  return feil.name === 'KorruptIndeks' || (typeof kode === 'number' && ODELAGT.has(kode & 0xff));
}

/**
 * Why an index is mended: it is damaged or lost and made anew; an earlier version of the program made it, and then it is
 * brought up to this one where that can be done, and made anew where it cannot; or another file was put in its place, and is opened.
 */
export type Grunn = 'skadet' | 'tapt' | 'utdatert' | 'byttet';

const MELDING: Readonly<Record<Grunn, string>> = {
  skadet: 'søkeindeksen er skadet og bygges på nytt',
  tapt: 'søkeindeksen er borte og bygges på nytt',
  utdatert: 'søkeindeksen er laget av en tidligere utgave, eller er ikke hel, og bygges på nytt',
  byttet: 'søkeindeksen er byttet ut og åpnes på nytt',
};

/** What stands in the engine's place meanwhile. */
export const underBygging = (): Sokemotor => utenSok('indeksen bygges på nytt', SokUnderBygging);

async function byggIArbeider(data: string, grunn: Grunn, klokke: Klokke, avbryt: AbortSignal): Promise<void> {
  const inngang = new URL('./bygg-arbeider.ts', import.meta.url);
  const bygd = await kjoerITraad(inngang, { data, grunn, tidspunkt: klokke().toISOString() }, { avbryt });
  if (bygd === undefined) throw new Error('The index was not rebuilt.');
}

const MINUTT = 60_000;

/** Mends an index in the background, one time at a time. */
export interface Reparatoer {
  readonly start: (grunn: Grunn) => void;
  /** Ends what is under way, which begins anew at the next start; after it, nothing of the data folder is touched. */
  readonly stans: () => Promise<void>;
}

/**
 * Mends the index in the background and puts it in use; tried again every minute until it is done. The engine is closed
 * before anything is done to its file, and searches are told that it is being built. The journal is read meanwhile, and health is
 * red.
 */
export function lagReparatoer(
  data: string,
  { sok, aapne, klokke }: { sok: ByttbarSok; aapne: () => Promise<Sokemotor>; klokke: Klokke },
  logg: Logg,
): Reparatoer {
  const stans = new AbortController();
  let iGang = false;
  let forsok = Promise.resolve();
  let vekker: NodeJS.Timeout | undefined;
  const prov = async (grunn: Grunn): Promise<void> => {
    try {
      await sok.bytt(underBygging());
      if (grunn !== 'byttet') await byggIArbeider(data, grunn, klokke, stans.signal);
      const ny = await aapne();
      if (grunn === 'byttet' && !(await ny.helse()).klar) {
        await ny.lukk();
        return await prov('utdatert');
      }
      iGang = false;
      if (stans.signal.aborted) return await ny.lukk();
      await sok.bytt(ny);
      logg.info(grunn === 'byttet' ? 'søkeindeksen er åpnet på nytt' : 'søkeindeksen er bygd på nytt');
    } catch (feil) {
      // Of a server that is ending there is nothing to tell.
      if (stans.signal.aborted) return;
      logg.error(feilForLogg(feil), 'søkeindeksen kunne ikke bygges på nytt');
      const neste = erSkadetIndeks(feil) ? 'skadet' : grunn;
      vekker = setTimeout(() => {
        forsok = prov(neste);
      }, MINUTT);
      vekker.unref();
    }
  };
  return {
    start: (grunn) => {
      if (iGang || stans.signal.aborted) return;
      iGang = true;
      logg.error(MELDING[grunn]);
      forsok = prov(grunn);
    },
    stans: async () => {
      stans.abort();
      clearTimeout(vekker);
      await forsok;
    },
  };
}

/**
 * The engine, with someone who is told when its file turns out to be damaged while it is in use.
 *
 * @param seEtter looks after the file before each call.
 */
export function medSkadevakt(motor: Sokemotor, meld: () => void, seEtter: () => void): Sokemotor {
  async function vaktet<T>(arbeid: () => Promise<T>): Promise<T> {
    seEtter();
    try {
      return await arbeid();
    } catch (feil) {
      if (erSkadetIndeks(feil)) meld();
      throw feil;
    }
  }
  return {
    indekser: (poster, iDag) => vaktet(() => motor.indekser(poster, iDag)),
    fjern: (ider) => vaktet(() => motor.fjern(ider)),
    eldes: (iDag, hent) => vaktet(() => motor.eldes(iDag, hent)),
    rens: () => vaktet(() => motor.rens()),
    toem: () => vaktet(() => motor.toem()),
    sok: (sporring) => vaktet(() => motor.sok(sporring)),
    forslag: (tekst, valg) => vaktet(() => motor.forslag(tekst, valg)),
    helse: () => vaktet(() => motor.helse()),
    lukk: () => motor.lukk(),
  };
}
