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
/** One is taken off, the longest that leaves a root. */
const ENDELSER = new Set(
  'enes anes este aste ene ane ens ets ers ars ere are en et er ar es as e a'.split(' '),
);
const LENGSTE_ENDELSE = 4;
const KORTESTE_ROT = 3;
/** What may still stand below the article: «sofa-en», «gitar-en», «klassiker-e». */
const UNDER_ARTIKKELEN = /(?:erne?|ar|er|e|a)$/u;

const HET = /^(.{3,}het)(?:en|a|er|ene|ane|s|ens|as)?$/u;
const erRot = (rot: string): boolean => rot.length >= KORTESTE_ROT && /[aeiouyæøå]/u.test(rot);

function utenEndelse(ord: string): string {
  const het = HET.exec(ord)?.[1];
  if (het !== undefined) return het;
  let rot = ord;
  for (let lengde = LENGSTE_ENDELSE; lengde > 0; lengde--) {
    const igjen = ord.slice(0, -lengde);
    if (!ENDELSER.has(ord.slice(-lengde)) || !erRot(igjen)) continue;
    rot = igjen;
    break;
  }
  const under = rot.replace(UNDER_ARTIKKELEN, '');
  return erRot(under) ? under : rot;
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
  const rot = medTegn(utenEndelse(skjult).replace(/([kg])j$/u, '$1'));
  return leksemFor(rot) === undefined ? rot : skjult;
}
