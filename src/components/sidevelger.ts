import { tall } from '../i18n/dato.ts';
import { type Html, html } from './html/html.ts';
import { sidetall } from './html/sidetall.ts';
import type { Visning } from './visning.ts';

/** Where one is among pages, and the way to each. */
export interface Sidevalg {
  /** What the pages are of, for those who hear the list of ways through the page. */
  readonly navn: string;
  readonly side: number;
  readonly sider: number;
  readonly adresse: (side: number) => string;
}

/** The way to the other pages, where there are any. */
export function sidevelger(
  { navn, side, sider, adresse }: Sidevalg,
  { t, sprak }: Visning,
): Html | undefined {
  if (sider === 1) return undefined;
  const forrige =
    side > 1
      ? html`<li><a rel="prev" href="${adresse(Math.min(side - 1, sider))}">${t.sidene.forrige}</a></li>`
      : undefined;
  const neste =
    side < sider ? html`<li><a rel="next" href="${adresse(side + 1)}">${t.sidene.neste}</a></li>` : undefined;
  const tallene = sidetall(Math.min(side, sider), sider).map((nummer) => {
    if (nummer === 'hopp') return html`<li aria-hidden="true" class="sider-tall">…</li>`;
    const vist = tall(nummer, sprak);
    const her = nummer === side ? html` aria-current="page"` : undefined;
    return html`<li class="sider-tall">
      <a href="${adresse(nummer)}" aria-label="${t.sidene.nr(vist)}" ${her}>${vist}</a>
    </li>`;
  });
  return html`<nav class="sider" aria-label="${navn}">
    <p class="dempet">${t.sidene.av(tall(side, sprak), tall(sider, sprak))}</p>
    <ul>
      ${forrige}${tallene}${neste}
    </ul>
  </nav>`;
}
