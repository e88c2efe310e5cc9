import { etterleddFor, forleddFor, leksemFor } from './ordbok.ts';
import { medNorskeTegn } from './tegn.ts';

/** A part of a compound: what it is searched as, and whether it is worth finding by itself. */
export interface Del {
  readonly stamme: string;
  readonly taus: boolean;
}

const KORTESTE_DEL = 3;
const KORTESTE_ORD = 6;
const FLEST_DELER = 4;
/** A last part may be shorter only where it is «kø»: «ferjekø», and not what ends in «by», «øy» and «å», which is a place. */
const kortesteSiste = (ord: string): number => (ord.endsWith('kø') ? 2 : KORTESTE_DEL);
/** The longest words of statutes are shorter; what is longer is not taken apart, so that no text can make it slow. */
const LENGSTE_ORD = 40;
/** No word of the lexicon is longer. */
const LENGSTE_DEL = 24;
/** Words before a verb's noun make another noun, no compound: «forhandling» is no kind of «handling». */
const SMAAFORLEDD = new Set(
  'til opp inn for mot ved mis sam fra frå ute inne over under etter gjen atter fore med bort ned fram frem hen hjem heim sam bak fast vel van gjennom mellom uten utan ugjen unna rundt tilbake attende'.split(
    ' ',
  ),
);

/** «lønnsinnplassering» is no kind of «plassering», but of something that nobody has listed. */
const ENDER_I_SMAAORD = /(?:inn|opp|ut|til|an|av|på|om|over|under|for|fore|ved|mot|sam|ned|gjen|mis|be|u)$/u;

/**
 * «avst» of «avstamning», «omsk» of «omskriving», «påk» of «påkledning»: what comes before a verb, and what the verb begins with. No word ends so before
 * another.
 */
const ER_HALVT_VERB =
  /^(?:av|inn|om|over|på|be|for|ut|opp|til|under|ned|fram|frem|kon|mis|ved)(?:s?[ptk][rlj]?|s?k?j|[bdfgv][rlj]?|s[lmnv]|[fgk]n|[hlmnrs])$/u;
/** Words of their own that look so: «bed», «fort», «ben». */
const HELT_LIKEVEL = new Set('bed ben ber fort fors'.split(' '));

/**
 * How few first parts fill the word up to each place; 0 where none do. «by» and «øy» may begin a word; else a part has three letters.
 */
function faerrestDeler(ord: string): Uint8Array {
  const antall = new Uint8Array(ord.length);
  const kortest = kortesteSiste(ord);
  for (let fra = 0; fra <= ord.length - KORTESTE_DEL - kortest; fra++) {
    const foran = antall[fra] ?? 0;
    if (fra > 0 && (foran === 0 || foran >= FLEST_DELER - 1)) continue;
    const sist = Math.min(fra + LENGSTE_DEL, ord.length - kortest);
    for (let til = fra + (fra === 0 ? KORTESTE_DEL - 1 : KORTESTE_DEL); til <= sist; til++) {
      const naa = antall[til] ?? 0;
      if ((naa === 0 || naa > foran + 1) && forleddFor(ord.slice(fra, til)) !== undefined)
        antall[til] = foran + 1;
    }
  }
  return antall;
}

/** All of a first part: a word, with its link, or a compound of them, the longest last part first. */
function forledd(ord: string, antall: Uint8Array, igjen: number): readonly Del[] | undefined {
  const kjent = forleddFor(ord);
  if (kjent !== undefined) return [kjent];
  for (let i = KORTESTE_DEL - 1; i <= ord.length - KORTESTE_DEL; i++) {
    const trenges = antall[i] ?? 0;
    if (trenges === 0 || trenges >= igjen) continue;
    const bak = forleddFor(ord.slice(i));
    const foran = bak === undefined ? undefined : forledd(ord.slice(0, i), antall, igjen - 1);
    if (bak !== undefined && foran !== undefined) return [...foran, bak];
  }
  return undefined;
}

/** «busskur» of «buss» and «skur»: of three equal consonants two are written. */
const erFelles = (ord: string, i: number): boolean =>
  ord[i] === ord[i - 1] && !/[aeiouyæøå]/u.test(ord.charAt(i));

function delesVed(ord: string, i: number, til: number, antall: Uint8Array): readonly Del[] | undefined {
  if ((antall[til] ?? 0) === 0) return undefined;
  const bak = etterleddFor(ord.slice(i));
  const foran = bak === undefined ? undefined : forledd(ord.slice(0, til), antall, FLEST_DELER - 1);
  return bak && foran && [...foran, { stamme: bak.stamme, taus: false }];
}

interface Delt {
  /** The parts, in order. */
  readonly deler: readonly Del[];
  /** Where the last of them begins, and where what stands before it ends: the same place, but for the letter that they share in «busskur». */
  readonly bak: number;
  readonly foran: number;
}

/** Takes a compound apart; undefined for a word that cannot be taken apart with certainty. */
function delt(ord: string): Delt | undefined {
  if (ord.length < KORTESTE_ORD || ord.length > LENGSTE_ORD) return undefined;
  const antall = faerrestDeler(ord);
  // The longest last part first: «barnehageplass» ends in «plass», «kommunebarnehage» in «barnehage».
  for (let i = KORTESTE_DEL - 1; i <= ord.length - kortesteSiste(ord); i++) {
    const deler = delesVed(ord, i, i, antall);
    if (deler !== undefined) return { deler, bak: i, foran: i };
    const felles = erFelles(ord, i) ? delesVed(ord, i, i + 1, antall) : undefined;
    if (felles !== undefined) return { deler: felles, bak: i, foran: i + 1 };
  }
  return undefined;
}

