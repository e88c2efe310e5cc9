import { tolkKonfig } from '../../konfig/les-konfig.ts';
import type { Behandling } from '../../konfig/tilgangskode.ts';
import type { Virksomhet } from '../../konfig/virksomhet.ts';

/** A proposed configuration cannot be held against the archive. The message says what to do. */
export class UgyldigForslag extends Error {
  override readonly name = 'UgyldigForslag';
}

/** Where mistakes in a proposal are said to be. */
const FORSLAG = 'forslaget';

/**
 * A body as a proposed configuration file has it.
 *
 * @throws Konfigfeil with all that is wrong with the file; UgyldigForslag when the body is not in it.
 */
export function forslagFraFil(tekst: string, slug: string): Virksomhet {
  const virksomhet = tolkKonfig(tekst, FORSLAG).virksomheter.find((v) => v.slug === slug);
  if (!virksomhet) throw new UgyldigForslag('Virksomheten står ikke i filen. Velg en fil som har den med.');
  return virksomhet;
}

/** One change, for trying out before the file is edited. */
export type Endring =
  /** What a code does, and the hjemmel that stands where the archive gives none: in every period that the register has. */
  | {
      readonly art: 'kode';
      readonly kilde: string;
      readonly kode: string;
      readonly behandling: Behandling;
      readonly hjemmel?: string | undefined;
    }
  /** The code is in the register no more: what has it fails closed. */
  | { readonly art: 'uten-kode'; readonly kilde: string; readonly kode: string }
  | { readonly art: 'utsettelse'; readonly arbeidsdager: number };

function endret(virksomhet: Virksomhet, endring: Endring): Virksomhet {
  if (endring.art === 'utsettelse') return { ...virksomhet, utsettArbeidsdager: endring.arbeidsdager };
  const kilde = virksomhet.kilder.find(({ id }) => id === endring.kilde);
  if (!kilde) throw new UgyldigForslag('Kilden finnes ikke. Velg en av virksomhetens kilder.');
  const finnes = kilde.tilgangskoder.some(({ kode }) => kode === endring.kode);
  if (!finnes && endring.art === 'uten-kode')
    throw new UgyldigForslag('Koden står ikke i registeret. Velg en som gjør det.');
  const andre = kilde.tilgangskoder.filter(({ kode }) => kode !== endring.kode);
  const tilgangskoder =
    endring.art === 'uten-kode'
      ? andre
      : finnes
        ? kilde.tilgangskoder.map((k) =>
            k.kode === endring.kode
              ? { ...k, behandling: endring.behandling, hjemmel: endring.hjemmel ?? k.hjemmel }
              : k,
          )
        : [
            ...andre,
            {
              kode: endring.kode,
              betegnelse: endring.kode,
              behandling: endring.behandling,
              hjemmel: endring.hjemmel,
            },
          ];
  return {
    ...virksomhet,
    kilder: virksomhet.kilder.map((k) => (k === kilde ? { ...k, tilgangskoder } : k)),
  };
}

/**
 * The body's configuration with one change, held to the same rules as the file.
 *
 * @throws Konfigfeil when the configuration may not say so (R5), UgyldigForslag when there is nothing to change.
 */
export function medEndring(virksomhet: Virksomhet, endring: Endring): Virksomhet {
  const tekst = JSON.stringify({ virksomheter: [endret(virksomhet, endring)] });
  return forslagFraFil(tekst, virksomhet.slug);
}
