import { delSammenskrevet, erPerson, finnPersonnavn, somLest } from '../navn/personnavn.ts';
import { husk } from '../hukommelse/husk.ts';
import { harMaske, ordleteri } from './maske.ts';

/** A case handler's name, if a person's it is: a body has few, and each stands on thousands of entries. */
const erAnsatt = husk((navn) => erPerson(navn));

/** The persons that a unit is called by. Of one word alone it cannot be told whether it is a place. */
const personerI = husk((enhet) => finnPersonnavn(enhet).filter((navn) => /\s/u.test(navn)));

export interface Navnegrunnlag {
  /** Texts as they are shown. */
  readonly tekster: readonly string[];
  /** Names that the source has tagged, in titles that may or may not be shown. */
  readonly merkede: readonly string[];
  /** Names of the case's and the entry's parties: a name is known again in a title. */
  readonly kjente: readonly string[];
  /** Fields that are a person's name as a whole: shown parties. */
  readonly hele: readonly string[];
  /** Who handles or answers for it: a person, a team or a mailbox. */
  readonly ansatt: string | undefined;
  /** The unit: a few are a person («Rådmann Kari Nordmann»). */
  readonly enhet: string | undefined;
}

/**
 * The persons' names that can be read in the shown fields (R31-R34): readable, and no longer findable when the record is
 * old. A name that is masked is not among them, unless it also stands where it can be read.
 */
export function lesbareNavn(grunnlag: Navnegrunnlag): string[] {
  const navn = new Set(grunnlag.hele);
  // Documents repeat the entry's title, and each text has its names once.
  const tekster = [...new Set(grunnlag.tekster)];
  const kjente = grunnlag.merkede.length === 0 ? grunnlag.kjente : [...grunnlag.kjente, ...grunnlag.merkede];
  if (grunnlag.ansatt !== undefined && erAnsatt(grunnlag.ansatt)) navn.add(grunnlag.ansatt);
  if (grunnlag.enhet !== undefined) for (const person of personerI(grunnlag.enhet)) navn.add(person);
  if (grunnlag.merkede.length > 0)
    for (const holder of tekster.map(ordleteri))
      for (const merket of grunnlag.merkede) if (holder(merket)) navn.add(merket.trim());
  // No name goes over a line break: the texts are searched together, and the known names are read once.
  const lest = somLest(tekster.join('\n'));
  for (const lesning of new Set([lest, delSammenskrevet(lest)]))
    for (const funnet of finnPersonnavn(lesning, kjente)) if (!harMaske(funnet)) navn.add(funnet);
  navn.delete('');
  return [...navn];
}
