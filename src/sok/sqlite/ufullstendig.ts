import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { aapneDatabase } from '../../lager/database.ts';
import { Setninger } from '../../lager/setninger.ts';
import { aapneIndeks } from './aapne-indeks.ts';
import { MIGRASJONER } from './skjema.ts';
import { lesUtboks, maaBygges, merkMaaBygges } from './tilstand.ts';

/** Makes an index file beside a journal whose own is lost: it stands as not ready until all of the journal is in it. */
export function lagUfullstendig(sti: string): void {
  const db = aapneDatabase(sti, MIGRASJONER);
  try {
    merkMaaBygges(new Setninger(db));
  } finally {
    db.close();
  }
}

/**
 * Lets an index stand as not ready that has not all it was given: an older file was put back in its place, which may hold words that are
 * shielded since.
 *
 * @param kvittert the last line of the journal's outbox that the index must have.
 * @throws KorruptIndeks when the file is damaged.
 */
export function merkEldreIndeks(sti: string, kvittert: number): void {
  if (kvittert === 0 || !existsSync(sti)) return;
  const db = aapneIndeks(sti);
  try {
    const sql = new Setninger(db);
    if (lesUtboks(sql) < kvittert) merkMaaBygges(sql);
  } finally {
    db.close();
  }
}

/** True for an index that stands as not ready until it is made of the whole journal. */
export function erUfullstendig(sti: string): boolean {
  if (!existsSync(sti)) return false;
  const db = new DatabaseSync(sti, { readOnly: true });
  try {
    return maaBygges(new Setninger(db));
  } finally {
    db.close();
  }
}
