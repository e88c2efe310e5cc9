import { tall, type Setninger } from '../../lager/setninger.ts';
import { lesRenset, skrivGlemt } from './tilstand.ts';

/** So many removed rows are remembered: a reader that is further behind reads every row again. */
const FLEST = 100_000;

/**
 * Forgets the oldest of the removed rows whose words are erased, until no more are left than are remembered. Readers are told
 * how far back the rest reaches: one that has missed any of it must not believe that it knows which rows are gone.
 *
 * Within the caller's transaction.
 */
export function glemFjernet(sql: Setninger, flest = FLEST): void {
  const foerste = sql.en('SELECT versjon FROM fjernet ORDER BY versjon DESC LIMIT 1 OFFSET ?', flest);
  if (foerste === undefined) return;
  const til = Math.min(tall(foerste, 'versjon'), lesRenset(sql));
  if (sql.kjoer('DELETE FROM fjernet WHERE versjon <= ?', til) > 0) skrivGlemt(sql, til);
}
