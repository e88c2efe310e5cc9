import type { DatabaseSync } from 'node:sqlite';
import { tall, type Setninger } from '../lager/setninger.ts';
import { iTransaksjon } from '../lager/transaksjon.ts';
import type { Lukkinger } from './journalskriver.ts';
import { erLukketI, lukkSak } from './lukkede-saker.ts';
import { noekkelAv, saksnoekkel } from './noekkel.ts';
import { idI } from './rader.ts';

const NUMMER = 'saksaar, sakssekvensnummer, dokumentnummer';

/** Counts the days anew without what is closed: once for all cases, since a source may be most of the journal. */
const TELL_UTEN_LUKKEDE = [
  'DELETE FROM dag WHERE virksomhet = ?',
  `INSERT INTO dag SELECT virksomhet, journaldato, COUNT(*) FROM journalpost AS j
   WHERE virksomhet = ? AND NOT ${erLukketI('j')} GROUP BY virksomhet, journaldato`,
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
    this.#endre(() => {
      let nye = 0;
      for (const sak of saker) if (lukkSak(this.#sql, saksnoekkel(virksomhet, sak))) nye += 1;
      if (nye > 0) for (const setning of TELL_UTEN_LUKKEDE) this.#sql.kjoer(setning, virksomhet);
      this.#sql.kjoer(
        'INSERT INTO lukking VALUES (?, ?, 0) ON CONFLICT DO UPDATE SET ute_av_soket = 0',
        virksomhet,
        vedtak,
      );
    });
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
