import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { leggPaaDisken } from '../../lager/paa-disken.ts';
import type { Transport } from './transport.ts';

/** Without a mail server: each mail becomes DATA/post/<id>.eml, once, readable by the server's own user only. */
export function lagFiltransport(data: string): Transport {
  const mappe = join(data, 'post');
  return {
    art: 'fil',
    // Nobody's page waits while the disk writes.
    async lever({ id, innhold }, overlever) {
      await mkdir(mappe, { recursive: true, mode: 0o700 });
      const sti = join(mappe, `${id}.eml`);
      const fil = await open(`${sti}.uferdig`, 'w', 0o600);
      try {
        // All of it, or an error: a nearly full disk takes part of a write and says so only by its length.
        await fil.writeFile(innhold);
        await fil.sync();
      } finally {
        await fil.close();
      }
      // The same name for the same mail: writing it twice is writing it once.
      try {
        overlever();
      } catch {
        await rm(`${sti}.uferdig`, { force: true });
        return { art: 'stengt', kode: 'AVBRUTT' };
      }
      await rename(`${sti}.uferdig`, sti);
      // What is said to be taken is never written again.
      leggPaaDisken(mappe);
      return { art: 'tatt' };
    },
  };
}
