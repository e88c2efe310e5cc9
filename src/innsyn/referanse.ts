import { randomInt } from 'node:crypto';

/** Nothing that can be taken for something else over the phone: no I, L, O, 0 or 1. Thirty-one signs, a prime. */
const TEGN = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const LENGDE = 11;

/** One that catches every single wrong sign and every two that have changed places. */
const kontrolltegn = (tegn: string): string =>
  TEGN.charAt([...tegn].reduce((sum, t, i) => sum + (i + 1) * TEGN.indexOf(t), 0) % TEGN.length);

/**
 * A reference number for a receipt (R40): «K7QM-4TXR-9VDA». It counts nothing and tells nothing, and of the numbers that
 * could be, one in millions of millions is in use: nobody finds another's by guessing.
 */
export function lagReferanse(): string {
  const tegn = Array.from({ length: LENGDE }, () => TEGN.charAt(randomInt(TEGN.length))).join('');
  return formater(tegn + kontrolltegn(tegn));
}

const formater = (tegn: string): string => tegn.replace(/(.{4})(?=.)/gu, '$1-');

/** A reference number as people write it, in its one form; undefined when it cannot be one (mistyped). */
export function lesReferanse(tekst: string): string | undefined {
  const tegn = tekst.toUpperCase().replace(/[\s-]/gu, '');
  if (tegn.length !== LENGDE + 1 || [...tegn].some((t) => !TEGN.includes(t))) return undefined;
  return kontrolltegn(tegn.slice(0, LENGDE)) === tegn.slice(LENGDE) ? formater(tegn) : undefined;
}
