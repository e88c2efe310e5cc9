/** A list of this many lines is shown whole: it is seen at a glance. */
const KORT = 8;
/** How many lines of a longer one are shown before what is folded away. */
const FOERSTE = 5;

/** Whether a list is so long that what comes after it is out of sight on a phone. */
export const erLang = (linjer: readonly unknown[]): boolean => linjer.length > KORT;

/** The first lines of a long list, and those that whoever wants to see them unfolds; all of a short one. */
export const foldLinjer = <T>(
  linjer: readonly T[],
): { readonly vist: readonly T[]; readonly foldet: readonly T[] } =>
  erLang(linjer)
    ? { vist: linjer.slice(0, FOERSTE), foldet: linjer.slice(FOERSTE) }
    : { vist: linjer, foldet: [] };
