import { marker } from '../../sok/marker.ts';
import type { LestSporring } from '../../sok/sokemotor.ts';
import { type Html, html } from './html.ts';

/** Marks the words that were searched for, in text between masks. */
export const lagMerking =
  (lest: LestSporring): ((tekst: string) => Html) =>
  (tekst) =>
    html`${marker(tekst, lest).map(({ tekst: del, treff }) => (treff ? html`<mark>${del}</mark>` : html`${del}`))}`;
