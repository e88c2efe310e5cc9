import { rmSync } from 'node:fs';
import { DatabaseSync, type SQLOutputValue, type StatementSync } from 'node:sqlite';
import { Feltfeil } from '../felles/feltfeil.ts';
import { les, type Rad } from './rad.ts';
import { TABELLER, type Tabell, type Tabellnavn } from './tabeller.ts';

type Lagretrad = Record<string, SQLOutputValue>;

/**
 * A delivery's tables set aside in a database file of their own, so that they can be joined in memory that does not grow
 * with them. Tables are clustered on the key that they are looked up by, which exports mostly follow, and indexes are
 * there from the start: building them afterwards would sort in temporary files outside the working folder.
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
    this.#db = new DatabaseSync(sti);
    this.#db.exec(`PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE;
      PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536;`);
    for (const [navn, tabell] of Object.entries<Tabell>(TABELLER)) this.#opprett(navn, tabell);
  }

  #opprett(navn: string, tabell: Tabell): void {
    const kolonner = tabell.felter.map((felt) => `"${felt}" TEXT`).join(', ');
    const nokkel = [...tabell.nokkel.map((felt) => `"${felt}"`), 'rad'].join(', ');
    const uten = tabell.nokkel.length === 0 ? '' : 'WITHOUT ROWID';
    this.#db.exec(
      `CREATE TABLE "${navn}" (rad INTEGER NOT NULL, fil INTEGER NOT NULL, linje INTEGER NOT NULL, personnavn TEXT,
        feil TEXT, ${kolonner}, PRIMARY KEY (${nokkel})) ${uten}`,
    );
    for (const felt of tabell.indeks ?? [])
      this.#db.exec(`CREATE INDEX "${navn} ${felt}" ON "${navn}" ("${felt}")`);
  }

  /** Does all that `arbeid` sets in as one transaction: thousands of rows a write. */
  start(): void {
    this.#db.exec('BEGIN');
  }
  ferdig(): void {
    this.#db.exec('COMMIT');
  }

  /** Names a file whose rows come next. */
  nyFil(fil: string): void {
    this.#filer.push(fil);
  }

  /** Sets a row aside. Fields are trimmed and otherwise stay as they stood: the line breaks in a title are its shape. */
  settInn(navn: Tabellnavn, rad: Rad): void {
    const tabell: Tabell = TABELLER[navn];
    let innsetting = this.#innsetting.get(navn);
    if (innsetting === undefined) {
      const kolonner = ['rad', 'fil', 'linje', 'personnavn', 'feil', ...tabell.felter];
      innsetting = this.#db.prepare(
        `INSERT INTO "${navn}" (${kolonner.map((kolonne) => `"${kolonne}"`).join(', ')})
         VALUES (${kolonner.map(() => '?').join(', ')})`,
      );
      this.#innsetting.set(navn, innsetting);
    }
    const verdier = tabell.felter.map((felt) => les(rad, felt) ?? (tabell.nokkel.includes(felt) ? '' : null));
    const tagget = Object.keys(rad.personnavn).length === 0 ? null : JSON.stringify(rad.personnavn);
    const feil = rad.feil ? JSON.stringify([rad.feil.felt, rad.feil.grunn]) : null;
    innsetting.run(this.#neste++, this.#filer.length - 1, rad.sted.linje, tagget, feil, ...verdier);
  }

  /** Prepares a query that gives whole rows of one table. */
  sporring(sql: string): (...verdier: readonly (string | number)[]) => Rad[] {
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

  #tilRad(lagret: Lagretrad): Rad {
    const { fil, linje, personnavn, feil } = lagret;
    return {
      sted: { fil: this.#filer[Number(fil)] ?? '', linje: Number(linje) },
      felt: lagret,
      personnavn: typeof personnavn === 'string' ? somNavn(JSON.parse(personnavn)) : INGEN_NAVN,
      feil: typeof feil === 'string' ? somFeil(JSON.parse(feil)) : undefined,
    };
  }

  /** Closes the file and removes it. */
  lukk(): void {
    this.#db.close();
    rmSync(this.#sti, { force: true });
  }
}

const INGEN_NAVN: Rad['personnavn'] = {};

const erListe = (verdi: unknown): verdi is readonly string[] =>
  Array.isArray(verdi) && verdi.every((navn) => typeof navn === 'string');

function somNavn(verdi: unknown): Rad['personnavn'] {
  const funnet: Record<string, readonly string[]> = {};
  for (const [felt, navn] of Object.entries(Object(verdi))) if (erListe(navn)) funnet[felt] = navn;
  return funnet;
}

function somFeil(verdi: unknown): Feltfeil {
  const [felt = '', grunn = ''] = erListe(verdi) ? verdi : [];
  return new Feltfeil(felt, grunn);
}

/** The number a staged row was given: rows are read in the order they were delivered. */
export const radnummer = (rad: Rad): number => Number(rad.felt['rad']);
