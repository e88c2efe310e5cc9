import { tall } from '../../i18n/dato.ts';
import type { Listepost } from '../../offentlig/eldet.ts';
import type { Sokesvar } from '../../sok/sokemotor.ts';
import { type Html, html } from '../html/html.ts';
import { lagMerking } from '../html/merking.ts';
import { postrad } from '../post/postrad.ts';
import type { Visning } from '../visning.ts';

/** So many hits of the nearest query are shown where the one that was written has none. */
export const NABOTREFF = 5;

/** What the nearest query finds. */
export interface Nabofunn {
  readonly q: string;
  readonly svar: Sokesvar;
  readonly poster: readonly Listepost[];
}

/**
 * The first hits of the nearest query, under their own heading: they are no hits of what was written, and save who meant it a page.
 * @param adresse Where all of them are.
 */
export function nabotreff(
  { q, svar, poster }: Nabofunn,
  adresse: string,
  v: Visning,
  virksomhetsnavn: ((slug: string) => string) | undefined,
): Html {
  const { t, sprak } = v;
  const marker = lagMerking(svar.lest);
  const rader = poster.map((post) =>
    postrad(post, v, { marker, nivaa: 3, innsyn: true, virksomhetsnavn: virksomhetsnavn?.(post.virksomhet) }),
  );
  const alle =
    svar.treff > poster.length
      ? html`<p><a href="${adresse}">${t.soket.visAlle(t.treff(tall(svar.treff, sprak)))}</a></p>`
      : undefined;
  return html`<section class="nabotreff">
    <h2>${t.soket.nabotreff(q)}</h2>
    <ol class="rader">
      ${rader}
    </ol>
    ${alle}
  </section>`;
}
