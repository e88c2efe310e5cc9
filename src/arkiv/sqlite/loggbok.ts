import type { DatabaseSync } from 'node:sqlite';
import { setImmediate } from 'node:timers/promises';
import { iTransaksjon } from '../../lager/transaksjon.ts';
import {
  enLinje,
  type Hendelse,
  INGEN_FORRIGE,
  kjed,
  lagKjedekontroll,
  logglinje,
  type Loggkontroll,
  type Logglinje,
  type Loggsok,
} from '../logg.ts';

const HODE = 'nr, tidspunkt, hvem, rolle, handling, virksomhet, gjenstand, grunn, forrige, hash';

/** Lines checked at a time. */
const BUNKE = 500;

/** What a search asks for, as conditions and their values: only what is asked, so that an index can be used. */
function somVilkaar(sok: Loggsok): {
  readonly vilkaar: string;
  readonly verdier: readonly (string | number)[];
} {
  const { hvem, handling, virksomhet, virksomheter, gjenstand, fra, til, foer } = sok;
  const deler: string[] = [];
  const verdier: (string | number)[] = [];
  const med = (vilkaar: string, ...nye: readonly (string | number)[]): void => {
    deler.push(vilkaar);
    verdier.push(...nye);
  };
  if (foer !== undefined) med('nr < ?', foer);
  if (typeof hvem === 'string') med('hvem = ?', hvem);
  else if (hvem !== undefined) med('hvem IN (SELECT value FROM json_each(?))', JSON.stringify(hvem));
  if (handling !== undefined) med('handling = ?', handling);
  if (virksomhet !== undefined) med('virksomhet = ?', virksomhet);
  if (virksomheter !== undefined)
    med('virksomhet IN (SELECT value FROM json_each(?))', JSON.stringify(virksomheter));
  // «2026/12» and what is in it, «2026/12-4» and «2026/12, …»; not «2026/123». A range first, for the index.
  if (gjenstand !== undefined)
    med(
      'gjenstand >= ? AND gjenstand < ? AND (gjenstand = ? OR gjenstand >= ?)',
      gjenstand,
      `${gjenstand}.`,
      gjenstand,
      `${gjenstand},`,
    );
  if (fra !== undefined) med('tidspunkt >= ?', fra);
  if (til !== undefined) med('tidspunkt <= ?', til);
  return { vilkaar: deler.length === 0 ? '' : `WHERE ${deler.join(' AND ')}`, verdier };
}

/** The log in `arkiv.db`: lines are added, each tied to the one before, and never changed; triggers see to that. */
export function lagLoggbok(db: DatabaseSync): {
  /** Adds a line; inside the caller's transaction when there is one, so that an act and its line are one. */
  foer(hendelse: Hendelse): Logglinje;
  sok(sok: Loggsok): readonly Logglinje[];
  /** Some hundred lines at a time: others who wait for this process get their turn in between. */
  kontroller(kjent?: string): Promise<Loggkontroll>;
  /** Takes in lines that follow directly on the last one here, as they stand. Returns how many. */
  flett(linjer: readonly Logglinje[]): number;
} {
  const siste = db.prepare('SELECT nr, hash FROM logg ORDER BY nr DESC LIMIT 1');
  const ny = db.prepare(`INSERT INTO logg (${HODE}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  const fraOgMed = db.prepare(`SELECT ${HODE} FROM logg WHERE nr > ? ORDER BY nr LIMIT ${BUNKE}`);

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
    foer: (raa) =>
      samlet(() => {
        const hendelse: Hendelse = {
          ...raa,
          hvem: enLinje(raa.hvem) || '?',
          gjenstand: enLinje(raa.gjenstand),
          grunn: enLinje(raa.grunn),
        };
        const { nr, hash: forrige } = sisteLinje();
        const linje = { nr: nr + 1, ...hendelse, forrige, hash: kjed(nr + 1, forrige, hendelse) };
        skriv(linje);
        return linje;
      }),
    sok(sok) {
      const { vilkaar, verdier } = somVilkaar(sok);
      return db
        .prepare(`SELECT ${HODE} FROM logg ${vilkaar} ORDER BY nr DESC LIMIT ?`)
        .all(...verdier, sok.antall)
        .map((rad) => logglinje.parse(rad));
    },
    async kontroller(kjent) {
      const kontroll = lagKjedekontroll(kjent);
      for (let nr = 0; ; await setImmediate()) {
        const rader = fraOgMed.all(nr);
        for (const rad of rader) {
          const linje = logglinje.parse(rad);
          if (!kontroll.ta(linje)) return kontroll.svar();
          ({ nr } = linje);
        }
        if (rader.length < BUNKE) return kontroll.svar();
      }
    },
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
