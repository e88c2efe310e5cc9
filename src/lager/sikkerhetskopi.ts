import { closeSync, openSync, rmSync, statSync } from 'node:fs';
import { backup, DatabaseSync } from 'node:sqlite';
import { giNavn } from './paa-disken.ts';

/** All pages in one step, so that the copy is of one moment and a busy writer cannot make it start over. */
const ALLE_SIDER = 0x7fffffff;

/**
 * Copies a live database, of one moment, to `tilSti`. The file gets its name only when it is whole and on disk; a copy
 * that stood there before is replaced. Reading and writing may go on meanwhile.
 *
 * The copy holds what the file holds: erase withdrawn text from the file first. Whoever may read the file may read it, and nobody else.
 */
export async function sikkerhetskopier(db: DatabaseSync, tilSti: string): Promise<void> {
  const uferdig = `${tilSti}.uferdig`;
  rmSync(uferdig, { force: true });
  const sti = db.location();
  // A connection of its own: the copying thread would otherwise hold up every statement on the caller's.
  const kilde = sti === null ? db : new DatabaseSync(sti, { readOnly: true });
  try {
    closeSync(openSync(uferdig, 'ax', sti === null ? 0o600 : statSync(sti).mode));
    await backup(kilde, uferdig, { rate: ALLE_SIDER });
    giNavn(uferdig, tilSti);
  } catch (feil) {
    rmSync(uferdig, { force: true });
    throw feil;
  } finally {
    if (kilde !== db) kilde.close();
  }
}
