import type { Kilde } from '../konfig/virksomhet.ts';

/** What an entry's status makes of it in the public journal. */
export type Statusutfall = 'publiser' | 'skjul' | 'trekk' | 'vent';

/** Known, and not journalført: the public does not see it yet, or not for the time being. */
const IKKE_JOURNALFOERT = new Set(['J', 'A', 'R', 'S', 'F', 'E', 'G', 'M']);

/** What a source's own code looks like (ESA's J1), as opposed to a word («Opprettet»). */
const KODE = /^[^\s\p{Ll}]{1,3}$/u;

/**
 * What a status does, after the source's own map of statuses: `publiser` the configured ones (J; A in deposits), `trekk`
 * U (utgår), `skjul` the others that Noark knows, and `vent` a code that nobody has mapped (ESA's J1): published masked as
 * not assessed. A word that no list knows says that something is not J: nothing of it is shown. An entry that was
 * published as J and now is A stays as it is; that is for the pipeline to know.
 */
export function statusutfall(
  status: string,
  kilde: Pick<Kilde, 'statuser' | 'publiserteStatuser'>,
): Statusutfall {
  const levert = status.trim();
  const kode = Object.hasOwn(kilde.statuser, levert) ? kilde.statuser[levert] : levert;
  if (kode === undefined) return 'vent';
  if (kilde.publiserteStatuser.includes(kode)) return 'publiser';
  if (kode === 'U') return 'trekk';
  return KODE.test(kode) && !IKKE_JOURNALFOERT.has(kode) ? 'vent' : 'skjul';
}
