import { husk } from '../hukommelse/husk.ts';
/** What stands where a person's name has grown old (R32). The search index holds no word for it. */
export const ELDET_NAVN = '[navn]';

/** Letters that are written in several ways; a name is the same name in all of them. */
const SKRIVEMAATER: Readonly<Record<string, string>> = {
  å: '(?:å|a\\u030a|aa)',
  ø: '(?:ø|ö|o\\u0308|oe|o\\u0338)',
  æ: '(?:æ|ä|a\\u0308|ae)',
  ö: '(?:ö|o\\u0308|ø|oe)',
  ä: '(?:ä|a\\u0308|æ|ae)',
  ü: '(?:ü|u\\u0308|u|y|ue)',
};
/** Soft hyphens, zero-width characters and the like, which no reader sees. */
const USYNLIGE = '\\u00ad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\ufeff';
const USYNLIG = `[${USYNLIGE}]*`;
/** What may stand between the parts of a name. A mask is never swallowed. */
const SKILLE = `[\\s\\p{Z}\\p{Pd}.,;:_/()"'’${USYNLIGE}]*`;
const FORAN = '(?<![\\p{L}\\p{N}\\p{M}])';
const BAK = `(?:${USYNLIG}['’‘´\`]?s|['’‘´\`](?!\\p{L}))?(?![\\p{L}\\p{N}\\p{M}])`;
/** Small words inside names: never enough to know a name by. */
const SMAAORD = new Set(
  'av af de del della den der di du el la le les van von zu ter ibn al bin og'.split(' '),
);

function bokstavmoenster(bokstav: string): string {
  const fast = SKRIVEMAATER[bokstav];
  if (fast !== undefined) return fast;
  const delt = bokstav.normalize('NFD');
  const rot = delt.charAt(0);
  if (delt.length > 1 && /\p{L}/u.test(rot)) return `(?:${bokstav}|${delt}|${rot})`;
  return bokstav.replace(/[\\^$.*+?()[\]{}|/-]/u, '\\$&');
}

const delmoenster = (del: string): string => Array.from(del, bokstavmoenster).join(USYNLIG);

const storForbokstav = (treff: string): boolean => /^[^\p{L}]*[\p{Lu}\p{Lt}]/u.test(treff);

/** Texts without anything invisible or decomposed: in these, what a word begins with can be told apart at once. */
const ENKEL_TEKST = /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u017f–—‘’“”…]*$/;
const VANLIGE_BOKSTAVER = /^[\x20-\x7eæøåÆØÅ]*$/;

/**
 * A text with its vowels blurred and its accents gone: all the ways to write a name look the same («Åge», «Aage»), so that
 * a name whose words begin no word of the text cannot stand in it.
 */
function blurret(tekst: string): string {
  const lav = tekst.toLowerCase();
  const uten = VANLIGE_BOKSTAVER.test(lav) ? lav : lav.normalize('NFKD').replace(/\p{M}/gu, '');
  return uten.replace(/[aeouyæøåœ]+/g, '·');
}

/** What no word of a blurred text has in it. */
const ORDSKILLE = /[^\p{L}\p{N}·]+/u;

interface Navnemoenster {
  /** What a word of a plain text must begin with, one or another of these, for the name to stand in it. */
  readonly begynnelser: readonly string[];
  /** Made when a text may have the name in it: most never do, and a pattern costs far more than a look. */
  readonly uttrykk: () => Uttrykk;
}

interface Uttrykk {
  /** Two or more parts of the name in a row, in any order and case; the whole of a one-word name. */
  readonly helt: RegExp;
  /** One part alone: a name only when it is written with a capital. */
  readonly del: RegExp | undefined;
}

const slik = (moenster: string): RegExp => new RegExp(`${FORAN}(?:${moenster})${BAK}`, 'giu');

