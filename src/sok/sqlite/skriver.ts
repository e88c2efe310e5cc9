import type { DatabaseSync } from 'node:sqlite';
import { rens } from '../../lager/rens.ts';
import { Setninger, tall, tekst } from '../../lager/setninger.ts';
import { iTransaksjon } from '../../lager/transaksjon.ts';
import { journalpostID } from '../../offentlig/adresse.ts';
import type { Publisert } from '../../offentlig/publisert.ts';
import { nummernoekler } from '../nummer.ts';
import { projiser, type Sokepost } from '../projeksjon.ts';
import type { Henting } from '../sokemotor.ts';
import { DOKUMENT, SKJERMET, typenummer } from './koding.ts';
import { KOLONNENAVN, teksterI } from './kolonnenavn.ts';
import { lesID } from './les-id.ts';
import { Ordliste } from './ordliste.ts';
import {
  erUrent,
  harForfalt,
  lesEldet,
  lesSisteRad,
  lesVersjon,
  merkUrent,
  skrivEldet,
  skrivSisteRad,
  skrivVersjon,
} from './tilstand.ts';
import { indeksform, noekkelord } from './uttrykk.ts';

/** How many entries an ageing run fetches and rewrites at a time. */
const BUNKE = 200;

const SETT_INN_ORD = `INSERT INTO fts (rowid, ${KOLONNENAVN.join(', ')}) VALUES (?${', ?'.repeat(KOLONNENAVN.length)})`;

const SETT_INN_POST = `INSERT INTO post (rad, virksomhet, saksaar, sakssekvensnummer, dokumentnummer, dato, type, enhet, hjemler,
  flagg, eldes, versjon) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (virksomhet, saksaar, sakssekvensnummer, dokumentnummer) DO NOTHING`;

/** Writes the index: one at a time, each call a transaction that readers see whole or not at all. */
export class Skriver {
  readonly #db: DatabaseSync;
  readonly #sql: Setninger;
  readonly #ordliste: Ordliste;
  /** Numbers of units and the like, known within one transaction. */
  readonly #verdier = new Map<string, number>();
  /** Within one transaction. */
  #sisteRad = 0;

  constructor(db: DatabaseSync) {
    this.#db = db;
    this.#sql = new Setninger(db);
    this.#ordliste = new Ordliste(db, this.#sql);
  }

