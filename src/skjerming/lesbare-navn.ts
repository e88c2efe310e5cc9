import { finnPersonnavn } from '../navn/personnavn.ts';
import { harMaske, inneholder } from './maske.ts';

export interface Navnegrunnlag {
  /** Texts as they are shown. */
  readonly tekster: readonly string[];
  /** Names that the source has tagged, in titles that may or may not be shown. */
  readonly merkede: readonly string[];
  /** Names of the case's and the entry's parties: a name is known again in a title. */
  readonly kjente: readonly string[];
  /** Fields that are a person's name as a whole: shown parties, the case handler. */
  readonly hele: readonly string[];
}

/**
 * The persons' names that can be read in the shown fields (R31-R34): readable, and no longer findable when the record is
 * old. A name that is masked is not among them, unless it also stands where it can be read.
 */
export function lesbareNavn(grunnlag: Navnegrunnlag): string[] {
  const navn = new Set(grunnlag.hele);
  const kjente = grunnlag.merkede.length === 0 ? grunnlag.kjente : [...grunnlag.kjente, ...grunnlag.merkede];
  for (const tekst of grunnlag.tekster) {
    for (const merket of grunnlag.merkede) if (inneholder(tekst, merket)) navn.add(merket.trim());
    for (const funnet of finnPersonnavn(tekst, kjente)) if (!harMaske(funnet)) navn.add(funnet);
  }
  navn.delete('');
  return [...navn];
}
