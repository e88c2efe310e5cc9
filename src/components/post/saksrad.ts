import { kortDato } from '../../i18n/dato.ts';
import type { Saksplass } from '../../journal/journal.ts';
import { journalpoststi } from '../../offentlig/adresse.ts';
import type { Publisert } from '../../offentlig/publisert.ts';
import { type Html, html } from '../html/html.ts';
import { ikon } from '../html/ikon.ts';
import { tekstHtml } from '../html/tekst.ts';
import { leggKnapp } from '../innsyn/legg-knapp.ts';
import type { Visning } from '../visning.ts';
import { radskjerming } from './radfakta.ts';

type Hullart = keyof Visning['t']['saken']['hull'];

/** A place on the timeline: one entry, or one or more numbers in a row that are not shown for the same reason. */
type Tidslinjeplass =
  | { readonly art: 'post'; readonly publisert: Publisert }
  | {
      readonly art: 'hull';
      readonly grunn: Hullart;
      readonly fra: number;
      readonly til: number;
      readonly dato: string | undefined;
      readonly hjemler: readonly string[];
    };

/** Draws numbers that nothing is known of together, «Dokument 4–7»; what has a reason of its own stands alone (R18). */
export function tidslinje(plasser: readonly Saksplass[]): readonly Tidslinjeplass[] {
  const ut: Tidslinjeplass[] = [];
  for (const plass of plasser) {
    const { dokumentnummer } = plass;
    if (plass.art === 'post') {
      ut.push({ art: 'post', publisert: plass.publisert });
      continue;
    }
    const siste = ut.at(-1);
    if (
      plass.art === 'tomt' &&
      siste?.art === 'hull' &&
      siste.grunn === 'tomt' &&
      siste.til + 1 === dokumentnummer
    ) {
      ut[ut.length - 1] = { ...siste, til: dokumentnummer };
      continue;
    }
    const hull = plass.art === 'hull' ? plass.hull : undefined;
    ut.push({
      art: 'hull',
      grunn: hull?.art ?? 'tomt',
      fra: dokumentnummer,
      til: dokumentnummer,
      dato: hull?.journaldato,
      hjemler: hull?.hjemler ?? [],
    });
  }
  return ut;
}

function postrad({ post }: Publisert, v: Visning): Html {
  const { t } = v;
  const lang = v.arkivsprak === undefined ? undefined : html` lang="${v.arkivsprak}"`;
  const parter = post.parter.map(
    ({ korrespondanseparttype, navn }) =>
      html`<li>
        <span class="dempet">${t.part[korrespondanseparttype]}</span> ${tekstHtml(navn, t.skjermet)}
      </li>`,
  );
  const avskrevet = post.avskrivning.map(({ avskrivesAv }) =>
    avskrivesAv === undefined
      ? html``
      : html`<li>
          <span class="dempet">${t.posten.avskrevet} ${t.posten.avskrevetMed}</span>
          <a class="nummer" href="${v.lenke(journalpoststi(post.virksomhet, avskrivesAv))}"
            >${avskrivesAv.saksaar}/${avskrivesAv.sakssekvensnummer}-${avskrivesAv.dokumentnummer}</a
          >
        </li>`,
  );
  const skjerming = radskjerming(post, undefined, v);
  const maskert =
    skjerming === undefined ? undefined : html`<li class="type">${ikon('laas')}${skjerming.merke}</li>`;
  return html`<li class="tid" id="d${post.dokumentnummer}">
    <div class="tid-kant">
      <span class="tid-nr"><span class="ds-sr-only">${t.dokument} </span>${post.dokumentnummer}</span
      ><time datetime="${post.journaldato}">${kortDato(post.journaldato, v.sprak)}</time>
    </div>
    <div class="tid-kropp">
      <h3 class="rad-tittel">
        <a href="${v.lenke(journalpoststi(post.virksomhet, post))}" ${lang}
          >${tekstHtml(post.tittel, t.skjermet)}</a
        >
      </h3>
      <ul class="rad-fakta">
        <li class="type">${ikon(`type-${post.journalposttype}`)}${t.type[post.journalposttype]}</li>
        ${parter}${maskert}${avskrevet}
      </ul>
      ${leggKnapp(post, v)}
    </div>
  </li>`;
}

/** One place on a case's timeline. */
export function saksrad(plass: Tidslinjeplass, virksomhet: string, v: Visning): Html {
  if (plass.art === 'post') return postrad(plass.publisert, v);
  const { t } = v;
  const { grunn, fra, til, dato, hjemler } = plass;
  const tid =
    dato === undefined ? undefined : html`<time datetime="${dato}">${kortDato(dato, v.sprak)}</time>`;
  const tekster = hjemler.flatMap((id) => v.hjemmel(virksomhet, id)?.tekst ?? []).join(' · ');
  const hjemmel =
    tekster === '' ? undefined : html`<p class="rad-hjemmel">${ikon('laas')}<span>${tekster}</span></p>`;
  const numre = fra === til ? String(fra) : `${fra}–${til}`;
  return html`<li class="tid tom">
    <div class="tid-kant">
      <span class="tid-nr"><span class="ds-sr-only">${t.dokument} </span>${numre}</span>${tid}
    </div>
    <div class="tid-kropp">
      <h3 class="rad-tittel">${t.saken.hull[grunn]}</h3>
      <p class="dempet">${t.saken.hullForklaring[grunn]}</p>
      ${hjemmel}
    </div>
  </li>`;
}
