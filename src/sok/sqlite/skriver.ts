import type { DatabaseSync } from 'node:sqlite';
import { rens } from '../../lager/rens.ts';
import { Setninger, tall } from '../../lager/setninger.ts';
import { iTransaksjon } from '../../lager/transaksjon.ts';
import { journalpostID } from '../../offentlig/adresse.ts';
import type { Publisert } from '../../offentlig/publisert.ts';
import { ANALYSEVERSJON } from '../norsk/versjon.ts';
import { projiser, type Sokepost } from '../projeksjon.ts';
import type { Henting } from '../sokemotor.ts';
import { postverdier } from './postverdier.ts';
import { fraNoekkel } from './lister/blokk.ts';
import { glemFjernet } from './fjernet.ts';
import { flettSegmenter, samleSegmenter, skrivUten } from './lister/fletting.ts';
import { Formliste } from './lister/formliste.ts';
import { Ordliste } from './ord/ordliste.ts';
import { idAv, NUMMER, radFor } from './postnumre.ts';
import { lesSegmenter } from './lister/segment.ts';
import { Segmentbygger } from './lister/segmentbygger.ts';
import { Segmentleser } from './lister/segmentleser.ts';
import { somLister } from './kolonner/som-lister.ts';
import {
  erUrent,
  harForfalt,
  lesAnalyse,
  lesEldet,
  lesRenset,
  lesSisteRad,
  lesVersjon,
  merkUrent,
  skrivAnalyse,
  skrivEldet,
  skrivRenset,
  skrivSisteRad,
  skrivUtboks,
  skrivVersjon,
} from './tilstand.ts';

/** How many entries an ageing run fetches and rewrites at a time. */
const BUNKE = 200;
/** A file is written anew when so much of it has been made into one. */
const VERDT_AA_RENSE = 1 / 10;

const SETT_INN_POST = `INSERT INTO post (rad, virksomhet, saksaar, sakssekvensnummer, dokumentnummer, dato, type, enhet, hjemler,
  flagg, eldes, versjon, avtrykk, publisert) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (virksomhet, saksaar, sakssekvensnummer, dokumentnummer) DO NOTHING`;

/** Writes the index: one at a time, each call a transaction that readers see whole or not at all. */
export class Skriver {
  readonly #db: DatabaseSync;
  readonly #sql: Setninger;
  readonly #ordliste: Ordliste;
  readonly #former: Formliste;
  /** Numbers of units and the like, known within one transaction. */
  readonly #verdier = new Map<string, number>();
  /** Within one transaction. */
  #sisteRad = 0;

  constructor(db: DatabaseSync) {
    this.#db = db;
    this.#sql = new Setninger(db);
    this.#ordliste = new Ordliste(db, this.#sql);
    this.#former = new Formliste(this.#sql);
  }

