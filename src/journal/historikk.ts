import { z } from 'zod';
import type { Setninger } from '../lager/setninger.ts';
import { tekst } from '../lager/setninger.ts';
import type { Endring } from '../offentlig/tilstand.ts';
import { samleFelt } from './endringsfelt.ts';
import { DENNE_POSTEN, DENNE_SAKEN, type Postnoekkel, type Saksnoekkel } from './noekkel.ts';

/** A JSON column that holds a list of texts. */
export const lesListe = (json: string): readonly string[] => z.array(z.string()).parse(JSON.parse(json));

/** An entry's own history (R17), oldest first. */
export const endringer = (sql: Setninger, post: Postnoekkel): readonly Endring[] =>
  sql
    .alle(`SELECT tidspunkt, felt FROM endring WHERE ${DENNE_POSTEN} ORDER BY tidspunkt`, ...post)
    .map((rad) => ({ tidspunkt: tekst(rad, 'tidspunkt'), felt: [...lesListe(tekst(rad, 'felt'))] }));

/** The history of a case's own fields, oldest first. */
export const sakendringer = (sql: Setninger, sak: Saksnoekkel): readonly Endring[] =>
  sql
    .alle(`SELECT tidspunkt, felt FROM sakendring WHERE ${DENNE_SAKEN} ORDER BY tidspunkt`, ...sak)
    .map((rad) => ({ tidspunkt: tekst(rad, 'tidspunkt'), felt: [...lesListe(tekst(rad, 'felt'))] }));

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
export function noterEndring(sql: Setninger, post: Postnoekkel, linje: Endring): void {
  const rad = sql.en(
    `SELECT felt FROM endring WHERE ${DENNE_POSTEN} AND tidspunkt = ?`,
    ...post,
    linje.tidspunkt,
  );
  const felt = samleFelt(rad === undefined ? [] : lesListe(tekst(rad, 'felt')), linje.felt);
  sql.kjoer(
    `INSERT INTO endring (virksomhet, saksaar, sakssekvensnummer, dokumentnummer, tidspunkt, felt)
     VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (virksomhet, saksaar, sakssekvensnummer, dokumentnummer, tidspunkt)
     DO UPDATE SET felt = excluded.felt`,
    ...post,
    linje.tidspunkt,
    JSON.stringify(felt),
  );
}

/** Adds a line to a case's history. */
export function noterSakendring(sql: Setninger, sak: Saksnoekkel, linje: Endring): void {
  const rad = sql.en(
    `SELECT felt FROM sakendring WHERE ${DENNE_SAKEN} AND tidspunkt = ?`,
    ...sak,
    linje.tidspunkt,
  );
  const felt = samleFelt(rad === undefined ? [] : lesListe(tekst(rad, 'felt')), linje.felt);
  sql.kjoer(
    `INSERT INTO sakendring (virksomhet, saksaar, sakssekvensnummer, tidspunkt, felt) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (virksomhet, saksaar, sakssekvensnummer, tidspunkt) DO UPDATE SET felt = excluded.felt`,
    ...sak,
    linje.tidspunkt,
    JSON.stringify(felt),
  );
}
