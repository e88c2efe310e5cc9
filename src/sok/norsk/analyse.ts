import { husk } from '../../hukommelse/husk.ts';
import { ELDET_NAVN } from '../../offentlig/uten-navn.ts';
import { MASKE } from '../../offentlig/tekst.ts';
import { heleAvDelte } from './delte-ord.ts';
import { fold } from '../../offentlig/fold.ts';
import { heleAvHalve } from './halve-ord.ts';
import { medSlekt } from './slekt.ts';
import { rotAv, type Rot } from './stamme.ts';
import { veierMedPunktum } from './veinavn-med-punktum.ts';

/** A word that has been analysed. */
export interface Analysert {
  /** Folded. */
  readonly form: string;
  /** What index and query meet on. */
  readonly stamme: string;
  /** Stems of the parts of a compound, «regulering» and «plan» of «reguleringsplan», and of words of kin («stenge» of «stenging»). */
  readonly ledd: readonly string[];
}

/** A word as search sees it, and where it stands in the text it was read from (UTF-16 units, end not included). */
export interface Ord extends Analysert {
  readonly start: number;
  readonly slutt: number;
  /**
   * What a word is half of, or the beginning of, or short for: «vanngebyr» of «vann-» in «vann- og avløpsgebyr», «elbil» of «el» in «el-bil»,
   * «lyngveien» of «Lyngv.» A text is found by them; they are not asked for.
   */
  readonly hele?: readonly Analysert[];
  /** Something hidden stands between this word and the one before it: no phrase reaches across. */
  readonly etterSkille: boolean;
}

/** No word is longer than this many characters to search, however long it is to read. */
const LENGSTE_ORD = 64;
const siter = (tekst: string): string => tekst.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');
/** Masks and aged names first, so that they are never read as words. */
const LEDD = new RegExp(
  `(${siter(MASKE)}|${siter(ELDET_NAVN)})|(?:\\p{L}[-\\u2010\\u2011](?=\\p{L}{2}))?[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}\\p{Cf}]*`,
  'gu',
);

const ETTER_BINDESTREK = /^\p{L}[-\u2010\u2011](.+)$/u;

/** «e-post» is «epost», but also answers to what follows its hyphen: «A-laget» to «lag», «B. J-Hansen» to «Hansen». */
function medDelEtterBindestrek(ord: string, rot: Rot): Rot {
  const bak = ETTER_BINDESTREK.exec(ord)?.[1];
  if (bak === undefined) return rot;
  const { form, stamme, ledd } = analyserOrd(bak);
  return form === '' ? rot : { stamme: rot.stamme, ledd: [...new Set([stamme, ...ledd, ...rot.ledd])] };
}

/** «EUs», «NAVs»: in lower case it may be another word. */
const FORKORTET_EIER = /^\p{Lu}{2,}s$/u;

/** Zipf's law makes most words repeats. */
const analyserOrd: (ord: string) => Analysert = husk(lesEttOrd, { antall: 50_000 });

function lesEttOrd(ord: string): Analysert {
  const foldet = fold(ord);
  const enkel = foldet.length <= LENGSTE_ORD && /^[a-z0-9æøå]*$/.test(foldet);
  const form = enkel
    ? foldet
    : Array.from(foldet.replace(/[^\p{L}\p{N}]/gu, ''))
        .slice(0, LENGSTE_ORD)
        .join('');
  const rot = rotAv(FORKORTET_EIER.test(ord) ? form.slice(0, -1) : form);
  return { form, ...medDelEtterBindestrek(ord, medSlekt(rot)) };
}

/**
 * The words of a text, in order: runs of letters and digits, folded and stemmed. This is the only analysis there is: titles,
 * queries and highlighting go through it. A single letter and what its hyphen joins to it are one word, «e-post» like «epost». What is masked, and a name that has grown old, is not a word.
 * A case's title comes again with each of its entries, and a unit's name with most: those are remembered.
 */
export const ordI: (tekst: string) => readonly Ord[] = husk(lesOrd, { antall: 2_000, lengste: 500 });

function lesOrd(tekst: string): readonly Ord[] {
  const ut: Ord[] = [];
  let etterSkille = false;
  for (const treff of tekst.matchAll(LEDD)) {
    if (treff[1] !== undefined) {
      etterSkille = true;
      continue;
    }
    const { form, stamme: rot, ledd } = analyserOrd(treff[0]);
    if (form === '') continue;
    ut.push({
      form,
      stamme: rot,
      ledd,
      start: treff.index,
      slutt: treff.index + treff[0].length,
      etterSkille,
    });
    etterSkille = false;
  }
  const hele = new Map(heleAvHalve(tekst, ut));
  for (const hel of [heleAvDelte(tekst, ut), veierMedPunktum(tekst, ut)])
    for (const [nr, helt] of hel) hele.set(nr, [...(hele.get(nr) ?? []), helt]);
  for (const [nr, ord] of hele) {
    const her = ut[nr];
    if (her !== undefined) ut[nr] = { ...her, hele: ord.map(analyserOrd) };
  }
  return ut;
}
