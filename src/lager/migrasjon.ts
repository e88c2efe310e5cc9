import type { DatabaseSync } from 'node:sqlite';
import { iTransaksjon } from './transaksjon.ts';

/** One numbered step of a database's schema. A step that has been released never changes. */
export interface Migrasjon {
  /** 1, 2, 3 …, without holes. */
  readonly versjon: number;
  readonly sql: string;
}

/** The file and the code do not know the same schema. */
export class DatabaseversjonFeil extends Error {
  override readonly name = 'DatabaseversjonFeil';
  readonly funnet: number;
  readonly kjent: number;
  constructor(fil: string, funnet: number, kjent: number) {
    super(
      funnet > kjent
        ? `Databasen ${fil} er laget av en nyere utgave (versjon ${funnet}) enn denne, som kjenner versjon ${kjent}. Oppgrader programmet, eller gjenopprett en eldre sikkerhetskopi.`
        : `Databasen ${fil} har versjon ${funnet} og må oppgraderes til versjon ${kjent} før den kan leses. Start programmet en gang med skrivetilgang.`,
    );
    this.funnet = funnet;
    this.kjent = kjent;
  }
}

/** The version of a database's schema; 0 before the first migration. */
export function lesVersjon(db: DatabaseSync): number {
  return Number(db.prepare('PRAGMA user_version').get()?.['user_version']);
}

/**
 * Brings a database to the newest version, each step in a transaction of its own: two processes that start at once take
 * turns, and a process that dies leaves a whole version.
 *
 * @param fil the file's name, for messages.
 */
export function migrer(
  db: DatabaseSync,
  fil: string,
  migrasjoner: readonly Migrasjon[],
  skrivebeskyttet: boolean,
): void {
  migrasjoner.forEach(({ versjon }, i) => {
    if (versjon !== i + 1) throw new RangeError(`Migration ${i + 1} is numbered ${versjon}.`);
  });
  const kjent = migrasjoner.length;
  const funnet = lesVersjon(db);
  if (funnet > kjent || (skrivebeskyttet && funnet < kjent)) {
    throw new DatabaseversjonFeil(fil, funnet, kjent);
  }
  for (const { versjon, sql } of migrasjoner.slice(funnet)) {
    iTransaksjon(db, () => {
      if (lesVersjon(db) >= versjon) return;
      db.exec(sql);
      db.exec(`PRAGMA user_version = ${versjon}`);
    });
  }
}
