import type { Behandling, Tilgangskode } from '../konfig/tilgangskode.ts';
import type { Journalpost } from '../noark/journalpost.ts';
import type { Skjerming } from '../noark/skjerming.ts';
import { BIT, tilBiter } from './elementer.ts';
import type { Oppslag } from './oppslag.ts';

/** What a code is read against. */
export interface Kodegrunnlag {
  readonly oppslag: Oppslag;
  /** The date whose register of codes holds. */
  readonly dato: string;
  /** The later day on which somebody assessed it, and gave it the code that it has or let it stand. */
  readonly vurdert?: string | undefined;
  readonly iDag: string;
  /** Set on the case or above: perhaps long after `dato`, when the code meant something else. */
  readonly fraSak: boolean;
}

/** What a shielding says by its code and its elements, before anything is made of it. */
export interface Kodelesning {
  /** As delivered. */
  readonly kode: string | undefined;
  /** What the register says of the code; undefined where it does not know it. */
  readonly register: Tilgangskode | undefined;
  /** The elements that the source names, as bits. */
  readonly eksplisitt: number;
  /** Nobody has assessed it: a code that waits (XX), or element M. */
  readonly vent: boolean;
  /** It names an element that no code list knows. */
  readonly fremmed: boolean;
  readonly ukjentKode: boolean;
  /** Klientsaker or Personalsaker: the case is a person. */
  readonly personsak: boolean;
  /** One of the four above: no word of a title may be shown. */
  readonly noeytral: boolean;
}

/** Values of tilgangsrestriksjon (M500) by which the case is a person, whatever a register says of them. */
const PERSONSAKER = new Set(['klientsaker', 'personalsaker']);

/** Reads a shielding's code and elements by the register. In doubt, no word of a title may be shown. */
export function lesKode(skjerming: Skjerming, grunnlag: Kodegrunnlag): Kodelesning {
  const kode = skjerming.tilgangskode?.trim() || undefined;
  const register = kode === undefined ? undefined : registrertKode(kode, grunnlag);
  const eksplisitt = tilBiter(skjerming.elementer);
  const personsak = kode !== undefined && PERSONSAKER.has(kode.toLowerCase());
  const vent = register?.behandling === 'vent' || (eksplisitt & BIT.M) !== 0;
  const fremmed = skjerming.ukjente.length > 0;
  const ukjentKode = kode !== undefined && register === undefined && !personsak;
  const noeytral = vent || fremmed || ukjentKode || personsak;
  return { kode, register, eksplisitt, vent, fremmed, ukjentKode, personsak, noeytral };
}

/**
 * The day on which an entry was assessed after it had been registered (Noark M110), so that its code and its legal basis may be of that
 * day (R71, R72). One that is still to come is a slip of the keyboard, and says nothing.
 */
export const vurdertSiden = (
  {
    journaldato,
    offentlighetsvurdertDato: vurdert,
  }: Pick<Journalpost, 'journaldato' | 'offentlighetsvurdertDato'>,
  iDag: string,
): string | undefined =>
  vurdert !== undefined && journaldato < vurdert && vurdert <= iDag ? vurdert : undefined;

/** From the mildest treatment to the strictest. */
const STRENGHET: readonly Behandling[] = ['aapen', 'skjerm', 'vent', 'utelat'];

/** What two days' registers say of a code, where it is not known of which it is: the stricter, and the later of two alike. */
function strengeste(da: Tilgangskode | undefined, siden: Tilgangskode | undefined): Tilgangskode | undefined {
  if (da === undefined || siden === undefined) return siden ?? da;
  return STRENGHET.indexOf(siden.behandling) >= STRENGHET.indexOf(da.behandling) ? siden : da;
}

/**
 * What the register says of a code (R72). A case may have got its code at any time until today: it is open only where the
 * register said so when the case was made and does not say otherwise now. An entry has its code from its journal date, or from the
 * day it was assessed anew.
 */
function registrertKode(kode: string, grunnlag: Kodegrunnlag): Tilgangskode | undefined {
  const { oppslag, vurdert } = grunnlag;
  const da = oppslag.kode(kode, grunnlag.dato);
  if (!grunnlag.fraSak) return vurdert === undefined ? da : strengeste(da, oppslag.kode(kode, vurdert));
  if (da !== undefined && da.behandling !== 'aapen') return da;
  const naa = oppslag.kode(kode, grunnlag.iDag);
  return naa?.behandling === 'aapen' ? da : (naa ?? da);
}

/** The rule by which no word of a title is shown; undefined where the elements decide. */
export function regelFor({ ukjentKode, fremmed, personsak, vent }: Kodelesning): string | undefined {
  if (ukjentKode) return 'ukjent kode';
  if (fremmed) return 'ukjent element';
  if (personsak) return 'klient- eller personalsak';
  return vent ? 'R13' : undefined;
}
