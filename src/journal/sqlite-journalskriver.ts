import type { DatabaseSync } from 'node:sqlite';
import { rens } from '../lager/rens.ts';
import { Setninger, tall } from '../lager/setninger.ts';
import { iTransaksjon } from '../lager/transaksjon.ts';
import type { Dokumentnummer } from '../offentlig/adresse.ts';
import type { Klokke } from '../tid/oslo.ts';
import { skrivAvvist, skrivKjoering, type Arkivkjoering } from './arkivspor.ts';
import { brukBunke } from './bunke.ts';
import { lesEtterslep, lesKvittert } from './etterslep.ts';
import { UgyldigPubliseringFeil } from './feil.ts';
import type {
  Journalskriver,
  Lukkinger,
  Publisering,
  Publiseringssvar,
  Utbokslinje,
} from './journalskriver.ts';
import { erLukketI } from './lukkede-saker.ts';
import { Lukkebok } from './lukkebok.ts';
import { DENNE_POSTEN, noekkelAv, postnoekkel, type Postnoekkel } from './noekkel.ts';
import { idI } from './rader.ts';
import { fjernTeller, lesTeller, settTeller } from './teller.ts';
import { nyVersjon } from './versjon.ts';

const NUMMER = 'saksaar, sakssekvensnummer, dokumentnummer';
const SETT_KVITTERT = `INSERT INTO teller (navn, verdi) VALUES ('kvittert', ?)
  ON CONFLICT (navn) DO UPDATE SET verdi = MAX(teller.verdi, excluded.verdi)`;
const TIL_UTBOKS = `INSERT INTO utboks (virksomhet, ${NUMMER}, nummer) VALUES (?, ?, ?, ?, ?)
         ON CONFLICT (virksomhet, ${NUMMER}) DO UPDATE SET nummer = excluded.nummer, fulgt = 0`;

/** Stands among the counters while the file may hold what is no longer shown. */
const URENT = 'urent';

/** The public store's writer over SQLite. Open it with `aapneJournalskriver`. */
export class SqliteJournalskriver implements Journalskriver {
  readonly #db: DatabaseSync;
  readonly #sql: Setninger;
  readonly #klokke: Klokke;
  readonly lukkinger: Lukkinger;

