import { lesSporring } from './les-sporring.ts';
import type { Sporretre } from './sporretre.ts';

const HENGENDE_ELLER = /\s(?:OR|ELLER)\s+$/u;

/** Reads what stands before a word that is being typed: what an entry must have beside it. Of «klage OR » that is nothing. */
export function lesForan(foer: string): Sporretre {
  const uten = foer.replace(HENGENDE_ELLER, '');
  const tre = lesSporring(uten);
  return uten === foer ? tre : { ...tre, krav: tre.krav.slice(0, -1) };
}
