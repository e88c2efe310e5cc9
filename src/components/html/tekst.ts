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
