import { ordform } from './likhet.ts';

/** A word with letters lost on the way between two systems: «Bj?rnstad», «Bj\ufffdrnstad», «�sland». */
const UTVISKET = /[\p{L}\p{M}?\ufffd]*(?:[?\ufffd]\p{L}|\p{L}\ufffd)[\p{L}\p{M}?\ufffd]*/gu;
/** Letters that must be left for the word to be anybody's. */
const MINST = 3;
/** Places where letters are lost: more than this is a riddle and no name. */
const FLEST = 6;

/** Adds the kinds of hidden text that a word with lost letters can be; nearly no text has one. */
export function finnUtvisket<T>(tekst: string, hele: ReadonlyMap<string, T>, ut: Set<T>): void {
  if (!/[?\ufffd]/u.test(tekst)) return;
  for (const [ord] of tekst.matchAll(UTVISKET)) {
    const deler = ord
      .replace(/\?+$/u, '')
      .split(/[?\ufffd]+/u)
      .map((del) => del.toLowerCase());
    if (deler.join('').length < MINST || deler.length > FLEST) continue;
    const slik = new RegExp(`^${deler.map((del) => ordform(del)).join('\\p{L}{0,2}')}s?$`, 'u');
    for (const [form, kode] of hele) if (slik.test(form)) ut.add(kode);
  }
}

/** A word whose end is cut off: «Svar til Kari Oppdikts…». */
const AVKUTTET = /(?<![\p{L}\p{N}])(\p{L}[\p{L}\p{M}]{3,})(?:…|\.{2,})/gu;

/** Whether a word that is cut off begins one of the names. */
export const harAvkuttet = (tekst: string, navn: ReadonlySet<string>): boolean =>
  Array.from(tekst.matchAll(AVKUTTET), ([, ord = '']) => ordform(ord)).some((begynnelse) =>
    [...navn].some((ett) => ett.startsWith(begynnelse)),
  );
