import type { DatabaseSync, SQLInputValue, SQLOutputValue, StatementSync } from 'node:sqlite';

export type Rad = Record<string, SQLOutputValue>;

/** A connection's statements, each prepared once, on first use. */
export class Setninger {
  readonly #db: DatabaseSync;
  readonly #klare = new Map<string, StatementSync>();

  constructor(db: DatabaseSync) {
    this.#db = db;
  }

  #klar(sql: string): StatementSync {
    let setning = this.#klare.get(sql);
    if (setning === undefined) {
      setning = this.#db.prepare(sql);
      this.#klare.set(sql, setning);
    }
    return setning;
  }

  /** The first row, or undefined. */
  en(sql: string, ...verdier: readonly SQLInputValue[]): Rad | undefined {
    return this.#klar(sql).get(...verdier);
  }

  alle(sql: string, ...verdier: readonly SQLInputValue[]): readonly Rad[] {
    return this.#klar(sql).all(...verdier);
  }

  /** Runs a change, and says how many rows it touched. */
  kjoer(sql: string, ...verdier: readonly SQLInputValue[]): number {
    return Number(this.#klar(sql).run(...verdier).changes);
  }
}

/** A text column that cannot be null. */
export function tekst(rad: Rad, kolonne: string): string {
  const verdi = rad[kolonne];
  if (typeof verdi !== 'string') throw new TypeError(`Column ${kolonne} is not text.`);
  return verdi;
}

/** A text column that may be null. */
export const tekstEllerIngen = (rad: Rad, kolonne: string): string | undefined =>
  rad[kolonne] === null ? undefined : tekst(rad, kolonne);

/** An integer column that cannot be null. */
export function tall(rad: Rad, kolonne: string): number {
  const verdi = rad[kolonne];
  if (typeof verdi !== 'number') throw new TypeError(`Column ${kolonne} is not a number.`);
  return verdi;
}