  constructor(db: DatabaseSync, klokke: Klokke) {
    this.#db = db;
    this.#sql = new Setninger(db);
    this.#klokke = klokke;
    this.lukkinger = new Lukkebok(db, this.#sql, () => {
      this.#nyVersjon(this.#klokke(), true);
    });
  }

  async registrerVirksomhet({ slug, navn }: { slug: string; navn: string }): Promise<void> {
    iTransaksjon(this.#db, () => {
      const endret = this.#sql.kjoer(
        `INSERT INTO virksomhet (slug, navn) VALUES (?, ?)
         ON CONFLICT (slug) DO UPDATE SET navn = excluded.navn WHERE virksomhet.navn <> excluded.navn`,
        slug,
        navn,
      );
      if (endret > 0) this.#nyVersjon(this.#klokke());
    });
  }

  async publiser(bunke: Publisering): Promise<Publiseringssvar> {
    return iTransaksjon(this.#db, () => {
      if (this.#sql.en('SELECT 1 FROM virksomhet WHERE slug = ?', bunke.virksomhet) === undefined) {
        throw new UgyldigPubliseringFeil('virksomheten er ikke registrert.');
      }
      const { roert, overskrevet, noekler, ...svar } = brukBunke(this.#sql, bunke);
      this.#leggIUtboks(noekler);
      if (overskrevet) settTeller(this.#sql, URENT, 1);
      if (roert) this.#nyVersjon(bunke.tidspunkt, overskrevet);
      return svar;
    });
  }

  async opphevTrekk(virksomhet: string, nummer: Dokumentnummer): Promise<boolean> {
    return iTransaksjon(this.#db, () => {
      const noekkel = postnoekkel(virksomhet, nummer);
      const opphevet = this.#sql.kjoer(`DELETE FROM trukket WHERE ${DENNE_POSTEN}`, ...noekkel) > 0;
      if (opphevet) this.#nyVersjon(this.#klokke());
      return opphevet;
    });
  }

  async settStengt(virksomhet: string, stengt: boolean): Promise<void> {
    iTransaksjon(this.#db, () => {
      const endret = this.#sql.kjoer(
        stengt
          ? 'INSERT INTO stenging (virksomhet) VALUES (?) ON CONFLICT (virksomhet) DO NOTHING'
          : 'DELETE FROM stenging WHERE virksomhet = ?',
        virksomhet,
      );
      if (endret > 0) this.#nyVersjon(this.#klokke(), stengt);
    });
  }

  async noterKjoering(kjoering: Arkivkjoering): Promise<void> {
    iTransaksjon(this.#db, () => {
      skrivKjoering(this.#sql, kjoering);
    });
  }

  async avvisArkiv(): Promise<void> {
    iTransaksjon(this.#db, () => {
      skrivAvvist(this.#sql);
    });
  }

  async merkOppdatert(virksomhet: string, tidspunkt: Date): Promise<void> {
    iTransaksjon(this.#db, () => {
      const endret = this.#sql.kjoer(
        `INSERT INTO ferskhet (virksomhet, sist_oppdatert) VALUES (?, ?)
         ON CONFLICT (virksomhet) DO UPDATE SET sist_oppdatert = excluded.sist_oppdatert
         WHERE ferskhet.sist_oppdatert <> excluded.sist_oppdatert`,
        virksomhet,
        tidspunkt.toISOString(),
      );
      if (endret > 0) this.#nyVersjon(tidspunkt);
    });
  }

  async utboks(antall: number, etter = 0): Promise<readonly Utbokslinje[]> {
    const rader = this.#sql.alle(
      `SELECT u.virksomhet, u.saksaar, u.sakssekvensnummer, u.dokumentnummer, u.nummer,
         CASE WHEN j.sha256 IS NULL OR ${erLukketI('j')} THEN 0 ELSE 1 END AS publisert
       FROM utboks u LEFT JOIN journalpost j ON j.virksomhet = u.virksomhet AND j.saksaar = u.saksaar
         AND j.sakssekvensnummer = u.sakssekvensnummer AND j.dokumentnummer = u.dokumentnummer
       WHERE u.nummer > ? ORDER BY u.nummer LIMIT ?`,
      etter,
      antall,
    );
    return rader.map((rad) => ({
      id: idI(rad),
      nummer: tall(rad, 'nummer'),
      publisert: tall(rad, 'publisert') === 1,
    }));
  }

  async sisteUtboks(): Promise<number> {
    return lesTeller(this.#sql, 'utboks') ?? 0;
  }

  async merkFulgt(ider: readonly string[] | 'alle', til: number): Promise<void> {
    iTransaksjon(this.#db, () => {
      if (ider === 'alle') {
        this.#sql.kjoer('UPDATE utboks SET fulgt = 1 WHERE fulgt = 0 AND nummer <= ?', til);
        return;
      }
      for (const id of ider) {
        const noekkel = noekkelAv(id);
        if (noekkel === undefined) throw new RangeError('Not the id of an entry.');
        this.#sql.kjoer(`UPDATE utboks SET fulgt = 1 WHERE ${DENNE_POSTEN} AND nummer <= ?`, ...noekkel, til);
      }
    });
  }

  async kvitter(nummer: number): Promise<void> {
    iTransaksjon(this.#db, () => {
      this.#sql.kjoer('DELETE FROM utboks WHERE nummer <= ?', nummer);
      this.#sql.kjoer(SETT_KVITTERT, nummer);
    });
  }

  async kvittert(): Promise<number> {
    return lesKvittert(this.#sql);
  }

  async etterslep(flest: number): Promise<readonly string[] | undefined> {
    return lesEtterslep(this.#sql, flest, 'alle');
  }

  async alleIder(etter: string | undefined, antall: number): Promise<readonly string[]> {
    const fra = etter === undefined ? (['', 0, 0, 0] as const) : noekkelAv(etter);
    if (fra === undefined) throw new RangeError('Not the id of an entry.');
    return this.#sql
      .alle(
        `SELECT virksomhet, ${NUMMER} FROM journalpost AS j WHERE (virksomhet, ${NUMMER}) > (?, ?, ?, ?)
           AND NOT ${erLukketI('j')}
         ORDER BY virksomhet, ${NUMMER} LIMIT ?`,
        ...fra,
        antall,
      )
      .map(idI);
  }

  async erUrent(): Promise<boolean> {
    return lesTeller(this.#sql, URENT) === 1;
  }

  async rensFiler(): Promise<void> {
    rens(this.#db);
    iTransaksjon(this.#db, () => fjernTeller(this.#sql, URENT));
  }

  async lukk(): Promise<void> {
    if (this.#db.isOpen) this.#db.close();
  }

  /** Every id once, at the back of the queue: numbers only grow, so a receipt for older lines cannot take a newer one. */
  #leggIUtboks(noekler: readonly Postnoekkel[]): void {
    if (noekler.length === 0) return;
    let nummer = lesTeller(this.#sql, 'utboks') ?? 0;
    for (const noekkel of noekler) {
      nummer += 1;
      this.#sql.kjoer(TIL_UTBOKS, ...noekkel, nummer);
    }
    settTeller(this.#sql, 'utboks', nummer);
  }

  /** @param tattBort whether something that was shown no longer is. */
  #nyVersjon(tidspunkt: Date, tattBort = false): void {
    nyVersjon(this.#sql, { tidspunkt, tattBort });
  }
}