  indekser(poster: readonly Publisert[], iDag: string): void {
    const projisert = poster.map((post) => projiser(post, iDag));
    this.#endre((versjon) => {
      for (const post of projisert) this.#settInn(post, versjon);
      // On a day when nothing is due, nothing is left for an ageing run to do.
      if ((lesEldet(this.#sql) ?? '') < iDag && !harForfalt(this.#sql, iDag)) skrivEldet(this.#sql, iDag);
    });
  }

  fjern(ider: readonly string[]): void {
    this.#endre((versjon) => {
      for (const id of ider) {
        const rad = this.#finn(id);
        if (rad === undefined) continue;
        this.#taBort(rad);
        this.#sql.kjoer('DELETE FROM post WHERE rad = ?', rad);
        this.#sql.kjoer('INSERT OR REPLACE INTO fjernet VALUES (?, ?)', rad, versjon);
      }
    });
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
      skrivEldet(this.#sql, iDag);
    });
    this.rens();
    return omskrevet;
  }

  /**
   * A contentless FTS5 keeps deleted words in its segments until they are merged, and the file keeps the old segments' pages:
   * everything is merged, the file is written anew, and the WAL is emptied.
   */
  rens(): void {
    if (!erUrent(this.#sql)) return;
    iTransaksjon(this.#db, () => {
      this.#sql.kjoer("INSERT INTO fts (fts) VALUES ('optimize')");
      this.#sql.kjoer(`DELETE FROM verdi WHERE
        (art = 'enhet' AND nr NOT IN (SELECT enhet FROM post)) OR
        (art = 'hjemler' AND nr NOT IN (SELECT hjemler FROM post))`);
      merkUrent(this.#sql, false);
    });
    try {
      rens(this.#db);
    } catch (feil) {
      merkUrent(this.#sql, true);
      throw feil;
    }
  }

  #endre(fn: (versjon: number) => void): void {
    try {
      iTransaksjon(this.#db, () => {
        this.#verdier.clear();
        this.#sisteRad = lesSisteRad(this.#sql);
        this.#ordliste.begynn();
        const versjon = lesVersjon(this.#sql) + 1;
        fn(versjon);
        skrivVersjon(this.#sql, versjon);
        skrivSisteRad(this.#sql, this.#sisteRad);
      });
    } catch (feil) {
      // What was remembered of the words may never have been committed.
      this.#ordliste.glem();
      throw feil;
    }
  }

  #settInn(sokepost: Sokepost, versjon: number): void {
    const { post } = sokepost;
    const noekkel = [
      this.#verdi('virksomhet', post.virksomhet),
      post.saksaar,
      post.sakssekvensnummer,
      post.dokumentnummer,
    ];
    const felt = [
      Number(post.journaldato.replaceAll('-', '')),
      typenummer(post.journalposttype),
      post.enhet === undefined ? 0 : this.#verdi('enhet', post.enhet),
      post.hjemler.length === 0 ? 0 : this.#verdi('hjemler', post.hjemler.join(' ')),
      (post.skjermet ? SKJERMET : 0) | (post.harAapentDokument ? DOKUMENT : 0),
      sokepost.eldes ?? null,
      versjon,
    ];
    let rad = this.#sisteRad + 1;
    // Most entries are new: it is looked up which row an entry has only when it turns out that it has one.
    if (this.#sql.kjoer(SETT_INN_POST, rad, ...noekkel, ...felt) > 0) this.#sisteRad = rad;
    else {
      const kjent = this.#radFor(noekkel);
      if (kjent === undefined) throw new Error('An entry is neither new nor known.');
      rad = kjent;
      this.#taBort(rad);
      this.#sql.kjoer(
        `UPDATE post SET dato = ?, type = ?, enhet = ?, hjemler = ?, flagg = ?, eldes = ?, versjon = ? WHERE rad = ?`,
        ...felt,
        rad,
      );
    }
    this.#sql.kjoer(
      SETT_INN_ORD,
      rad,
      nummernoekler(post).map(noekkelord).join(' '),
      ...teksterI(sokepost).map(indeksform),
    );
    this.#ordliste.leggTil(rad, sokepost);
  }

  /** Takes an entry's words away: from here on nothing finds it by them, and the files must be cleaned. */
  #taBort(rad: number): void {
    this.#sql.kjoer('DELETE FROM fts WHERE rowid = ?', rad);
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

  #finn(id: string): number | undefined {
    const nummer = lesID(id);
    if (nummer === undefined) return undefined;
    const virksomhet = this.#sql.en(
      "SELECT nr FROM verdi WHERE art = 'virksomhet' AND tekst = ?",
      nummer.virksomhet,
    );
    if (virksomhet === undefined) return undefined;
    const { saksaar, sakssekvensnummer, dokumentnummer } = nummer;
    return this.#radFor([tall(virksomhet, 'nr'), saksaar, sakssekvensnummer, dokumentnummer]);
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
      .alle(
        `SELECT tekst, saksaar, sakssekvensnummer, dokumentnummer FROM post JOIN verdi ON nr = virksomhet
         WHERE eldes <= ? LIMIT ?`,
        iDag,
        BUNKE,
      )
      .map((rad) =>
        journalpostID(tekst(rad, 'tekst'), {
          saksaar: tall(rad, 'saksaar'),
          sakssekvensnummer: tall(rad, 'sakssekvensnummer'),
          dokumentnummer: tall(rad, 'dokumentnummer'),
        }),
      );
  }
}
