import type { Arkiv } from '../../arkiv/arkiv.ts';
import type { Kildestand } from '../../arkiv/oversikt.ts';
import type { Kilde, Virksomhet } from '../../konfig/virksomhet.ts';
import { arbeidsdagerEtter } from '../../tid/arbeidsdagnummer.ts';
import { datoI } from '../../tid/oslo.ts';
import { IngenTilgang } from '../feil.ts';
import type { Tillatt } from '../lister/tillatt.ts';

/** Why a source counts as silent. */
type Stillhet =
  /** The configuration has it, and nothing has ever come. */
  | 'aldri levert'
  /** No delivery for too long. */
  | 'ingen leveranse'
  /** Deliveries come, and bring nothing new. */
  | 'ingen nye poster';

/** When a source was last heard of, and whether that is too long ago (R61). */
export interface Kildelinje {
  readonly kilde: string;
  readonly navn: string;
  /** The Oslo date its last delivery was read. */
  readonly sisteLeveranse: string | undefined;
  readonly dagerSidenLeveranse: number | undefined;
  /** The latest journal date that it has brought. */
  readonly nyesteJournaldato: string | undefined;
  readonly dagerSidenNyeste: number | undefined;
  /** Working days it may be silent; 0 for ever. */
  readonly grense: number;
  readonly stillhet: Stillhet | undefined;
}

function stillhet(
  grense: number,
  sidenLeveranse: number | undefined,
  sidenNyeste: number | undefined,
): Stillhet | undefined {
  if (grense === 0) return undefined;
  if (sidenLeveranse === undefined) return 'aldri levert';
  if (sidenLeveranse > grense) return 'ingen leveranse';
  return (sidenNyeste ?? Infinity) > grense ? 'ingen nye poster' : undefined;
}

/**
 * Holds what is known of a source against today.
 *
 * @param iDag today in Oslo, yyyy-mm-dd.
 */
export function vurderKilde(
  kilde: Kilde,
  virksomhet: Virksomhet,
  stand: Kildestand | undefined,
  iDag: string,
): Kildelinje {
  const siden = (dato: string | undefined): number | undefined =>
    dato === undefined ? undefined : arbeidsdagerEtter(dato, iDag);
  const grense = kilde.stilleEtterArbeidsdager ?? virksomhet.stilleEtterArbeidsdager;
  const sisteLeveranse =
    stand?.sisteLeveranse === undefined ? undefined : datoI(new Date(stand.sisteLeveranse));
  const [dagerSidenLeveranse, dagerSidenNyeste] = [siden(sisteLeveranse), siden(stand?.nyesteJournaldato)];
  return {
    kilde: kilde.id,
    navn: kilde.navn,
    sisteLeveranse,
    dagerSidenLeveranse,
    nyesteJournaldato: stand?.nyesteJournaldato,
    dagerSidenNyeste,
    grense,
    stillhet: stillhet(grense, dagerSidenLeveranse, dagerSidenNyeste),
  };
}

/**
 * Every source of a body, in the order of its configuration. Of use to all who work there, whatever their unit.
 *
 * @param tillatt found for `se-tall`.
 * @throws IngenTilgang when that was found for another body.
 */
export async function lesKilder(
  arkiv: Pick<Arkiv, 'kildestand'>,
  tillatt: Pick<Tillatt, 'virksomhet'>,
  virksomhet: Virksomhet,
  iDag: string,
): Promise<readonly Kildelinje[]> {
  if (tillatt.virksomhet !== virksomhet.slug) throw new IngenTilgang();
  const stand = new Map((await arkiv.kildestand(virksomhet.slug)).map((en) => [en.kilde, en]));
  return virksomhet.kilder.map((kilde) => vurderKilde(kilde, virksomhet, stand.get(kilde.id), iDag));
}
