import { tall } from '../../i18n/dato.ts';
import { sporringTilUrl } from '../../server/sporring-fra-url.ts';
import type { Sokesvar, Sporring } from '../../sok/sokemotor.ts';
import { type Html, html } from '../html/html.ts';
import type { Visning } from '../visning.ts';
import { sidetall } from './sidetall.ts';

/** The way to the other pages of hits, where there are any. */
export function bla(
  sporring: Sporring,
  { treff, side, antall }: Pick<Sokesvar, 'treff' | 'side' | 'antall'>,
  { t, sprak, lenke }: Visning,
): Html | undefined {
  const sider = Math.max(1, Math.ceil(treff / antall));
  if (sider === 1) return undefined;
  const adresse = (nummer: number): string => lenke('/sok') + sporringTilUrl({ ...sporring, side: nummer });
  const forrige =
    side > 1
      ? html`<li><a rel="prev" href="${adresse(Math.min(side - 1, sider))}">${t.soket.forrige}</a></li>`
      : undefined;
  const neste =
    side < sider ? html`<li><a rel="next" href="${adresse(side + 1)}">${t.soket.neste}</a></li>` : undefined;
  const tallene = sidetall(Math.min(side, sider), sider).map((nummer) => {
    if (nummer === 'hopp') return html`<li aria-hidden="true" class="sider-tall">…</li>`;
    const navn = tall(nummer, sprak);
    const her = nummer === side ? html` aria-current="page"` : undefined;
    return html`<li class="sider-tall">
      <a href="${adresse(nummer)}" aria-label="${t.soket.sideNr(navn)}" ${her}>${navn}</a>
    </li>`;
  });
  return html`<nav class="sider" aria-label="${t.soket.sider}">
    <p class="dempet">${t.soket.sideAv(tall(side, sprak), tall(sider, sprak))}</p>
    <ul>
      ${forrige}${tallene}${neste}
    </ul>
  </nav>`;
}
