import { tekst, type Setninger } from '../../../lager/setninger.ts';
import { ordI, type Analysert } from '../../norsk/analyse.ts';

/** Word forms that are known to stand in the list already: most of a text. */
const HUSKET = 100_000;

/**
 * The forms of words that entries have, with their stems and the parts of compounds. Lists of rows are kept by form alone: which forms a
 * query's word may meet is looked up here, so stems and compounds take no room in the index, and a better lexicon is a new list
 * of some hundred thousand words, not a new index.
 */
export class Formliste {
  readonly #sql: Setninger;
  readonly #kjente = new Set<string>();

  constructor(sql: Setninger) {
    this.#sql = sql;
  }

  glem(): void {
    this.#kjente.clear();
  }

  leggTil({ form, stamme, ledd }: Analysert): void {
    if (this.#kjente.has(form)) return;
    if (this.#kjente.size >= HUSKET) this.#kjente.clear();
    this.#kjente.add(form);
    if (this.#sql.kjoer('INSERT OR IGNORE INTO form VALUES (?, ?)', form, stamme) === 0) return;
    for (const et of ledd) this.#sql.kjoer('INSERT OR IGNORE INTO formledd VALUES (?, ?)', et, form);
  }

  fjern(form: string): void {
    this.#kjente.delete(form);
    this.#sql.kjoer('DELETE FROM form WHERE form = ?', form);
    this.#sql.kjoer('DELETE FROM formledd WHERE form = ?', form);
  }

  /** Analyses every form again. */
  regnOm(): void {
    const former = this.#sql.alle('SELECT form FROM form').map((rad) => tekst(rad, 'form'));
    this.#sql.kjoer('DELETE FROM form');
    this.#sql.kjoer('DELETE FROM formledd');
    this.glem();
    for (const form of former) for (const ord of ordI(form)) this.leggTil(ord);
  }
}

export const medStamme = (sql: Setninger, stamme: string): readonly string[] =>
  sql.alle('SELECT form FROM form WHERE stamme = ?', stamme).map((rad) => tekst(rad, 'form'));

export const medLedd = (sql: Setninger, ledd: string): readonly string[] =>
  sql.alle('SELECT form FROM formledd WHERE ledd = ?', ledd).map((rad) => tekst(rad, 'form'));
