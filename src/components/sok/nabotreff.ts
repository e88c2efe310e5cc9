import { tall } from '../../i18n/dato.ts';
import { type Html, html } from '../html/html.ts';
import type { Visning } from '../visning.ts';
import { trefferader, type Funnet } from './trefferader.ts';

/** So many hits of the nearest query are shown where the one that was written has none. */
export const NABOTREFF = 5;

/** What the nearest query finds. */
export interface Nabofunn extends Omit<Funnet, 'virksomhetsnavn'> {
  readonly q: string;
}

/**
 * The first hits of the nearest query, under their own heading: they are no hits of what was written, and save who meant it a page.
 * @param adresse Where all of them are.
 */
export function nabotreff(
  { q, svar, poster }: Nabofunn,
  adresse: string,
  v: Visning,
  virksomhetsnavn: Funnet['virksomhetsnavn'],
): Html {
  const { t, sprak } = v;
  const alle =
    svar.treff > poster.length
      ? html`<p><a href="${adresse}">${t.soket.visAlle(t.treff(tall(svar.treff, sprak)))}</a></p>`
      : undefined;
  return html`<section class="nabotreff">
    <h2>${t.soket.nabotreff(q)}</h2>
    <ol class="rader">
      ${trefferader({ svar, poster, virksomhetsnavn }, v, 3)}
    </ol>
    ${alle}
  </section>`;
}
