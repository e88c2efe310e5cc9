import type { Journalposttype } from '../../noark/koder.ts';
import { type Html, html } from './html.ts';

/** The names of the drawings in `Ikoner.astro`. */
export type Ikonnavn =
  `type-${Journalposttype}` | 'sok' | 'laas' | 'dokument' | 'kalender' | 'ferskhet' | 'merke';

/** A drawing beside a word that says the same; screen readers hear the word only. */
export const ikon = (navn: Ikonnavn): Html =>
  html`<svg class="ikon" aria-hidden="true" focusable="false"><use href="#i-${navn}"></use></svg>`;
