import { createHash, randomUUID } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

const ID = /^[0-9a-f-]{36}$/u;

/** The files that are handed out, in DATA/innsyn-filer: outside every folder that is served, under random names without endings. */
export interface Filkasse {
  /** Writes a file; it has its name only when it is whole and on disk. */
  lagre(bytes: Uint8Array): { readonly id: string; readonly sha256: string };
  /** The bytes, or undefined when they are gone or are not what was put there. */
  les(id: string, sha256: string): Buffer | undefined;
  slett(ider: readonly string[]): void;
  /** Removes what no record knows of and has lain for a day: left by a process that was killed between file and record. */
  ryddForeldreloese(kjente: ReadonlySet<string>, naa: Date): void;
}

const sum = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export function lagFilkasse(data: string): Filkasse {
  const mappe = join(data, 'innsyn-filer');
  return {
    lagre(bytes) {
      mkdirSync(mappe, { recursive: true, mode: 0o700 });
      const id = randomUUID();
      const uferdig = join(mappe, `${id}.uferdig`);
      try {
        const fil = openSync(uferdig, 'wx', 0o600);
        try {
          // All of it, or an error: a nearly full disk takes part of a write and says so only by its length.
          writeFileSync(fil, bytes);
          fsyncSync(fil);
        } finally {
          closeSync(fil);
        }
        renameSync(uferdig, join(mappe, id));
      } catch (feil) {
        rmSync(uferdig, { force: true });
        throw feil;
      }
      return { id, sha256: sum(bytes) };
    },
    les(id, sha256) {
      const sti = join(mappe, id);
      if (!ID.test(id) || !existsSync(sti)) return undefined;
      const bytes = readFileSync(sti);
      return sum(bytes) === sha256 ? bytes : undefined;
    },
    slett(ider) {
      for (const id of ider) if (ID.test(id)) rmSync(join(mappe, id), { force: true });
    },
    ryddForeldreloese(kjente, naa) {
      if (!existsSync(mappe)) return;
      for (const navn of readdirSync(mappe)) {
        const sti = join(mappe, navn);
        if (!kjente.has(navn) && naa.getTime() - statSync(sti).mtimeMs > 86_400_000)
          rmSync(sti, { force: true });
      }
    },
  };
}
