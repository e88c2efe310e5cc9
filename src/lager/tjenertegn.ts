import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { giLivstegn, harLivstegn, type Livstegn } from './livstegn.ts';

const TEGN = /^tjener\.[0-9a-f-]{36}\.lever$/;

/** A sign is made in milliseconds: what is older, and nobody's, was left by a server that was killed. */
const FORLATT = 3_600_000;

const tegnene = (mappe: string): readonly string[] =>
  existsSync(mappe)
    ? readdirSync(mappe)
        .filter((navn) => TEGN.test(navn))
        .map((navn) => join(mappe, navn))
    : [];

/** Says that a server has the files of a data directory open, for as long as it lives. Several may at once. */
export function giTjenertegn(mappe: string): Livstegn {
  for (const sti of tegnene(mappe)) {
    const laget = statSync(sti, { throwIfNoEntry: false })?.mtimeMs ?? Infinity;
    if (Date.now() - laget > FORLATT && !harLivstegn(sti)) rmSync(sti, { force: true });
  }
  return giLivstegn(join(mappe, `tjener.${randomUUID()}.lever`));
}

/** True while a server has the files open: it would go on reading those that others are put in the place of. */
export const kjoererTjener = (mappe: string): boolean => tegnene(mappe).some(harLivstegn);
