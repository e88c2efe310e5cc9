import type { DatabaseSync } from 'node:sqlite';
import { tall, type Rad } from './verdi.ts';

/** Stands where an entry is not published, or where the date was not kept. */
export const UKJENT_ANTALL_DAGER = -1;

/** All that an entry is counted by. */
interface Telleplass {
  readonly virksomhet: string;
  readonly maaned: string;
  readonly enhet: string;
  readonly utfall: string;
  readonly grunn: string;
  readonly nivaa: number;
  /** Ids as JSON, in order. */
  readonly hjemler: string;
  readonly dager: number;
  readonly holdt: number;
}

/** Entries of one batch that are counted alike. Its number is known when the batch has been written. */
export interface Telling {
  readonly nr: number;
}

/** What one batch changes. A batch that is rolled back is forgotten with it. */
export interface Tellebunke {
  /** Counts an entry, and no longer in the row that counted it until now. */
  flytt(fra: number | undefined, til: Telleplass): Telling;
  /** Writes what has been gathered. Within the caller's transaction. */
  lagre(): void;
}

interface Samlet {
  readonly plass: Telleplass;
  antall: number;
  nr: number;
}

const noekkel = (p: Telleplass): string =>
  JSON.stringify([p.virksomhet, p.maaned, p.enhet, p.utfall, p.grunn, p.nivaa, p.hjemler, p.dager, p.holdt]);

/** Counts entries by all that the figures divide by. Steps are gathered in memory, and written together. */
export function lagTellebok(db: DatabaseSync): () => Tellebunke {
  const tell = db.prepare(
    `INSERT INTO telling (virksomhet, maaned, enhet, utfall, grunn, nivaa, hjemler, dager, har_vaert_holdt, antall)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET antall = antall + excluded.antall RETURNING nr`,
  );
  const trekkFra = db.prepare('UPDATE telling SET antall = antall - ? WHERE nr = ?');
  const fjern = db.prepare('DELETE FROM telling WHERE nr = ? AND antall = 0');

  return () => {
    const nye = new Map<string, Samlet>();
    const forlatt = new Map<number, number>();
    return {
      flytt(fra, plass) {
        if (fra !== undefined) forlatt.set(fra, (forlatt.get(fra) ?? 0) + 1);
        const merke = noekkel(plass);
        const telling = nye.get(merke) ?? { plass, antall: 0, nr: 0 };
        telling.antall++;
        nye.set(merke, telling);
        return telling;
      },
      lagre() {
        for (const telling of nye.values()) {
          const { virksomhet, maaned, enhet, utfall, grunn, nivaa, hjemler, dager, holdt } = telling.plass;
          const rad: Rad =
            tell.get(
              virksomhet,
              maaned,
              enhet,
              utfall,
              grunn,
              nivaa,
              hjemler,
              dager,
              holdt,
              telling.antall,
            ) ?? {};
          telling.nr = tall(rad, 'nr');
        }
        // Last: a row that entries only changed places in must not be gone in between.
        for (const [nr, antall] of forlatt) trekkFra.run(antall, nr);
        for (const nr of forlatt.keys()) fjern.run(nr);
      },
    };
  };
}
