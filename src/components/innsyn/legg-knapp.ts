import { innsynstekster } from '../../i18n/innsyn/innsynstekster.ts';
import { formaterListepost, type Listepost, skrivListe } from '../../innsyn/liste.ts';
import { type Html, html } from '../html/html.ts';
import type { Visning } from '../visning.ts';

/** The form that every such button on a page belongs to; `Side.astro` has it. */
export const LISTESKJEMA = 'innsynsliste';

/**
 * «Legg i innsynslisten» for one entry, or for a whole case. A plain button of a plain form: the same bytes for everyone, and
 * it works without scripts; what is on the reader's own list is marked in the browser.
 */
export function leggKnapp(post: Listepost, v: Pick<Visning, 'sprak'>): Html {
  const t = innsynstekster(v.sprak);
  const tekst = post.dokumentnummer === undefined ? t.leggSak : t.legg;
  return html`<button
    class="legg"
    type="submit"
    form="${LISTESKJEMA}"
    name="legg"
    value="${skrivListe([post])}"
  >
    <span>${tekst}</span><span class="ds-sr-only"> ${formaterListepost(post)}</span>
  </button>`;
}
