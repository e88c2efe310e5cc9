import type { Oidckonfig } from '../../../konfig/konsoll.ts';
import { Oidc, type Avvisningsgrunn } from '../../../konsoll/innlogging/oidc.ts';
import { tildelingerFor } from '../../../konsoll/innlogging/roller-fra-krav.ts';
import { HVILETID, type Innlogging, LEVETID, type Sesjon, Sesjoner } from '../../../konsoll/sesjoner.ts';
import type { Bruker } from '../../../konsoll/tilgang.ts';
import type { Utestengte } from '../../../konsoll/utestengte.ts';
import type { Klokke } from '../../../tid/oslo.ts';
import { lesRetursti } from '../../innsyn/retursti.ts';
import { lesKapsel, skrivKapsel } from './kapsler.ts';
import type { Konsollvalg } from './konsollvalg.ts';

/** Where the provider sends the browser back. */
export const OIDC_TILBAKE = '/arkiv/oidc/tilbake';
export const LOGG_INN = '/arkiv/logg-inn';
export const LOGG_UT = '/arkiv/logg-ut';

/** How old the roles of a session may be before they are asked for again, in milliseconds. */
export const ROLLETID = 60 * 60 * 1000;

/** A path of the console, for whoever was on the way to one; the first page for anything else. */
export function lesVei(verdi: string | null): string {
  const sti = lesRetursti(verdi);
  return sti !== undefined && /^\/arkiv(?:[/?]|$)/.test(sti) && !sti.startsWith(LOGG_INN) ? sti : '/arkiv';
}

/** How long a page's session has left, in milliseconds, for whoever writes on it. */
export interface Oektstid {
  /** When nothing is done. */
  readonly hvile: number;
  /** Until the provider is asked for the roles again; a form can be sent a while after that too. */
  readonly fornyes: number;
  /** Whatever is done. */
  readonly fast: number;
}

export interface Adgangsvalg {
  readonly valg: Konsollvalg;
  readonly klokke: Klokke;
  /** Whom a leader has shut out. */
  readonly utestengte: Utestengte;
  /** The console's own address, without a slash at the end; known when the server listens. */
  readonly adresse: () => string;
  /** How staff are let in as it stands now, where it may have been changed since the start. */
  readonly finnKonfig?: (() => Oidckonfig) | undefined;
}

/** The configuration without its roles: where this part has changed, nobody who was let in by the former one stays in. */
const utenRoller = (konfig: Oidckonfig): string => JSON.stringify({ ...konfig, roller: [] });

/** Who is in, and how one gets in: the sessions, their cookies, and the login provider. */
export class Adgang {
  readonly sesjoner: Sesjoner;
  readonly utestengte: Utestengte;
  readonly #adresse: () => string;
  readonly #klokke: Klokke;
  readonly #finnKonfig: (() => Oidckonfig) | undefined;
  #valg: Konsollvalg;
  #oidc: Oidc | undefined;

  constructor({ valg, klokke, utestengte, adresse, finnKonfig }: Adgangsvalg) {
    this.#valg = valg;
    this.#adresse = adresse;
    this.#klokke = klokke;
    this.#finnKonfig = finnKonfig;
    this.sesjoner = new Sesjoner(klokke);
    this.utestengte = utestengte;
  }

  get valg(): Konsollvalg {
    return this.#valg;
  }

