import { statSync } from 'node:fs';

/** True for an error of the operating system's that has one of these codes: `ENOENT`. */
export const harFeilkode = (feil: unknown, ...koder: readonly string[]): boolean =>
  feil instanceof Error && 'code' in feil && koder.some((kode) => kode === feil.code);

/** A file of ours that is there, and does not hold what it should; the message says what to do. */
export class OedelagtFil extends Error {
  override readonly name = 'OedelagtFil';
}

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

/**
 * The number by which SQLite says that a file is held by another, is no database, is damaged, or may not be opened or written: a sentence
 * about the file, which SQLite does not name.
 */
const DATABASEFEIL = new Map<number, (fil: string) => string>([
  [5, (fil) => `En annen kjøring holder ${fil}. Prøv igjen om litt.`],
  [8, (fil) => `Denne brukeren kan bare lese ${fil}.`],
  [10, (fil) => `Disken kunne ikke leses eller skrives: ${fil}. Se om den er full eller skadet.`],
  [11, (fil) => `Databasen er skadet: ${fil}. Gjenopprett fra en sikkerhetskopi.`],
  [13, () => 'Det er ikke plass på disken, eller databasen er så stor som den får bli.'],
  [
    14,
    (fil) =>
      `Denne brukeren kan ikke åpne ${fil}. Filen, de som hører til den (-wal, -shm) og mappen må kunne leses og skrives.`,
  ],
  [26, (fil) => `Dette er ikke en database: ${fil}. Gjenopprett fra en sikkerhetskopi.`],
]);
const EN_DATABASE = 'en database i datamappen';
/** The numbers by which SQLite may speak of a folder. */
const HINDRES_AV_MAPPE: ReadonlySet<number> = new Set([10, 14]);

/** SQLite's numbers for what is another's, and for a file that may only be read, has no room, or may not be opened. */
const HINDRINGER: ReadonlySet<number> = new Set([5, 8, 13, 14]);
const IOERR = 10;
/** Of the disk's errors, those that say that what the file holds could not be read. */
const UTEN_INNHOLD: ReadonlySet<number> = new Set([266, 522]);

/** True for what keeps us from a database that may be whole: no room, no leave, another who holds it. It is no reason to give up what it holds. */
export function erHindring(feil: unknown): boolean {
  if (!(feil instanceof Error)) return false;
  if (!('errcode' in feil) || typeof feil.errcode !== 'number')
    return harFeilkode(feil, 'EACCES', 'EPERM', 'ENOSPC', 'EROFS');
  const kode = feil.errcode & 0xff;
  return HINDRINGER.has(kode) || (kode === IOERR && !UTEN_INNHOLD.has(feil.errcode));
}

/** The file that there was no room for; the system's other errors are about the one that is read. */
const utenPlass = (feil: Error): string | undefined =>
  'dest' in feil && typeof feil.dest === 'string' && harFeilkode(feil, 'ENOSPC') ? feil.dest : undefined;

const harSti = (feil: Error): feil is Error & { readonly path: string } =>
  'path' in feil && typeof feil.path === 'string';

/** SQLite says of a folder that it cannot be opened, or that the disk cannot be read: neither is so. */
const erMappe = (sti: string): boolean => statSync(sti, { throwIfNoEntry: false })?.isDirectory() === true;

/** A database, and what SQLite keeps beside it. */
const databasefiler = (sti: string | undefined): readonly string[] =>
  sti === undefined ? [] : ['', '-wal', '-shm', '-journal'].map((ende) => sti + ende);

function databasemelding(nr: number, sti: string | undefined): string | undefined {
  const mappe = HINDRES_AV_MAPPE.has(nr) ? databasefiler(sti).find(erMappe) : undefined;
  if (mappe !== undefined) return `${FILFEIL['EISDIR']}: ${mappe}`;
  return DATABASEFEIL.get(nr)?.(sti ?? EN_DATABASE);
}

/** Opens or reads a database, and lets SQLite's error tell which file it was. */
export function medFilen<T>(sti: string, arbeid: () => T): T {
  try {
    return arbeid();
  } catch (feil) {
    if (feil instanceof Error && 'errcode' in feil && !harSti(feil)) Object.assign(feil, { path: sti });
    throw feil;
  }
}

/**
 * What the operating system or SQLite says of a file that cannot be used, in words for those who run a command or a server, with
 * the path where it is known.
 * @returns undefined for any other error.
 */
export function systemmelding(feil: Error): string | undefined {
  if (feil instanceof OedelagtFil) return feil.message;
  if ('errcode' in feil && typeof feil.errcode === 'number')
    return databasemelding(feil.errcode & 0xff, harSti(feil) ? feil.path : undefined);
  const filfeil = 'code' in feil && typeof feil.code === 'string' ? FILFEIL[feil.code] : undefined;
  if (filfeil === undefined) return undefined;
  const fil = utenPlass(feil) ?? (harSti(feil) ? feil.path : undefined);
  return fil === undefined ? `${filfeil}.` : `${filfeil}: ${fil}`;
}
