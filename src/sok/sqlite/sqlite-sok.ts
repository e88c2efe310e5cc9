import { availableParallelism } from 'node:os';
import type { DatabaseSync } from 'node:sqlite';
import type { Publisert } from '../../offentlig/publisert.ts';
import { datoI, type Klokke } from '../../tid/oslo.ts';
import type { Forslag, Henting, Sokehelse, Sokemotor, Sokesvar, Sporring } from '../sokemotor.ts';
import { aapneIndeks } from './aapne-indeks.ts';
import { korruptEllers, somKorrupt } from './korrupt.ts';
import { Arbeidslag } from './traad/arbeidslag.ts';
import { Leser } from './leser.ts';
import { utfoer, type Oppdrag, type Svar } from './traad/oppdrag.ts';
import { Skriver } from './skriver.ts';

export interface SqliteSokvalg {
  /**
   * Search threads at most: a second where there are four cores, when it is not said. On two, which also answer the requests, two
   * threads are slower than one: what one remembers the other reads again. Each takes 150 MB over a million entries. With 0 searching
   * happens in the caller's own thread, for the export and for tests. With threads, an index of an older analysis stands as not ready
   * until someone writes to it or opens it without: it may take longer than a server may take to start.
   */
  readonly traader?: number;
  /** Decides the date on which names are old (R31). */
  readonly klokke?: Klokke;
  /** How many rows of lists one search may read; by the size of the index when it is not said. */
  readonly ramme?: number | undefined;
  /**
   * The entries that the journal may hold a newer version of than the index: they are not found, counted or offered. Asked before every search;
   * none when it is not said.
   *
   * @throws SokUtilgjengelig when they are too many to be left out.
   */
  readonly etterslep?: () => readonly string[];
}

/** However many cores there are. */
const FLEST_TRAADER = 2;

class SqliteSokemotor implements Sokemotor {
  readonly #db: DatabaseSync;
  readonly #skriver: Skriver;
  readonly #spoer: (oppdrag: Oppdrag) => Promise<Svar>;
  readonly #lukkLesere: () => Promise<void>;
  readonly #klokke: Klokke;
  readonly #etterslep: () => readonly string[];
  #minutt = Number.NaN;
  #dato = '';

  constructor(sti: string, { traader, klokke, ramme, etterslep }: Required<SqliteSokvalg>) {
    this.#klokke = klokke;
    this.#etterslep = etterslep;
    this.#db = aapneIndeks(sti);
    this.#skriver = new Skriver(this.#db);
    if (traader > 0) {
      const lag = new Arbeidslag({ sti, ramme, iDag: this.#iDag() }, traader);
      this.#spoer = (oppdrag) => lag.utfoer(oppdrag);
      this.#lukkLesere = () => lag.lukk();
    } else {
      korruptEllers(() => this.#skriver.oppdaterAnalyse());
      const leser = new Leser(this.#db, ramme);
      this.#spoer = async (oppdrag) => korruptEllers(() => utfoer(leser, oppdrag));
      this.#lukkLesere = async () => {};
    }
  }

  async indekser(poster: readonly Publisert[], iDag: string): Promise<void> {
    korruptEllers(() => this.#skriver.indekser(poster, iDag));
  }

  async fjern(ider: readonly string[]): Promise<void> {
    korruptEllers(() => this.#skriver.fjern(ider));
  }

  async eldes(iDag: string, hent: Henting): Promise<{ readonly omskrevet: number }> {
    try {
      return { omskrevet: await this.#skriver.eldes(iDag, hent) };
    } catch (feil) {
      throw somKorrupt(feil);
    }
  }

  async rens(): Promise<void> {
    korruptEllers(() => this.#skriver.rens());
  }

  /** A committed transaction is seen by the next search: there is nothing to wait for. */
  async toem(utboks?: number): Promise<void> {
    if (utboks !== undefined) korruptEllers(() => this.#skriver.merkUtboks(utboks));
  }

  async sok(sporring: Sporring): Promise<Sokesvar> {
    const utelatt = this.#etterslep();
    const svar = await this.#spoer({ art: 'sok', sporring, iDag: this.#iDag(), utelatt });
    if (svar.art !== 'sok') throw new TypeError('A search was answered with something else.');
    return svar.svar;
  }

  async forslag(tekst: string, valg: { antall: number; virksomhet?: string }): Promise<readonly Forslag[]> {
    // Words are known by the entries that were seen to hold them: of one entry's there is no telling.
    if (this.#etterslep().length > 0) return [];
    const svar = await this.#spoer({ art: 'forslag', tekst, valg, iDag: this.#iDag() });
    if (svar.art !== 'forslag') throw new TypeError('A completion was answered with something else.');
    return svar.svar;
  }

  async helse(): Promise<Sokehelse> {
    const svar = await this.#spoer({ art: 'helse', iDag: this.#iDag() });
    if (svar.art !== 'helse') throw new TypeError('A health check was answered with something else.');
    return svar.svar;
  }

  async lukk(): Promise<void> {
    await this.#lukkLesere();
    this.#db.close();
  }

  /** The date changes on a whole minute: it is worked out once a minute, not once a search. */
  #iDag(): string {
    const naa = this.#klokke();
    const minutt = Math.floor(naa.getTime() / 60_000);
    if (minutt !== this.#minutt) this.#dato = datoI(naa);
    this.#minutt = minutt;
    return this.#dato;
  }
}

/**
 * Opens the embedded engine over one file, which is made when it is not there. Any number of processes may have it open: one
 * writes at a time, and every search sees what was committed before it.
 *
 * @throws KorruptIndeks when the file is damaged; searching and writing throw it too, for damage that only shows then. The
 *   way out is to close the engine, build the index again from the public journal, and open it anew.
 */
export async function aapneSqliteSok(sti: string, valg: SqliteSokvalg = {}): Promise<Sokemotor> {
  const traader =
    valg.traader ?? Math.min(FLEST_TRAADER, Math.max(1, Math.floor(availableParallelism() / 2)));
  const { klokke = () => new Date(), ramme, etterslep = () => [] } = valg;
  return new SqliteSokemotor(sti, { traader, klokke, ramme, etterslep });
}
