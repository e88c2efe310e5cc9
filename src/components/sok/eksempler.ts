import { html, type Html } from '../html/html.ts';
import type { Visning } from '../visning.ts';

/** What may be written in the field, and what it finds: open on a page on which nothing is searched for yet. */
export function eksempler({ t }: Visning, aapen: boolean): Html {
  const rader = t.soket.eksempel.map(
    ({ q, finner }) =>
      html`<div>
        <dt lang="nb"><code>${q}</code></dt>
        <dd>${finner}</dd>
      </div>`,
  );
  return html`<details class="sok-eksempler" ${aapen ? html` open` : undefined}>
    <summary>${t.soket.eksempler}</summary>
    <dl>${rader}</dl>
  </details>`;
}
