import type { Hjemmel } from '../../konfig/hjemmel.ts';
import type { Behandling } from '../../konfig/tilgangskode.ts';
import type { Kilde } from '../../konfig/virksomhet.ts';
import type { Journalposttype, Journalstatus } from '../../noark/koder.ts';
import { statusutfall, type Statusutfall } from '../../skjerming/status.ts';

export const BEHANDLING: Readonly<Record<Behandling, string>> = {
  skjerm: 'Skjermes etter nivå',
  vent: 'Alt skjermes til den er vurdert',
  utelat: 'Hele innføringen utelates',
  aapen: 'Skjermer ingenting',
};
export const HJEMMELART: Readonly<Record<Hjemmel['art'], string>> = {
  taushetsplikt: 'Taushetsplikt',
  paragraf9: 'Sakstype i offentlegforskrifta § 9',
  kan: 'Kan unntas',
};
/** Types of journalpost (M082). All are in the journal (R3). */
export const TYPER: Readonly<Record<Journalposttype, string>> = {
  I: 'Inngående dokument',
  U: 'Utgående dokument',
  N: 'Organinternt dokument for oppfølging',
  X: 'Organinternt dokument uten oppfølging',
  S: 'Saksframlegg',
};
/** Statuses of journalpost (M053). */
export const STATUSER: readonly (readonly [Journalstatus, string])[] = [
  ['J', 'Journalført'],
  ['A', 'Arkivert'],
  ['F', 'Ferdigstilt fra saksbehandler'],
  ['G', 'Godkjent av leder'],
  ['E', 'Ekspedert'],
  ['U', 'Utgår'],
  ['M', 'Midlertidig registrert'],
  ['R', 'Registrert'],
  ['S', 'Registrert av saksbehandler'],
];

const STATUSORD: Readonly<Record<Statusutfall, string>> = {
  publiser: 'Publiseres',
  skjul: 'Vises ikke',
  trekk: 'Trekkes tilbake',
  vent: 'Alt skjermes til den er vurdert',
};

/** What a status does in a source, by the rule that the export goes by. */
export const statusord = (status: string, kilde: Pick<Kilde, 'statuser' | 'publiserteStatuser'>): string => {
  const utfall = statusutfall(status, kilde);
  return status === 'A' && utfall === 'skjul'
    ? 'Vises ikke; det som alt er publisert, blir stående'
    : STATUSORD[utfall];
};
