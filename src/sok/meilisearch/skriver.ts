import type { EnqueuedTask, Index, Meilisearch } from 'meilisearch';
import { z } from 'zod';
import { journalpostID } from '../../offentlig/adresse.ts';
import type { Publisert } from '../../offentlig/publisert.ts';
import type { Innslag } from '../avtrykk.ts';
import { projiser } from '../projeksjon.ts';
import type { Henting } from '../sokemotor.ts';
import { dokumentFor, dokumentId, idFra, innslagFra, INNSLAGSFELT } from './dokument.ts';
import { klargjoer } from './indekser.ts';
import { lagSkriveklient, spoer, ventPaa, type Meilitilkobling } from './klient.ts';
import { SKJEMA } from './innstillinger.ts';
import { ER_POST, erForfalt, hentTilstand, nyVersjon, TILSTAND } from './tilstand.ts';

/** How many bytes of documents are sent at a time; the server takes 100 MB. */
const STOERSTE_SENDING = 8 * 1024 * 1024;
/** How many entries an ageing run fetches and rewrites at a time, and a listing reads. */
const BUNKE = 500;
const LISTE = 5_000;
const FJERNES = 5_000;

/** The index is made by another version of the settings or the analysis: it is built anew, beside the old one, and put in its place. */
export class IndeksAvAnnenUtgave extends Error {
  override readonly name = 'IndeksAvAnnenUtgave';
  constructor() {
    super('Søkeindeksen i Meilisearch er laget av en annen utgave. Bygg den på nytt med npm run indekser.');
  }
}

const funnet = z.object({ results: z.array(z.unknown()), total: z.int() });

/** Writes one index. Writes are sent as they come and done in that order; {@link toem} waits for them and tells of a failure. */
export class Skriver {
  readonly #klient: Meilisearch;
  readonly #indeks: Index;
  readonly #sendt: EnqueuedTask[] = [];
  /** The latest date that entries were made for since the last {@link toem}. */
  #iDag: string | undefined;
  #salt: Promise<string> | undefined;

  constructor(til: Meilitilkobling) {
    this.#klient = lagSkriveklient(til);
    this.#indeks = this.#klient.index(til.indeks);
  }

  async indekser(poster: readonly Publisert[], iDag: string): Promise<void> {
    const salt = await this.#finnSalt();
    let [linjer, bytes]: [string[], number] = [[], 0];
    const send = async (): Promise<void> => {
      const kropp = linjer.join('\n');
      [linjer, bytes] = [[], 0];
      this.#sendt.push(
        await spoer(() => this.#indeks.addDocumentsFromString(kropp, 'application/x-ndjson', {})),
      );
    };
    for (const post of poster) {
      const linje = JSON.stringify(dokumentFor(projiser(post, iDag), salt));
      const stoerrelse = Buffer.byteLength(linje) + 1;
      if (bytes + stoerrelse > STOERSTE_SENDING && linjer.length > 0) await send();
      linjer.push(linje);
      bytes += stoerrelse;
    }
    if (linjer.length > 0) await send();
    this.#iDag = iDag;
  }

  async fjern(ider: readonly string[]): Promise<void> {
    const salt = await this.#finnSalt();
    for (let fra = 0; fra < ider.length; fra += FJERNES) {
      const her = ider.slice(fra, fra + FJERNES).map((id) => dokumentId(salt, id));
      this.#sendt.push(await spoer(() => this.#indeks.deleteDocuments(her)));
    }
  }

  /**
   * Waits until the server has done all that was sent.
   * @throws IndekseringFeilet when it failed at any of it.
   */
  async toem(): Promise<void> {
    const sendt = this.#sendt.splice(0);
    if (sendt.length === 0) return;
    for (const oppgave of sendt) await ventPaa(this.#klient, oppgave);
    const iDag = this.#iDag;
    this.#iDag = undefined;
    const tilstand = await hentTilstand(this.#indeks);
    // On a day when nothing is due, nothing is left for an ageing run to do.
    const eldet =
      iDag !== undefined && (tilstand?.eldet ?? '') < iDag && (await this.#forfalte(iDag, 0)).total === 0
        ? iDag
        : undefined;
    await this.#endreTilstand({ urent: true, ...(eldet === undefined ? {} : { eldet }) });
  }

  /** @returns how many entries were rewritten. */
  async eldes(iDag: string, hent: Henting): Promise<number> {
    await this.#finnSalt();
    await this.toem();
    let omskrevet = 0;
    for (;;) {
      const { results } = await this.#forfalte(iDag, BUNKE);
      if (results.length === 0) break;
      const ider = results.map(idFra);
      const hentet = await hent(ider);
      const finnes = new Set(hentet.map(({ post }) => journalpostID(post.virksomhet, post)));
      await this.indekser(hentet, iDag);
      await this.fjern(ider.filter((id) => !finnes.has(id)));
      await this.toem();
      omskrevet += ider.length;
    }
    const tilstand = await hentTilstand(this.#indeks);
    if ((tilstand?.eldet ?? '') < iDag) await this.#endreTilstand({ eldet: iDag });
    return omskrevet;
  }

  /** Writes the index's file anew without what was taken away: the server leaves it in free pages until then. */
  async rens(): Promise<void> {
    await this.toem();
    if ((await hentTilstand(this.#indeks))?.urent !== true) return;
    await ventPaa(this.#klient, await spoer(() => this.#indeks.compact()));
    await this.#endreTilstand({ urent: false });
  }

  /** Everything the index holds, in no order. */
  async *innhold(): AsyncGenerator<Innslag> {
    for (let fra = 0; ; fra += LISTE) {
      const { results } = await this.#hent({
        offset: fra,
        limit: LISTE,
        filter: ER_POST,
        fields: INNSLAGSFELT,
      });
      for (const dokument of results) yield innslagFra(dokument);
      if (results.length < LISTE) return;
    }
  }

  #forfalte(iDag: string, antall: number): Promise<z.infer<typeof funnet>> {
    return this.#hent({ limit: antall, filter: erForfalt(iDag), fields: ['virksomhet', 'plass'] });
  }

  #hent(valg: {
    limit: number;
    offset?: number;
    filter: string;
    fields: string[];
  }): Promise<z.infer<typeof funnet>> {
    return spoer(async () => funnet.parse(await this.#indeks.getDocuments(valg)));
  }

  async #endreTilstand(felt: Readonly<Record<string, unknown>>): Promise<void> {
    const oppgave = await spoer(() =>
      this.#indeks.updateDocuments([{ id: TILSTAND, versjon: nyVersjon(), ...felt }]),
    );
    await ventPaa(this.#klient, oppgave);
  }

  /** The first write makes the index where there is none. A failure is not remembered: the server may be back the next time. */
  #finnSalt(): Promise<string> {
    this.#salt ??= this.#aapne().catch((feil: unknown) => {
      this.#salt = undefined;
      throw feil;
    });
    return this.#salt;
  }

  async #aapne(): Promise<string> {
    const tilstand = (await hentTilstand(this.#indeks)) ?? (await klargjoer(this.#klient, this.#indeks));
    if (tilstand?.skjema !== SKJEMA || tilstand.salt === undefined) throw new IndeksAvAnnenUtgave();
    return tilstand.salt;
  }
}
