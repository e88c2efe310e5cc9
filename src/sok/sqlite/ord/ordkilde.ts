import type { DatabaseSync } from 'node:sqlite';
import { ordI } from '../../norsk/analyse.ts';
import { Ordforraad } from '../../rettskriving/ordforraad.ts';
import { somLister } from '../kolonner/som-lister.ts';

/** Milliseconds. While an export changes the index many times a second, words that take long to read are read this seldom. */
const ELDST = 10_000;
const LENGE = 50;

/** The index's words in memory, read again when the index has changed. */
export class Ordkilde {
  readonly #db: DatabaseSync;
  readonly #tid: () => number;
  #ordforraad: Ordforraad | undefined;
  #versjon = -1;
  #lest = 0;
  #varighet = 0;

  constructor(db: DatabaseSync, tid: () => number = () => performance.now()) {
    this.#db = db;
    this.#tid = tid;
  }

  /** Within the caller's transaction. */
  hent(versjon: number): Ordforraad {
    const fra = this.#tid();
    const holder = versjon === this.#versjon || (this.#varighet > LENGE && fra - this.#lest < ELDST);
    if (this.#ordforraad !== undefined && holder) return this.#ordforraad;
    const rader = somLister(this.#db, "SELECT form, vist, antall FROM ord WHERE art = 'ord'");
    this.#ordforraad = new Ordforraad(
      rader.map(([form, vist, antall]) => ({
        form: String(form),
        vist: String(vist),
        antall: Number(antall),
      })),
    );
    this.#versjon = versjon;
    this.#lest = this.#tid();
    this.#varighet = this.#lest - fra;
    return this.#ordforraad;
  }

  /** Whether live entries hold the words of a text at this moment, those of them that were known when the words were read. */
  lever(tekst: string): boolean {
    return ordI(tekst).every(
      ({ form }) => this.#ordforraad?.slaaOpp(form) === undefined || this.#finnes(form),
    );
  }

  #finnes(form: string): boolean {
    const sql = "SELECT 1 FROM ord WHERE art = 'ord' AND lengde = ? AND form = ?";
    return somLister(this.#db, sql, form.length, form).length > 0;
  }
}
