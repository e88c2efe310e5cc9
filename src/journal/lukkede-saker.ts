import type { DatabaseSync } from 'node:sqlite';
import { tekst, type Setninger } from '../lager/setninger.ts';
import { DENNE_SAKEN, type Saksnoekkel } from './noekkel.ts';

const SAKEN = 'virksomhet, saksaar, sakssekvensnummer';
const NUMMER = `${SAKEN}, dokumentnummer`;

/** Whether the case of a row is closed. */
export const erLukketI = (tabell: string): string => `EXISTS (
  SELECT 1 FROM lukket_sak l WHERE l.virksomhet = ${tabell}.virksomhet AND l.saksaar = ${tabell}.saksaar
    AND l.sakssekvensnummer = ${tabell}.sakssekvensnummer)`;

const aapne = (tabell: string): string => `
CREATE TEMP VIEW ${tabell} AS SELECT * FROM main.${tabell} AS t WHERE NOT ${erLukketI('t')};`;

/**
 * Joined with the first closed case there is: where there is none, no row of the table is looked at.
 *
 * @param sok a condition that is always true, of a column that the index by day does not have: for the numbers of a case SQLite
 *   would otherwise read that index, which has all it asks for, from end to end.
 */
const somTrukket = (tabell: string, sok = ''): string => `
UNION ALL SELECT t.virksomhet, t.saksaar, t.sakssekvensnummer, t.dokumentnummer, t.journaldato
  FROM (SELECT 1 FROM main.lukket_sak LIMIT 1) CROSS JOIN main.${tabell} AS t WHERE ${erLukketI('t')}${sok}`;
const IKKE_ETTER_DAG = " AND t.sha256 <> ''";

/**
 * Lets a reader's connection see closed cases as they will be when they are cleaned away: every number of theirs withdrawn, and
 * nothing else. The tables' own names lead to what is open, so that a question which has never heard of closed cases shows
 * nothing of them.
 */
export function lesBareAapne(db: DatabaseSync): void {
  db.exec(`${aapne('sak')}${aapne('journalpost')}${aapne('hull')}
CREATE TEMP VIEW trukket AS SELECT ${NUMMER}, journaldato FROM main.trukket${somTrukket('journalpost', IKKE_ETTER_DAG)}${somTrukket('hull')};`);
}

/** True while the body has closed cases. */
export const harLukkede = (sql: Setninger, virksomhet: string): boolean =>
  sql.en('SELECT 1 FROM lukket_sak WHERE virksomhet = ? LIMIT 1', virksomhet) !== undefined;

export const erLukket = (sql: Setninger, sak: Saksnoekkel): boolean =>
  sql.en(`SELECT 1 FROM lukket_sak WHERE ${DENNE_SAKEN}`, ...sak) !== undefined;

/** Closes a case. What it shows is no longer counted by day. */
export const lukkSak = (sql: Setninger, sak: Saksnoekkel): boolean =>
  sql.kjoer(`INSERT INTO lukket_sak (${SAKEN}) VALUES (?, ?, ?) ON CONFLICT DO NOTHING`, ...sak) > 0;

/**
 * Opens a case again: for a batch that decides of all of it, in the same transaction.
 *
 * @returns the dates of the entries that were hidden in it, for the day counts.
 */
export function aapneSak(sql: Setninger, sak: Saksnoekkel): readonly string[] {
  sql.kjoer(`DELETE FROM lukket_sak WHERE ${DENNE_SAKEN}`, ...sak);
  return sql
    .alle(`SELECT journaldato FROM journalpost AS t WHERE ${DENNE_SAKEN}${IKKE_ETTER_DAG}`, ...sak)
    .map((rad) => tekst(rad, 'journaldato'));
}
