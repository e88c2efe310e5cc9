import { z } from 'zod';
import { tekst, type Rad, type Setninger } from '../lager/setninger.ts';
import type { Endring } from '../offentlig/tilstand.ts';
import { samleFelt } from './endringsfelt.ts';
import { DENNE_POSTEN, DENNE_SAKEN, type Postnoekkel, type Saksnoekkel } from './noekkel.ts';

/** A JSON column that holds a list of texts. */
export const lesListe = (json: string): readonly string[] => z.array(z.string()).parse(JSON.parse(json));

const ENDRINGER = `SELECT tidspunkt, felt FROM endring WHERE ${DENNE_POSTEN} ORDER BY tidspunkt`;
const SAKENDRINGER = `SELECT tidspunkt, felt FROM sakendring WHERE ${DENNE_SAKEN} ORDER BY tidspunkt`;

const linje = (rad: Rad): Endring => ({
  tidspunkt: tekst(rad, 'tidspunkt'),
  felt: [...lesListe(tekst(rad, 'felt'))],
});

/** An entry's own history (R17), oldest first. */
export const endringer = (sql: Setninger, post: Postnoekkel): readonly Endring[] =>
  sql.alle(ENDRINGER, ...post).map(linje);

/** The history of a case's own fields, oldest first. */
export const sakendringer = (sql: Setninger, sak: Saksnoekkel): readonly Endring[] =>
  sql.alle(SAKENDRINGER, ...sak).map(linje);

/**
 * What an entry's page shows as its history: its own changes, and those of its case, since the case is shown with it.
 * What happened to the case before the entry was first published is no change to the entry.
 */
export function flett(
  egne: readonly Endring[],
  sakens: readonly Endring[],
  foerstPublisert: string,
): readonly Endring[] {
  const etter = sakens.filter(({ tidspunkt }) => tidspunkt > foerstPublisert);
  if (etter.length === 0) return egne;
  const samlet = new Map<string, readonly string[]>();
  for (const { tidspunkt, felt } of [...egne, ...etter]) {
    samlet.set(tidspunkt, samleFelt(samlet.get(tidspunkt) ?? [], felt));
  }
  return [...samlet]
    .map(([tidspunkt, felt]) => ({ tidspunkt, felt: [...felt] }))
    .sort((a, b) => (a.tidspunkt < b.tidspunkt ? -1 : 1));
}

/** Adds a line to an entry's history. Two changes at one moment are one line. */
export const noterEndring = (sql: Setninger, post: Postnoekkel, linje: Endring): void =>
  noter(sql, NOTER_ENDRING, post, linje);

/** Adds a line to a case's history. */
export const noterSakendring = (sql: Setninger, sak: Saksnoekkel, linje: Endring): void =>
  noter(sql, NOTER_SAKENDRING, sak, linje);

interface Notering {
  readonly ny: string;
  readonly les: string;
  readonly utvid: string;
}

const NOTER_ENDRING: Notering = {
  ny: `INSERT INTO endring (virksomhet, saksaar, sakssekvensnummer, dokumentnummer, tidspunkt, felt)
       VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
  les: `SELECT felt FROM endring WHERE ${DENNE_POSTEN} AND tidspunkt = ?`,
  utvid: `UPDATE endring SET felt = ? WHERE ${DENNE_POSTEN} AND tidspunkt = ?`,
};

const NOTER_SAKENDRING: Notering = {
  ny: `INSERT INTO sakendring (virksomhet, saksaar, sakssekvensnummer, tidspunkt, felt)
       VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
  les: `SELECT felt FROM sakendring WHERE ${DENNE_SAKEN} AND tidspunkt = ?`,
  utvid: `UPDATE sakendring SET felt = ? WHERE ${DENNE_SAKEN} AND tidspunkt = ?`,
};

function noter(
  sql: Setninger,
  { ny, les, utvid }: Notering,
  noekkel: Postnoekkel | Saksnoekkel,
  { tidspunkt, felt }: Endring,
): void {
  if (sql.kjoer(ny, ...noekkel, tidspunkt, JSON.stringify(samleFelt([], felt))) > 0) return;
  const rad = sql.en(les, ...noekkel, tidspunkt);
  const gamle = rad === undefined ? [] : lesListe(tekst(rad, 'felt'));
  sql.kjoer(utvid, JSON.stringify(samleFelt(gamle, felt)), ...noekkel, tidspunkt);
}
