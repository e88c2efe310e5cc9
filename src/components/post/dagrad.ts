import { formaterDokumentnummer, journalpoststi, sakssti } from '../../offentlig/adresse.ts';
import type { Publisert } from '../../offentlig/publisert.ts';
import type { Hull } from '../../offentlig/tilstand.ts';
import { type Html, html } from '../html/html.ts';
import { ikon } from '../html/ikon.ts';
import { tekstHtml } from '../html/tekst.ts';
import { leggKnapp } from '../innsyn/legg-knapp.ts';
import type { Visning } from '../visning.ts';
import { enhetUtenomParter, radskjerming, saksnavn } from './radfakta.ts';

/**
 * One entry of a day list, with every sender and recipient: the list is the register of the day, and prints like one. Names
 * that are old can be read here (R32), so the whole record is shown, not its list form.
 */
export function dagrad(publisert: Publisert, v: Visning): Html {
  const { post, sak } = publisert;
  const { t } = v;
  const lang = v.arkivsprak === undefined ? undefined : html` lang="${v.arkivsprak}"`;
  const parter = post.parter.map(
    ({ korrespondanseparttype, navn }) =>
      html`<li>
        <span class="dempet">${t.part[korrespondanseparttype]}</span> ${tekstHtml(navn, t.skjermet)}
      </li>`,
  );
  const skjerming = radskjerming(post, sak, v);
  const hjemler = skjerming?.hjemler.map(
    (id) => v.hjemmel(post.virksomhet, id)?.tekst ?? t.posten.hjemmelIkkeOppgitt,
  );
  const grunn = hjemler?.length === 0 ? t.posten.hjemmelIkkeOppgitt : hjemler?.join(' · ');
  const skjermet =
    skjerming === undefined
      ? undefined
      : html`<p class="rad-hjemmel">${ikon('laas')}<span>${skjerming.merke}: ${grunn}</span></p>`;
  const ikkeVurdert = post.vurdert
    ? undefined
    : html`<p class="rad-hjemmel"><span>${t.posten.ikkeVurdert}</span></p>`;
  const egenEnhet = enhetUtenomParter(post.enhet, post.parter);
  const enhet = egenEnhet === undefined ? undefined : html`<span${lang}>${egenEnhet}</span>`;
  return html`<li class="dagrad">
    <div class="dagrad-nr">
      <span class="nummer">${formaterDokumentnummer(post)}</span
      ><span class="type">${ikon(`type-${post.journalposttype}`)}${t.type[post.journalposttype]}</span>
    </div>
    <div class="dagrad-tittel">
      <h2 class="rad-tittel">
        <a href="${v.lenke(journalpoststi(post.virksomhet, post))}" ${lang}
          >${tekstHtml(post.tittel, t.skjermet)}</a
        >
      </h2>
      <p class="rad-sak">
        <span class="dempet">${t.sak}</span>
        <a href="${v.lenke(sakssti(post.virksomhet, post))}" ${lang}>${saksnavn(sak.tittel, post, v)}</a>
      </p>
      ${skjermet}${ikkeVurdert}
    </div>
    <div class="dagrad-part">
      <ul>
        ${parter}
      </ul>
      ${enhet}${leggKnapp(post, v)}
    </div>
  </li>`;
}

/** A number of the day that is not shown, and why: nothing else is told of it. */
export function dagradHull(hull: Hull, v: Visning): Html {
  const { t } = v;
  const trukket = hull.art === 'trukket';
  const tittel = trukket ? t.dagen.trukket : t.dagen.holdt;
  const forklaring = trukket ? t.dagen.trukketForklaring : t.dagen.holdtForklaring;
  return html`<li class="dagrad tom">
    <div class="dagrad-nr"><span class="nummer">${formaterDokumentnummer(hull)}</span></div>
    <div class="dagrad-tittel">
      <h2 class="rad-tittel">${tittel}</h2>
      <p class="dempet">${forklaring}</p>
    </div>
  </li>`;
}
