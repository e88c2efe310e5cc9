import type { Setninger } from '../lager/setninger.ts';
import { fjernTeller, lesTeller, settTeller } from './teller.ts';

/** A run of the archive's, as the archive numbers it: an archive that does not know it is an older one than made the journal. */
export interface Arkivkjoering {
  readonly nr: number;
  readonly startet: Date;
}

const NR = 'arkivkjoering';
const STARTET = 'arkivkjoering-startet';
/** Stands there while the archive is refused. */
const AVVIST = 'arkiv-avvist';

export function lesKjoering(sql: Setninger): Arkivkjoering | undefined {
  const [nr, startet] = [lesTeller(sql, NR), lesTeller(sql, STARTET)];
  return nr === undefined || startet === undefined ? undefined : { nr, startet: new Date(startet) };
}

export const erAvvist = (sql: Setninger): boolean => lesTeller(sql, AVVIST) !== undefined;

/** An archive whose run it is has been accepted. */
export function skrivKjoering(sql: Setninger, { nr, startet }: Arkivkjoering): void {
  settTeller(sql, NR, nr);
  settTeller(sql, STARTET, startet.getTime());
  fjernTeller(sql, AVVIST);
}

export function skrivAvvist(sql: Setninger): void {
  settTeller(sql, AVVIST, 1);
}
