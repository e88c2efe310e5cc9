import type { DatabaseSync } from 'node:sqlite';
import { tall, tekst, type Setninger } from '../../lager/setninger.ts';
import { ordI } from '../norsk/analyse.ts';
import { fold } from '../norsk/fold.ts';
import type { Sokepost } from '../projeksjon.ts';

/** So many entries are remembered for a word: one withdrawn entry does not take a common word with it. */
const VITNER = 3;
/** How often a word is used is estimated from every sixteenth entry; it only orders completions. */
const UTVALG = 16;
const KORTESTE = 3;
const LENGSTE = 40;

export type Ordart = 'ord' | 'organisasjon';

interface Kjent {
  readonly nr: number;
  vitner: number;
}

/** What is offered when a word is completed or mended: words as they are written, without any person's name. */
function ordFor(post: Sokepost): Map<string, string> {
  const ut = new Map<string, string>();
  const tekster = [post.tittel, post.sakstittel, post.dokumenter].flatMap(({ uten, renset }) => [
    ...uten,
    ...renset,
  ]);
  for (const tekst of [...tekster, ...post.organisasjoner]) {
    for (const { form, start, slutt } of ordI(tekst)) {
      if (form.length < KORTESTE || form.length > LENGSTE || !/^\p{L}+$/u.test(form)) continue;
      if (!ut.has(form)) ut.set(form, tekst.slice(start, slutt).normalize('NFC').toLocaleLowerCase('nb'));
    }
  }
  return ut;
}

/**
 * Keeps the words that live entries are known to hold. A word without a living witness is deleted in the same transaction as
 * its last one: it can be offered by nothing, and its row is overwritten.
 */
export class Ordliste {
  readonly #sql: Setninger;
  readonly #db: DatabaseSync;
  readonly #kjente = new Map<string, Kjent>();
  #dataversjon = -1;

  constructor(db: DatabaseSync, sql: Setninger) {
    this.#db = db;
    this.#sql = sql;
  }

  /** To be called at the start of a transaction: another process may have changed the words. */
  begynn(): void {
    const naa = Number(this.#db.prepare('PRAGMA data_version').get()?.['data_version']);
    if (naa !== this.#dataversjon) this.glem();
    this.#dataversjon = naa;
  }

  glem(): void {
    this.#kjente.clear();
  }

  leggTil(rad: number, post: Sokepost): void {
    for (const [form, vist] of ordFor(post)) this.#vitne(rad, 'ord', form, vist);
    for (const navn of new Set(post.organisasjoner)) {
      if (navn.length <= 200) this.#vitne(rad, 'organisasjon', fold(navn), navn);
    }
  }

  fjern(rad: number): void {
    const ord = this.#sql.alle(
      'SELECT ord.nr, ord.art, ord.form FROM vitne JOIN ord ON ord.nr = vitne.ord WHERE vitne.rad = ?',
      rad,
    );
    this.#sql.kjoer('DELETE FROM vitne WHERE rad = ?', rad);
    for (const et of ord) {
      this.#kjente.delete(noekkel(tekst(et, 'art'), tekst(et, 'form')));
      this.#sql.kjoer(
        'DELETE FROM ord WHERE nr = ?1 AND NOT EXISTS (SELECT 1 FROM vitne WHERE ord = ?1)',
        tall(et, 'nr'),
      );
    }
  }

  #vitne(rad: number, art: Ordart, form: string, vist: string): void {
    const kjent = this.#finn(art, form, vist);
    if (kjent.vitner < VITNER) {
      kjent.vitner += this.#sql.kjoer('INSERT OR IGNORE INTO vitne VALUES (?, ?)', rad, kjent.nr);
      this.#sql.kjoer('UPDATE ord SET antall = antall + 1 WHERE nr = ?', kjent.nr);
    } else if (rad % UTVALG === 0) {
      this.#sql.kjoer('UPDATE ord SET antall = antall + ? WHERE nr = ?', UTVALG, kjent.nr);
    }
  }

  #finn(art: Ordart, form: string, vist: string): Kjent {
    const husket = this.#kjente.get(noekkel(art, form));
    if (husket !== undefined) return husket;
    this.#sql.kjoer(
      'INSERT OR IGNORE INTO ord (art, form, vist, lengde, antall) VALUES (?, ?, ?, ?, 0)',
      art,
      form,
      vist,
      form.length,
    );
    const rad = this.#sql.en(
      'SELECT nr, (SELECT count(*) FROM vitne WHERE ord = nr) AS vitner FROM ord WHERE art = ? AND form = ?',
      art,
      form,
    );
    if (rad === undefined) throw new Error('The word that was just written is gone.');
    const ny = { nr: tall(rad, 'nr'), vitner: tall(rad, 'vitner') };
    this.#kjente.set(noekkel(art, form), ny);
    return ny;
  }
}

const noekkel = (art: string, form: string): string => `${art} ${form}`;
