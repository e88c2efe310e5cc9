/** True for an error of the operating system's that has one of these codes: `ENOENT`. */
export const harFeilkode = (feil: unknown, ...koder: readonly string[]): boolean =>
  feil instanceof Error && 'code' in feil && koder.some((kode) => kode === feil.code);

/** What the operating system says of a file or folder that cannot be used, in words for those who run the command. */
const FILFEIL: Readonly<Record<string, string>> = {
  EACCES: 'Denne brukeren har ikke lov til å lese eller skrive det som trengs',
  EPERM: 'Denne brukeren har ikke lov til å lese eller skrive det som trengs',
  ENOENT: 'En fil eller mappe finnes ikke',
  ENOTDIR: 'Det som skulle vært en mappe, er en fil',
  EEXIST: 'Det som skulle vært en mappe, er en fil',
  EISDIR: 'Det som skulle vært en fil, er en mappe',
  ENOSPC: 'Det er ikke plass på disken',
  EROFS: 'Disken kan bare leses',
  ELOOP: 'En lenke peker på seg selv',
  ENAMETOOLONG: 'Et fil- eller mappenavn er for langt',
};

/** The number by which SQLite says that a file is held by another, is no database, is damaged, or may not be opened or written. */
const DATABASEFEIL: ReadonlyMap<number, string> = new Map([
  [5, 'En annen kjøring holder en database i datamappen. Prøv igjen om litt.'],
  [8, 'En database i datamappen kan bare leses av denne brukeren.'],
  [10, 'Disken kunne ikke leses eller skrives. Se om den er full eller skadet.'],
  [11, 'En database i datamappen er skadet. Gjenopprett fra en sikkerhetskopi.'],
  [13, 'Det er ikke plass på disken, eller databasen er så stor som den får bli.'],
  [14, 'En database i datamappen kan ikke åpnes av denne brukeren.'],
  [26, 'En fil i datamappen er ikke en database. Gjenopprett fra en sikkerhetskopi.'],
]);

/**
 * What the operating system or SQLite says of a file that cannot be used, in words for those who run a command or a server, with
 * the path where the system gives one.
 * @returns undefined for any other error.
 */
export function systemmelding(feil: Error): string | undefined {
  if ('errcode' in feil && typeof feil.errcode === 'number') return DATABASEFEIL.get(feil.errcode & 0xff);
  const filfeil = 'code' in feil && typeof feil.code === 'string' ? FILFEIL[feil.code] : undefined;
  if (filfeil === undefined) return undefined;
  return 'path' in feil && typeof feil.path === 'string' ? `${filfeil}: ${feil.path}` : `${filfeil}.`;
}
