import { z } from 'zod';
import { tekst, type Setninger } from '../lager/setninger.ts';
import type { Endring } from '../offentlig/tilstand.ts';
import { samleFelt } from './endringsfelt.ts';
import { DENNE_POSTEN, type Postnoekkel } from './noekkel.ts';

const LES_ALLE = `SELECT tidspunkt, felt FROM endring WHERE ${DENNE_POSTEN} ORDER BY tidspunkt`;
const LES = `SELECT felt FROM endring WHERE ${DENNE_POSTEN} AND tidspunkt = ?`;
const NY = `INSERT INTO endring (virksomhet, saksaar, sakssekvensnummer, dokumentnummer, tidspunkt, felt)
VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`;
const UTVID = `UPDATE endring SET felt = ? WHERE ${DENNE_POSTEN} AND tidspunkt = ?`;
const GLEM = `DELETE FROM endring WHERE ${DENNE_POSTEN} AND tidspunkt = ?`;

/** A JSON column that holds a list of texts. */
export const lesListe = (json: string): readonly string[] => z.array(z.string()).parse(JSON.parse(json));

/** An entry's public history (R17), oldest first: its own changes and those of the case that it is shown with. */
export const endringer = (sql: Setninger, post: Postnoekkel): readonly Endring[] =>
  sql.alle(LES_ALLE, ...post).map((rad) => ({
    tidspunkt: tekst(rad, 'tidspunkt'),
    felt: [...lesListe(tekst(rad, 'felt'))],
  }));

/** Adds a line to an entry's history. Two changes at one moment are one line. */
export function noterEndring(
  sql: Setninger,
  post: Postnoekkel,
  tidspunkt: string,
  felt: readonly string[],
): void {
  if (felt.length === 0) return;
  if (sql.kjoer(NY, ...post, tidspunkt, JSON.stringify(samleFelt([], felt))) > 0) return;
  const rad = sql.en(LES, ...post, tidspunkt);
  const gamle = rad === undefined ? [] : lesListe(tekst(rad, 'felt'));
  sql.kjoer(UTVID, JSON.stringify(samleFelt(gamle, felt)), ...post, tidspunkt);
}

/**
 * Takes back what was noted at a moment. An entry that is removed in the same run as its case changed was not seen
 * changed; whether the two were decided in one batch or in two must not show.
 */
export function glemEndring(sql: Setninger, post: Postnoekkel, tidspunkt: string): void {
  sql.kjoer(GLEM, ...post, tidspunkt);
}
