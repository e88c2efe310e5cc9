import { lesSporring } from './les-sporring.ts';
import type { Sporretre } from './sporretre.ts';

const HENGENDE_ELLER = /\s(?:OR|ELLER)\s+$/u;

/**
 * Reads what stands before a word that is being typed: what an entry must have beside it. Of «klage OR » that is nothing.
 *
 * @param iDag the Oslo date that «i går» is counted from.
 */
export function lesForan(foer: string, iDag: string): Sporretre {
  const uten = foer.replace(HENGENDE_ELLER, '');
  const tre = lesSporring(uten, iDag);
  return uten === foer ? tre : { ...tre, krav: tre.krav.slice(0, -1) };
}

/**
 * Whether a word that is typed after this is one piece with the word before it: «el-b» of «el-bil». Then the two must follow each other, and not
 * only stand in one entry.
 */
export const hengerVed = (foer: string): boolean => /[\p{L}\p{N}]\S*$/u.test(foer);
