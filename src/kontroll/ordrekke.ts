import { foldNavn } from '../navn/ordform.ts';
import { husk } from './husk.ts';

/** A word as it is compared, and how it stands to the word before. */
export interface Brikke {
  readonly form: string;
  /** The form without a genitive s, where it ends in one. */
  readonly stamme: string;
  readonly stor: boolean;
  /** Only spaces, commas, hyphens and single stops part it from the word before. */
  readonly naer: boolean;
}

const ORD = /[\p{L}\p{M}\p{N}]+(?:['’]s(?!\p{L}))?/gu;
const NAER = /^[\s,.\p{Pd}&/'’"«»()]{1,3}$/u;
const USYNLIGE = /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu;

/** The words of a text for comparison. */
export const brikker: (tekst: string) => readonly Brikke[] = husk(lesBrikker);

const ordform = husk((ord) => foldNavn(ord.replace(/['’]s$/u, '')));

function lesBrikker(tekst: string): readonly Brikke[] {
  const synlig = tekst.replace(USYNLIGE, '').normalize('NFC');
  const ut: Brikke[] = [];
  let forrige = 0;
  for (const treff of synlig.matchAll(ORD)) {
    const raa = treff[0];
    const form = ordform(raa);
    const foerste = raa.charAt(0);
    ut.push({
      form,
      stamme: form.length > 2 && form.endsWith('s') ? form.slice(0, -1) : form,
      stor: foerste !== foerste.toLowerCase(),
      naer: NAER.test(synlig.slice(forrige, treff.index)),
    });
    forrige = treff.index + raa.length;
  }
  return ut;
}

/** A whole text as names are compared. */
export const foldetNavn: (tekst: string) => string = husk((tekst) => foldNavn(tekst).trim());

/** True where `soekt` stands as whole words from place `fra`; the last may be in the genitive. */
export function staarFra(ord: readonly Brikke[], fra: number, soekt: readonly string[]): boolean {
  return soekt.every((form, i) => {
    const o = ord[fra + i];
    return o !== undefined && (o.form === form || o.stamme === form);
  });
}
