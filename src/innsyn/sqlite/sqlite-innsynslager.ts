import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { aapneDatabase } from '../../lager/database.ts';
import { rens } from '../../lager/rens.ts';
import { type Rad, Setninger, tall, tekst, tekstEllerIngen } from '../../lager/setninger.ts';
import { iLesing, iTransaksjon } from '../../lager/transaksjon.ts';
import { type Filtype, FILTYPER } from '../filer/filtype.ts';
import type { Forsoek, Innsynslager } from '../innsynslager.ts';
import type { Koelinje } from '../koe.ts';
import { KLAGEUTFALL, type Kravtall } from '../kravtall.ts';
import type { Filrad, Journalplikt, LagretKrav } from '../lagret-krav.ts';
import { FASER } from '../livsloep/krav.ts';
import type { Utboks } from '../post/utboks.ts';
import { enAv, lagKravleser, lesBestilling, lesVedtak, type LovFor, tallEllerIngen } from './kravleser.ts';
import { lagKravskriver } from './kravskriver.ts';
import { migrasjoner } from './skjema.ts';
import { glemSpoerrer, slett } from './sletting.ts';
import { lagSqliteUtboks } from './sqlite-utboks.ts';

/** There is no request with that number, or it is no longer kept. */
export class UkjentKrav extends Error {
  override readonly name = 'UkjentKrav';
  constructor() {
    super('Det finnes ikke noe krav om innsyn med dette referansenummeret.');
  }
}

const kravtall = z.object({
  virksomhet: z.string(),
  maaned: z.string(),
  arbeidsdager: z.int().optional(),
  utfall: z.record(z.string(), z.int()),
  hjemler: z.array(z.string()),
  klager: z.int(),
  omgjort: z.int(),
  klageutfall: z.partialRecord(z.enum(KLAGEUTFALL), z.int()).default({}),
  overFrist: z.boolean(),
});

function lesTall(rad: Rad): Kravtall {
  const { arbeidsdager, ...andre } = kravtall.parse(JSON.parse(tekst(rad, 'innhold')));
  return arbeidsdager === undefined ? andre : { ...andre, arbeidsdager };
}

/** Read and parsed in a millisecond or two: nobody waits longer for the figures of a large body. */
const TALL_I_SIDE = 500;

const JOURNALPLIKT = `SELECT k.referanse, h.nr, h.tid, json_extract(h.innhold, '$.art') AS art, j.tid AS ferdig, j.nummer
  FROM hendelse h JOIN krav k ON k.nr = h.krav LEFT JOIN journalfoering j ON j.hendelse = h.nr
  WHERE json_extract(h.innhold, '$.art') IN ('klaget', 'begrunnelse-krevd')`;

function lesJournalplikt(rad: Rad): Journalplikt {
  const [ferdig, nummer] = [tekstEllerIngen(rad, 'ferdig'), tekstEllerIngen(rad, 'nummer')];
  return {
    referanse: tekst(rad, 'referanse'),
    hendelse: tall(rad, 'nr'),
    art: enAv(['klaget', 'begrunnelse-krevd'], rad, 'art'),
    tid: new Date(tekst(rad, 'tid')),
    ...(ferdig !== undefined && nummer !== undefined && { journalfoert: { tid: new Date(ferdig), nummer } }),
  };
}

/** Only of the rows that are shown: an index look-up for each. */
const IKKE_LEVERT = `EXISTS (SELECT 1 FROM post p JOIN bestilling b ON b.nr = krav.bestilling
  WHERE p.krav = krav.nr AND p.til = 'spoer' AND p.tilstand = 'avvist' AND b.levering = 'epost') AS ikke_levert`;

/** Stands where no deadline runs, so that those come last. */
const INGEN_FRIST = '9999';

function lesKoelinje(rad: Rad): Koelinje {
  const [nesteFrist, tildelt] = [tekst(rad, 'neste_frist'), tekstEllerIngen(rad, 'tildelt')];
  return {
    referanse: tekst(rad, 'referanse'),
    virksomhet: tekst(rad, 'virksomhet'),
    fase: enAv(FASER, rad, 'fase'),
    mottatt: new Date(tekst(rad, 'mottatt')),
    antall: tall(rad, 'antall'),
    ikkeLevert: tall(rad, 'ikke_levert') === 1,
    ...(nesteFrist !== INGEN_FRIST && { nesteFrist }),
    ...(tildelt !== undefined && { tildelt }),
  };
}

