const UTEN_KODE = /^[a-z0-9 .,:;/()&+'-]*$/;
const MED_KODE = /[^a-z0-9 .,:;/()&+'-]/gu;

/** No value of the server may be longer than 468 bytes; ours are cut before that. */
const LENGSTE = 400;

/**
 * A text in letters that the server's own normalisation leaves alone: it would fold å to a, and upper case to lower. Every other
 * character is written as its number, `_f8_`, or as `^x` for a capital. Character by character, so a beginning of a text
 * is coded as a beginning of its code.
 */
export function kod(tekst: string): string {
  if (UTEN_KODE.test(tekst)) return tekst;
  return tekst.replace(MED_KODE, (tegn) =>
    /[A-Z]/.test(tegn) ? `^${tegn.toLowerCase()}` : `_${(tegn.codePointAt(0) ?? 0).toString(16)}_`,
  );
}

/** The text behind a code. */
export const dekod = (kode: string): string =>
  kode
    .replace(/\^([a-z])/g, (_, tegn: string) => tegn.toUpperCase())
    .replace(/_([0-9a-f]{1,6})_/g, (_, nr: string) => String.fromCodePoint(Number.parseInt(nr, 16)));

/** The code of a value that people choose between; a text that is too long for the server is cut, always alike. */
export function kodVerdi(tekst: string): string {
  const kode = kod(tekst);
  if (kode.length <= LENGSTE) return kode;
  let ut = '';
  for (const tegn of tekst) {
    const neste = ut + kod(tegn);
    if (neste.length > LENGSTE) break;
    ut = neste;
  }
  return ut;
}
