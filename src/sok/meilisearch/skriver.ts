import type { EnqueuedTask, Index, Meilisearch } from 'meilisearch';
import { z } from 'zod';
import { journalpostID } from '../../offentlig/adresse.ts';
import { RensingFeil } from '../../lager/rens.ts';
import type { Publisert } from '../../offentlig/publisert.ts';
import type { Innslag } from '../avtrykk.ts';
import { projiser } from '../projeksjon.ts';
import type { Henting } from '../sokemotor.ts';
import { dokumentFor, dokumentId, idFra, innslagFra } from './dokument.ts';
import { byggOgBytt, klargjoer, slettRest } from './indekser.ts';
import { IndekseringFeilet, lagSkriveklient, spoer, ventPaa, type Meilitilkobling } from './klient.ts';
import { SKJEMA } from './innstillinger.ts';
import { sendDokumenter } from './sending.ts';
import { erForfalt, hentTilstand, nyVersjon, TILSTAND, type Tilstand } from './tilstand.ts';
import { sitert } from './uttrykk.ts';

/** How many entries an ageing run asks for and waits for at a time, fetches and rewrites at a time, and are removed at a time. */
const ELDES = 20_000;
const BUNKE = 500;
const FJERNES = 5_000;
/** How many documents are read at a time, or those of one day: some 10 KB each. */
const LESES = 1_000;
/** How often an index that is written meanwhile is copied. */
const KOPIERES = 3;
/** More than any body journals on one day. */
const FLEST_PAA_EN_DAG = 1_000_000;

/**
 * The index is made by another version of the settings or the analysis, its settings do not allow what it is asked, or it has not all that it was given: the server's files were lost, or
 * older ones were put back. It is built anew, beside the old one, and put in its place.
 */
export class IndeksAvAnnenUtgave extends Error {
  override readonly name = 'IndeksAvAnnenUtgave';
  constructor() {
    super(
      'Søkeindeksen i Meilisearch er laget av en annen utgave, har fått andre innstillinger, eller mangler noe av journalen. Bygg den på nytt med npm run indekser.',
    );
  }
}

const paaDager = (dagtall: readonly string[]): string => `dato IN [${dagtall.map(sitert).join(', ')}]`;

/** Days that follow each other, put together until they have so many documents that one request is worth its while. */
function* iBunker(dager: readonly (readonly [dag: string, antall: number])[]): Generator<readonly string[]> {
  let [bunke, sum]: [string[], number] = [[], 0];
  for (const [dag, antall] of dager) {
    if (bunke.length > 0 && sum + antall > LESES) {
      yield bunke;
      [bunke, sum] = [[], 0];
    }
    bunke.push(dag);
    sum += antall;
  }
  if (bunke.length > 0) yield bunke;
}