const TYPER = Object.keys(FILTYPER).filter((t): t is Filtype => t in FILTYPER);

const lesFil = (rad: Rad): Filrad => ({
  id: tekst(rad, 'id'),
  nummer: tall(rad, 'nummer'),
  type: enAv(TYPER, rad, 'type'),
  storrelse: tall(rad, 'storrelse'),
  sha256: tekst(rad, 'sha256'),
  lastetOpp: new Date(tekst(rad, 'lastet_opp')),
  av: tekst(rad, 'av'),
});

export interface Innsynslagring {
  readonly lager: Innsynslager;
  /** The mail that waits, in the same database: written in the same transaction as what it tells of. */
  readonly utboks: Utboks;
}

/**
 * The public server has one thread, and everybody's pages wait for it: a store that somebody else holds is given up after
 * this many milliseconds, and the requester is told to try again.
 */
const VENTETID = 500;

/**
 * Opens `innsyn.db`. A receipt is a promise: what is committed is on disk before the call returns, also when the power goes
 * (synchronous FULL), which the other stores need not be.
 * @param lovFor what the law's days depend on, by body.
 */
export function aapneInnsynslager(sti: string, lovFor: LovFor): Innsynslagring {
  const db = aapneDatabase(sti, migrasjoner, { ventetid: VENTETID });
  db.exec('PRAGMA synchronous = FULL');
  return { lager: lagLager(db, lovFor), utboks: lagSqliteUtboks(db) };
}