  /** Makes stems and parts of words anew when another version of the analysis made them. Nothing else has to be made again. */
  oppdaterAnalyse(): void {
    if (lesAnalyse(this.#sql) !== ANALYSEVERSJON) this.#endre(() => undefined);
  }

  indekser(poster: readonly Publisert[], iDag: string): void {
    this.#endre((versjon) => {
      const ord = new Segmentbygger(this.#former);
      // One at a time: a thousand projections at once would outlive the young generation, and be copied about in it.
      for (const post of poster) {
        const projisert = projiser(post, iDag);
        ord.leggTil(this.#settInn(projisert, versjon), projisert);
      }
      ord.skriv(this.#sql);
      flettSegmenter(this.#sql);
      // On a day when nothing is due, nothing is left for an ageing run to do.
      if ((lesEldet(this.#sql) ?? '') < iDag && !harForfalt(this.#sql, iDag)) skrivEldet(this.#sql, iDag);
    });
  }

  fjern(ider: readonly string[]): void {
    this.#endre((versjon) => {
      for (const id of ider) {
        const rad = radFor(this.#sql, id);
        if (rad !== undefined) this.#taBort(rad, versjon);
      }
    });
  }

  /** @param utboks the last line of the journal's outbox that the index has now. */
  merkUtboks(utboks: number): void {
    skrivUtboks(this.#sql, utboks);
  }

  /** @returns how many entries were rewritten. */
  async eldes(iDag: string, hent: Henting): Promise<number> {
    let omskrevet = 0;
    for (let ider = this.#forfalte(iDag); ider.length > 0; ider = this.#forfalte(iDag)) {
      const hentet = await hent(ider);
      const funnet = new Set(hentet.map(({ post }) => journalpostID(post.virksomhet, post)));
      this.indekser(hentet, iDag);
      this.fjern(ider.filter((id) => !funnet.has(id)));
      omskrevet += ider.length;
    }
    this.#endre(() => {
      // A day that has not come stays: names were taken out for it.
      if ((lesEldet(this.#sql) ?? '') < iDag) skrivEldet(this.#sql, iDag);
      // What was written before is left behind in the file.
      if (samleSegmenter(this.#sql) > this.#sisteRad * VERDT_AA_RENSE) merkUrent(this.#sql, true);
    });
    this.rens();
    return omskrevet;
  }

  /**
   * Segments hold the words of removed rows until they are written anew without them, and the file keeps the old segments' pages: then the
   * whole file is written anew, and the WAL is emptied.
   */
  rens(): void {
    if (!erUrent(this.#sql)) return;
    this.#endre((versjon) => {
      this.#fjernDoede();
      this.#sql.kjoer(`DELETE FROM verdi WHERE
        (art = 'enhet' AND nr NOT IN (SELECT enhet FROM post)) OR
        (art = 'hjemler' AND nr NOT IN (SELECT hjemler FROM post))`);
      merkUrent(this.#sql, false);
      skrivRenset(this.#sql, versjon);
      glemFjernet(this.#sql);
    });
    try {
      rens(this.#db);
    } catch (feil) {
      merkUrent(this.#sql, true);
      throw feil;
    }
  }

  #fjernDoede(): void {
    const beroert = lesSegmenter(this.#sql).filter(
      ({ fra, til }) =>
        this.#sql.en(
          'SELECT 1 FROM fjernet WHERE rad BETWEEN ? AND ? AND versjon > ? LIMIT 1',
          fra,
          til,
          lesRenset(this.#sql),
        ) !== undefined,
    );
    const levende = new Uint8Array(this.#sisteRad + 1);
    if (beroert.length > 0)
      for (const [rad] of somLister(this.#db, 'SELECT rad FROM post')) levende[Number(rad)] = 1;
    const borte = new Set(
      beroert.flatMap((segment) => skrivUten(this.#sql, segment, (rad) => levende[rad] === 1)),
    );
    const igjen = new Segmentleser(this.#sql);
    igjen.oppdater();
    for (const noekkel of borte) {
      const form = fraNoekkel(noekkel);
      if (igjen.finn(form).length === 0) this.#former.fjern(form);
    }
  }

  #endre(fn: (versjon: number) => void): void {
    try {
      iTransaksjon(this.#db, () => {
        this.#verdier.clear();
        this.#sisteRad = lesSisteRad(this.#sql);
        if (this.#ordliste.begynn()) this.#former.glem();
        const versjon = lesVersjon(this.#sql) + 1;
        if (lesAnalyse(this.#sql) !== ANALYSEVERSJON) {
          this.#former.regnOm();
          skrivAnalyse(this.#sql, ANALYSEVERSJON);
        }
        fn(versjon);
        skrivVersjon(this.#sql, versjon);
        skrivSisteRad(this.#sql, this.#sisteRad);
      });
    } catch (feil) {
      // What was remembered of the words may never have been committed.
      this.#ordliste.glem();
      this.#former.glem();
      throw feil;
    }
  }

  /** An entry that is there already gets a new row: what was written of the old one stands in segments that do not change. */
  #settInn(sokepost: Sokepost, versjon: number): number {
    const { post } = sokepost;
    const noekkel = [
      this.#verdi('virksomhet', post.virksomhet),
      post.saksaar,
      post.sakssekvensnummer,
      post.dokumentnummer,
    ];
    const verdier = postverdier(sokepost);
    const felt = [
      verdier.dato,
      verdier.type,
      verdier.enhet === '' ? 0 : this.#verdi('enhet', verdier.enhet),
      verdier.hjemler === '' ? 0 : this.#verdi('hjemler', verdier.hjemler),
      verdier.flagg,
      verdier.eldes,
      versjon,
      verdier.avtrykk,
      verdier.publisert,
    ];
    const rad = ++this.#sisteRad;
    // Most entries are new: it is looked up which row an entry has only when it turns out that it has one.
    if (this.#sql.kjoer(SETT_INN_POST, rad, ...noekkel, ...felt) === 0) {
      const kjent = this.#radFor(noekkel);
      if (kjent === undefined) throw new Error('An entry is neither new nor known.');
      this.#taBort(kjent, versjon);
      this.#sql.kjoer(SETT_INN_POST, rad, ...noekkel, ...felt);
    }
    this.#ordliste.leggTil(rad, sokepost);
    return rad;
  }

  /** Takes a row away: from here on nothing finds it, and the files must be cleaned. */
  #taBort(rad: number, versjon: number): void {
    this.#sql.kjoer('DELETE FROM post WHERE rad = ?', rad);
    this.#sql.kjoer('INSERT INTO fjernet VALUES (?, ?)', rad, versjon);
    this.#ordliste.fjern(rad);
    merkUrent(this.#sql, true);
  }

  #radFor(noekkel: readonly number[]): number | undefined {
    const rad = this.#sql.en(
      'SELECT rad FROM post WHERE virksomhet = ? AND saksaar = ? AND sakssekvensnummer = ? AND dokumentnummer = ?',
      ...noekkel,
    );
    return rad === undefined ? undefined : tall(rad, 'rad');
  }

  #verdi(art: 'virksomhet' | 'enhet' | 'hjemler', verdi: string): number {
    const husket = this.#verdier.get(`${art} ${verdi}`);
    if (husket !== undefined) return husket;
    this.#sql.kjoer('INSERT OR IGNORE INTO verdi (art, tekst) VALUES (?, ?)', art, verdi);
    const rad = this.#sql.en('SELECT nr FROM verdi WHERE art = ? AND tekst = ?', art, verdi);
    const nr = rad === undefined ? 0 : tall(rad, 'nr');
    this.#verdier.set(`${art} ${verdi}`, nr);
    return nr;
  }

  #forfalte(iDag: string): readonly string[] {
    return this.#sql
      .alle(`SELECT ${NUMMER} FROM post JOIN verdi ON nr = virksomhet WHERE eldes <= ? LIMIT ?`, iDag, BUNKE)
      .map(idAv);
  }
}
