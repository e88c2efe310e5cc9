import type { Virksomhet } from '../konfig/virksomhet.ts';
import type { OffentligJournalpost } from '../offentlig/journalpost.ts';
import type { OffentligSak } from '../offentlig/sak.ts';
import type { Skjult } from '../offentlig/skjult.ts';

/** How the archive has filed a case, as delivered: what the rules for whole case types go by (R25, R26). */
export interface Saksegenskaper {
  /** The case's, and those that its entries lie in. */
  readonly arkivdeler: readonly string[];
  readonly klasser: readonly string[];
  /** By code and by name. */
  readonly sakstyper?: readonly string[] | undefined;
  readonly enhet?: string | undefined;
}

/** An entry that wants out, with what shielding took away from it and from the entries it is linked to. */
export interface Kontrollpost {
  readonly post: OffentligJournalpost;
  readonly skjult: readonly Skjult[];
  readonly lenketSkjult: readonly Skjult[];
  /** The hjemmel is § 13 or § 26, the code P, P1, E, S, XX or unknown, or each case in its arkivdel is a person. */
  readonly streng: boolean;
}

export interface Kontrollgrunnlag {
  readonly virksomhet: Virksomhet;
  readonly sak: OffentligSak;
  readonly skjultISak: readonly Skjult[];
  readonly egenskaper: Saksegenskaper;
  readonly poster: readonly Kontrollpost[];
  /** `streng` for the case's own shielding; without it, the case is strict when every entry is. */
  readonly sakStreng?: boolean | undefined;
}

export type Funnkode =
  | 'fodselsnummer'
  | 'personnummer'
  | 'duf'
  | 'mulig-duf'
  | 'kontonummer'
  | 'paragraf9'
  | 'paragraf9-ord'
  | 'klient'
  | 'gjentar-navn'
  | 'gjentar-frase'
  | 'gjentar-kode'
  | 'navn-i-tittel'
  | 'epost'
  | 'telefon'
  | 'foelsomt-ord'
  | 'adresse';

/** Something the gate saw. It never holds the value: staff look at the field. */
export interface Funn {
  readonly kode: Funnkode;
  /** The public field: `tittel`, `parter[0]`, `dokumenter[1].tittel`, `sak.tittel`. */
  readonly felt: string;
  /** For staff, in plain Norwegian, without the value. */
  readonly forklaring: string;
  /** The rule it rests on: «R19». */
  readonly regel: string;
  /** SHA-256, in hex, of the hidden texts that the field repeats, where that is what was found. */
  readonly gjentatt?: string;
}

export interface Postsvar {
  readonly dokumentnummer: number;
  /** Anything here: the entry is held back, and shown as number, date and «holdt tilbake for kontroll». */
  readonly holdt: readonly Funn[];
  readonly advarsler: readonly Funn[];
}

export interface Kontrollsvar {
  /** In the order of the input. */
  readonly poster: readonly Postsvar[];
  /** What stands in the case's own fields. A held case is shown by its number only, wherever its fields would stand. */
  readonly sak: { readonly holdt: readonly Funn[]; readonly advarsler: readonly Funn[] };
}
