import { stemmer } from '@orama/stemmers/norwegian';

/** «veien», «byene», «sjøen»: words so short that the stemmer leaves their ending on. */
const KORT_BESTEMT = /^(.+(?:ei|øy)|[^aeiouyæøå]+(?:y|ø|å)|øy)(?:en|ene|er|ar|ane|a)s?$/u;
/** «ordføreren», «ordføraren»: below the article there is one more ending. */
const UNDERENDELSE = /(?:er|ar)$/u;

/**
 * The stem of a folded word, bokmål or nynorsk; the seam where a lexicon for forms in both and the splitting of compounds
 * come in. Words with digits, and words of other scripts, are their own stem.
 */
export function stamme(ord: string): string {
  if (!/^[a-zæøå]+$/u.test(ord)) return ord;
  const kort = KORT_BESTEMT.exec(ord)?.[1];
  if (kort !== undefined) return kort;
  const en = stemmer(ord);
  return en !== ord && en.length > 5 && UNDERENDELSE.test(en) ? stemmer(en) : en;
}
