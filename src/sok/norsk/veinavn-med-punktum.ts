import { delerI } from './ledd.ts';
import { navnI } from './navn.ts';
import { leksemFor } from './ordbok.ts';
import type { Sted } from './sted.ts';

/** «lyngv.» and «kirkev.», not «krav.» */
const KORT_VEI = /^(.{2,}(?:[bcdfghjklmnpqrstxz]|[a-zæøå]{2}e))v$/u;
const TALL = /^\d/u;

const erKjent = (ord: string): boolean =>
  leksemFor(ord) !== undefined || delerI(ord) !== undefined || navnI(ord) !== undefined;

/** A road's name that is short because a point follows it: «lyngveien» of «lyngv»; undefined for what is a word as it stands. */
export function helVeiMedPunktum(ord: string): string | undefined {
  const foran = KORT_VEI.exec(ord)?.[1];
  return foran === undefined || erKjent(ord) ? undefined : `${foran}veien`;
}

/**
 * The roads and squares of a text whose names are short because a point follows: «Lyngv. 8», «Olavs pl. 3». What may be some other word
 * is one only before a number.
 *
 * @param ord the text's words, in order.
 * @returns by the number of the word, what it is short for.
 */
export function veierMedPunktum(tekst: string, ord: readonly Sted[]): ReadonlyMap<number, string> {
  const ut = new Map<number, string>();
  for (const [nr, { form, slutt }] of ord.entries()) {
    if (tekst.charAt(slutt) !== '.') continue;
    if (form === 'pl' && TALL.test(ord[nr + 1]?.form ?? '')) ut.set(nr, 'plassen');
    const hel = form.endsWith('v') ? helVeiMedPunktum(form) : undefined;
    if (hel !== undefined) ut.set(nr, hel);
  }
  return ut;
}
