import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The rooms that decide what a delivery's bytes mean, and those that decide what the public gets of it. */
const LESING = ['noark', 'kilder'] as const;
const PUBLISERING = [
  'noark',
  'offentlig',
  'konfig',
  'navn',
  'tid',
  'skjerming',
  'kontroll',
  'eksport',
] as const;

/** Fingerprints of the code: an upgrade reads again and decides again by itself, and no number must be remembered. */
export interface Regelversjon {
  readonly lesing: string;
  readonly publisering: string;
}

function avtrykk(filer: readonly string[], rot: string): string {
  const sum = createHash('sha256');
  for (const fil of filer) {
    const innhold = readFileSync(fil);
    sum.update(`${relative(rot, fil)}\0${innhold.length}\0`).update(innhold);
  }
  return sum.digest('hex');
}

const filerI = (mappe: string): string[] =>
  readdirSync(mappe, { recursive: true, withFileTypes: true })
    .filter((f) => f.isFile() && f.name.endsWith('.ts'))
    .map((f) => join(f.parentPath, f.name))
    .sort();

let kjent: Regelversjon | undefined;

/** The version of the rules that this process runs by. Where the program is bundled, the bundle's own file is it. */
export function regelversjon(): Regelversjon {
  if (kjent) return kjent;
  const her = fileURLToPath(import.meta.url);
  const src = join(her, '..', '..');
  const rom = (navn: readonly string[]): string =>
    navn.every((n) => existsSync(join(src, n)))
      ? avtrykk(
          navn.flatMap((n) => filerI(join(src, n))),
          src,
        )
      : avtrykk([her], src);
  kjent = { lesing: rom(LESING), publisering: rom(PUBLISERING) };
  return kjent;
}
