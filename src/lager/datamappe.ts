/** What is said of a DATA that is not the folder somebody meant: another would be made, and an empty journal opened in it. */
export const PYNT_I_DATA =
  'DATA har hermetegn eller mellomrom rundt seg, og ville vært en annen mappe. Skriv bare mappen.';

/**
 * Whether DATA names a folder as it stands: whoever reads it from a file may have read quotation marks and spaces along with it, which a shell
 * would have taken away.
 */
export const erRenMappe = (verdi: string): boolean => !/^["'\s]|["'\s]$/u.test(verdi);
