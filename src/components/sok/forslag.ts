import { tall } from '../../i18n/dato.ts';
import type { Nabosporring } from '../../sok/sokemotor.ts';
import { type Html, html } from '../html/html.ts';
import type { Visning } from '../visning.ts';

/**
 * «Mente du»: a link to the nearest query that has hits, never mixed into the answer. Without hits it is what the reader needs
 * first, and says what was changed and what was left out.
 * @param adresse The address of a query under the same filters.
 */
export function menteDu(
  forslag: Nabosporring,
  ingenTreff: boolean,
  adresse: (q: string) => string,
  { t, sprak }: Visning,
): Html {
  const lenke = html`${t.soket.menteDu} <a href="${adresse(forslag.q)}">${forslag.q}</a>?
    <span class="dempet">${t.soket.menteDuTreff(tall(forslag.treff, sprak))}</span>`;
  if (!ingenTreff) return html`<p class="forslag">${lenke}</p>`;
  const iHermetegn = (del: string): string => t.soket.lest.frase(del.replaceAll('"', ''));
  const endringer = forslag.rettet.map(({ fra, til }) => t.soket.rettet(fra, til));
  if (forslag.utelatt.length > 0) endringer.push(t.soket.utelatt(forslag.utelatt.map(iHermetegn).join(', ')));
  const forklaring = endringer.length > 0 ? html`<p class="dempet">${endringer.join(' ')}</p>` : undefined;
  return html`<div class="forslag foerst">
    <p>${lenke}</p>
    ${forklaring}
  </div>`;
}
