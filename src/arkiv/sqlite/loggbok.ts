import type { DatabaseSync } from 'node:sqlite';
import { iLesing, iTransaksjon } from '../../lager/transaksjon.ts';
import {
  type Hendelse,
  INGEN_FORRIGE,
  kjed,
  kontrollerKjede,
  logglinje,
  type Loggkontroll,
  type Logglinje,
  type Loggsok,
} from '../logg.ts';

const HODE = 'nr, tidspunkt, hvem, rolle, handling, virksomhet, gjenstand, grunn, forrige, hash';

/** The log in `arkiv.db`: lines are added, each tied to the one before, and never changed; triggers see to that. */
export function lagLoggbok(db: DatabaseSync): {
  /** Adds a line; inside the caller's transaction when there is one, so that an act and its line are one. */
  foer(hendelse: Hendelse): Logglinje;
  sok(sok: Loggsok): readonly Logglinje[];
  kontroller(kjent?: string): Loggkontroll;
  /** Takes in lines that follow directly on the last one here, as they stand. Returns how many. */
  flett(linjer: readonly Logglinje[]): number;
} {
  const siste = db.prepare('SELECT nr, hash FROM logg ORDER BY nr DESC LIMIT 1');
  const ny = db.prepare(`INSERT INTO logg (${HODE}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  const alle = db.prepare(`SELECT ${HODE} FROM logg ORDER BY nr`);

  function skriv(l: Logglinje): void {
    ny.run(
      l.nr,
      l.tidspunkt,
      l.hvem,
      l.rolle,
      l.handling,
      l.virksomhet,
      l.gjenstand,
      l.grunn,
      l.forrige,
      l.hash,
    );
  }
  function sisteLinje(): { readonly nr: number; readonly hash: string } {
    const rad = siste.get();
    return rad === undefined
      ? { nr: 0, hash: INGEN_FORRIGE }
      : { nr: Number(rad['nr']), hash: String(rad['hash']) };
  }
  const samlet = <T>(fn: () => T): T => (db.isTransaction ? fn() : iTransaksjon(db, fn));

  return {
    foer: (hendelse) =>
      samlet(() => {
        const { nr, hash: forrige } = sisteLinje();
        const linje = { nr: nr + 1, ...hendelse, forrige, hash: kjed(nr + 1, forrige, hendelse) };
        skriv(linje);
        return linje;
      }),
    sok({ hvem, handling, virksomhet, gjenstand, fra, til, foer, antall }) {
      const rader = db
        .prepare(
          `SELECT ${HODE} FROM logg WHERE nr < ?1 AND (?2 IS NULL OR hvem = ?2) AND (?3 IS NULL OR handling = ?3)
           AND (?4 IS NULL OR virksomhet = ?4) AND (?5 IS NULL OR gjenstand = ?5)
           AND (?6 IS NULL OR tidspunkt >= ?6) AND (?7 IS NULL OR tidspunkt <= ?7) ORDER BY nr DESC LIMIT ?8`,
        )
        .all(
          foer ?? Number.MAX_SAFE_INTEGER,
          hvem ?? null,
          handling ?? null,
          virksomhet ?? null,
          gjenstand ?? null,
          fra ?? null,
          til ?? null,
          antall,
        );
      return rader.map((rad) => logglinje.parse(rad));
    },
    kontroller: (kjent) =>
      iLesing(db, () =>
        kontrollerKjede(
          (function* () {
            for (const rad of alle.iterate()) yield logglinje.parse(rad);
          })(),
          kjent,
        ),
      ),
    flett: (linjer) =>
      samlet(() => {
        let { nr, hash } = sisteLinje();
        let antall = 0;
        for (const linje of linjer) {
          if (linje.nr !== nr + 1 || linje.forrige !== hash) continue;
          skriv(linje);
          ({ nr, hash } = linje);
          antall += 1;
        }
        return antall;
      }),
  };
}
