import { navnI } from './navn.ts';
import { leksemFor } from './ordbok.ts';
import { medTegn } from './tegn.ts';

/** Endings that are written otherwise in nynorsk. */
const AVLEDNINGER: readonly (readonly [RegExp, string])[] = [
  [/heit(?=(?:en?|er|ene|a|s|ens)?$)/u, 'het'],
  [/leghet/u, 'lighet'],
  [/leg(?=(?:e|t|are|ast|aste|ere|est)?$)/u, 'lig'],
  [/ligt$/u, 'lig'],
];
/** The longest first. One is taken off, and one more below the article of persons and tools («læreren, læraren»). */
const ENDELSE =
  /(.*[aeiouyæøå].*?)(?:enes|anes|ane|ene|ens|ets|ers|ars|aste|este|ast|est|ere|are|ende|ande|en|et|er|ar|es|as|e|a)$/u;
const KORTESTE_ROT = 3;

const HET = /^(.{3,}het)(?:en|a|er|ene|ane|s|ens|as)?$/u;

function utenEndelse(ord: string): string {
  const het = HET.exec(ord)?.[1];
  if (het !== undefined) return het;
  const rot = ENDELSE.exec(ord)?.[1];
  return rot === undefined || rot.length < KORTESTE_ROT ? ord : rot;
}

/**
 * The stem of a word that the lexicon does not know. Names stay whole, and so does what ends in -sen: a family's name. So does a
 * word whose rest would be another word of the lexicon, for its forms are all there: «veie» is no form of «vei».
 */
export function stammeVedRegel(ord: string): string {
  const navn = navnI(ord);
  if (navn !== undefined) return medTegn(navn);
  if (/(?<!el)sens?$/u.test(ord)) return medTegn(ord.replace(/s$/u, ''));
  let skrevet = ord;
  for (const [fra, til] of AVLEDNINGER) skrevet = skrevet.replace(fra, til);
  const skjult = medTegn(skrevet);
  let rot = utenEndelse(skjult);
  if (rot.length > 5 && /[ea]r$/u.test(rot)) rot = utenEndelse(rot);
  rot = medTegn(rot.replace(/([kg])j$/u, '$1'));
  return leksemFor(rot) === undefined ? rot : skjult;
}
