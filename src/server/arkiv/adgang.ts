import { Oidc, type Avvisningsgrunn } from '../../konsoll/innlogging/oidc.ts';
import { type Sesjon, Sesjoner } from '../../konsoll/sesjoner.ts';
import type { Bruker } from '../../konsoll/tilgang.ts';
import type { Klokke } from '../../tid/oslo.ts';
import { lesRetursti } from '../innsyn/retursti.ts';
import { lesKapsel, skrivKapsel } from './kapsler.ts';
import type { Konsollvalg } from './konsollvalg.ts';

/** Where the provider sends the browser back. */
export const OIDC_TILBAKE = '/arkiv/oidc/tilbake';
export const LOGG_INN = '/arkiv/logg-inn';
export const LOGG_UT = '/arkiv/logg-ut';

/** A path of the console, for who was on the way to one; the first page for anything else. */
export function lesVei(verdi: string | null): string {
  const sti = lesRetursti(verdi);
  return sti !== undefined && /^\/arkiv(?:[/?]|$)/.test(sti) && !sti.startsWith(LOGG_INN) ? sti : '/arkiv';
}

export interface Adgangsvalg {
  readonly valg: Konsollvalg;
  readonly klokke: Klokke;
  /** The console's own address, without a slash at the end; known when the server listens. */
  readonly adresse: () => string;
}

/** Who is in, and how one gets in: the sessions, their cookies, and the login provider. */
export class Adgang {
  readonly valg: Konsollvalg;
  readonly #adresse: () => string;
  readonly #klokke: Klokke;
  readonly #sesjoner: Sesjoner;
  #oidc: Oidc | undefined;

  constructor({ valg, klokke, adresse }: Adgangsvalg) {
    this.valg = valg;
    this.#adresse = adresse;
    this.#klokke = klokke;
    this.#sesjoner = new Sesjoner(klokke);
  }

  get #sikker(): boolean {
    return this.#adresse().startsWith('https:');
  }

  /** The session of a request; `ukjent` when its cookie holds a key that opens nothing. */
  finn(kapsler: string | undefined): Sesjon | 'ukjent' | undefined {
    const nokkel = lesKapsel(kapsler, 'konsoll', this.#sikker);
    return nokkel === undefined ? undefined : (this.#sesjoner.finn(nokkel) ?? 'ukjent');
  }

  /** Lets somebody in, with a new key; the one that the browser had is void (fixation). Answers the cookies to set. */
  slippInn(bruker: Bruker, kapsler: string | undefined): readonly string[] {
    this.#glem(kapsler);
    const { nokkel } = this.#sesjoner.start(bruker);
    return [
      skrivKapsel('konsoll', nokkel, this.#sikker),
      skrivKapsel('konsoll-innlogging', undefined, this.#sikker),
    ];
  }

  /** Ends the session, or every session of the person's. Answers the cookie to set. */
  loggUt(sesjon: Sesjon, kapsler: string | undefined, overalt: boolean): readonly string[] {
    this.#glem(kapsler);
    if (overalt) this.#sesjoner.trekkTilbake(sesjon.bruker.id);
    return [this.glemt()];
  }

  /** The cookie that takes a key away which opens nothing. */
  glemt(): string {
    return skrivKapsel('konsoll', undefined, this.#sikker);
  }

  /** Starts a login at the provider. */
  async startOidc(
    til: string,
  ): Promise<
    { readonly til: string; readonly kapsler: readonly string[] } | { readonly grunn: Avvisningsgrunn }
  > {
    const svar = await this.#finnOidc().start(til);
    if ('grunn' in svar) return svar;
    return { til: svar.til, kapsler: [skrivKapsel('konsoll-innlogging', svar.state, this.#sikker)] };
  }

  /** Ends a login with what the provider sent the browser back with. */
  fullfoerOidc(sporring: string, kapsler: string | undefined): ReturnType<Oidc['fullfoer']> {
    return this.#finnOidc().fullfoer(sporring, lesKapsel(kapsler, 'konsoll-innlogging', this.#sikker));
  }

  #glem(kapsler: string | undefined): void {
    const nokkel = lesKapsel(kapsler, 'konsoll', this.#sikker);
    if (nokkel !== undefined) this.#sesjoner.avslutt(nokkel);
  }

  #finnOidc(): Oidc {
    const { valg } = this;
    if (valg.art !== 'oidc') throw new TypeError('The development login has no provider.');
    this.#oidc ??= new Oidc({
      konfig: valg.konfig,
      hemmelighet: valg.hemmelighet,
      retur: this.#adresse() + OIDC_TILBAKE,
      klokke: this.#klokke,
      tillatHttp: valg.konfig.utsteder.startsWith('http:'),
    });
    return this.#oidc;
  }
}
