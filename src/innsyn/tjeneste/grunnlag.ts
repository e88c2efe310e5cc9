import type { Konfig } from '../../konfig/virksomhet.ts';
import type { Dokumentnummer, Saksnummer } from '../../offentlig/adresse.ts';
import type { Publisert } from '../../offentlig/publisert.ts';
import type { Hull } from '../../offentlig/tilstand.ts';
import type { Klokke } from '../../tid/oslo.ts';
import type { Filkasse } from '../filer/filkasse.ts';
import type { Innsynslager } from '../innsynslager.ts';
import type { Lovvalg } from '../livsloep/krav.ts';
import type { Utboks } from '../post/utboks.ts';

/** Where titles are read, at the moment they are shown: the public journal fits as it is. What is withdrawn is left out. */
export interface Journaloppslag {
  poster(ider: readonly string[]): Promise<readonly Publisert[]>;
  /** True while a body's whole journal is closed (R59). */
  stengt(virksomhet: string): Promise<boolean>;
  /** What a number leads to now. */
  post(virksomhet: string, nummer: Dokumentnummer): Promise<Postlesning>;
  /** What is shown of a case, in number order. */
  sak(virksomhet: string, nummer: Saksnummer): Promise<Sakslesning>;
}

/** An entry as the journal answers: where it is, or what became of it. */
export type Postlesning =
  | { readonly art: 'funnet' | 'hull' | 'trukket' | 'ukjent' }
  | { readonly art: 'flyttet'; readonly til: Dokumentnummer };

/** A case as the journal answers: its places, or why there are none. */
export type Sakslesning =
  | {
      readonly art: 'funnet';
      readonly plasser: readonly (
        | { readonly art: 'post'; readonly publisert: Publisert }
        | { readonly art: 'hull'; readonly hull: Pick<Hull, 'art' | 'dokumentnummer' | 'journaldato'> }
        | { readonly art: 'tomt' }
      )[];
    }
  | { readonly art: 'trukket' | 'ukjent' };

/** What the service stands on. */
export interface Grunnlag {
  readonly lager: Innsynslager;
  readonly journal: Journaloppslag;
  /** What became of the mails. */
  readonly utboks: Utboks;
  /** The bytes of what is handed out. */
  readonly filkasse: Filkasse;
  readonly konfig: Konfig;
  readonly klokke: Klokke;
  /** Makes the secret links; from `lesNoekkel`. */
  readonly noekkel: Buffer;
  readonly lovFor: (virksomhet: string) => Lovvalg;
}

/** Where a call comes from, for the rate limits only. It is never stored as it is. */
export interface Avsender {
  /** The client's network address as the proxy gives it. */
  readonly nett: string;
}
