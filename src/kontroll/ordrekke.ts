import { slaaOpp } from '../navn/ordbok.ts';
import { foldNavn } from '../navn/ordform.ts';
import { husk } from '../hukommelse/husk.ts';
import { ordform, uklar, utenTvillinger } from './likhet.ts';

/** A word as it is compared, and how it stands to the word before. */
export interface Brikke {
  readonly form: string;
  /** The form without a genitive s, where it ends in one, or without what Sámi says «to» and «with» somebody by. */
  readonly stamme: string;
  /** What stands before «saken», «barna» and the like in a compound: «Oppdiktsensaken». */
  readonly leddet: string | undefined;
  /** What the word can be, as ORDART bits. */
  readonly art: number;
  readonly stor: boolean;
  /** All in capitals, where a capital at the beginning says nothing. */
  readonly versaler: boolean;
  /** In an e-mail address before the @, where nobody writes capitals and words run together. */
  readonly postkasse: boolean;
  /** Only spaces, commas, hyphens, low lines and single stops part it from the word before. */
  readonly naer: boolean;
  /** A comma is among what parts it from the word before. */
  readonly komma: boolean;
}

const ORD = /[\p{L}\p{M}\p{N}]+(?:['’]s(?!\p{L}))?/gu;
const NAER = /^[\s,._\p{Pd}&/'’"«»()]{1,3}$/u;
/** What is written and not seen: soft hyphens, joiners, marks of direction, control characters. */
const USYNLIGE = /[\p{Default_Ignorable_Code_Point}\p{Co}\u2800]|(?!\s)\p{Cc}/gu;
const POSTKASSE = /[\p{L}\p{N}._%+'-]+(?=@[\p{L}\p{N}])/gu;

/** «Hansen & Sønn» and «Hansen og Sønn» are one. */
const OG = /\s&\s/gu;

/** «O'Connor» and «OConnor» are one. */
const OPPHAV = /(?<!\p{L})([od])['’](?=\p{Lu})/giu;

const synlig = (tekst: string): string =>
  tekst.replace(USYNLIGE, '').normalize('NFKC').replace(OG, ' og ').replace(OPPHAV, '$1');

/** The words of a text for comparison. */
export const brikker: (tekst: string) => readonly Brikke[] = husk((tekst) => lesBrikker(synlig(tekst)));

const form = husk((ord) => ordform(ord.replace(/['’]s$/u, '')));
/** To and with somebody in Sámi, after a vowel: «Sárái», «Sáráin». */
const SAMISK = /(?<=^.{3,}[aeiouy])in?$/u;
const utenEndelse = (raa: string, lest: string): string =>
  lest.length > 2 && lest.endsWith('s') ? form(raa.replace(/['’]?s$/iu, '')) : lest.replace(SAMISK, '');

/** What people call a matter by whose it is, and who belongs to whom. */
const SAMMENSATT =
  /^(.{4,}?)s?(?:sak(?:en|a)?|mapp(?:en|a|e)|klag(?:en|a|e)|brev(?:et)?|notat(?:et)?|rapport(?:en)?|søknad(?:en)?|vedtak(?:et)?|konflikt(?:en)?|tvist(?:en)?|famili(?:en|a)|barn(?:a|et)?|born[ai]?|søs(?:ken(?:a|ene)?|knene)|brørne|brødrene|søstrene|jent(?:a|ene)|gutt(?:en|ene)|foreldrene?)$/iu;
const leddet = husk((ord) => {
  const [, foran] = SAMMENSATT.exec(ord) ?? [];
  return foran === undefined ? undefined : form(foran);
});
const artAv = husk((ord) => {
  const raa = utenTvillinger(ord).toLowerCase();
  // «Paal» and «Pål» are one form, and only one of them stands in the lists.
  return slaaOpp(raa) | slaaOpp(foldNavn(raa.replace(/['’]s$/u, '')));
});

function lesBrikker(tekst: string): readonly Brikke[] {
  const ut: Brikke[] = [];
  const postkasser = tekst.includes('@')
    ? Array.from(tekst.matchAll(POSTKASSE), ({ 0: hele, index }) => [index, index + hele.length] as const)
    : [];
  let forrige = 0;
  for (const treff of tekst.matchAll(ORD)) {
    const raa = treff[0];
    const lest = form(raa);
    const [foerste = ''] = raa;
    const postkasse = postkasser.some(([fra, til]) => treff.index >= fra && treff.index < til);
    const stor = postkasse || foerste !== foerste.toLowerCase();
    const mellom = tekst.slice(forrige, treff.index);
    ut.push({
      form: lest,
      stamme: utenEndelse(raa, lest),
      leddet: leddet(raa),
      art: artAv(raa),
      stor,
      versaler: stor && raa.length > 1 && raa === raa.toUpperCase(),
      postkasse,
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
const DELT = /(?<=\p{L})[^\p{L}\p{M}\p{N}\s@](?=\p{L})/gu;
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
  const loep = Array.from(lest.matchAll(ENKELTVIS), ([l]) => form(l.replace(/[^\p{L}\p{M}]/gu, '')));
  const hel = lest.replace(DELT, '');
  return loep.length === 0 && hel === lest ? undefined : { ord: hel === lest ? [] : lesBrikker(hel), loep };
});

/** A text's words without anything between them, and where in it a word begins. */
interface Tettskrevet {
  readonly tekst: string;
  readonly begynnelser: ReadonlySet<number>;
}

/** The same however the words of a text are broken. */
const tettskrevet: (tekst: string) => Tettskrevet = husk((tekst) => {
  const begynnelser = new Set<number>();
  let tett = '';
  for (const { form: lest } of brikker(tekst)) {
    begynnelser.add(tett.length);
    tett += uklar(lest);
  }
  return { tekst: tett, begynnelser };
});

/** True where a row of words stands in a text from the beginning of a word, however the words are broken. */
export function staarTett(tekst: string, soekt: string): boolean {
  const { tekst: tett, begynnelser } = tettskrevet(tekst);
  for (let sted = tett.indexOf(soekt); sted !== -1; sted = tett.indexOf(soekt, sted + 1))
    if (begynnelser.has(sted)) return true;
  return false;
}
