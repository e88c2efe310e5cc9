import {
  allowInsecureRequests,
  authorizationCodeGrant,
  AuthorizationResponseError,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  calculatePKCECodeChallenge,
  ClientSecretPost,
  type Configuration,
  discovery,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import type { Oidckonfig } from '../../konfig/konsoll.ts';
import type { Klokke } from '../../tid/oslo.ts';
import type { Innlogging } from '../sesjoner.ts';
import type { Bruker } from '../tilgang.ts';
import { brukerFraKrav } from './roller-fra-krav.ts';

/** How long somebody may take at the provider, in milliseconds. */
const PAABEGYNT_LEVETID = 10 * 60 * 1000;
/** Logins under way at once; the oldest give way, so that nobody fills the memory by starting them. */
const FLEST_PAABEGYNTE = 1_000;
/** Milliseconds a provider may take to answer. */
const SVARFRIST = 10_000;

/** Why nobody was let in: one word for the log, and never what the provider or the browser sent. */
export type Avvisningsgrunn =
  | 'ukjent-innlogging'
  | 'utsteder-svarte-ikke'
  | 'avvist'
  /** The provider lets nobody through without asking, and was told not to ask. */
  | 'maa-logge-inn'
  | 'for-svak'
  | 'uten-rolle';

export type Innloggingssvar =
  | {
      readonly art: 'inne';
      readonly bruker: Bruker;
      readonly innlogging: Innlogging;
      readonly til: string;
      /** Asked for to read the roles anew, of somebody who was in. */
      readonly stille: boolean;
    }
  | { readonly art: 'avvist'; readonly grunn: Avvisningsgrunn; readonly til?: string };

interface Paabegynt {
  readonly pkce: string;
  readonly nonce: string;
  readonly til: string;
  readonly stille: boolean;
  readonly startet: number;
}

export interface Oidcvalg {
  readonly konfig: Oidckonfig;
  readonly hemmelighet: string;
  /** The console's own addresses for answers and for whoever has been logged out, registered at the provider. */
  readonly retur: string;
  readonly etterUtlogging: string;
  readonly klokke: Klokke;
  /** Plain http to the provider: for one on this machine. */
  readonly tillatHttp?: boolean;
}

/**
 * Login by OpenID Connect: authorization code with PKCE, state and nonce, each login's own, used once and kept here and not in the
 * browser. What comes back is believed only when all of it fits.
 */
export class Oidc {
  readonly #valg: Oidcvalg;
  readonly #paabegynte = new Map<string, Paabegynt>();
  #utsteder: Promise<Configuration> | undefined;

  constructor(valg: Oidcvalg) {
    this.#valg = valg;
  }

  /**
   * Starts a login.
   * @param videre where the person was going, kept here until they are back.
   * @param stille the provider may not ask anything: who is logged in there comes straight back, with the roles they have now.
   * @returns Where to send the browser, and the state that must come back from the same browser (a cookie holds it).
   */
  async start(
    videre = '',
    { stille = false }: { readonly stille?: boolean } = {},
  ): Promise<{ readonly til: string; readonly state: string } | { readonly grunn: Avvisningsgrunn }> {
    const { konfig, retur } = this.#valg;
    let utsteder: Configuration;
    try {
      utsteder = await this.#finnUtsteder();
    } catch {
      return { grunn: 'utsteder-svarte-ikke' };
    }
    const [state, nonce, pkce] = [randomState(), randomNonce(), randomPKCECodeVerifier()];
    this.#husk(state, { pkce, nonce, til: videre, stille, startet: this.#valg.klokke().getTime() });
    const til = buildAuthorizationUrl(utsteder, {
      redirect_uri: retur,
      scope: ['openid', ...konfig.scope].join(' '),
      state,
      nonce,
      code_challenge: await calculatePKCECodeChallenge(pkce),
      code_challenge_method: 'S256',
      ...(stille ? { prompt: 'none' } : {}),
      ...(konfig.acr.length === 0 ? {} : { acr_values: konfig.acr.join(' ') }),
    });
    return { til: til.href, state };
  }

  /**
   * Ends a login with what the provider sent the browser back with.
   *
   * @param sporring the query of the address it came back to, with its question mark.
   * @param state what the browser's cookie holds: who did not start the login here does not end it here.
   */
  async fullfoer(sporring: string, state: string | undefined): Promise<Innloggingssvar> {
    const { konfig, retur, klokke } = this.#valg;
    const paabegynt = state === undefined ? undefined : this.#paabegynte.get(state);
    if (state !== undefined) this.#paabegynte.delete(state);
    if (state === undefined || paabegynt === undefined) return { art: 'avvist', grunn: 'ukjent-innlogging' };
    const alder = klokke().getTime() - paabegynt.startet;
    if (alder < 0 || alder > PAABEGYNT_LEVETID) return { art: 'avvist', grunn: 'ukjent-innlogging' };
    const { til, stille } = paabegynt;
    const avvis = (grunn: Avvisningsgrunn) => ({ art: 'avvist', grunn, til }) as const;
    try {
      const svar = await authorizationCodeGrant(await this.#finnUtsteder(), new URL(sporring, retur), {
        expectedState: state,
        expectedNonce: paabegynt.nonce,
        pkceCodeVerifier: paabegynt.pkce,
        idTokenExpected: true,
      });
      const krav = svar.claims();
      if (krav === undefined) return avvis('avvist');
      if (konfig.acr.length > 0 && !(typeof krav.acr === 'string' && konfig.acr.includes(krav.acr)))
        return avvis('for-svak');
      const funnet = brukerFraKrav(krav, konfig);
      if (funnet === undefined) return avvis('uten-rolle');
      const { bruker, verdier } = funnet;
      const innlogging = { verdier, ...(svar.id_token !== undefined && { idToken: svar.id_token }) };
      return { art: 'inne', bruker, innlogging, til, stille };
    } catch (feil) {
      return avvis(stille && feil instanceof AuthorizationResponseError ? 'maa-logge-inn' : 'avvist');
    }
  }

  /**
   * Where a browser is sent to end the login at the provider too; undefined when the provider has no such place, or does not
   * answer: then only ours is ended.
   */
  async utlogging(idToken: string | undefined): Promise<string | undefined> {
    try {
      const utsteder = await this.#finnUtsteder();
      if (utsteder.serverMetadata().end_session_endpoint === undefined) return undefined;
      return buildEndSessionUrl(utsteder, {
        post_logout_redirect_uri: this.#valg.etterUtlogging,
        ...(idToken === undefined ? {} : { id_token_hint: idToken }),
      }).href;
    } catch {
      return undefined;
    }
  }

  /** The provider's own description of itself, asked for once; asked again when it could not be had. */
  #finnUtsteder(): Promise<Configuration> {
    const { konfig, hemmelighet, retur, tillatHttp } = this.#valg;
    this.#utsteder ??= discovery(
      new URL(konfig.utsteder),
      konfig.klientID,
      { client_secret: hemmelighet, redirect_uris: [retur] },
      ClientSecretPost(hemmelighet),
      { timeout: SVARFRIST / 1000, execute: tillatHttp === true ? [allowInsecureRequests] : [] },
    ).catch((feil: unknown) => {
      this.#utsteder = undefined;
      throw feil;
    });
    return this.#utsteder;
  }

  #husk(state: string, paabegynt: Paabegynt): void {
    for (const eldste of this.#paabegynte.keys()) {
      if (this.#paabegynte.size < FLEST_PAABEGYNTE) break;
      this.#paabegynte.delete(eldste);
    }
    this.#paabegynte.set(state, paabegynt);
  }
}
