import { dagOgMaaned, datospenn, langDato, maanedOgAar } from '../../i18n/dato.ts';
import type { Nummerlesning } from '../../sok/nummer.ts';
import { formaterEiendom, visningAv } from '../../sok/nummer/lesning.ts';
import type { LestSporring, LestTall } from '../../sok/sokemotor.ts';
import { type Html, html } from '../html/html.ts';
import type { Visning } from '../visning.ts';

type Ordbruk = Pick<Visning, 't' | 'sprak'>;

const mellomrom = (tekst: string): string => tekst.trim().replaceAll(/\s+/g, ' ');
const tosifret = (tall: number): string => String(tall).padStart(2, '0');

/** One reading of a number in words. A date is one that is written, so a day of any year may be the 29th of February. */
function lesningIOrd(lesning: Nummerlesning, skrevet: string, { t, sprak }: Ordbruk): string {
  const { eiendom, dato, datoUtenAar, datoer, nummer } = t.soket.lest;
  if (lesning.art === 'eiendom') return eiendom(formaterEiendom(lesning));
  if (lesning.art === 'periode') return datoer(datospenn(lesning.fra, lesning.til, sprak));
  if (lesning.art !== 'dato') return nummer(visningAv(lesning) ?? skrevet);
  const { aar, maaned, dag } = lesning;
  const iso = `${aar ?? 2000}-${tosifret(maaned)}-${tosifret(dag ?? 1)}`;
  if (aar === undefined) return datoUtenAar(dagOgMaaned(iso, sprak));
  return dag === undefined ? maanedOgAar(iso, sprak) : dato(langDato(iso, sprak));
}

const erDato = ({ art }: Nummerlesning): boolean => art === 'dato' || art === 'periode';

/** All readings of a number are searched for: «nummer 2026/123 eller gnr/bnr 26/123». */
const tallIOrd = ({ skrevet, lesninger }: LestTall, v: Ordbruk): string => {
  const ord = lesninger.map((lesning) => lesningIOrd(lesning, skrevet, v));
  return [...new Set(ord)].join(` ${v.t.soket.lest.eller} `);
};

const SITERT = /^"(.*)"$/su;
const BEGYNNELSE = /^(.*[\p{L}\p{N}\p{M}])\*+$/su;

/** A member of a group, or what is left out, in words. */
function delIOrd(del: string, { andreTall }: LestSporring, v: Ordbruk): string {
  const { frase, prefiks } = v.t.soket.lest;
  const sitat = SITERT.exec(del)?.[1];
  if (sitat !== undefined) return frase(sitat);
  const tallet = andreTall.find(({ skrevet }) => skrevet === del);
  if (tallet !== undefined) return tallIOrd(tallet, v);
  const begynnelse = BEGYNNELSE.exec(del)?.[1];
  return begynnelse === undefined ? del : prefiks(begynnelse);
}

/**
 * What a hit may do without, what was written as an order that the search does not take, what there was no room for, and which of the dates of an
 * entry are meant by one: a list shows one of them.
 */
function merknader({ tall, valgfrie, somTekst, ikkeLest }: LestSporring, { t }: Ordbruk): readonly Html[] {
  const { frase } = t.soket.lest;
  const ord = (deler: readonly string[]): string => deler.map(frase).join(', ');
  const harDato = tall.some(({ lesninger }) => lesninger.some(erDato));
  return [
    ...(harDato ? [html`<p>${t.soket.lest.datoene}</p>`] : []),
    ...(valgfrie.length > 0 ? [html`<p>${t.soket.lest.valgfrie(ord(valgfrie))}</p>`] : []),
    ...(somTekst.length > 0 ? [html`<p>${t.soket.lest.somTekst(ord(somTekst))}</p>`] : []),
    ...(ikkeLest.length > 0 ? [html`<p>${t.soket.lest.ikkeLest(ord(ikkeLest))}</p>`] : []),
  ];
}

/**
 * How the query was read, in words: «Søkte etter søknad · «om tilbygg» · uten avslag». Nothing where it was read word for
 * word as it stands in the search field: that the reader can see. Of signs alone it says that nothing was searched for.
 */
export function lestLinje(q: string, lest: LestSporring, v: Ordbruk): Html | undefined {
  const { sokteEtter, alt, frase, eller, uten, ingenting } = v.t.soket.lest;
  const iOrd = (del: string): string => delIOrd(del, lest, v);
  const skalMed = [
    ...lest.ord,
    ...lest.fraser.map(frase),
    ...lest.prefikser.map(iOrd),
    ...lest.alternativer.map((noen) => noen.map(iOrd).join(` ${eller} `)),
    ...lest.tall.map((tall) => tallIOrd(tall, v)),
  ];
  const deler = [
    ...(skalMed.length === 0 && lest.uten.length > 0 ? [alt] : skalMed),
    ...lest.uten.map((del) => uten(iOrd(del))),
  ];
  if (mellomrom(q) === '') return undefined;
  if (deler.length === 0) return html`<div class="lest merknad"><p>${ingenting}</p></div>`;
  const merket = merknader(lest, v);
  if (merket.length === 0 && lest.ord.join(' ') === mellomrom(q)) return undefined;
  const ledd = deler.map((del) => html`<li>${del}</li>`);
  return html`<div class="lest merknad">
    <p>${sokteEtter}</p>
    <ul>
      ${ledd}
    </ul>
    ${merket}
  </div>`;
}
