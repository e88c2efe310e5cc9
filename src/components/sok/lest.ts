import type { LestSporring } from '../../sok/sokemotor.ts';
import { type Html, html } from '../html/html.ts';
import type { Visning } from '../visning.ts';

const mellomrom = (tekst: string): string => tekst.trim().replaceAll(/\s+/g, ' ');

/**
 * How the query was read, in words: «Søkte etter søknad · «om tilbygg» · uten avslag». Nothing where it was read word for
 * word as it stands in the search field: that the reader can see.
 */
export function lestLinje(q: string, lest: LestSporring, { t }: Visning): Html | undefined {
  const { sokteEtter, frase, prefiks, eller, nummer, uten } = t.soket.lest;
  const deler = [
    ...lest.ord,
    ...lest.fraser.map(frase),
    ...lest.prefikser.map((begynnelse) => prefiks(begynnelse.replace(/\*$/, ''))),
    ...lest.alternativer.map((ord) => ord.join(` ${eller} `)),
    ...lest.numre.map(nummer),
    ...lest.uten.map(uten),
  ];
  if (deler.length === 0 || lest.ord.join(' ') === mellomrom(q)) return undefined;
  const ledd = deler.map((del) => html`<li>${del}</li>`);
  return html`<div class="lest merknad">
    <p>${sokteEtter}</p>
    <ul>
      ${ledd}
    </ul>
  </div>`;
}