function lagUttrykk(ord: readonly string[]): Uttrykk {
  const hele = ord.filter((del) => del.length > 1);
  const store = hele.filter((del) => !SMAAORD.has(del));
  // «Aaa Bin»: with one word left, the small one is a part of the name like any other.
  const deler = [...new Set(store.length > 1 ? store : hele)];
  // Longest first, so that «Hansen» is not read as «Hans» with something after it.
  deler.sort((a, b) => b.length - a.length);
  const ordrett = ord.map(delmoenster).join(SKILLE);
  if (deler.length === 0 || ord.length === 1) return { helt: slik(ordrett), del: undefined };
  const en = `(?:${deler.map(delmoenster).join('|')})`;
  const smaa = `(?:(?:\\p{L}|${[...SMAAORD].join('|')})${SKILLE}){0,3}`;
  const alene = deler.filter((del) => !SMAAORD.has(del)).map(delmoenster);
  return {
    helt: slik(`${ordrett}|${en}(?:${SKILLE}${smaa}${en})+`),
    del: alene.length === 0 ? undefined : slik(alene.join('|')),
  };
}

function lagMoenster(navn: string): Navnemoenster | undefined {
  const ord =
    navn
      .normalize('NFC')
      .toLocaleLowerCase('nb')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  if (ord.length === 0) return undefined;
  let uttrykk: Uttrykk | undefined;
  return {
    begynnelser: [...new Set(ord.map(blurret))],
    uttrykk: () => (uttrykk ??= lagUttrykk(ord)),
  };
}

/** Case handlers and frequent senders come again and again: their patterns are kept. */
const moensterFor = husk(lagMoenster, { antall: 20_000 });

/** Several in a row become one, and initials beside a name go with it: «K. [navn]», «[navn], [navn] A.». */
const INITIAL = '(?:(?<![\\p{L}\\p{N}])\\p{Lu}\\.[\\s\\p{Z}]*)';
const samlet = new RegExp(
  `${INITIAL}*\\[navn\\](?:[\\s\\p{Z},]*${INITIAL}*\\[navn\\])*(?:[\\s\\p{Z},]+\\p{Lu}\\.)*`,
  'gu',
);

/** Mailboxes of an office: those of a person are the person's name in another writing. */
const KONTORADRESSER =
  /^(?:post|postmottak|firmapost|epost|e-post|mail|info|kontakt|service|support|salg|faktura|arkiv|kommune|servicetorg|resepsjon|admin|noreply|no-reply)@/iu;
const EPOSTADRESSE = /[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}.-]{1,253}/gu;

const utenPersonadresser = (tekst: string): string =>
  tekst.includes('@')
    ? tekst.replace(EPOSTADRESSE, (adresse) => (KONTORADRESSER.test(adresse) ? adresse : ELDET_NAVN))
    : tekst;

/**
 * The text with every occurrence of the names, and persons' e-mail addresses, replaced by {@link ELDET_NAVN} (R31, R32): whatever the case, in the genitive,
 * across any white space or invisible characters, with the surname first, with parts or initials left out, in
 * composed or decomposed letters, «aa» for «å».
 *
 * A single part of a longer name counts when it has a capital («Klage fra Nordmann»): in an old entry it is better to
 * lose a place name that is also a party's surname than to keep the surname. Lower-case words that happen to be a
 * surname («på haugen») stay.
 */
export function utenNavn(tekst: string, navn: Iterable<string>): string {
  let ut = utenPersonadresser(tekst);
  let ord: readonly string[] | undefined;
  for (const ett of navn) {
    const moenster = moensterFor(ett);
    if (moenster === undefined) continue;
    ord ??= ENKEL_TEKST.test(tekst) ? blurret(tekst).split(ORDSKILLE) : [];
    const kanStaa = (et: string): boolean =>
      moenster.begynnelser.some((begynnelse) => et.startsWith(begynnelse));
    if (ord.length > 0 && !ord.some(kanStaa)) continue;
    const { helt, del } = moenster.uttrykk();
    ut = ut.replace(helt, ELDET_NAVN);
    if (del !== undefined) ut = ut.replace(del, (treff) => (storForbokstav(treff) ? ELDET_NAVN : treff));
  }
  return ut === tekst ? tekst : ut.replace(samlet, ELDET_NAVN);
}
