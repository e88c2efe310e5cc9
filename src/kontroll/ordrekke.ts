import { slaaOpp } from '../navn/ordbok.ts';
import { foldNavn } from '../navn/ordform.ts';
import { husk } from '../hukommelse/husk.ts';

/** A word as it is compared, and how it stands to the word before. */
export interface Brikke {
  readonly form: string;
  /** The form without a genitive s, where it ends in one. */
  readonly stamme: string;
  /** What the word can be, as ORDART bits. */
  readonly art: number;
  readonly stor: boolean;
  /** All in capitals, where a capital at the beginning says nothing. */
  readonly versaler: boolean;
  /** Only spaces, commas, hyphens and single stops part it from the word before. */
  readonly naer: boolean;
  /** A comma is among what parts it from the word before. */
  readonly komma: boolean;
}

const ORD = /[\p{L}\p{M}\p{N}]+(?:['’]s(?!\p{L}))?/gu;
const NAER = /^[\s,.\p{Pd}&/'’"«»()]{1,3}$/u;
/** What is written and not seen: soft hyphens, joiners, marks of direction. */
const USYNLIGE = /\p{Default_Ignorable_Code_Point}/gu;

const synlig = (tekst: string): string => tekst.replace(USYNLIGE, '').normalize('NFC');

/** The words of a text for comparison. */
export const brikker: (tekst: string) => readonly Brikke[] = husk((tekst) => lesBrikker(synlig(tekst)));

const ordform = husk((ord) => foldNavn(ord.replace(/['’]s$/u, '')));

function lesBrikker(tekst: string): readonly Brikke[] {
  const ut: Brikke[] = [];
  let forrige = 0;
  for (const treff of tekst.matchAll(ORD)) {
    const raa = treff[0];
    const form = ordform(raa);
    const foerste = raa.charAt(0);
    const stor = foerste !== foerste.toLowerCase();
    const mellom = tekst.slice(forrige, treff.index);
    ut.push({
      form,
      stamme: form.length > 2 && form.endsWith('s') ? form.slice(0, -1) : form,
      // «Paal» and «Pål» are one form, and only one of them stands in the lists.
      art: slaaOpp(raa.toLowerCase()) | slaaOpp(form),
      stor,
      versaler: stor && raa.length > 1 && raa === raa.toUpperCase(),
      naer: NAER.test(mellom),
      komma: mellom.includes(','),
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

/** Signs inside a word: «Opp-dikt-sen», «O.p.p», «opp_dikt». */
const DELT = /(?<=\p{L})(?:[\p{Pd}_.·•*'’/|~+])(?=\p{L})/gu;
/** Letters that stand one by one, whatever parts them: three or more. */
const ENKELTVIS = /(?<![\p{L}\p{N}])\p{L}\p{M}*(?:[^\p{L}\p{N}]{1,3}\p{L}\p{M}*(?![\p{L}\p{M}])){2,}/gu;

/** A text as one reads it who does not stop at the signs and spaces within the words. */
export interface Samlet {
  /** The words, where signs part them. */
  readonly ord: readonly Brikke[];
  /** Runs of letters one by one, put together: «K a r i  O l s e n» is «kariolsen». */
  readonly loep: readonly string[];
}

/** How a text can be read when what stands between the letters is left out; undefined for nearly all, where nothing does. */
export const samlet: (tekst: string) => Samlet | undefined = husk((tekst) => {
  const lest = synlig(tekst);
  const loep = Array.from(lest.matchAll(ENKELTVIS), ([l]) => ordform(l.replace(/[^\p{L}\p{M}]/gu, '')));
  const hel = lest.replace(DELT, '');
  return loep.length === 0 && hel === lest ? undefined : { ord: hel === lest ? [] : lesBrikker(hel), loep };
});
