import { randomUUID } from 'node:crypto';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { giLivstegn, harLivstegn, type Livstegn } from './livstegn.ts';
import { lagMappe } from './mappe.ts';

const TEGN = /^bruk\.[0-9a-f-]{36}\.lever$/;

/** A sign is made in milliseconds: what is older, and nobody's, was left by a process that was killed. */
const FORLATT = 3_600_000;

/** A restore puts other files in the place of those that somebody wants to open. */
export class Gjenopprettes extends Error {
  override readonly name = 'Gjenopprettes';
  constructor() {
    super(
      'En sikkerhetskopi er i ferd med å bli gjenopprettet i denne datamappen. Vent til det er ferdig, og prøv igjen. Ingenting er endret.',
    );
  }
}

const tegnene = (mappe: string): readonly string[] =>
  readdirSync(mappe)
    .filter((navn) => TEGN.test(navn))
    .map((navn) => join(mappe, navn));

/** The sign of the one that exchanges the files: only one may, and it holds the lock of the data directory. */
const byttetegn = (mappe: string): string => join(mappe, 'gjenoppretting.lever');

/**
 * Says that a server or a command has the files of a data directory open, for as long as it lives or until it is taken back. Several may at
 * once. Ask before any of the files is opened: either this is seen by the one that exchanges them, or that one is seen here.
 *
 * @throws Gjenopprettes
 */
export function taIBruk(mappe: string): Livstegn {
  lagMappe(mappe);
  for (const sti of tegnene(mappe)) {
    const laget = statSync(sti, { throwIfNoEntry: false })?.mtimeMs ?? Infinity;
    if (Date.now() - laget > FORLATT && !harLivstegn(sti)) rmSync(sti, { force: true });
  }
  const tegn = giLivstegn(join(mappe, `bruk.${randomUUID()}.lever`));
  if (!harLivstegn(byttetegn(mappe))) return tegn;
  tegn.slutt();
  throw new Gjenopprettes();
}

/** True while a server or a command has the files open: it would go on with those that others are put in the place of. */
export const erIBruk = (mappe: string): boolean => tegnene(mappe).some(harLivstegn);

/** Says that the files are being exchanged: nobody opens them from here on. Whoever has them open is still to be asked for. */
export function meldBytte(mappe: string): Livstegn {
  const sti = byttetegn(mappe);
  // What is nobody's sign may hold anything, and would not be locked.
  if (!harLivstegn(sti)) rmSync(sti, { force: true });
  return giLivstegn(sti);
}
