import { MASKE } from '../../offentlig/tekst.ts';
import type { OffentligTekst } from '../../offentlig/tekst.ts';
import { type Html, html } from './html.ts';

/** A mask: a bar of fixed width, and a word for those who do not see it (R11). */
export const maske = (ord: string): Html =>
  html`<span class="maske"><span class="ds-sr-only">${ord}</span></span>`;

/** Letters that are written from the right, and signs that turn the direction of what follows. */
const FRA_HOEYRE = /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc]/u;

/**
 * Public text as markup, with a bar where something is hidden.
 * @param ord The word that stands for a mask.
 * @param vanlig How to write the text between masks; search hits mark the words that were found.
 */
export function tekstHtml(
  tekst: OffentligTekst,
  ord: string,
  vanlig: (tekst: string) => Html = (del) => html`${del}`,
): Html {
  const skrevet = tekst.tekst.includes(MASKE)
    ? html`${tekst.tekst.split(MASKE).map((del, i) => (i === 0 ? vanlig(del) : html`${maske(ord)}${vanlig(del)}`))}`
    : vanlig(tekst.tekst);
  // What stands around it keeps its own direction.
  return FRA_HOEYRE.test(tekst.tekst) ? html`<bdi>${skrevet}</bdi>` : skrevet;
}

/** So much of a title goes into the name of a window: it is cut there anyway, and a title may be thousands of letters. */
const VINDUSTEGN = 90;

/** What turns the direction of all that follows, also of what is not the archive's. */
const SNUR = /[\u202a-\u202e\u2066-\u2069]/gu;

/** A text of the archive as part of a page's title, which is letters only: a mask is the word for it. */
export function somSidetittel({ tekst }: OffentligTekst, skjermet: string): string {
  const hele = tekst.replaceAll(MASKE, skjermet).replace(SNUR, '');
  return hele.length <= VINDUSTEGN ? hele : `${hele.slice(0, VINDUSTEGN).trimEnd()}…`;
}
