import { rotVedRegel, somBokmaal } from './endelser.ts';
import type { Leksem } from './leksem.ts';
import { navnI } from './navn.ts';
import { leksemFor } from './ordbok.ts';
import { medTegn } from './tegn.ts';

/** «prosessen», «krisen» and «lisensen» end in an article: no family is called so. */
const ARTIKKEL_ETTER_S =
  /(?:[oøyå]s|[drs]ess|oss|yss|øss|[dfhj]eks|fleks|[oyu]ks|[eia]ps|[fklprsv]is|eis|[blrs]us|mpus|[fst]as|ats|ems|[kr]urs|[kvg]ens|erens|[lrst]ans|[vl]ins|prins|els)ens?$/u;

/** «kjøperen», «kjøparar»: who does it. What a verb and a noun share («kjøp», «kjøpe») has no such form. */
const UTOEVER = /(?:ere|eren|erne|ar|aren|arar|arane)s?$/u;

/** «mørket», of an adjective: what can be more or less so. */
const erDet = (ord: string, rot: string, leksem: Leksem): boolean =>
  /ets?$/u.test(ord) && leksem.former.includes(`${rot}are`);

/** A shorter one is too often the beginning of some other word. */
const KORTESTE_EIER = 4;

/**
 * A root without the -s of an owner: «Lauvdals» of «Lauvdal», «nrks» of «nrk». The -s of a word of its own goes with it («campus», «campusen»): so it
 * does from all its forms, and where what is left is a word of the lexicon, it stays.
 */
function utenEiers(rot: string): string {
  const eier = rot.slice(0, -1);
  return (eier.length >= KORTESTE_EIER || /^[b-df-hj-np-rtvw]{3}$/u.test(eier)) &&
    /(?<!el|[sxz])s$/u.test(rot) &&
    leksemFor(eier) === undefined
    ? eier
    : rot;
}

/**
 * The stem of a word that the lexicon does not know. Names stay whole, and so does what ends in -sen: a family's name. Where the rest
 * would be another word of the lexicon, whose forms are all there, the word is one with -e: «veie» and «veies» are no forms of «vei». A verb and an
 * adjective have both, and the nouns that are made of them are theirs: «lytteren» of «lytte», «kjøperen» of «kjøpe», «mørket» of «mørk».
 */
export function stammeVedRegel(ord: string): string {
  const navn = navnI(ord);
  if (navn !== undefined) return medTegn(navn);
  if (/sens?$/u.test(ord) && !ARTIKKEL_ETTER_S.test(ord)) return medTegn(ord.replace(/s$/u, ''));
  const skjult = medTegn(somBokmaal(ord));
  const kjent = skjult === ord ? undefined : leksemFor(skjult);
  if (kjent !== undefined) return kjent.stamme;
  const rot = medTegn(rotVedRegel(skjult));
  const rotens = leksemFor(rot);
  if (rotens === undefined) return utenEiers(rot);
  const medE = skjult.startsWith(`${rot}m`) ? `${rot}me` : `${rot}e`;
  const ens = leksemFor(medE);
  if (ens === undefined) return rot === skjult ? skjult : medE;
  const avVerb = ens.verb && (ens === rotens || UTOEVER.test(skjult));
  return avVerb || (ens === rotens && erDet(skjult, rot, ens)) ? ens.stamme : skjult;
}