const ikkeTilstanden = (dokument: unknown): boolean =>
  z.object({ id: z.literal(TILSTAND) }).safeParse(dokument).success === false;

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
    // It was taken away meanwhile, and the server has made another of what came after: it has not the rest.
    if (tilstand === undefined) throw new IndeksAvAnnenUtgave();
    // On a day when nothing is due, nothing is left for an ageing run to do.
    const eldet =
      iDag !== undefined && (tilstand.eldet ?? '') < iDag && (await this.#forfalte(iDag, 0)).total === 0
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
      const forfalte = (await this.#forfalte(iDag, ELDES)).results.map(idFra);
      if (forfalte.length === 0) break;
      for (let fra = 0; fra < forfalte.length; fra += BUNKE) {
        const ider = forfalte.slice(fra, fra + BUNKE);
        const hentet = await hent(ider);
        const finnes = new Set(hentet.map(({ post }) => journalpostID(post.virksomhet, post)));
        await this.indekser(hentet, iDag);
        await this.fjern(ider.filter((id) => !finnes.has(id)));
      }
      await this.toem();
      omskrevet += forfalte.length;
    }
    const tilstand = await hentTilstand(this.#indeks);
    if ((tilstand?.eldet ?? '') < iDag) await this.#endreTilstand({ eldet: iDag });
    return omskrevet;
  }

  /**
   * Copies the index into a new one that takes its place. The server leaves what was taken away in its file, also when it is told to
   * compact it: only the file of a new index has never held it. So it goes for what a cut-off change of places left beside it.
   *
   * What is written while it is copied, a withdrawal waits for nobody, is lacking in the copy: then it is made again.
   *
   * @throws RensingFeil where something was written each time.
   */
  async rens(): Promise<void> {
    await this.toem();
    for (let igjen = KOPIERES; igjen > 0; igjen--) {
      const tilstand = await hentTilstand(this.#indeks);
      if (tilstand?.urent !== true) return slettRest(this.#til);
      if (await this.#kopier(tilstand)) return;
    }
    await slettRest(this.#til);
    throw new RensingFeil();
  }

  /** @returns false where the index was written meanwhile, and stays. */
  async #kopier(tilstand: Tilstand): Promise<boolean> {
    const overtatt = new Error('The index was written while it was copied.');
    try {
      await byggOgBytt(this.#til, async (til) => {
        const ny = this.#klient.index(til.indeks);
        const sendt: EnqueuedTask[] = [];
        // The server does in one go what it has got of writes that follow each other.
        for await (const dokumenter of this.#dokumenter())
          sendt.push(...(await sendDokumenter(ny, dokumenter)));
        for (const oppgave of sendt) await ventPaa(this.#klient, oppgave);
        // Document ids are made with the salt, and go along.
        const arvet = { ...tilstand, id: TILSTAND, art: TILSTAND, urent: false };
        await ventPaa(this.#klient, await spoer(() => ny.addDocuments([arvet])));
        if ((await hentTilstand(this.#indeks))?.versjon !== tilstand.versjon) throw overtatt;
      });
      return true;
    } catch (feil) {
      if (feil === overtatt) return false;
      throw feil;
    }
  }

  /** Everything the index holds but its state, in no order: also what we never gave it, and whatever its state says. */
  async *innhold(): AsyncGenerator<Innslag> {
    for await (const dokumenter of this.#dokumenter())
      for (const dokument of dokumenter) yield innslagFra(dokument);
  }

  /**
   * All documents but the state, some days at a time, and at last those of no day, or of one that the server did not list. Each day is read
   * in one go: a withdrawal meanwhile moves nothing out of sight.
   */
  async *#dokumenter(): AsyncGenerator<readonly unknown[]> {
    const dager = await this.#dager();
    for (const bunke of iBunker(dager))
      yield (await this.#hent({ limit: FLEST_PAA_EN_DAG, filter: paaDager(bunke) })).results;
    const resten = `NOT ${paaDager(dager.map(([dag]) => dag))}`;
    yield (await this.#hent({ limit: FLEST_PAA_EN_DAG, filter: resten })).results.filter(ikkeTilstanden);
  }

  async #dager(): Promise<readonly (readonly [dag: string, antall: number])[]> {
    const svar = await this.#les(() =>
      this.#indeks.search('', { facets: ['dato'], page: 1, hitsPerPage: 0 }),
    );
    return Object.entries(svar.facetDistribution?.['dato'] ?? {});
  }

  #forfalte(iDag: string, antall: number): Promise<z.infer<typeof funnet>> {
    return this.#hent({ limit: antall, filter: erForfalt(iDag), fields: ['virksomhet', 'plass'] });
  }

  #hent(valg: { limit: number; filter: string; fields?: string[] }): Promise<z.infer<typeof funnet>> {
    return this.#les(async () => funnet.parse(await this.#indeks.getDocuments(valg)));
  }

  /** @throws IndeksAvAnnenUtgave where the index's settings do not allow what is asked. */
  async #les<T>(arbeid: () => Promise<T>): Promise<T> {
    try {
      return await spoer(arbeid);
    } catch (feil) {
      throw feil instanceof IndekseringFeilet && feil.kode.startsWith('invalid_')
        ? new IndeksAvAnnenUtgave()
        : feil;
    }
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
