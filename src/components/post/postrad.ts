import { kortDato } from '../../i18n/dato.ts';
import { formaterDokumentnummer, journalpoststi, sakssti } from '../../offentlig/adresse.ts';
import type { Listepost } from '../../offentlig/eldet.ts';
import { erAvsender } from '../../offentlig/journalpost.ts';
import { type Html, html } from '../html/html.ts';
import { ikon } from '../html/ikon.ts';
import { tekstHtml } from '../html/tekst.ts';
import { leggKnapp } from '../innsyn/legg-knapp.ts';
import type { Visning } from '../visning.ts';
import { enhetUtenomParter, saksnavn } from './radfakta.ts';

export interface Radvalg {
  /** Marks found words in a text between masks. */
  readonly marker?: (tekst: string) => Html;
  /** The name of the body, where entries of several stand together. */
  readonly virksomhetsnavn?: string | undefined;
  /** The heading level of a title; 2 by default. */
  readonly nivaa?: 2 | 3;
  readonly innsyn?: boolean;
}

const erMaskert = (post: Listepost): boolean =>
  post.tittel.maskert || post.sakstittel.maskert || post.parter.some(({ navn }) => navn.maskert);

/** «Skjermet» and by what right; a closed document is never said with the same word as a mask (R8). */
function skjermingslinje(post: Listepost, v: Visning): Html | undefined {
  if (!post.skjermet && post.vurdert) return undefined;
  const hjemler = post.hjemler.map(
    (id) => v.hjemmel(post.virksomhet, id)?.tekst ?? v.t.posten.hjemmelIkkeOppgitt,
  );
  const merke = erMaskert(post) ? v.t.skjermetMerke : v.t.forhaandsvurdert;
  const deler = [
    ...(post.skjermet ? [`${merke}${hjemler.length > 0 ? `: ${hjemler.join(' · ')}` : ''}`] : []),
  ];
  if (!post.vurdert) deler.push(v.t.posten.ikkeVurdert);
  return html`<p class="rad-hjemmel">${ikon('laas')}<span>${deler.join(' · ')}</span></p>`;
}

/** Senders of what came in, recipients of what went out: what a reader looks for first. */
function viktigsteParter(post: Pick<Listepost, 'parter' | 'journalposttype'>): Listepost['parter'] {
  const avsendere = post.parter.filter(({ korrespondanseparttype }) => erAvsender(korrespondanseparttype));
  const mottakere = post.parter.filter(({ korrespondanseparttype }) => !erAvsender(korrespondanseparttype));
  const valgte = post.journalposttype === 'I' ? avsendere : mottakere;
  return valgte.length > 0 ? valgte : post.parter;
}

const FLEST_PARTER = 3;

const visteParter = (post: Listepost): Listepost['parter'] => viktigsteParter(post).slice(0, FLEST_PARTER);

function partlinje(post: Listepost, v: Visning, valg: Radvalg): Html | undefined {
  const parter = viktigsteParter(post);
  const [foerste] = parter;
  if (foerste === undefined) return undefined;
  const vist = visteParter(post).map(({ navn }, i) => {
    const skille = i === 0 ? '' : ', ';
    return html`${skille}${tekstHtml(navn, v.t.skjermet, valg.marker)}`;
  });
  const flere = parter.length > FLEST_PARTER ? ` +${parter.length - FLEST_PARTER}` : '';
  return html`<li>
    <span class="dempet">${v.t.part[foerste.korrespondanseparttype]}</span> ${vist}${flere}
  </li>`;
}

/** One entry in a list: the title is the link, the rest is calm (design § 6). */
export function postrad(post: Listepost, v: Visning, valg: Radvalg = {}): Html {
  const { t } = v;
  const nummer = formaterDokumentnummer(post);
  const adresse = v.lenke(journalpoststi(post.virksomhet, post));
  const lang = v.arkivsprak === undefined ? undefined : html` lang="${v.arkivsprak}"`;
  const tittel = html`<a href="${adresse}" ${lang}>${tekstHtml(post.tittel, t.skjermet, valg.marker)}</a>`;
  const sak = html`<a href="${v.lenke(sakssti(post.virksomhet, post))}" ${lang}
    >${saksnavn(post.sakstittel, post, v, valg.marker)}</a
  >`;
  const egenEnhet = enhetUtenomParter(post.enhet, visteParter(post));
  const enhet = egenEnhet === undefined ? undefined : html`<li${lang}>${egenEnhet}</li>`;
  const navn = valg.virksomhetsnavn === undefined ? undefined : html`<li>${valg.virksomhetsnavn}</li>`;
  const overskrift =
    valg.nivaa === 3
      ? html`<h3 class="rad-tittel">${tittel}</h3>`
      : html`<h2 class="rad-tittel">${tittel}</h2>`;
  const innsyn =
    valg.innsyn === true ? html`<div class="rad-handling">${leggKnapp(post, v)}</div>` : undefined;
  return html`<li class="rad">
    <div class="rad-kant">
      <time datetime="${post.journaldato}">${kortDato(post.journaldato, v.sprak)}</time
      ><span class="nummer">${nummer}</span>
    </div>
    <div class="rad-kropp">
      ${overskrift}
      <ul class="rad-fakta">
        <li class="type">${ikon(`type-${post.journalposttype}`)}${t.type[post.journalposttype]}</li>
        ${partlinje(post, v, valg)}${enhet}${navn}
      </ul>
      <p class="rad-sak"><span class="dempet">${t.sak}</span> ${sak}</p>
      ${skjermingslinje(post, v)}
    </div>
    ${innsyn}
  </li>`;
}
