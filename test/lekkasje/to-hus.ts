import { DatabaseSync } from 'node:sqlite';
import { hent, type Testtjener } from '../server/tjener-i-test.ts';

/*
 * Two houses with each its archive, which differ only in what nobody outside may be able to tell: what they store and what they
 * answer is compared.
 */

export const HUS = ['ene', 'andre'] as const;
export type Hus = (typeof HUS)[number];

/** Every column of every table of a store, in the order of the file. */
function* rader(sti: string): Generator<string> {
  const db = new DatabaseSync(sti, { readOnly: true });
  const tabeller = db.prepare(`SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name`).all();
  for (const { name } of tabeller)
    for (const rad of db.prepare(`SELECT * FROM "${String(name)}"`).all())
      yield `${String(name)}: ${JSON.stringify(rad, (_, verdi: unknown) =>
        verdi instanceof Uint8Array ? Buffer.from(verdi).toString('hex') : verdi,
      )}`;
  db.close();
}

/** Rows that the one store has and the other has not: the first of them. */
export function ulikeRader(ene: string, andre: string): readonly string[] {
  const iDenAndre = new Set(rader(andre));
  return [...rader(ene)].filter((rad) => !iDenAndre.has(rad)).slice(0, 3);
}

/** What nobody can foresee: it says nothing of what is in the journal. */
const utenTilfeldig = (tekst: string): string =>
  tekst
    .replaceAll(/nonce-[\w+/=-]+|nonce="[^"]*"/gu, 'nonce')
    .replaceAll(/127\.0\.0\.1:\d+|localhost:\d+/gu, 'vert');

/** The time of the answer and its number in the log are new each time. */
const TILFELDIGE_HODER = new Set(['date', 'x-request-id']);

export async function svar({ port }: Testtjener, sti: string): Promise<string> {
  const { status, hoder, tekst } = await hent(port, sti);
  const ellers = Object.entries(hoder).filter(([navn]) => !TILFELDIGE_HODER.has(navn));
  return utenTilfeldig(`${String(status)}\n${JSON.stringify(ellers)}\n${tekst}`);
}

/** The addresses at which the two do not answer alike. */
export async function skiller(
  tjenere: Readonly<Record<Hus, Testtjener>>,
  stier: readonly string[],
): Promise<readonly string[]> {
  const ut: string[] = [];
  for (const sti of stier)
    if ((await svar(tjenere.ene, sti)) !== (await svar(tjenere.andre, sti))) ut.push(sti);
  return ut;
}

/** What somebody would ask who guesses at a word: itself, pieces of it, other ways to write it, and all that the query language has. */
export function gjetninger(ord: string, aapent: string): readonly string[] {
  const [foran, bak] = [ord.slice(0, Math.ceil(ord.length / 2)), ord.slice(Math.ceil(ord.length / 2))];
  const sok = [
    ord,
    `${ord.slice(0, 6)}*`,
    `${ord.slice(0, 4)}x${ord.slice(5)}`,
    `${foran} ${bak}`,
    `${foran}-${bak}`,
    `"${ord}"`,
    `${ord}saken`,
    `${ord}s`,
    `${ord}2`,
    `${aapent} OR ${ord}`,
    `${aapent} ${ord}`,
    `hva har ${ord} søkt om`,
  ];
  return [
    ...sok.map((q) => `/api/v1/journalposter?antall=2&q=${encodeURIComponent(q)}`),
    `/api/v1/journalposter?q=${encodeURIComponent(`${aapent} -${ord}`)}&antall=1`,
    `/api/v1/forslag?q=${encodeURIComponent(ord.slice(0, 6))}`,
    `/api/v1/forslag?q=${encodeURIComponent(`${aapent} ${ord.slice(0, 3)}`)}`,
    `/sok?q=${encodeURIComponent(ord)}`,
    `/sok.atom?q=${encodeURIComponent(ord)}`,
    `/sok.csv?q=${encodeURIComponent(ord)}`,
  ];
}
