import type { DatabaseSync } from 'node:sqlite';
import { erAvvist, lesKjoering, type Arkivkjoering } from './arkivspor.ts';
import { DYBDE, ER_ENDRET } from './etterslep.ts';
import { Setninger, tall, tekst, tekstEllerIngen, type Rad } from '../lager/setninger.ts';
import { iLesing } from '../lager/transaksjon.ts';
import type { Dokumentnummer, Saksnummer } from '../offentlig/adresse.ts';
import type { Publisert } from '../offentlig/publisert.ts';
import type { Hull } from '../offentlig/tilstand.ts';
import { datoI } from '../tid/oslo.ts';
import { sidenMed, siderAv, type Dagside, type Dagsidevalg, type Daglinje } from './dagside.ts';
import type {
  Dag,
  Ferskhet,
  Journal,
  Journaltall,
  JournalVirksomhet,
  Oppslag,
  Saksoppslag,
} from './journal.ts';
import { DENNE_POSTEN, noekkelAv, postnoekkel, saksnoekkel } from './noekkel.ts';
import { POSTER, Publisertleser } from './publisertleser.ts';
import { hullI, nummerI } from './rader.ts';
import { saksoppslag } from './saksoppslag.ts';
import { lesSistTattBort, lesVersjon } from './versjon.ts';

const NUMMER = 'saksaar, sakssekvensnummer, dokumentnummer';
/** Later than any date, earlier than any date: the ends of a period without ends. */
const ALLTID = { fra: '', til: '9999-99-99' };

/**
 * The numbers of a day list with what each of them is, out of indexes alone. Each part comes in the list's order, so that they are
 * merged and no further than asked for; SQLite is told that few gaps are of one day, because it would else go through every gap of the body.
 */
const DAGENS_NUMRE = `
SELECT ${NUMMER}, 'post' AS art, journaldato, '[]' AS hjemler FROM journalpost
WHERE virksomhet = ?1 AND journaldato = ?2
UNION ALL SELECT ${NUMMER}, art, journaldato, '[]' FROM hull
WHERE virksomhet = ?1 AND likelihood(journaldato = ?2, 0.001) AND art = 'holdt'
UNION ALL SELECT ${NUMMER}, 'trukket', journaldato, '[]' FROM trukket
WHERE virksomhet = ?1 AND journaldato = ?2`;
const DAGENS_ANTALL = `SELECT
  COALESCE((SELECT antall FROM dag WHERE virksomhet = ?1 AND journaldato = ?2), 0) AS poster,
  (SELECT COUNT(*) FROM hull WHERE virksomhet = ?1 AND journaldato = ?2 AND art = 'holdt')
  + (SELECT COUNT(*) FROM trukket WHERE virksomhet = ?1 AND journaldato = ?2) AS hull`;

const DEN_POSTEN = `${POSTER}
WHERE j.virksomhet = ? AND j.saksaar = ? AND j.sakssekvensnummer = ? AND j.dokumentnummer = ?`;

/** What the index has not followed, the newest first, and how much of it has been shown as something else, or is gone. */
const UFULGTE = `SELECT COUNT(*) AS alle, COALESCE(SUM(gammel), 0) AS gamle FROM (
  SELECT ${ER_ENDRET} AS gammel FROM utboks AS u WHERE u.fulgt = 0 ORDER BY u.nummer DESC LIMIT ?)`;

/** The public store's reader over SQLite. Open it with `aapneJournal`. */
export class SqliteJournal implements Journal {
  readonly #db: DatabaseSync;
  readonly #sql: Setninger;

  constructor(db: DatabaseSync) {
    this.#db = db;
    this.#sql = new Setninger(db);
  }

  async virksomheter(): Promise<readonly JournalVirksomhet[]> {
    return this.#sql
      .alle('SELECT slug, navn FROM virksomhet ORDER BY slug')
      .map((rad) => ({ slug: tekst(rad, 'slug'), navn: tekst(rad, 'navn') }));
  }

