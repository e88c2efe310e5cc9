import type { Arkiv } from '../arkiv/arkiv.ts';
import { VedtakAvvist } from '../eksport/vedtak/vedtaksfeil.ts';
import type { Klokke } from '../tid/oslo.ts';
import { FinnesIkke, IngenTilgang } from './feil.ts';
import { krevGrunn } from './post/vedta-som.ts';
import type { Sesjon, Sesjoner } from './sesjoner.ts';
import { kan, type Bruker, rolleFor, type Rolle } from './tilgang.ts';

/** A session as it is shown: nothing of it opens anything. */
export interface Oekt {
  readonly id: string;
  readonly navn: string;
  /** In the body that is asked about; empty of one's own. */
  readonly roller: readonly Rolle[];
  readonly nettleser: string;
  /** Instants. */
  readonly startet: string;
  readonly sistBrukt: string;
  /** The one that asks. */
  readonly denne: boolean;
}

const somOekt = (sesjon: Sesjon, denne: Sesjon, roller: readonly Rolle[]): Oekt => ({
  id: sesjon.id,
  navn: sesjon.bruker.navn,
  roller,
  nettleser: sesjon.nettleser ?? 'Ukjent nettleser',
  startet: new Date(sesjon.startet).toISOString(),
  sistBrukt: new Date(sesjon.sistBrukt).toISOString(),
  denne: sesjon.id === denne.id,
});

/** One's own sessions, the last used first. */
export const mineOekter = (sesjoner: Sesjoner, denne: Sesjon): readonly Oekt[] =>
  sesjoner
    .aapne()
    .filter(({ bruker }) => bruker.id === denne.bruker.id)
    .map((sesjon) => somOekt(sesjon, denne, []));

export interface Oektkall {
  readonly arkiv: Pick<Arkiv, 'loggfoer'>;
  readonly sesjoner: Sesjoner;
  readonly denne: Sesjon;
  readonly klokke: Klokke;
}

async function loggfoer(
  { arkiv, denne: { bruker }, klokke }: Oektkall,
  handling: 'styr-oekter' | 'avslutt-oekt',
  rolle: string,
  resten: { readonly virksomhet: string; readonly gjenstand: string; readonly grunn: string },
): Promise<void> {
  await arkiv.loggfoer({ tidspunkt: klokke().toISOString(), hvem: bruker.id, rolle, handling, ...resten });
}

/**
 * Ends others of one's own sessions.
 *
 * @param id the one to end; undefined for all but the one that asks.
 * @throws FinnesIkke for one that is not one's own, is not open, or is the very one that asks: that is to log out.
 */
export async function avsluttMine(kall: Oektkall, id: string | undefined): Promise<void> {
  const { sesjoner, denne } = kall;
  const ute = sesjoner.avsluttDe(
    (sesjon) =>
      sesjon.bruker.id === denne.bruker.id &&
      sesjon.id !== denne.id &&
      (id === undefined || sesjon.id === id),
  );
  if (id !== undefined && ute.length === 0) throw new FinnesIkke();
  const roller = [...new Set(denne.bruker.tildelinger.map(({ rolle }) => rolle))].join(', ');
  for (const { bruker } of ute)
    await loggfoer(kall, 'avslutt-oekt', roller, { virksomhet: '', gjenstand: bruker.id, grunn: 'egen økt' });
}

export const rollerI = ({ tildelinger }: Bruker, virksomhet: string): readonly Rolle[] => [
  ...new Set(tildelinger.filter((en) => en.virksomhet === virksomhet).map(({ rolle }) => rolle)),
];

/** @throws IngenTilgang: who is in a body is the business of whoever leads all of it, not of one unit. */
export function krevLeder({ denne: { bruker } }: Oektkall, virksomhet: string): Rolle {
  const rolle = rolleFor(bruker, 'styr-oekter', { virksomhet });
  if (rolle === undefined || !kan(bruker, 'styr-oekter', { virksomhet })) throw new IngenTilgang();
  return rolle;
}

/** Everyone who is logged in and has a role in the body, the last used first. That somebody looked, is logged. @throws IngenTilgang */
export async function innloggedeI(kall: Oektkall, virksomhet: string): Promise<readonly Oekt[]> {
  const { sesjoner, denne } = kall;
  const rolle = krevLeder(kall, virksomhet);
  await loggfoer(kall, 'styr-oekter', rolle, { virksomhet, gjenstand: '', grunn: '' });
  return sesjoner.aapne().flatMap((sesjon) => {
    const roller = rollerI(sesjon.bruker, virksomhet);
    return roller.length === 0 ? [] : [somOekt(sesjon, denne, roller)];
  });
}

/**
 * Ends sessions of those who have a role in the body. They are then out of every body they have a role in.
 *
 * @param ider sessions that were shown. Those that have ended since are passed over.
 * @returns how many were ended.
 * @throws IngenTilgang; VedtakAvvist without a session or a reason.
 */
export async function avsluttAndres(
  kall: Oektkall,
  virksomhet: string,
  ider: readonly string[],
  grunn: string,
): Promise<number> {
  const rolle = krevLeder(kall, virksomhet);
  if (ider.length === 0) throw new VedtakAvvist('Kryss av for minst én økt.');
  const hvorfor = krevGrunn(grunn);
  const ute = kall.sesjoner.avsluttDe(
    (sesjon) =>
      ider.includes(sesjon.id) &&
      sesjon.id !== kall.denne.id &&
      rollerI(sesjon.bruker, virksomhet).length > 0,
  );
  for (const { bruker } of ute)
    await loggfoer(kall, 'avslutt-oekt', rolle, { virksomhet, gjenstand: bruker.id, grunn: hvorfor });
  return ute.length;
}
