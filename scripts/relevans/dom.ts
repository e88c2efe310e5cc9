import type { Listepost } from '../../src/offentlig/eldet.ts';

/** What may be read of an entry when it is judged: what a list shows. */
export interface Dokument {
  readonly id: string;
  readonly tittel: string;
  readonly sakstittel: string;
  readonly parter: string;
  readonly vedlegg: string;
  readonly enhet: string;
  readonly dato: string;
  readonly journalnr: number | undefined;
}

export const somDokument = (post: Listepost): Dokument => ({
  id: post.id,
  tittel: post.tittel.tekst,
  sakstittel: post.sakstittel.tekst,
  parter: post.parter.map(({ navn }) => navn.tekst).join(' · '),
  vedlegg: post.dokumenter.map(({ tittel }) => tittel.tekst).join(' · '),
  enhet: post.enhet ?? '',
  dato: post.journaldato,
  journalnr: post.journalsekvensnummer,
});

/** How well an entry answers: 3 is what was asked for, 2 is of it, 1 is near it, 0 is something else. */
export type Karakter = 0 | 1 | 2 | 3;
export type Dom = (dokument: Dokument) => Karakter;

/** A whole word, whatever stands around it. The pattern says which forms are the same word: not what an engine makes of it. */
export const ord = (moenster: string): RegExp => new RegExp(`(?<!\\p{L})(?:${moenster})(?!\\p{L})`, 'iu');
/** Also a part of a word. */
export const del = (moenster: string): RegExp => new RegExp(moenster, 'iu');

const alleI = (tekst: string, uttrykk: readonly RegExp[]): boolean => uttrykk.every((et) => et.test(tekst));

/** All of it in the title; in the title, the parties or the documents; or anywhere that is shown. */
export const om =
  (...uttrykk: readonly RegExp[]): Dom =>
  ({ tittel, parter, vedlegg, sakstittel, enhet }) => {
    if (alleI(tittel, uttrykk)) return 3;
    if (alleI(`${tittel} · ${parter} · ${vedlegg}`, uttrykk)) return 2;
    return alleI(`${tittel} · ${parter} · ${vedlegg} · ${sakstittel} · ${enhet}`, uttrykk) ? 1 : 0;
  };

/** A word that is asked for, where a compound with it is near what is meant: whole words first. */
export const helst =
  (helt: string, sammensatt: string): Dom =>
  (dokument) => {
    const som = om(ord(helt))(dokument);
    if (som > 0) return som;
    const naer = om(del(sammensatt))(dokument);
    return naer === 3 ? 2 : naer > 0 ? 1 : 0;
  };

/** Who sent it or got it: the party first, then a title that speaks of them. */
export const part =
  (moenster: string): Dom =>
  ({ parter, tittel, sakstittel, vedlegg }) => {
    const uttrykk = ord(moenster);
    if (uttrykk.test(parter) || uttrykk.test(tittel)) return 3;
    return uttrykk.test(`${sakstittel} · ${vedlegg}`) ? 1 : 0;
  };

/** Who handled it; a title with the same words is near. */
export const enheten =
  (navn: string): Dom =>
  (dokument) =>
    dokument.enhet.toLowerCase() === navn.toLowerCase() ? 3 : om(ord(navn))(dokument) > 0 ? 2 : 0;

/** The very entry, or one of the case. */
export const nummer =
  (sti: string): Dom =>
  ({ id }) =>
    id.endsWith(`/${sti}`) || id.includes(`/${sti}/`) ? 3 : 0;

export const journalnummer =
  (nr: number, aar: number): Dom =>
  ({ journalnr, dato }) =>
    journalnr === nr && dato.startsWith(String(aar)) ? 3 : 0;

/** A property, in whatever way it is written. */
export const eiendom = (gnr: number, bnr: number): Dom => {
  const skrevet = `(?:gnr\\.? ?${gnr},? bnr\\.? ?${bnr}(?!\\d)|(?<![\\d/])${gnr}/${bnr}(?!\\d))`;
  return om(new RegExp(skrevet, 'iu'));
};

/** What happened on a day, or was journaled on it. */
export const dag =
  (iso: string, skrevet: string): Dom =>
  ({ tittel, dato }) =>
    del(skrevet).test(tittel) ? 3 : dato.startsWith(iso) ? 2 : 0;

/** All of these judge it; the hardest decides. */
export const baade =
  (...dommer: readonly Dom[]): Dom =>
  (dokument) =>
    dommer.reduce<Karakter>((minst, dom) => {
      const her = dom(dokument);
      return her < minst ? her : minst;
    }, 3);

/** One of these is enough; the kindest decides. */
export const enten =
  (...dommer: readonly Dom[]): Dom =>
  (dokument) =>
    dommer.reduce<Karakter>((mest, dom) => {
      const her = dom(dokument);
      return her > mest ? her : mest;
    }, 0);

/** Not where this stands in anything that is shown. */
export const uten =
  (dom: Dom, ...uttrykk: readonly RegExp[]): Dom =>
  (dokument) =>
    uttrykk.some((et) => om(et)(dokument) > 0) ? 0 : dom(dokument);