  async ferskhet(virksomhet: string): Promise<Ferskhet> {
    return iLesing(this.#db, () => {
      const oppdatert = this.#sql.en('SELECT sist_oppdatert FROM ferskhet WHERE virksomhet = ?', virksomhet);
      const sistOppdatert = oppdatert && tekst(oppdatert, 'sist_oppdatert');
      // A mistyped date in the archive says nothing of how fresh the journal is.
      const til = sistOppdatert === undefined ? ALLTID.til : datoI(new Date(sistOppdatert));
      const dager = this.#sql.en(
        `SELECT MAX(CASE WHEN journaldato <= ?2 THEN journaldato END) AS siste, COALESCE(SUM(antall), 0) AS antall
         FROM dag WHERE virksomhet = ?1`,
        virksomhet,
        til,
      );
      return {
        sistOppdatert,
        journalfoertTil: dager && tekstEllerIngen(dager, 'siste'),
        antallPoster: dager === undefined ? 0 : tall(dager, 'antall'),
      };
    });
  }

  async dager(virksomhet: string, valg: { til?: string; antall: number }): Promise<readonly Dag[]> {
    return this.#sql
      .alle(
        `SELECT journaldato, antall FROM dag WHERE virksomhet = ? AND journaldato <= ?
         ORDER BY journaldato DESC LIMIT ?`,
        virksomhet,
        valg.til ?? ALLTID.til,
        valg.antall,
      )
      .map((rad) => ({ dato: tekst(rad, 'journaldato'), antall: tall(rad, 'antall') }));
  }

  async naboer(virksomhet: string, dato: string): Promise<{ forrige?: string; neste?: string }> {
    const rad = this.#sql.en(
      `SELECT (SELECT MAX(journaldato) FROM dag WHERE virksomhet = ?1 AND journaldato < ?2) AS forrige,
         (SELECT MIN(journaldato) FROM dag WHERE virksomhet = ?1 AND journaldato > ?2) AS neste`,
      virksomhet,
      dato,
    );
    const forrige = rad && tekstEllerIngen(rad, 'forrige');
    const neste = rad && tekstEllerIngen(rad, 'neste');
    return { ...(forrige === undefined ? {} : { forrige }), ...(neste === undefined ? {} : { neste }) };
  }

  async dagliste(
    virksomhet: string,
    dato: string,
  ): Promise<{ readonly poster: readonly Publisert[]; readonly hull: readonly Hull[] }> {
    return iLesing(this.#db, () => ({
      poster: this.#publiserte(
        `${POSTER} WHERE j.virksomhet = ? AND j.journaldato = ?
         ORDER BY j.saksaar, j.sakssekvensnummer, j.dokumentnummer`,
        virksomhet,
        dato,
      ),
      hull: this.#sql
        .alle(
          `SELECT virksomhet, ${NUMMER}, art, journaldato, hjemler FROM hull
           WHERE virksomhet = ?1 AND journaldato = ?2 AND art = 'holdt'
           UNION ALL SELECT virksomhet, ${NUMMER}, 'trukket', journaldato, '[]' FROM trukket
           WHERE virksomhet = ?1 AND journaldato = ?2
           ORDER BY ${NUMMER}`,
          virksomhet,
          dato,
        )
        .map(hullI),
    }));
  }

  async dagside(virksomhet: string, dato: string, { sted, antall }: Dagsidevalg): Promise<Dagside> {
    return iLesing(this.#db, () => {
      const dagens = this.#sql.en(DAGENS_ANTALL, virksomhet, dato);
      const antallPoster = dagens === undefined ? 0 : tall(dagens, 'poster');
      const antallHull = dagens === undefined ? 0 : tall(dagens, 'hull');
      const side =
        'side' in sted ? sted.side : sidenMed(this.#linjerFoer(virksomhet, dato, sted.nummer), antall);
      const leser = new Publisertleser(this.#sql);
      const linjer = this.#sql
        .alle(
          `${DAGENS_NUMRE} ORDER BY ${NUMMER} LIMIT ?3 OFFSET ?4`,
          virksomhet,
          dato,
          antall,
          (side - 1) * antall,
        )
        .flatMap((rad): readonly Daglinje[] => {
          if (rad['art'] !== 'post') return [{ art: 'hull', hull: hullI({ ...rad, virksomhet }) }];
          const post = this.#sql.en(DEN_POSTEN, ...postnoekkel(virksomhet, nummerI(rad)));
          return post === undefined ? [] : [{ art: 'post', publisert: leser.les(post) }];
        });
      const sider = siderAv(antallPoster + antallHull, antall);
      return { linjer, side, sider, antallPoster, antallHull };
    });
  }

  async sak(virksomhet: string, nummer: Saksnummer): Promise<Saksoppslag> {
    return iLesing(this.#db, () => saksoppslag(this.#sql, saksnoekkel(virksomhet, nummer)));
  }

  async post(virksomhet: string, nummer: Dokumentnummer): Promise<Oppslag> {
    const noekkel = postnoekkel(virksomhet, nummer);
    return iLesing(this.#db, () => {
      const [publisert] = this.#publiserte(DEN_POSTEN, ...noekkel);
      if (publisert !== undefined) return { art: 'funnet', publisert };
      if (this.#sql.en(`SELECT 1 FROM trukket WHERE ${DENNE_POSTEN}`, ...noekkel)) return { art: 'trukket' };
      const hull = this.#sql.en(
        `SELECT virksomhet, ${NUMMER}, art, journaldato, hjemler FROM hull WHERE ${DENNE_POSTEN}`,
        ...noekkel,
      );
      if (hull !== undefined) return { art: 'hull', hull: hullI(hull) };
      const til = this.#sql.en(
        `SELECT til_saksaar, til_sakssekvensnummer, til_dokumentnummer FROM omdirigering WHERE ${DENNE_POSTEN}`,
        ...noekkel,
      );
      return til === undefined ? { art: 'ukjent' } : { art: 'flyttet', til: tilI(til) };
    });
  }

  async poster(ider: readonly string[]): Promise<readonly Publisert[]> {
    return iLesing(this.#db, () => {
      const leser = new Publisertleser(this.#sql);
      return ider.flatMap((id) => {
        const noekkel = noekkelAv(id);
        const rad = noekkel && this.#sql.en(DEN_POSTEN, ...noekkel);
        return rad === undefined ? [] : [leser.les(rad)];
      });
    });
  }

  async tell(virksomhet: string, periode: { fra?: string; til?: string }): Promise<Journaltall> {
    const utenEnder = periode.fra === undefined && periode.til === undefined;
    const { fra, til } = { ...ALLTID, ...periode };
    const dato = utenEnder ? '1 = 1 OR journaldato BETWEEN ?2 AND ?3' : 'journaldato BETWEEN ?2 AND ?3';
    return iLesing(this.#db, () => {
      const rader = this.#sql.alle(
        `SELECT 'publisert' AS art, COALESCE(SUM(antall), 0) AS antall FROM dag
           WHERE virksomhet = ?1 AND (${dato})
         UNION ALL SELECT art, COUNT(*) FROM hull WHERE virksomhet = ?1 AND (${dato}) GROUP BY art
         UNION ALL SELECT 'trukket', COUNT(*) FROM trukket WHERE virksomhet = ?1 AND (${dato})`,
        virksomhet,
        fra,
        til,
      );
      const antall = new Map(rader.map((rad) => [tekst(rad, 'art'), tall(rad, 'antall')]));
      return {
        publisert: antall.get('publisert') ?? 0,
        holdt: antall.get('holdt') ?? 0,
        utelatt: antall.get('utelatt') ?? 0,
        trukket: antall.get('trukket') ?? 0,
        forsinket: antall.get('forsinket') ?? 0,
      };
    });
  }

  async stengt(virksomhet: string): Promise<boolean> {
    return this.#sql.en('SELECT 1 FROM stenging WHERE virksomhet = ?', virksomhet) !== undefined;
  }

  async sokStengt(virksomhet: string): Promise<boolean> {
    const rad = this.#sql.en('SELECT 1 FROM lukking WHERE virksomhet = ? AND ute_av_soket = 0', virksomhet);
    return rad !== undefined;
  }

  async soketHenger(flest: number): Promise<{ readonly gamle: number; readonly nye: number }> {
    const rad = this.#sql.en(UFULGTE, DYBDE) ?? {};
    const [alle, gamle] = [tall(rad, 'alle'), tall(rad, 'gamle')];
    return {
      gamle: Math.min(flest, alle < DYBDE ? gamle : Math.max(1, gamle)),
      nye: Math.min(flest, alle - gamle),
    };
  }

  async sisteKjoering(): Promise<Arkivkjoering | undefined> {
    return iLesing(this.#db, () => lesKjoering(this.#sql));
  }

  async arkivAvvist(): Promise<boolean> {
    return erAvvist(this.#sql);
  }

  async versjon(): Promise<number> {
    return lesVersjon(this.#sql);
  }

  async sistTattBort(): Promise<number> {
    return lesSistTattBort(this.#sql);
  }

  async lukk(): Promise<void> {
    if (this.#db.isOpen) this.#db.close();
  }

  /** How many lines of a day list stand before a number. */
  #linjerFoer(virksomhet: string, dato: string, nummer: Dokumentnummer): number {
    const [, ...plass] = postnoekkel(virksomhet, nummer);
    const rad = this.#sql.en(
      `SELECT COUNT(*) AS antall FROM (${DAGENS_NUMRE}) WHERE (${NUMMER}) < (?3, ?4, ?5)`,
      virksomhet,
      dato,
      ...plass,
    );
    return rad === undefined ? 0 : tall(rad, 'antall');
  }

  #publiserte(sql: string, ...verdier: readonly (string | number)[]): readonly Publisert[] {
    const leser = new Publisertleser(this.#sql);
    return this.#sql.alle(sql, ...verdier).map((rad) => leser.les(rad));
  }
}

const tilI = (rad: Rad): Dokumentnummer => ({
  saksaar: tall(rad, 'til_saksaar'),
  sakssekvensnummer: tall(rad, 'til_sakssekvensnummer'),
  dokumentnummer: tall(rad, 'til_dokumentnummer'),
});
