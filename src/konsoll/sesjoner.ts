import { createHash, randomBytes } from 'node:crypto';
import type { Klokke } from '../tid/oslo.ts';
import type { Bruker } from './tilgang.ts';

/** How long a session lives, in milliseconds: without being used, and in all. */
export const HVILETID = 30 * 60 * 1000;
export const LEVETID = 8 * 60 * 60 * 1000;
/** How many sessions are kept; the oldest give way. More than any archive has staff. */
const PLASS = 2_000;

/** What a login brings with it, beside who it is. */
export interface Innlogging {
  /** The values of the role claim: what the roles are found from again when the configuration changes. */
  readonly verdier?: readonly string[];
  /** Names the login to the provider when it is to be ended there too. */
  readonly idToken?: string;
  /** The browser, in a few words: so that one knows one's own. */
  readonly nettleser?: string;
}

export interface Sesjon extends Innlogging {
  /** Names the session on a page; opens nothing. */
  readonly id: string;
  /** The same object for as long as the session lives, whatever else of it is new: what is remembered of a session hangs on it. */
  readonly feste: object;
  readonly bruker: Bruker;
  /** Must come with everything that changes something: it is on our own pages only (CSRF). */
  readonly skjemanokkel: string;
  /** Milliseconds since 1970: when somebody came in, when the roles were last read, when it was last used. */
  readonly startet: number;
  readonly rollerLest: number;
  readonly sistBrukt: number;
}

/** 256 random bits, as they may stand in a cookie or a form. */
const nyNokkel = (): string => randomBytes(32).toString('base64url');

/** What is kept of a secret: whoever reads the memory of the process cannot use it. */
const avtrykk = (nokkel: string): string => createHash('sha256').update(nokkel).digest('base64url');

/**
 * Who is logged in. The sessions live in the memory of the console's process, and nowhere else: a restart logs everyone out,
 * and nothing of them can be stolen from a disk or a backup. A session's key is made when somebody has been let in, never
 * taken from what a browser sends (fixation).
 */
export class Sesjoner {
  readonly #klokke: Klokke;
  /** By the fingerprint of the key. */
  readonly #alle = new Map<string, Sesjon>();

  constructor(klokke: Klokke) {
    this.#klokke = klokke;
  }

  /** Lets a person in. The key goes into the cookie and is kept nowhere. */
  start(bruker: Bruker, innlogging: Innlogging = {}): { readonly nokkel: string; readonly sesjon: Sesjon } {
    const naa = this.#naa();
    this.#rydd(naa);
    for (const merke of this.#alle.keys()) {
      if (this.#alle.size < PLASS) break;
      this.#alle.delete(merke);
    }
    const tider = { startet: naa, rollerLest: naa, sistBrukt: naa };
    return this.#legg({
      ...innlogging,
      ...tider,
      id: nyNokkel(),
      feste: {},
      bruker,
      skjemanokkel: nyNokkel(),
    });
  }

  /**
   * Goes on with a session whose roles have been read anew, under another key: what was open in the browser still can be sent,
   * and it lives no longer for that. Undefined where there is none, or it is another person's.
   */
  forny(nokkel: string, bruker: Bruker, innlogging: Innlogging): { readonly nokkel: string } | undefined {
    const foer = this.finn(nokkel);
    if (foer === undefined || foer.bruker.id !== bruker.id) return undefined;
    this.avslutt(nokkel);
    return this.#legg({ ...foer, ...innlogging, bruker, rollerLest: this.#naa() });
  }

  /** The session of a key; undefined when there is none, or it has been idle or has lived too long. Counts as use. */
  finn(nokkel: string | undefined): Sesjon | undefined {
    if (nokkel === undefined) return undefined;
    const merke = avtrykk(nokkel);
    const sesjon = this.#alle.get(merke);
    if (sesjon === undefined) return undefined;
    const naa = this.#naa();
    if (this.#erUtloept(sesjon, naa)) {
      this.#alle.delete(merke);
      return undefined;
    }
    const brukt = { ...sesjon, sistBrukt: Math.max(naa, sesjon.sistBrukt) };
    this.#alle.set(merke, brukt);
    return brukt;
  }

  /** Every session that is open, the last used first. */
  aapne(): readonly Sesjon[] {
    this.#rydd(this.#naa());
    return [...this.#alle.values()].toSorted((a, b) => b.sistBrukt - a.sistBrukt);
  }

  /** Ends one session. */
  avslutt(nokkel: string): void {
    this.#alle.delete(avtrykk(nokkel));
  }

  /** Ends the sessions that fit. Returns them. */
  avsluttDe(skalUt: (sesjon: Sesjon) => boolean): readonly Sesjon[] {
    const ute: Sesjon[] = [];
    for (const [merke, sesjon] of this.#alle)
      if (skalUt(sesjon)) {
        this.#alle.delete(merke);
        ute.push(sesjon);
      }
    return ute;
  }

  /** Gives every session the person that it now is; who is nobody any more is out. */
  lesRollerIgjen(hvem: (sesjon: Sesjon) => Bruker | undefined): void {
    for (const [merke, sesjon] of this.#alle) {
      const bruker = hvem(sesjon);
      if (bruker === undefined) this.#alle.delete(merke);
      else this.#alle.set(merke, { ...sesjon, bruker });
    }
  }

  #naa(): number {
    return this.#klokke().getTime();
  }

  #legg(sesjon: Sesjon): { readonly nokkel: string; readonly sesjon: Sesjon } {
    const nokkel = nyNokkel();
    this.#alle.set(avtrykk(nokkel), sesjon);
    return { nokkel, sesjon };
  }

  /** A clock that was set back makes no session live longer than it has left: what lies in the future is over. */
  #erUtloept({ startet, sistBrukt }: Sesjon, naa: number): boolean {
    return naa - sistBrukt > HVILETID || naa - startet > LEVETID || naa < startet;
  }

  #rydd(naa: number): void {
    for (const [merke, sesjon] of this.#alle) if (this.#erUtloept(sesjon, naa)) this.#alle.delete(merke);
  }
}
