import type { DatabaseSync } from 'node:sqlite';
import { tall, tekst, type Setninger } from '../../../lager/setninger.ts';
import { ordI } from '../../norsk/analyse.ts';
import { navneform } from '../../navneform.ts';
import type { Sokepost } from '../../projeksjon.ts';

/** So many entries are remembered for a word: one withdrawn entry does not take a common word with it. */
const VITNER = 2;
/** How often a word is used is estimated from one entry in 32; it only orders completions. */
const UTVALG = 32;
const KORTESTE = 3;
export const LENGSTE_ORD = 40;
const LENGSTE_NAVN = 200;

export type Ordart = 'ord' | 'organisasjon';

interface Kjent {
  vitner: number;
}

/** Texts whose words may be offered when a word is completed or mended: those without any person's name. */
const teksterFor = (post: Sokepost): readonly string[] => [
  ...[post.tittel, post.sakstittel, post.dokumenter].flatMap(({ uten, renset }) => [...uten, ...renset]),
  ...post.organisasjoner,
];

const kanTilbys = (form: string): boolean =>
  form.length >= KORTESTE && form.length <= LENGSTE_ORD && /^\p{L}+$/u.test(form);

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

  /** To be called at the start of a transaction. True when another process may have changed the words. */
  begynn(): boolean {
    const naa = Number(this.#db.prepare('PRAGMA data_version').get()?.['data_version']);
    const endret = naa !== this.#dataversjon;
    if (endret) this.glem();
    this.#dataversjon = naa;
    return endret;
  }

  glem(): void {
    this.#kjente.clear();
  }

  leggTil(rad: number, post: Sokepost): void {
    const sett = new Set<string>();
    for (const tekst of teksterFor(post)) {
      for (const { form, start, slutt } of ordI(tekst)) {
        if (sett.has(form)) continue;
        sett.add(form);
        if (kanTilbys(form)) this.#vitne(rad, 'ord', form, () => smaa(tekst.slice(start, slutt)));
      }
    }
    sett.clear();
    for (const navn of post.organisasjoner) {
      const form = navneform(navn);
      if (navn.length > LENGSTE_NAVN || sett.has(form)) continue;
      sett.add(form);
      this.#vitne(rad, 'organisasjon', form, () => navn);
    }
  }

  fjern(rad: number): void {
    const ord = this.#sql.alle('SELECT art, form FROM vitne WHERE rad = ?', rad);
    this.#sql.kjoer('DELETE FROM vitne WHERE rad = ?', rad);
    for (const et of ord) {
      const [art, form] = [tekst(et, 'art'), tekst(et, 'form')];
      this.#kjente.delete(noekkel(art, form));
      this.#sql.kjoer(
        'UPDATE ord SET vitner = vitner - 1 WHERE art = ? AND lengde = ? AND form = ?',
        art,
        form.length,
        form,
      );
      this.#sql.kjoer(
        'DELETE FROM ord WHERE art = ? AND lengde = ? AND form = ? AND vitner <= 0',
        art,
        form.length,
        form,
      );
    }
  }

  #vitne(rad: number, art: Ordart, form: string, vist: () => string): void {
    const kjent = this.#kjente.get(noekkel(art, form)) ?? this.#slaaOpp(art, form);
    if (kjent === undefined) {
      this.#sql.kjoer('INSERT INTO ord VALUES (?, ?, ?, ?, 1, 1)', art, form.length, form, vist());
      this.#sql.kjoer('INSERT INTO vitne VALUES (?, ?, ?)', rad, art, form);
      this.#kjente.set(noekkel(art, form), { vitner: 1 });
    } else if (kjent.vitner < VITNER) {
      this.#sql.kjoer('INSERT INTO vitne VALUES (?, ?, ?)', rad, art, form);
      this.#oek('vitner', 1, art, form);
      kjent.vitner += 1;
    } else if (rad % UTVALG === 0) {
      this.#oek('antall', UTVALG, art, form);
    }
  }

  #oek(kolonne: 'vitner' | 'antall', med: number, art: Ordart, form: string): void {
    this.#sql.kjoer(
      `UPDATE ord SET ${kolonne} = ${kolonne} + ? WHERE art = ? AND lengde = ? AND form = ?`,
      med,
      art,
      form.length,
      form,
    );
  }

  #slaaOpp(art: Ordart, form: string): Kjent | undefined {
    const rad = this.#sql.en(
      'SELECT vitner FROM ord WHERE art = ? AND lengde = ? AND form = ?',
      art,
      form.length,
      form,
    );
    if (rad === undefined) return undefined;
    const kjent = { vitner: tall(rad, 'vitner') };
    this.#kjente.set(noekkel(art, form), kjent);
    return kjent;
  }
}

const noekkel = (art: string, form: string): string => `${art} ${form}`;
const smaa = (ord: string): string => ord.normalize('NFC').toLocaleLowerCase('nb');