  get #sikker(): boolean {
    return this.#adresse().startsWith('https:');
  }

  /** The session of a request; `ukjent` when its cookie holds a key that opens nothing. */
  finn(kapsler: string | undefined): Sesjon | 'ukjent' | undefined {
    this.#seEtterNyKonfig();
    const nokkel = lesKapsel(kapsler, 'konsoll', this.#sikker);
    if (nokkel === undefined) return undefined;
    const sesjon = this.sesjoner.finn(nokkel);
    const bruker = sesjon && this.utestengte.slipp(sesjon.bruker);
    return sesjon && bruker ? { ...sesjon, bruker } : 'ukjent';
  }

  /**
   * Whether the roles of a session are too old to go on with. Whoever only reads is sent to the provider for new ones; whoever
   * sends a form may do so for as long as a page may lie open.
   */
  maaFornyes({ rollerLest }: Sesjon, metode: 'GET' | 'POST'): boolean {
    if (this.#valg.art !== 'oidc') return false;
    const alder = this.#klokke().getTime() - rollerLest;
    return alder > ROLLETID + (metode === 'POST' ? HVILETID : 0);
  }

  /** How long who has got a page now may write on it before what is written cannot be sent. */
  tidIgjen({ startet, rollerLest }: Sesjon): Oektstid {
    const naa = this.#klokke().getTime();
    const liv = startet + LEVETID - naa;
    if (this.#valg.art !== 'oidc') return { hvile: HVILETID, fornyes: liv, fast: liv };
    const fornyes = rollerLest + ROLLETID - naa;
    return { hvile: HVILETID, fornyes, fast: Math.min(liv, fornyes + HVILETID) };
  }

  /** Lets somebody in, with a new key; the one that the browser had is void (fixation). Answers the cookies to set. */
  slippInn(bruker: Bruker, kapsler: string | undefined, innlogging: Innlogging): readonly string[] {
    this.#glem(kapsler);
    return this.#settNokkel(this.sesjoner.start(bruker, innlogging).nokkel);
  }

  /** Goes on with the session of a person who was sent to the provider to have their roles read anew; undefined when it is not theirs. */
  forny(bruker: Bruker, kapsler: string | undefined, innlogging: Innlogging): readonly string[] | undefined {
    const nokkel = lesKapsel(kapsler, 'konsoll', this.#sikker);
    const ny = nokkel === undefined ? undefined : this.sesjoner.forny(nokkel, bruker, innlogging);
    return ny && this.#settNokkel(ny.nokkel);
  }

  /** Ends the session that the browser has, or every session of the person's. Answers the cookie to set. */
  loggUt(sesjon: Sesjon, kapsler: string | undefined, overalt: boolean): readonly string[] {
    if (overalt) this.sesjoner.avsluttDe(({ bruker }) => bruker.id === sesjon.bruker.id);
    return this.slippUt(kapsler);
  }

  /** Ends the session that the browser has, when it has one. Answers the cookie to set. */
  slippUt(kapsler: string | undefined): readonly string[] {
    return this.#glem(kapsler) ? [this.glemt()] : [];
  }

  /** The `Set-Cookie` that removes a key which opens nothing. */
  glemt(): string {
    return skrivKapsel('konsoll', undefined, this.#sikker);
  }

  /** Starts a login at the provider. */
  async startOidc(
    til: string,
    valg: { readonly stille: boolean },
  ): Promise<
    { readonly til: string; readonly kapsler: readonly string[] } | { readonly grunn: Avvisningsgrunn }
  > {
    const svar = await this.#finnOidc().start(til, valg);
    if ('grunn' in svar) return svar;
    return { til: svar.til, kapsler: [skrivKapsel('konsoll-innlogging', svar.state, this.#sikker)] };
  }

  /** Ends a login with what the provider sent the browser back with. */
  fullfoerOidc(sporring: string, kapsler: string | undefined): ReturnType<Oidc['fullfoer']> {
    return this.#finnOidc().fullfoer(sporring, lesKapsel(kapsler, 'konsoll-innlogging', this.#sikker));
  }

  /** Where the browser is sent to be logged out at the provider too; undefined where there is no such place. */
  async utloggingssted({ idToken }: Sesjon): Promise<string | undefined> {
    return this.#valg.art === 'oidc' ? this.#finnOidc().utlogging(idToken) : undefined;
  }

  #settNokkel(nokkel: string): readonly string[] {
    return [
      skrivKapsel('konsoll', nokkel, this.#sikker),
      skrivKapsel('konsoll-innlogging', undefined, this.#sikker),
    ];
  }

  /** True when there was a key. */
  #glem(kapsler: string | undefined): boolean {
    const nokkel = lesKapsel(kapsler, 'konsoll', this.#sikker);
    if (nokkel !== undefined) this.sesjoner.avslutt(nokkel);
    return nokkel !== undefined;
  }

  /** Whoever has lost a role in the configuration loses it now, and whoever has none left is out. */
  #seEtterNyKonfig(): void {
    const foer = this.#valg;
    if (foer.art !== 'oidc' || this.#finnKonfig === undefined) return;
    const konfig = this.#finnKonfig();
    if (konfig === foer.konfig) return;
    this.#valg = { ...foer, konfig };
    this.#oidc = undefined;
    const samme = utenRoller(konfig) === utenRoller(foer.konfig);
    this.sesjoner.lesRollerIgjen(({ bruker, verdier = [] }) => {
      const tildelinger = samme ? tildelingerFor(verdier, konfig.roller) : [];
      return tildelinger.length === 0 ? undefined : { ...bruker, tildelinger };
    });
  }

  #finnOidc(): Oidc {
    const valg = this.#valg;
    if (valg.art !== 'oidc') throw new TypeError('The development login has no provider.');
    this.#oidc ??= new Oidc({
      konfig: valg.konfig,
      hemmelighet: valg.hemmelighet,
      retur: this.#adresse() + OIDC_TILBAKE,
      etterUtlogging: this.#adresse() + LOGG_UT,
      klokke: this.#klokke,
      tillatHttp: valg.konfig.utsteder.startsWith('http:'),
    });
    return this.#oidc;
  }
}
