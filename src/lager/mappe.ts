import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/**
 * Makes a folder, with those it lies in. Node's own `recursive` never ends where the system says that a folder cannot be made in one
 * that is there, as in /proc.
 *
 * @param modus of those that are made.
 * @throws the system's own error: EEXIST when a file stands there.
 */
export function lagMappe(sti: string, modus = 0o777): void {
  const mangler: string[] = [];
  for (let her = resolve(sti); !erMappe(her); her = dirname(her)) {
    mangler.unshift(her);
    if (existsSync(her)) break;
  }
  for (const mappe of mangler) {
    try {
      mkdirSync(mappe, { mode: modus });
    } catch (feil) {
      // Another process may have made it meanwhile.
      if (!erMappe(mappe)) throw feil;
    }
  }
}

const erMappe = (sti: string): boolean => statSync(sti, { throwIfNoEntry: false })?.isDirectory() === true;
