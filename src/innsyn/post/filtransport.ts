import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Transport } from './transport.ts';

/** Without a mail server: each mail becomes DATA/post/<id>.eml, once, readable by the server's own user only. */
export function lagFiltransport(data: string): Transport {
  const mappe = join(data, 'post');
  return {
    art: 'fil',
    async lever({ id, innhold }, overlever) {
      mkdirSync(mappe, { recursive: true, mode: 0o700 });
      const sti = join(mappe, `${id}.eml`);
      const fil = openSync(`${sti}.uferdig`, 'w', 0o600);
      try {
        // All of it, or an error: a nearly full disk takes part of a write and says so only by its length.
        writeFileSync(fil, innhold);
        fsyncSync(fil);
      } finally {
        closeSync(fil);
      }
      // The same name for the same mail: writing it twice is writing it once.
      try {
        overlever();
      } catch {
        rmSync(`${sti}.uferdig`, { force: true });
        return { art: 'utsatt', kode: 'AVBRUTT' };
      }
      renameSync(`${sti}.uferdig`, sti);
      return { art: 'tatt' };
    },
  };
}
