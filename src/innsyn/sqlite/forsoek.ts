import { type Setninger, tall } from '../../lager/setninger.ts';
import type { Forsoek } from '../innsynslager.ts';

/** Counts an attempt; false when there have been as many as there may. Within the caller's transaction. */
export function tellForsoek(sql: Setninger, { noekkel, naa, siden, maks }: Forsoek): boolean {
  const rad = sql.en(
    'SELECT count(*) AS antall FROM forsoek WHERE noekkel = ? AND tid > ?',
    noekkel,
    siden.toISOString(),
  );
  if (tall(rad ?? {}, 'antall') >= maks) return false;
  sql.kjoer('INSERT INTO forsoek (noekkel, tid) VALUES (?, ?)', noekkel, naa.toISOString());
  return true;
}
