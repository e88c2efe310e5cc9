import { tall } from '../../i18n/dato.ts';
import { sporringTilUrl } from '../../server/foresporsel/sporring-fra-url.ts';
import type { Sporring } from '../../sok/sokemotor.ts';
import { type Html, html } from '../html/html.ts';
import { leggAlleKnapp } from '../innsyn/legg-knapp.ts';
import type { Visning } from '../visning.ts';
import type { Filterord } from './filterord.ts';
import { menteDu } from './forslag.ts';
import { lestLinje } from './lest.ts';
import { nabotreff, type Nabofunn } from './nabotreff.ts';
import { bla } from './bla.ts';
import { trefferader, type Funnet } from './trefferader.ts';

/** What the hits are shown from. */
export interface Treffvisning extends Funnet {
  readonly sporring: Sporring;
  /** What the nearest query finds, where this one finds nothing. */
  readonly nabo: Nabofunn | undefined;
  /** The chosen filters. */
  readonly valgte: readonly Filterord[];
  /** Where the day lists are. */
  readonly postliste: string;
  readonly v: Visning;
}

/** The same search with something changed, from its first page. */
const lagAdresse =
  (sporring: Sporring, v: Visning) =>
  (endring: Partial<Sporring>): string =>
    v.lenke('/sok') + sporringTilUrl({ ...sporring, side: 1, ...endring });

function valgteFiltre({ sporring, valgte, v }: Treffvisning): Html | undefined {
  if (valgte.length === 0) return undefined;
  const { t, lenke } = v;
  const lang = v.arkivsprak === undefined ? undefined : html` lang="${v.arkivsprak}"`;
  const ord = valgte.map(
    ({ navn, fraArkivet, uten }) =>
      html`<li>
        <a class="filterord" href="${lenke('/sok') + uten}"
          ><span class="ds-sr-only">${t.soket.fjern} </span><span${fraArkivet ? lang : undefined}>${navn}</span>
          <span aria-hidden="true">×</span></a
        >
      </li>`,
  );
  const alle =
    valgte.length > 1
      ? html`<li><a href="${lenke('/sok') + sporringTilUrl({ q: sporring.q })}">${t.soket.nullstill}</a></li>`
      : undefined;
  return html`<div class="valgte">
    <h2 class="ds-sr-only">${t.soket.valgte}</h2>
    <ul>
      ${ord}${alle}
    </ul>
  </div>`;
}

const SORTERINGER = ['relevans', 'nyeste', 'eldste', 'publisert'] as const;

function topp({ sporring, svar, nabo, v }: Treffvisning): Html {
  const { t, sprak } = v;
  const adresse = lagAdresse(sporring, v);
  // Without words nothing is more relevant than anything else: the newest stand first, and that is what it is called.
  const utenOrd = sporring.q.trim() === '';
  const valgt = utenOrd && sporring.sortering === 'relevans' ? 'nyeste' : sporring.sortering;
  const sorteringer = SORTERINGER.filter((verdi) => !utenOrd || verdi !== 'relevans').map((verdi) => {
    const her = valgt === verdi ? html` aria-current="true"` : undefined;
    return html`<li><a href="${adresse({ sortering: verdi })}" ${her}>${t.soket[verdi]}</a></li>`;
  });
  const sortering =
    svar.treff > 1
      ? html`<nav class="sortering" aria-label="${t.soket.sortering}">
          <ul>
            ${sorteringer}
          </ul>
        </nav>`
      : undefined;
  const antall = t.treff(tall(svar.treff, sprak));
  // Where «Ingen treff» stands below as a heading, the count is for those who hear the page.
  const staarUnder = svar.treff === 0 && svar.begrenset !== true && nabo === undefined;
  const skjult = staarUnder ? html` ds-sr-only` : undefined;
  return html`<div class="treff-topp${skjult}">
    <p class="treff-antall" role="status">
      <strong>${svar.begrenset === true ? t.soket.minst(antall) : antall}</strong>
    </p>
    ${sortering}
  </div>`;
}

function ingenTreff({ sporring, valgte, postliste, v }: Treffvisning): Html {
  const { t, lenke } = v;
  const utenFiltre =
    valgte.length > 0
      ? html`<a href="${lenke('/sok') + sporringTilUrl({ q: sporring.q })}">${t.soket.utenFiltre}</a>`
      : undefined;
  const alt = sporring.q === '' && valgte.length === 0;
  const hvorfor = sporring.q === '' ? t.soket.ingenMedFiltre : t.soket.ingenFor(sporring.q);
  const raad = html`<ul>
    ${t.soket.raad.map((et) => html`<li>${et}</li>`)}
  </ul>`;
  return html`<section class="ingen-treff">
    <h2>${t.soket.ingen}</h2>
    <p>${alt ? t.soket.ingenUtgitt : hvorfor}</p>
    ${alt ? undefined : raad}
    <p class="videre-rad">
      ${utenFiltre}<a href="${lenke(postliste)}">${t.postliste}</a>
      <a href="${lenke('/innsyn/krav')}">${t.soket.beskriv}</a>
    </p>
  </section>`;
}

/** A link to a page that the search had once, or has not yet. */
function forbiSiste({ sporring, v }: Treffvisning): Html {
  const forste = v.lenke('/sok') + sporringTilUrl({ ...sporring, side: 1 });
  return html`<p class="ingen-treff">
    ${v.t.soket.utenfor} <a href="${forste}">${v.t.soket.tilBegynnelsen}</a>
  </p>`;
}

function rader(visning: Treffvisning): Html {
  const { svar, poster, v } = visning;
  const leggAlle = poster.length > 1 ? html`<p class="legg-alle">${leggAlleKnapp(poster, v)}</p>` : undefined;
  return html`${leggAlle}
    <ol class="rader" start="${(svar.side - 1) * svar.antall + 1}">
      ${trefferader(visning, v, 2)}
    </ol>`;
}

/** The hits: how many, of what, in which order, and then they themselves. */
export function treffliste(visning: Treffvisning): Html {
  const { sporring, svar, poster, v } = visning;
  const { t } = v;
  const ingen = svar.treff === 0;
  const adresse = lagAdresse(sporring, v);
  const forslag = svar.forslag === null ? undefined : menteDu(svar.forslag, ingen, (q) => adresse({ q }), v);
  const nabo =
    visning.nabo && nabotreff(visning.nabo, adresse({ q: visning.nabo.q }), v, visning.virksomhetsnavn);
  const viste = [...poster, ...(visning.nabo?.poster ?? [])];
  const navnEldes = viste.some(({ eldet }) => eldet)
    ? html`<p class="merknad treff-navn">${t.soket.navnEldes}</p>`
    : undefined;
  const begrenset =
    svar.begrenset === true
      ? html`<p class="ds-alert" data-color="info">${t.soket.begrenset}</p>`
      : undefined;
  // That nothing was found is only said when everything was searched.
  const ingenFunnet = begrenset === undefined ? ingenTreff(visning) : undefined;
  const forbi = (svar.side - 1) * svar.antall >= svar.treff;
  const funnet = forbi ? forbiSiste(visning) : rader(visning);
  return html`${valgteFiltre(visning)}${ingen ? forslag : undefined}${topp(visning)}${lestLinje(sporring.q, svar.lest, v)}
  ${ingen ? undefined : forslag}${navnEldes}${begrenset}${nabo}${ingen ? ingenFunnet : funnet}
  ${bla(sporring, svar, v)}`;
}