function lagLager(db: DatabaseSync, lovFor: LovFor): Innsynslager {
  const sql = new Setninger(db);
  const leser = lagKravleser(sql, lovFor);
  const skriver = lagKravskriver(sql, lovFor);
  const finn = (referanse: string): LagretKrav | undefined => leser.alle('referanse = ?', referanse)[0];
  const lenke = (formaal: 'bekreft' | 'status', hash: Buffer, naa: Date): Rad | undefined =>
    sql.en(
      'SELECT * FROM lenke WHERE hash = ? AND formaal = ? AND (utloeper IS NULL OR utloeper > ?)',
      hash,
      formaal,
      naa.toISOString(),
    );

  const tellForsoek = ({ noekkel, naa, siden, maks }: Forsoek): boolean => {
    const rad = sql.en(
      'SELECT count(*) AS antall FROM forsoek WHERE noekkel = ? AND tid > ?',
      noekkel,
      siden.toISOString(),
    );
    if (tall(rad ?? {}, 'antall') >= maks) return false;
    sql.kjoer('INSERT INTO forsoek (noekkel, tid) VALUES (?, ?)', noekkel, naa.toISOString());
    return true;
  };

  return {
    async opprett(ny) {
      iTransaksjon(db, () => {
        skriver.opprett(ny);
      });
    },
    hent: async (referanse) => iLesing(db, () => finn(referanse)),
    hentVedLenke: async (formaal, hash, naa) =>
      iLesing(db, () => {
        const funnet = lenke(formaal, hash, naa);
        const rad = funnet && sql.en('SELECT * FROM bestilling WHERE nr = ?', tall(funnet, 'bestilling'));
        if (funnet === undefined || rad === undefined) return undefined;
        const bestilling = lesBestilling(rad);
        return {
          bestilling,
          brukt: funnet['brukt'] !== null,
          krav: leser.alle('bestilling = ? ORDER BY nr', bestilling.nr),
        };
      }),
    hentBestilling: async (id) =>
      iLesing(db, () => leser.alle('bestilling = (SELECT nr FROM bestilling WHERE id = ?) ORDER BY nr', id)),
    bekreft: async (hash, naa, skriv) =>
      iTransaksjon(db, () => {
        const funnet = lenke('bekreft', hash, naa);
        if (funnet === undefined || funnet['brukt'] !== null) return false;
        const bestilling = tall(funnet, 'bestilling');
        sql.kjoer('UPDATE lenke SET brukt = ? WHERE hash = ?', naa.toISOString(), hash);
        sql.kjoer('UPDATE bestilling SET bekreftet = ? WHERE nr = ?', naa.toISOString(), bestilling);
        for (const krav of leser.alle('bestilling = ? ORDER BY nr', bestilling))
          skriver.skriv(krav, naa, skriv(krav));
        return true;
      }),
    endre: async (referanse, naa, endre) =>
      iTransaksjon(db, () => {
        const foer = finn(referanse);
        if (foer === undefined) throw new UkjentKrav();
        skriver.skriv(foer, naa, endre(foer));
        return finn(referanse) ?? foer;
      }),
    koe: async (valg) => {
      const [antall, side] = [valg.antall ?? 50, valg.side ?? 1];
      // Read in the index's own order: a page of a long queue costs what a page of a short one does.
      const [hvor, verdier] = [['virksomhet = ?'], [valg.virksomhet] as (string | number)[]];
      if (valg.faser === undefined) hvor.push(`lukket IS NULL AND fase <> 'ubekreftet'`);
      else {
        hvor.push('fase IN (SELECT value FROM json_each(?))');
        verdier.push(JSON.stringify(valg.faser));
      }
      if (valg.tildelt !== undefined) {
        hvor.push('tildelt = ?');
        verdier.push(valg.tildelt);
      }
      if (valg.fristFoer !== undefined) {
        hvor.push('neste_frist < ?');
        verdier.push(valg.fristFoer);
      }
      if (valg.klageFoer !== undefined) {
        hvor.push('klage_siden < ?');
        verdier.push(valg.klageFoer.toISOString());
      }
      return sql
        .alle(
          `SELECT *, ${IKKE_LEVERT} FROM krav WHERE ${hvor.join(' AND ')} ORDER BY neste_frist, mottatt, nr LIMIT ? OFFSET ?`,
          ...verdier,
          antall,
          (side - 1) * antall,
        )
        .map(lesKoelinje);
    },
    antallIKoe: async (virksomhet) =>
      Object.fromEntries(
        sql
          .alle('SELECT fase, count(*) AS antall FROM krav WHERE virksomhet = ? GROUP BY fase', virksomhet)
          .map((rad) => [enAv(FASER, rad, 'fase'), tall(rad, 'antall')]),
      ),
    vedtak: async (referanse) =>
      sql
        .alle(
          'SELECT v.* FROM vedtak v JOIN krav k ON k.nr = v.krav WHERE k.referanse = ? ORDER BY v.opprettet, v.rowid',
          referanse,
        )
        .map(lesVedtak),
    slettUtkast: async (referanse, id) =>
      sql.kjoer(
        `DELETE FROM vedtak WHERE id = ? AND tilstand = 'utkast' AND krav = (SELECT nr FROM krav WHERE referanse = ?)`,
        id,
        referanse,
      ) > 0,
    journalplikt: async (hva) =>
      ('referanse' in hva
        ? sql.alle(`${JOURNALPLIKT} AND k.referanse = ? ORDER BY h.nr`, hva.referanse)
        : sql.alle(
            `${JOURNALPLIKT} AND k.virksomhet = ? AND j.hendelse IS NULL ORDER BY h.tid, h.nr LIMIT 200`,
            hva.virksomhet,
          )
      ).map(lesJournalplikt),
    merkJournalfoert: async (referanse, hendelse, naa, av, nummer) =>
      sql.kjoer(
        `INSERT INTO journalfoering (hendelse, tid, av, nummer)
         SELECT h.nr, ?, ?, ? FROM hendelse h JOIN krav k ON k.nr = h.krav
         WHERE h.nr = ? AND k.referanse = ? AND json_extract(h.innhold, '$.art') IN ('klaget', 'begrunnelse-krevd')
         ON CONFLICT (hendelse) DO UPDATE SET tid = excluded.tid, av = excluded.av, nummer = excluded.nummer`,
        naa.toISOString(),
        av,
        nummer,
        hendelse,
        referanse,
      ) > 0,
    hentForEpost: async (epost) =>
      iLesing(db, () =>
        leser.alle(
          `bestilling IN (SELECT nr FROM bestilling WHERE epost = ? AND bekreftet IS NOT NULL) ORDER BY nr DESC LIMIT 1000`,
          epost,
        ),
      ),
    aapne: async (etterNr, antall) =>
      iLesing(db, () => leser.alle(`lukket IS NULL AND nr > ? ORDER BY nr LIMIT ?`, etterNr, antall)),
    tall: async (virksomhet, fra, til, etter = { maaned: fra, nr: 0 }) => {
      const rader = sql.alle(
        `SELECT nr, maaned, innhold FROM tall WHERE virksomhet = ? AND (maaned, nr) > (?, ?) AND maaned <= ?
         ORDER BY maaned, nr LIMIT ?`,
        virksomhet,
        etter.maaned,
        etter.nr,
        til,
        TALL_I_SIDE,
      );
      const siste = rader.length < TALL_I_SIDE ? undefined : rader.at(-1);
      return {
        tall: rader.map(lesTall),
        ...(siste !== undefined && { neste: { maaned: tekst(siste, 'maaned'), nr: tall(siste, 'nr') } }),
      };
    },
    forsoek: async (forsoek) => iTransaksjon(db, () => tellForsoek(forsoek)),
    async bestillMineKrav(epost, forsoek) {
      iTransaksjon(db, () => {
        if (!tellForsoek(forsoek)) return;
        const nyeste = sql.en(
          `SELECT max(k.nr) AS nr FROM krav k JOIN bestilling b ON b.nr = k.bestilling
           WHERE b.epost = ? AND b.bekreftet IS NOT NULL`,
          epost,
        );
        const nr = tallEllerIngen(nyeste ?? {}, 'nr');
        if (nr !== undefined) skriver.leggIUtboks(nr, forsoek.naa, [{ mal: 'mine-krav', til: 'spoer' }]);
      });
    },
    async leggTilFil(referanse, f) {
      const rad = sql.en('SELECT nr FROM krav WHERE referanse = ?', referanse);
      if (rad === undefined) throw new UkjentKrav();
      sql.kjoer(
        'INSERT INTO fil (id, krav, nummer, type, storrelse, sha256, lastet_opp, av) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
        f.id,
        tall(rad, 'nr'),
        f.nummer,
        f.type,
        f.storrelse,
        f.sha256,
        f.lastetOpp.toISOString(),
        f.av,
      );
    },
    fjernFil: async (referanse, id) =>
      sql.kjoer(
        'DELETE FROM fil WHERE id = ? AND krav = (SELECT nr FROM krav WHERE referanse = ?)',
        id,
        referanse,
      ) > 0,
    filer: async (referanse) =>
      sql
        .alle(
          'SELECT f.* FROM fil f JOIN krav k ON k.nr = f.krav WHERE k.referanse = ? ORDER BY f.nummer, f.rowid',
          referanse,
        )
        .map(lesFil),
    alleFiler: async () => new Set(sql.alle('SELECT id FROM fil').map((rad) => tekst(rad, 'id'))),
    async byttLevering(id, naa, { levering, adresse }, post) {
      iTransaksjon(db, () => {
        sql.kjoer(
          'UPDATE bestilling SET levering = ?, adresse = coalesce(?, adresse) WHERE id = ? AND slettet = 0',
          levering,
          adresse ?? null,
          id,
        );
        const aapne = sql.alle(
          `SELECT k.nr FROM krav k JOIN bestilling b ON b.nr = k.bestilling
           WHERE b.id = ? AND b.bekreftet IS NOT NULL AND k.lukket IS NULL`,
          id,
        );
        for (const rad of aapne) skriver.leggIUtboks(tall(rad, 'nr'), naa, post);
      });
    },
    async leggIUtboks(referanse, naa, post) {
      iTransaksjon(db, () => {
        const rad = sql.en('SELECT nr FROM krav WHERE referanse = ?', referanse);
        if (rad === undefined) throw new UkjentKrav();
        skriver.leggIUtboks(tall(rad, 'nr'), naa, post);
      });
    },
    glemSpoerrer: async (id) =>
      iTransaksjon(db, () => {
        const rad = sql.en('SELECT nr FROM bestilling WHERE id = ?', id);
        return rad === undefined ? [] : glemSpoerrer(sql, tall(rad, 'nr'));
      }),
    slett: async (valg) => iTransaksjon(db, () => slett(sql, valg)),
    async rens() {
      rens(db);
    },
    async lukk() {
      db.close();
    },
  };
}
