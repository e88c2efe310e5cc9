import type { Publisert } from '../../offentlig/publisert.ts';
import { datoI, type Klokke } from '../../tid/oslo.ts';
import type { Innslag } from '../avtrykk.ts';
import type { Forslag, Henting, Sokehelse, Sokemotor, Sokesvar, Sporring } from '../sokemotor.ts';
import { Fullfoering } from './fullfoering.ts';
import { lesSporring } from '../sporring/les-sporring.ts';
import type { Meilitilkobling } from './klient.ts';
import { lagLeser, type Leser } from './leser.ts';
import { menteDu } from './mente-du.ts';
import { Ordkilde } from './ordkilde.ts';
import { Skriver } from './skriver.ts';
import { spoerUtgave } from './utgave.ts';

export interface Meilisokvalg {
  /** Decides the date on which names are old (R31). */
  readonly klokke?: Klokke;
  /**
   * `journalpostID`s that the public journal has changed or withdrawn, and the index has not been told of: while the server was away. A search
   * leaves them out. None, when it is not said.
   *
   * @throws SokUtilgjengelig when they are too many to be left out.
   */
  readonly etterslep?: () => Promise<readonly string[]>;
  /** The last line of the journal's outbox that the index must have: without it, it is empty or older than it was. */
  readonly kvittert?: () => Promise<number>;
}

const ingen = async (): Promise<readonly string[]> => [];
const fraBegynnelsen = async (): Promise<number> => 0;

class MeilisearchSokemotor implements Sokemotor {
  readonly #leser: Leser;
  readonly #skriver: Skriver;
  readonly #fullfoering: Fullfoering;
  readonly #ordkilde: Ordkilde;
  readonly #klokke: Klokke;

  constructor(
    til: Meilitilkobling,
    { klokke = () => new Date(), etterslep = ingen, kvittert = fraBegynnelsen }: Meilisokvalg,
  ) {
    this.#leser = lagLeser(til, { etterslep, kvittert });
    this.#skriver = new Skriver(til, kvittert);
    this.#ordkilde = new Ordkilde(this.#leser);
    this.#fullfoering = new Fullfoering(this.#leser, this.#ordkilde);
    this.#klokke = klokke;
  }

  indekser(poster: readonly Publisert[], iDag: string): Promise<void> {
    return this.#skriver.indekser(poster, iDag);
  }

  fjern(ider: readonly string[]): Promise<void> {
    return this.#skriver.fjern(ider);
  }

  async eldes(iDag: string, hent: Henting): Promise<{ readonly omskrevet: number }> {
    return { omskrevet: await this.#skriver.eldes(iDag, hent) };
  }

  rens(): Promise<void> {
    return this.#skriver.rens();
  }

  toem(utboks?: number): Promise<void> {
    return this.#skriver.toem(utboks);
  }

  innhold(): AsyncIterable<Innslag> {
    return this.#skriver.innhold();
  }

  async sok(sporring: Sporring): Promise<Sokesvar> {
    const leser = this.#leser.forEttSok();
    const iDag = this.#iDag();
    const { navnSokbare: medNavn, tilstand } = await leser.stand(iDag);
    const tre = lesSporring(sporring.q, iDag);
    return spoerUtgave(tilstand, async () => {
      const svar = await leser.sok(tre, sporring, medNavn);
      const hjelp = { leser, ordkilde: this.#ordkilde, versjon: tilstand.versjon, medNavn };
      return { ...svar, forslag: await menteDu(tre, sporring, svar.treff, hjelp) };
    });
  }

  async forslag(tekst: string, valg: { antall: number; virksomhet?: string }): Promise<readonly Forslag[]> {
    const iDag = this.#iDag();
    const { tilstand } = await this.#leser.stand(iDag);
    const { versjon } = tilstand;
    return spoerUtgave(tilstand, () => this.#fullfoering.forslag(tekst, { ...valg, iDag, versjon }));
  }

  helse(): Promise<Sokehelse> {
    return this.#leser.helse(this.#iDag());
  }

  /** Requests are let go as they end: there is nothing to close. */
  async lukk(): Promise<void> {}

  #iDag(): string {
    return datoI(this.#klokke());
  }
}

/** Opens the engine over a Meilisearch server, which need not be up: every call says for itself when it is not. */
export const aapneMeilisearchSok = (
  til: Meilitilkobling,
  valg: Meilisokvalg = {},
): Sokemotor & { innhold(): AsyncIterable<Innslag> } => new MeilisearchSokemotor(til, valg);
