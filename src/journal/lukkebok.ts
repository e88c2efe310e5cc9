import type { DatabaseSync } from 'node:sqlite';
import { setImmediate } from 'node:timers/promises';
import { tall, tekst, type Setninger } from '../lager/setninger.ts';
import { iTransaksjon } from '../lager/transaksjon.ts';
import type { Lukkinger } from './journalskriver.ts';
import { erLukketI, lukkSak } from './lukkede-saker.ts';
import { noekkelAv, saksnoekkel } from './noekkel.ts';
import { idI } from './rader.ts';

const NUMMER = 'saksaar, sakssekvensnummer, dokumentnummer';

/** Cases closed, and about as many entries counted, in one transaction: some milliseconds each. */
const SAKER = 5_000;
const POSTER = 20_000;

/** The next days, until they show so many entries. */
const NESTE_DAGER = `SELECT journaldato FROM (
    SELECT journaldato, SUM(antall) OVER (ORDER BY journaldato) - antall AS foer FROM dag
    WHERE virksomhet = ? AND journaldato > ?) WHERE foer < ${POSTER} ORDER BY journaldato`;
/** Counts some days anew without what is closed: once for all cases, since a source may be most of the journal. */
const TELL_UTEN_LUKKEDE = [
  'DELETE FROM dag WHERE virksomhet = ? AND journaldato BETWEEN ? AND ?',
  `INSERT INTO dag SELECT virksomhet, journaldato, COUNT(*) FROM journalpost AS j
   WHERE virksomhet = ? AND journaldato BETWEEN ? AND ? AND NOT ${erLukketI('j')} GROUP BY virksomhet, journaldato`,
];

/** What is closed of the public store, with the decisions that closed it. */
export class Lukkebok implements Lukkinger {
  readonly #db: DatabaseSync;
  readonly #sql: Setninger;
  readonly #nyVersjon: () => void;

  constructor(db: DatabaseSync, sql: Setninger, nyVersjon: () => void) {
    this.#db = db;
    this.#sql = sql;
    this.#nyVersjon = nyVersjon;
  }

  async lukk({ virksomhet, vedtak, saker }: Parameters<Lukkinger['lukk']>[0]): Promise<void> {
    for (let fra = 0; fra < saker.length; fra += SAKER) {
      this.#endre(() => {
        for (const sak of saker.slice(fra, fra + SAKER)) lukkSak(this.#sql, saksnoekkel(virksomhet, sak));
      });
      await setImmediate();
    }
    for (let dag: string | undefined = ''; dag !== undefined && saker.length > 0;) {
      const etter: string = dag;
      this.#endre(() => {
        dag = this.#tellEtter(virksomhet, etter);
      });
      await setImmediate();
    }
    this.#endre(() => {
      this.#sql.kjoer(
        'INSERT INTO lukking VALUES (?, ?, 0) ON CONFLICT DO UPDATE SET ute_av_soket = 0',
        virksomhet,
        vedtak,
      );
    });
  }

  /** @returns the last day that was counted; undefined when there was none left. */
  #tellEtter(virksomhet: string, etter: string): string | undefined {
    const dager = this.#sql.alle(NESTE_DAGER, virksomhet, etter).map((rad) => tekst(rad, 'journaldato'));
    const [foerste, siste] = [dager.at(0), dager.at(-1)];
    if (foerste !== undefined && siste !== undefined)
      for (const setning of TELL_UTEN_LUKKEDE) this.#sql.kjoer(setning, virksomhet, foerste, siste);
    return siste;
  }

  async vedtak(virksomhet: string): ReturnType<Lukkinger['vedtak']> {
    return this.#sql
      .alle('SELECT vedtak, ute_av_soket FROM lukking WHERE virksomhet = ? ORDER BY vedtak', virksomhet)
      .map((rad) => ({ vedtak: tall(rad, 'vedtak'), uteAvSoket: tall(rad, 'ute_av_soket') === 1 }));
  }

  async ider(virksomhet: string, etter: string | undefined, antall: number): Promise<readonly string[]> {
    const fra = etter === undefined ? ([virksomhet, 0, 0, 0] as const) : noekkelAv(etter);
    if (fra === undefined) throw new RangeError('Not the id of an entry.');
    return this.#sql
      .alle(
        `SELECT virksomhet, ${NUMMER} FROM journalpost AS j WHERE virksomhet = ? AND (${NUMMER}) > (?, ?, ?)
         AND ${erLukketI('j')} ORDER BY ${NUMMER} LIMIT ?`,
        ...fra,
        antall,
      )
      .map(idI);
  }

  async merkUteAvSoket(virksomhet: string, vedtak: number): Promise<void> {
    this.#endre(() => {
      this.#sql.kjoer(
        'UPDATE lukking SET ute_av_soket = 1 WHERE virksomhet = ? AND vedtak = ?',
        virksomhet,
        vedtak,
      );
    });
  }

  async glem(virksomhet: string, vedtak: readonly number[]): Promise<void> {
    this.#endre(() => {
      for (const nr of vedtak)
        this.#sql.kjoer('DELETE FROM lukking WHERE virksomhet = ? AND vedtak = ?', virksomhet, nr);
    });
  }

  async glemAlle(): Promise<void> {
    this.#endre(() => {
      this.#sql.kjoer('DELETE FROM lukking');
    });
  }

  /** What is closed or opened is a change like any other: what was kept of an earlier version is not given again. */
  #endre(fn: () => void): void {
    iTransaksjon(this.#db, () => {
      fn();
      this.#nyVersjon();
    });
  }
}
