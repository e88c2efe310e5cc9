/** A variable of the environment that is empty is one that is not set: compose and systemd give all that a file names. */
export const tomSomUtelatt = (verdi: unknown): unknown => (verdi === '' ? undefined : verdi);

/** The same of one that may have spaces around it, as what is read from a file may. */
export const utenLuft = (verdi: unknown): unknown =>
  tomSomUtelatt(typeof verdi === 'string' ? verdi.trim() : verdi);
