import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { aapneDatabase } from '../../lager/database.ts';
import { Setninger } from '../../lager/setninger.ts';
import { MIGRASJONER } from './skjema.ts';
import { maaBygges, merkMaaBygges } from './tilstand.ts';

/** Makes an index file beside a journal whose own is lost: it stands as not ready until all of the journal is in it. */
export function lagUfullstendig(sti: string): void {
  const db = aapneDatabase(sti, MIGRASJONER);
  try {
    merkMaaBygges(new Setninger(db));
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
