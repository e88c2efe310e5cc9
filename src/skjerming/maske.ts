import { MASKE } from '../offentlig/tekst.ts';

/** A run of the characters by which archives and people write «something stood here», and runs that only blanks or signs part. */
const LOEP = '(?:[*#+_]{3,}|\\*{2,}|[█▇▓▒░■□▪●•]{2,}|(?<![\\p{L}\\p{N}])[xX]{4,}(?![\\p{L}\\p{N}]))';
const LOEPENE = new RegExp(`${LOEP}(?:[\\s,.;:/\\u2010-\\u2015-]*${LOEP})*`, 'gu');
/** Any blank that is not one plain space between two words. */
const UJEVN = /[^\S ]| {2}|^ | $/u;
/** What archives write in the whole of a field in place of what they hide, perhaps with the legal basis behind. */
const HELT_SKJULT =
  /^[\s(«"[]*(?:(?:navn(?:et)?|avsend[ae]r|mottak[ae]r|tittel(?:en)?)\s+)?(?:(?:av)?skjerm(?:et|a)|unntatt(?:\s+(?:fra\s+)?off(?:entlighet(?:en)?|l?\.)?)?|unnateken?(?:\s+(?:frå\s+)?off(?:entlegheita?|l?\.)?)?|u\.?\s?off\.?|x{3})(?:[\s,;:.(].*§.*|[\s.)»"\]]*)$/iu;
/** Longer than any of these is written. */
const LENGSTE_SKJULT = 80;
const KANSKJE = /[*#+_█▇▓▒░■□▪●•]{2}|x{4}/iu;

/**
 * The text on one line, with each of the source's own runs of `*`, `#`, `+` and `_`, of black boxes and of x-es, made one
 * MASKE (R11): ePhorte's `*****`, `####_` and `++++_` tell how long the words were, and how many. So is a whole text that says of itself
 * that it is hidden («Skjermet», «Unntatt offentlighet, offl. § 13»): it is nobody's name.
 */
export function medEgneMasker(tekst: string): string {
  const linje = UJEVN.test(tekst) ? tekst.replace(/\s+/gu, ' ').trim() : tekst;
  if (linje.length <= LENGSTE_SKJULT && HELT_SKJULT.test(linje)) return MASKE;
  return KANSKJE.test(linje) ? linje.replace(LOEPENE, MASKE) : linje;
}

/** True when a text that went through `medEgneMasker` has a mask in it. */
export const harMaske = (tekst: string): boolean => tekst.includes(MASKE);

/** What nearly all texts hold, and nothing else. */
const VANLIG = /^[\x20-\x7eæøåÆØÅ]*$/;

/**
 * What two texts are compared by when one must not give away the other: letters and digits only, without case,
 * accents, spaces and signs. Never shown and never stored.
 */
export const fold = (tekst: string): string =>
  VANLIG.test(tekst)
    ? // NFKD parts only one of these letters.
      tekst
        .toLowerCase()
        .replaceAll('å', 'a')
        .replace(/[^a-z0-9æø]+/g, '')
    : tekst
        .normalize('NFKD')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '');

/** A question asked many times of one text. See `inneholder`. */
export function leteri(tekst: string): (del: string) => boolean {
  const foldetTekst = fold(tekst);
  return (del) => {
    const foldet = fold(del);
    return foldet !== '' && foldetTekst.includes(foldet);
  };
}

/** True when `tekst` holds all that `del` says. Nothing is held by everything: an empty `del` is never found. */
export const inneholder = (tekst: string, del: string): boolean => leteri(tekst)(del);

const ordene = (tekst: string): string =>
  ` ${(tekst.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(fold).join(' ')} `;

/** The same as `leteri`, word by word: «Bo Li» does not stand in «Boligfelt». The last word may be in the genitive. */
export function ordleteri(tekst: string): (del: string) => boolean {
  const ord = ordene(tekst);
  return (del) => {
    const soekt = ordene(del).trimEnd();
    return soekt !== '' && (ord.includes(`${soekt} `) || ord.includes(`${soekt}s `));
  };
}
