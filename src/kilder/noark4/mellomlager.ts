import { rmSync } from 'node:fs';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { Feltfeil } from '../felles/feltfeil.ts';
import { les, type Rad } from './rad.ts';
import { TABELLER, type Tabell, type Tabellnavn } from './tabeller.ts';

/** A row that was set aside. */
export interface Lagretrad extends Rad {
  /** Rows are numbered in the order of delivery. */
  readonly nummer: number;
  /** What a query counted beside the row. */
  readonly tall: Readonly<Record<string, unknown>>;
}

/** A row as the working file holds it: file, line, fields, tagged names, and what was wrong with it. */
type Innhold = readonly [
  fil: number,
  linje: number,
  felt: Rad['felt'],
  personnavn: Rad['personnavn'],
  feil: readonly [felt: string, grunn: string] | null,
];

/**
 * A delivery's tables set aside in a database file of their own, so that they can be joined in memory that does not grow
 * with them. A row is its keys and one text: binding and fetching each field would take most of the time. Tables are
 * clustered on the key that they are looked up by, which exports mostly follow, and indexes are there from the start:
 * building them afterwards would sort in temporary files outside the working folder.
 */
export class Mellomlager {
  readonly #db: DatabaseSync;
  readonly #sti: string;
  readonly #filer: string[] = [];
  readonly #innsetting = new Map<Tabellnavn, StatementSync>();
  #neste = 0;

  /** @param sti A file that does not exist; it holds unshielded records and is removed by `lukk`. */
  constructor(sti: string) {
    this.#sti = sti;
    // A file that is thrown away needs no journal, and defensive mode would insist on one.
    this.#db = new DatabaseSync(sti, { defensive: false });
    this.#db.exec(`PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE;
      PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536;`);
    for (const [navn, tabell] of Object.entries<Tabell>(TABELLER)) this.#opprett(navn, tabell);
  }

  #opprett(navn: string, { nokkel, indeks = [] }: Tabell): void {
    const kolonner = [...nokkel, ...indeks].map((felt) => `"${felt}" TEXT,`).join(' ');
    const primaer = [...nokkel.map((felt) => `"${felt}"`), 'nummer'].join(', ');
    this.#db.exec(
      `CREATE TABLE "${navn}" (${kolonner} nummer INTEGER NOT NULL, innhold TEXT NOT NULL, PRIMARY KEY (${primaer}))
       WITHOUT ROWID`,
    );
    for (const felt of indeks) this.#db.exec(`CREATE INDEX "${navn} ${felt}" ON "${navn}" ("${felt}")`);
  }

  /** Begins a file whose rows come next, all of them as one transaction. */
  start(fil: string): void {
    this.#filer.push(fil);
    this.#db.exec('BEGIN');
  }
  ferdig(): void {
    this.#db.exec('COMMIT');
  }

  /**
   * Sets a row aside. A key that is missing is the empty one, which nothing is looked up by.
   *
   * @returns whether the row has all of its key.
   */
  settInn(navn: Tabellnavn, rad: Rad): boolean {
    const { nokkel, indeks = [] }: Tabell = TABELLER[navn];
    let innsetting = this.#innsetting.get(navn);
    if (innsetting === undefined) {
      const verdier = [...nokkel, ...indeks, 'nummer', 'innhold'].map(() => '?').join(', ');
      innsetting = this.#db.prepare(`INSERT INTO "${navn}" VALUES (${verdier})`);
      this.#innsetting.set(navn, innsetting);
    }
    const innhold: Innhold = [
      this.#filer.length - 1,
      rad.sted.linje,
      rad.felt,
      rad.personnavn,
      rad.feil ? [rad.feil.felt, rad.feil.grunn] : null,
    ];
    const nokler = nokkel.map((felt) => les(rad, felt));
    const flere = indeks.map((felt) => les(rad, felt) ?? null);
    innsetting.run(...nokler.map((verdi) => verdi ?? ''), ...flere, this.#neste++, JSON.stringify(innhold));
    return !nokler.includes(undefined);
  }

  /** Prepares a query for rows of one table, by `nummer`, `innhold` and what it counts. */
  sporring(sql: string): (...verdier: readonly (string | number)[]) => Lagretrad[] {
    const setning = this.#db.prepare(sql);
    return (...verdier) => setning.all(...verdier).map((rad) => this.#tilRad(rad));
  }

  /** Prepares a query that tells whether there is any such row. */
  finnes(sql: string): (...verdier: readonly string[]) => boolean {
    const setning = this.#db.prepare(sql);
    return (...verdier) => setning.get(...verdier) !== undefined;
  }

  /** Prepares a query that counts. */
  tell(sql: string): () => number {
    const setning = this.#db.prepare(sql);
    return () => Number(Object.values(setning.get() ?? {})[0] ?? 0);
  }

  #tilRad(tall: Readonly<Record<string, unknown>>): Lagretrad {
    const [fil, linje, felt, personnavn, feil]: Innhold = JSON.parse(String(tall['innhold']));
    return {
      sted: { fil: this.#filer[fil] ?? '', linje },
      felt,
      personnavn,
      feil: feil === null ? undefined : new Feltfeil(...feil),
      nummer: Number(tall['nummer']),
      tall,
    };
  }

  /** Closes the file and removes it. */
  lukk(): void {
    this.#db.close();
    rmSync(this.#sti, { force: true });
  }
}
