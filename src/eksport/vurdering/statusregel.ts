import type { Utfall } from '../../arkiv/avgjoerelse.ts';
import type { Kilde } from '../../konfig/virksomhet.ts';
import { journalstatus } from '../../noark/koder.ts';
import { statusutfall, type Statusutfall } from '../../skjerming/status.ts';

/** Outcomes of an entry that is in the running journal, shown or not. */
const I_JOURNALEN: ReadonlySet<Utfall> = new Set(['publisert', 'holdt', 'utelatt', 'gradert', 'forsinket']);

/** A source's own status in Noark's letters. */
function noarkstatus(status: string, kilde: Pick<Kilde, 'statuser'>): string {
  const levert = status.trim();
  return Object.hasOwn(kilde.statuser, levert) ? (kilde.statuser[levert] ?? levert) : levert;
}

/** What the report calls a status: Noark's letter, or that it is none. A source's own word is free text, and is not repeated. */
export function statusnavn(status: string, kilde: Pick<Kilde, 'statuser'>): string {
  const kode = noarkstatus(status, kilde);
  return journalstatus.safeParse(kode).success ? kode : 'ukjent status';
}

/** What an entry's status makes of it, with what it was before: J that becomes A (arkivert) is no change. */
export function statusvirkning(status: string, kilde: Kilde, tidligere: Utfall | undefined): Statusutfall {
  const utfall = statusutfall(status, kilde);
  const varIJournalen = tidligere !== undefined && I_JOURNALEN.has(tidligere);
  return utfall === 'skjul' && varIJournalen && noarkstatus(status, kilde) === 'A' ? 'publiser' : utfall;
}
