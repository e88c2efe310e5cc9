import { rotVedRegel, somBokmaal } from './endelser.ts';
import { navnI } from './navn.ts';
import { leksemFor } from './ordbok.ts';
import { medTegn } from './tegn.ts';

/** «prosessen», «krisen» and «lisensen» end in an article: no family is called so. */
const ARTIKKEL_ETTER_S =
  /(?:[oøyå]s|[drs]ess|oss|yss|øss|[dfhj]eks|fleks|[oyu]ks|[eia]ps|[fklprsv]is|eis|[blrs]us|[fst]as|ats|ems|[kr]urs|[kvg]ens|erens|[lrst]ans|[vl]ins|prins|els)ens?$/u;

/**
 * The stem of a word that the lexicon does not know. Names stay whole, and so does what ends in -sen: a family's name. Where the rest
 * would be another word of the lexicon, whose forms are all there, the word is one with -e: «veie» and «veide» are no forms of «vei».
 */
export function stammeVedRegel(ord: string): string {
  const navn = navnI(ord);
  if (navn !== undefined) return medTegn(navn);
  if (/sens?$/u.test(ord) && !ARTIKKEL_ETTER_S.test(ord)) return medTegn(ord.replace(/s$/u, ''));
  const skjult = medTegn(somBokmaal(ord));
  const kjent = skjult === ord ? undefined : leksemFor(skjult);
  if (kjent !== undefined) return kjent.stamme;
  const rot = medTegn(rotVedRegel(skjult));
  if (leksemFor(rot) === undefined) return rot;
  const medE = skjult.startsWith(`${rot}m`) ? `${rot}me` : `${rot}e`;
  return rot === skjult || leksemFor(medE) !== undefined ? skjult : medE;
}