/** The parts of a compound, in order; undefined for a word that cannot be taken apart with certainty. */
export const delerI = (ord: string): readonly Del[] | undefined => delt(ord)?.deler;

/** «gate» of «gatevask»: what a compound is of before its last part; undefined for a word that is no compound. */
export function foranSisteDel(ord: string): string | undefined {
  const her = delt(ord);
  return her && ord.slice(0, her.foran);
}

/** What a compound is of after its first part, and its last part: «tjenesteplan» and «plan» of «omsorgstjenesteplan». None for a word that is no compound. */
export function etterFoersteDel(ord: string): readonly string[] {
  const her = delt(ord);
  if (her === undefined) return [];
  const sist = ord.slice(her.bak);
  for (let i = KORTESTE_DEL - 1; i < her.bak; i++) {
    const bak = ord.slice(i);
    const deles = forleddFor(ord.slice(0, i))?.stamme === her.deler[0]?.stamme;
    if (deles && delerI(bak) !== undefined) return [bak, sist];
  }
  return [sist];
}

/** «Lillevannsbarnehagen»: what stands before a long last part need not be known. */
export function delerMedUkjentForledd(ord: string): readonly Del[] | undefined {
  if (ord.length > LENGSTE_ORD) return undefined;
  for (let i = Math.max(KORTESTE_DEL, ord.length - LENGSTE_DEL); i <= ord.length - KORTESTE_DEL; i++) {
    const leksem = leksemFor(ord.slice(i));
    if (leksem?.sterk !== true || !leksem.somEtterledd) continue;
    const foran = ord.slice(0, i);
    if (
      SMAAFORLEDD.has(foran) ||
      ENDER_I_SMAAORD.test(foran) ||
      !/[aeiouyæøå]/u.test(foran) ||
      (ER_HALVT_VERB.test(foran) && !HELT_LIKEVEL.has(foran))
    )
      return undefined;
    return [
      { stamme: medNorskeTegn(foran), taus: true },
      { stamme: leksem.stamme, taus: false },
    ];
  }
  return undefined;
}

/** A shorter beginning, or a shorter rest, is too often the beginning of some other word: «formynderskap». */
const KORTESTE_AV_UKJENT = 5;
/** The last word of a beginning of several: «utlånsport» begins no «utlånsportefølje». */
const KORTESTE_SISTE = 4;
/** What makes another word of a word, and no compound: «internasjonalisere». */
const AVLEDNING =
  /^(?:asjon|iser|ering|isme|istisk|alist|itet|heten|ligere|samhet|efølje|ituer|itusjon|isjef|antisk|atak|ersydd|elatende|onell|anene)/u;

/** «Nordseterud» is a farm, and «Hasselnesås» a hill. */
const ENDER_SOM_STED =
  /(?:rud|ås(?:en)?|sletta|vollen?|voll|nes(?:et)?|haug(?:en)?|bakken?|lia|dal(?:en)?|vika?|heim|sund(?:et)?|tun(?:et)?|stad|set(?:er|ra)?|lund|moen|myra|berget|fjell(?:et)?|vatnet)$/u;

function forleddTil(ord: string, slutt: number, antall: Uint8Array): readonly Del[] | undefined {
  for (let fra = 0; fra <= slutt - KORTESTE_SISTE; fra++) {
    const sist = fra > 0 && (antall[fra] ?? 0) === 0 ? undefined : forleddFor(ord.slice(fra, slutt));
    if (sist === undefined) continue;
    const foran = fra === 0 ? [] : forledd(ord.slice(0, fra), antall, FLEST_DELER - 1);
    if (foran !== undefined) return [...foran, sist];
  }
  return undefined;
}

/** A long word that cannot be taken apart, with what it begins with: «hofte» of «hofteartroskopi», and a silent rest. */
export function delerMedUkjentEtterledd(ord: string): readonly Del[] | undefined {
  if (ord.length > LENGSTE_ORD || ENDER_SOM_STED.test(ord)) return undefined;
  const antall = faerrestDeler(ord);
  for (
    let slutt = Math.min(ord.length - KORTESTE_AV_UKJENT, LENGSTE_DEL);
    slutt >= KORTESTE_AV_UKJENT;
    slutt--
  ) {
    const resten = ord.slice(slutt);
    if ((antall[slutt] ?? 0) === 0 || AVLEDNING.test(resten) || !/[aeiouyæøå]/u.test(resten)) continue;
    const foran = forleddTil(ord, slutt, antall);
    if (foran !== undefined) return [...foran, { stamme: resten, taus: true }];
  }
  return undefined;
}

/** What a compound is searched as: its parts' stems, without their links. */
export const stammeAvDeler = (deler: readonly Del[]): string => deler.map(({ stamme }) => stamme).join('');

/**
 * What a compound also answers to: every run of its parts that is shorter than the word, «reguleringsplan» and «planforslag»
 * of «reguleringsplanforslag». A silent part («hoved-») is never one by itself, nor ends one.
 */
export function leddAvDeler(deler: readonly Del[]): readonly string[] {
  const ut = new Set<string>();
  for (let lengde = 1; lengde < deler.length; lengde++) {
    for (let fra = 0; fra + lengde <= deler.length; fra++) {
      const lop = deler.slice(fra, fra + lengde);
      if (lop.at(-1)?.taus !== true) ut.add(stammeAvDeler(lop));
    }
  }
  return [...ut];
}
