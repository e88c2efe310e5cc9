/** So many numbers are read at a glance. */
const FLEST = 6;

/** Whether so many documents are told by their number, and not each by name. */
export const erMange = (navn: readonly string[]): boolean => navn.length > FLEST;

/** The documents that a line is about: each by name, or how many they are where nobody would read them all. */
export const dokumentliste = (navn: readonly string[], omfang: (antall: number) => string): string =>
  erMange(navn) ? omfang(navn.length) : navn.join(', ');
