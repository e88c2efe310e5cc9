import type { EnqueuedTask, Index, Meilisearch } from 'meilisearch';
import { z } from 'zod';
import { journalpostID } from '../../offentlig/adresse.ts';
import type { Publisert } from '../../offentlig/publisert.ts';
import type { Innslag } from '../avtrykk.ts';
import { projiser } from '../projeksjon.ts';
import type { Henting } from '../sokemotor.ts';
import { dokumentFor, dokumentId, idFra, innslagFra } from './dokument.ts';
import { byggOgBytt, klargjoer, slettRest } from './indekser.ts';
import { lagSkriveklient, spoer, ventPaa, type Meilitilkobling } from './klient.ts';
import { SKJEMA } from './innstillinger.ts';
import { sendDokumenter } from './sending.ts';
import { ER_POST, erForfalt, hentTilstand, nyVersjon, TILSTAND } from './tilstand.ts';

/** How many entries an ageing run fetches and rewrites at a time, and are removed at a time. */
const BUNKE = 500;
const FJERNES = 5_000;
/** More than any body journals on one day. */
const FLEST_PAA_EN_DAG = 1_000_000;

/**
 * The index is made by another version of the settings or the analysis, or has not all that it was given: the server's files were lost, or
 * older ones were put back. It is built anew, beside the old one, and put in its place.
 */
export class IndeksAvAnnenUtgave extends Error {
  override readonly name = 'IndeksAvAnnenUtgave';
  constructor() {
    super(
      'Søkeindeksen i Meilisearch er laget av en annen utgave, eller mangler noe av journalen. Bygg den på nytt med npm run indekser.',
    );
  }
}

const paaDag = (dagtall: string): string => `dato = ${dagtall}`;

const funnet = z.object({ results: z.array(z.unknown()), total: z.int() });

/** Writes one index. Writes are sent as they come and done in that order; {@link toem} waits for them and tells of a failure. */
export class Skriver {
  readonly #klient: Meilisearch;
  readonly #til: Meilitilkobling;
  readonly #indeks: Index;
  readonly #sendt: EnqueuedTask[] = [];
  /** The latest date that entries were made for since the last {@link toem}. */
  #iDag: string | undefined;
  #salt: Promise<string> | undefined;
  readonly #kvittert: () => Promise<number>;

  /** @param kvittert the last line of the journal's outbox that the index must have. */
  constructor(til: Meilitilkobling, kvittert: () => Promise<number>) {
    this.#til = til;
    this.#kvittert = kvittert;
    this.#klient = lagSkriveklient(til);
    this.#indeks = this.#klient.index(til.indeks);
  }

  async indekser(poster: readonly Publisert[], iDag: string): Promise<void> {
    const salt = await this.#finnSalt();
    const dokumenter = poster.map((post) => dokumentFor(projiser(post, iDag), salt));
    this.#sendt.push(...(await sendDokumenter(this.#indeks, dokumenter)));
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
   * Waits until the server has done all that was sent. With nothing sent, it looks whether the index is ours and has what it was given.
   *
   * @param utboks the last line of the journal's outbox that it has now.
   * @throws IndekseringFeilet when it failed at any of it; IndeksAvAnnenUtgave.
   */
  async toem(utboks?: number): Promise<void> {
    const linje = utboks === undefined ? {} : { utboks };
    const sendt = this.#sendt.splice(0);
    if (sendt.length === 0) {
      await this.#finnSalt();
      if (utboks !== undefined) await this.#endreTilstand(linje);
      return;
    }
    for (const oppgave of sendt) await ventPaa(this.#klient, oppgave);
    const iDag = this.#iDag;
    this.#iDag = undefined;
    const tilstand = await hentTilstand(this.#indeks);
    // On a day when nothing is due, nothing is left for an ageing run to do.
    const eldet =
      iDag !== undefined && (tilstand?.eldet ?? '') < iDag && (await this.#forfalte(iDag, 0)).total === 0
        ? iDag
        : undefined;
    await this.#endreTilstand({ urent: true, ...linje, ...(eldet === undefined ? {} : { eldet }) });
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

  /**
   * Copies the index into a new one that takes its place. The server leaves what was taken away in its file, also when it is told to
   * compact it: only the file of a new index has never held it. So it goes for what a cut-off change of places left beside it.
   */
  async rens(): Promise<void> {
    await this.toem();
    const tilstand = await hentTilstand(this.#indeks);
    if (tilstand?.urent !== true) return slettRest(this.#til);
    await byggOgBytt(this.#til, async (til) => {
      const ny = this.#klient.index(til.indeks);
      for (const dag of await this.#dager()) {
        const { results } = await this.#hent({ limit: FLEST_PAA_EN_DAG, filter: paaDag(dag) });
        for (const oppgave of await sendDokumenter(ny, results)) await ventPaa(this.#klient, oppgave);
      }
      // Document ids are made with the salt, and go along.
      const arvet = { ...tilstand, id: TILSTAND, art: TILSTAND, urent: false };
      await ventPaa(this.#klient, await spoer(() => ny.addDocuments([arvet])));
    });
  }

  /** Everything the index holds, in no order. Each day is read in one go: a withdrawal meanwhile moves nothing out of sight. */
  async *innhold(): AsyncGenerator<Innslag> {
    if ((await hentTilstand(this.#indeks)) === undefined) return;
    for (const dag of await this.#dager()) {
      const valg = { limit: FLEST_PAA_EN_DAG, filter: paaDag(dag) };
      for (const dokument of (await this.#hent(valg)).results) yield innslagFra(dokument);
    }
  }

  async #dager(): Promise<readonly string[]> {
    const svar = await spoer(() =>
      this.#indeks.search('', { filter: ER_POST, facets: ['dato'], page: 1, hitsPerPage: 0 }),
    );
    return Object.keys(svar.facetDistribution?.['dato'] ?? {});
  }

  #forfalte(iDag: string, antall: number): Promise<z.infer<typeof funnet>> {
    return this.#hent({ limit: antall, filter: erForfalt(iDag), fields: ['virksomhet', 'plass'] });
  }

  #hent(valg: { limit: number; filter: string; fields?: string[] }): Promise<z.infer<typeof funnet>> {
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
    const kvittert = await this.#kvittert();
    const her = await hentTilstand(this.#indeks);
    // An index that has been given something is not begun anew with what comes next.
    if (her === undefined && kvittert > 0) throw new IndeksAvAnnenUtgave();
    const tilstand = her ?? (await klargjoer(this.#klient, this.#indeks));
    if (tilstand?.skjema !== SKJEMA || tilstand.salt === undefined || tilstand.utboks < kvittert)
      throw new IndeksAvAnnenUtgave();
    return tilstand.salt;
  }
}
