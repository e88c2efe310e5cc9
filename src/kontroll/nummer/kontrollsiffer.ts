/** Digits as numbers. */
const sifre = (tekst: string): number[] => Array.from(tekst, Number);

/** Sum of digits times weights. */
const vektet = (d: readonly number[], vekter: readonly number[]): number =>
  vekter.reduce((sum, vekt, i) => sum + vekt * (d[i] ?? 0), 0);

const K1 = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const K2 = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];
const DUF = [4, 6, 3, 2, 4, 6, 3, 2, 7, 5];
const DAGER = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** What is added to the month in H-numbers (and some synthetic ones), and in the two other synthetic series (R20). */
const MAANEDSTILLEGG = [40, 65, 80];

export type Nummerform = 'vanlig' | 'syntetisk';

/**
 * Both control digits of an 11-digit person number. The first may be any of the four that hold from 2032; the second is
 * as it always was (regelverk § 6).
 */
export function harPersonkontroll(nummer: string): boolean {
  const d = sifre(nummer);
  const rest = vektet(d, K1) % 11;
  const k1 = d[9] ?? -1;
  const foerste = [0, 1, 2, 3].some((r) => (11 + r - rest) % 11 === k1);
  return foerste && (11 - (vektet(d, K2) % 11)) % 11 === d[10];
}

/** Day and month of a fødselsnummer, d-nummer, H-nummer or synthetic number; undefined where they are no date. */
export function datoform(nummer: string): Nummerform | undefined {
  const raaDag = Number(nummer.slice(0, 2));
  const raaMaaned = Number(nummer.slice(2, 4));
  const dag = raaDag > 40 ? raaDag - 40 : raaDag;
  const tillegg = [0, ...MAANEDSTILLEGG].find((t) => raaMaaned > t && raaMaaned <= t + 12);
  if (tillegg === undefined || dag < 1 || dag > (DAGER[raaMaaned - tillegg - 1] ?? 0)) return undefined;
  return tillegg === 0 ? 'vanlig' : 'syntetisk';
}

/**
 * Whether 11 digits are a fødselsnummer, d-, H- or FH-number, or a synthetic one (R19, R20).
 * FH-numbers begin with 8 or 9 and hold no date.
 */
export function personnummerform(nummer: string): Nummerform | undefined {
  const form = nummer.startsWith('8') || nummer.startsWith('9') ? 'vanlig' : datoform(nummer);
  return form !== undefined && harPersonkontroll(nummer) ? form : undefined;
}

/** Whether 12 digits are a DUF number: year, serial number, two control digits. */
export function erDuf(nummer: string): boolean {
  if (!/^(?:19|20)\d{10}$/u.test(nummer)) return false;
  return vektet(sifre(nummer), DUF) % 11 === Number(nummer.slice(10));
}

/** Whether 11 digits are a Norwegian bank account number. */
export function erKontonummer(nummer: string): boolean {
  const d = sifre(nummer);
  return (11 - (vektet(d, K2) % 11)) % 11 === d[10] && !/^0{4}/u.test(nummer);
}
