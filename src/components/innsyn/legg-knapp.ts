import { innsynstekster } from '../../i18n/innsyn/innsynstekster.ts';
import { formaterListepost, type Listepost, skrivListe } from '../../innsyn/liste.ts';
import { type Html, html } from '../html/html.ts';
import type { Visning } from '../visning.ts';

/** The form that every such button on a page belongs to; `Side.astro` has it. */
export const LISTESKJEMA = 'innsynsliste';

const knapp = (poster: readonly Listepost[], tekst: string, tillegg?: string): Html => {
  const hoert = tillegg === undefined ? undefined : html`<span class="ds-sr-only"> ${tillegg}</span>`;
  const verdi = skrivListe(poster);
  // Where the reader comes back to without scripts.
  const id = poster.length === 1 ? html` id="${verdi}"` : undefined;
  return html`<button class="legg" ${id} type="submit" form="${LISTESKJEMA}" name="legg" value="${verdi}">
    <span>${tekst}</span>${hoert}
  </button>`;
};

/**
 * «Legg i innsynslisten» for one entry, or for a whole case. A plain button of a plain form: the same bytes for everyone, and
 * it works without scripts; what is on the reader's own list is marked in the browser.
 */
export function leggKnapp(post: Listepost, v: Pick<Visning, 'sprak'>): Html {
  const t = innsynstekster(v.sprak);
  const tekst = post.dokumentnummer === undefined ? t.leggSak : t.legg;
  return knapp([post], tekst, formaterListepost(post));
}

/** All entries of a page in one click: those who follow a subject order many at once. */
export const leggAlleKnapp = (poster: readonly Listepost[], v: Pick<Visning, 'sprak'>): Html =>
  knapp(poster, innsynstekster(v.sprak).leggAlle(poster.length));
