import { aapneDatabase } from '../lager/database.ts';
import { Setninger, tall } from '../lager/setninger.ts';
import { idI } from './rader.ts';
import { migrasjoner } from './skjema.ts';

const NUMMER = 'saksaar, sakssekvensnummer, dokumentnummer';
const DENS = `virksomhet = u.virksomhet AND saksaar = u.saksaar
  AND sakssekvensnummer = u.sakssekvensnummer AND dokumentnummer = u.dokumentnummer`;
/** Lines of the outbox that are looked through for a search: some tens of milliseconds. */
export const DYBDE = 20_000;

/** What is not shown, or has been changed. */
export const ER_ENDRET = `(NOT EXISTS (SELECT 1 FROM journalpost WHERE ${DENS})
    OR EXISTS (SELECT 1 FROM endring WHERE ${DENS}))`;
/** The same, or first shown before the run that ended last. */
const ER_GAMMEL = `(${ER_ENDRET} OR EXISTS (SELECT 1 FROM foerst_publisert AS f WHERE ${DENS} AND f.tidspunkt <
      (SELECT sist_oppdatert FROM ferskhet WHERE virksomhet = u.virksomhet)))`;

/**
 * Reads which entries the index may have an older version of than the journal.
 *
 * @param linjer which lines of the outbox count while they are few: all of them, or those that the index is not known to have. Of many, only
 *   those count.
 * @param flest how many are let be left out.
 * @returns undefined when they are more, or more lines than can be looked through.
 */
export function lesEtterslep(
  sql: Setninger,
  flest: number,
  linjer: 'alle' | 'ufulgte',
): readonly string[] | undefined {
  const ufulgte = 'utboks AS u WHERE fulgt = 0';
  const utboks = linjer === 'alle' ? 'utboks AS u' : ufulgte;
  const alle = sql.alle(`SELECT virksomhet, ${NUMMER} FROM ${utboks} ORDER BY nummer LIMIT ?`, flest + 1);
  if (alle.length <= flest) return alle.map(idI);
  if (sql.en(`SELECT 1 FROM ${ufulgte} LIMIT 1 OFFSET ?`, DYBDE) !== undefined) return undefined;
  const gamle = sql.alle(`SELECT virksomhet, ${NUMMER} FROM ${ufulgte} AND ${ER_GAMMEL} LIMIT ?`, flest + 1);
  return gamle.length > flest ? undefined : gamle.map(idI);
}

/** A store that never noted it has receipted all that is not in the outbox. */
const KVITTERT = `SELECT COALESCE(
  (SELECT verdi FROM teller WHERE navn = 'kvittert'),
  (SELECT MIN(nummer) - 1 FROM utboks),
  (SELECT verdi FROM teller WHERE navn = 'utboks')) AS nummer`;

/** The last line of the outbox that was receipted. */
export const lesKvittert = (sql: Setninger): number => tall(sql.en(KVITTERT) ?? {}, 'nummer');

/** What an index in this house is behind with, asked before every search. */
export interface Etterslep {
  /** @returns as {@link lesEtterslep}, of this moment; the same list until the journal has changed. */
  les(): readonly string[] | undefined;
  /** The last line of the outbox that was receipted: an index that does not have it is an older copy. */
  kvittert(): number;
  lukk(): void;
}

/** Opens the journal, which is there and whole, to read what the index has not followed. Nothing is ever written. */
export function aapneEtterslep(sti: string, flest: number): Etterslep {
  const db = aapneDatabase(sti, migrasjoner, { skrivebeskyttet: true });
  db.exec('PRAGMA cache_size = -1000');
  const sql = new Setninger(db);
  let versjon: unknown;
  let sist: readonly string[] | undefined = [];
  return {
    les: () => {
      // Changes with everything that another connection commits.
      const naa = sql.en('PRAGMA data_version')?.['data_version'];
      if (naa !== versjon) sist = lesEtterslep(sql, flest, 'ufulgte');
      versjon = naa;
      return sist;
    },
    kvittert: () => lesKvittert(sql),
    lukk: () => {
      db.close();
    },
  };
}
