import type { DatabaseSync } from 'node:sqlite';
import { tall, type Rad } from './verdi.ts';

/** Stands where an entry is not published, or where the date was not kept. */
export const UKJENT_ANTALL_DAGER = -1;

/** All that an entry is counted by. */
export interface Telleplass {
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

/** What one batch changes. A batch that is rolled back is forgotten with it. */
export interface Tellebunke {
  /** Takes an entry from the row that counted it to the one that shall. @returns that row's number. */
  flytt(fra: number | undefined, til: Telleplass): number;
  /** Writes what has been gathered. Within the caller's transaction. */
  lagre(): void;
}

/** Counts entries by all that the figures divide by. Steps are gathered in memory, and written together. */
export function lagTellebok(db: DatabaseSync): () => Tellebunke {
  const finn = db.prepare(
    `INSERT INTO telling (virksomhet, maaned, enhet, utfall, grunn, nivaa, hjemler, dager, har_vaert_holdt, antall)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0) ON CONFLICT DO UPDATE SET antall = antall RETURNING nr`,
  );
  const tell = db.prepare('UPDATE telling SET antall = antall + ? WHERE nr = ?');
  const fjern = db.prepare('DELETE FROM telling WHERE nr = ? AND antall = 0');

  function nummer(numre: Map<string, number>, plass: Telleplass): number {
    const { virksomhet, maaned, enhet, utfall, grunn, nivaa, hjemler, dager, holdt } = plass;
    const verdier = [virksomhet, maaned, enhet, utfall, grunn, nivaa, hjemler, dager, holdt] as const;
    const noekkel = JSON.stringify(verdier);
    const kjent = numre.get(noekkel);
    if (kjent !== undefined) return kjent;
    const rad: Rad = finn.get(...verdier) ?? {};
    const nr = tall(rad, 'nr');
    numre.set(noekkel, nr);
    return nr;
  }

  return () => {
    const steg = new Map<number, number>();
    const numre = new Map<string, number>();
    const ta = (nr: number, antall: number): void => {
      steg.set(nr, (steg.get(nr) ?? 0) + antall);
    };
    return {
      flytt(fra, til) {
        const nr = nummer(numre, til);
        if (fra === nr) return nr;
        if (fra !== undefined) ta(fra, -1);
        ta(nr, 1);
        return nr;
      },
      lagre() {
        for (const [nr, antall] of steg) if (antall !== 0) tell.run(antall, nr);
        for (const nr of steg.keys()) fjern.run(nr);
      },
    };
  };
}
