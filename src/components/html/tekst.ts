import { MASKE } from '../../offentlig/tekst.ts';
import type { OffentligTekst } from '../../offentlig/tekst.ts';
import { type Html, html } from './html.ts';

/** A mask: a bar of fixed width, and a word for those who do not see it (R11). */
export const maske = (ord: string): Html =>
  html`<span class="maske"><span class="ds-sr-only">${ord}</span></span>`;

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
  if (!tekst.tekst.includes(MASKE)) return vanlig(tekst.tekst);
  const deler = tekst.tekst.split(MASKE);
  return html`${deler.map((del, i) => (i === 0 ? vanlig(del) : html`${maske(ord)}${vanlig(del)}`))}`;
}

/** So much of a title goes into the name of a window: it is cut there anyway, and a title may be thousands of letters. */
const VINDUSTEGN = 90;

/** A text of the archive as part of a page's title, which is letters only: a mask is the word for it. */
export function somSidetittel({ tekst }: OffentligTekst, skjermet: string): string {
  const hele = tekst.replaceAll(MASKE, skjermet);
  return hele.length <= VINDUSTEGN ? hele : `${hele.slice(0, VINDUSTEGN).trimEnd()}…`;
}
