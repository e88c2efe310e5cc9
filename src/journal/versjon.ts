import type { Setninger } from '../lager/setninger.ts';
import { lesTeller, settTeller } from './teller.ts';

const VERSJON = 'versjon';
const TATT_BORT = 'tatt-bort';

export const lesVersjon = (sql: Setninger): number => lesTeller(sql, VERSJON) ?? 0;

/** The version in which something that was shown was last taken away, replaced or closed. */
export const lesSistTattBort = (sql: Setninger): number => lesTeller(sql, TATT_BORT) ?? 0;

/**
 * The version only grows, and follows the clock, in milliseconds: a journal that was set back to a backup must not
 * give a number again that once stood for other bytes.
 */
export function nyVersjon(
  sql: Setninger,
  { tidspunkt, tattBort }: { readonly tidspunkt: Date; readonly tattBort: boolean },
): void {
  const versjon = Math.max(lesVersjon(sql) + 1, tidspunkt.getTime());
  settTeller(sql, VERSJON, versjon);
  if (tattBort) settTeller(sql, TATT_BORT, versjon);
}
