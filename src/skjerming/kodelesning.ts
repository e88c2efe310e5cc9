import type { Tilgangskode } from '../konfig/tilgangskode.ts';
import type { Skjerming } from '../noark/skjerming.ts';
import { BIT, tilBiter } from './elementer.ts';
import type { Oppslag } from './oppslag.ts';

/** What a code is read against. */
export interface Kodegrunnlag {
  readonly oppslag: Oppslag;
  /** The date whose register of codes holds. */
  readonly dato: string;
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
 * What the register says of a code. A case may have got its code at any time until today: it is open only where the
 * register said so when the case was made and does not say otherwise now.
 */
function registrertKode(kode: string, grunnlag: Kodegrunnlag): Tilgangskode | undefined {
  const da = grunnlag.oppslag.kode(kode, grunnlag.dato);
  if (!grunnlag.fraSak || (da !== undefined && da.behandling !== 'aapen')) return da;
  const naa = grunnlag.oppslag.kode(kode, grunnlag.iDag);
  return naa?.behandling === 'aapen' ? da : (naa ?? da);
}

/** The rule by which no word of a title is shown; undefined where the elements decide. */
export function regelFor({ ukjentKode, fremmed, personsak, vent }: Kodelesning): string | undefined {
  if (ukjentKode) return 'ukjent kode';
  if (fremmed) return 'ukjent element';
  if (personsak) return 'klient- eller personalsak';
  return vent ? 'R13' : undefined;
}
