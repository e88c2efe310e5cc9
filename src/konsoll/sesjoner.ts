import { createHash, randomBytes } from 'node:crypto';
import type { Klokke } from '../tid/oslo.ts';
import type { Bruker } from './tilgang.ts';

/** How long a session lives, in milliseconds: without being used, and in all. */
export const HVILETID = 30 * 60 * 1000;
export const LEVETID = 8 * 60 * 60 * 1000;
/** How many sessions are kept; the oldest give way. More than any archive has staff. */
const PLASS = 2_000;

export interface Sesjon {
  readonly bruker: Bruker;
  /** Must come with everything that changes something: it is on our own pages only (CSRF). */
  readonly skjemanokkel: string;
}

interface Lagret extends Sesjon {
  readonly startet: number;
  sistBrukt: number;
}

/** 256 random bits, as they may stand in a cookie or a form. */
export const nyNokkel = (): string => randomBytes(32).toString('base64url');

/** What is kept of a secret: whoever reads the memory of the process cannot use it. */
const avtrykk = (nokkel: string): string => createHash('sha256').update(nokkel).digest('base64url');

/**
 * Who is logged in. The sessions live in the memory of the console's process, and nowhere else: a restart logs everyone out,
 * and nothing of them can be stolen from a disk or a backup. A session's key is made when somebody has been let in, never
 * taken from what a browser sends (fixation).
 */
export class Sesjoner {
  readonly #klokke: Klokke;
  readonly #alle = new Map<string, Lagret>();

  constructor(klokke: Klokke) {
    this.#klokke = klokke;
  }

  /** Lets a person in. The key goes into the cookie and is kept nowhere. */
  start(bruker: Bruker): { readonly nokkel: string; readonly sesjon: Sesjon } {
    const naa = this.#klokke().getTime();
    this.#rydd(naa);
    const nokkel = nyNokkel();
    const sesjon: Lagret = { bruker, skjemanokkel: nyNokkel(), startet: naa, sistBrukt: naa };
    this.#alle.set(avtrykk(nokkel), sesjon);
    return { nokkel, sesjon };
  }

  /** The session of a key; undefined when there is none, or it has been idle or has lived too long. Counts as use. */
  finn(nokkel: string | undefined): Sesjon | undefined {
    if (nokkel === undefined) return undefined;
    const id = avtrykk(nokkel);
    const sesjon = this.#alle.get(id);
    if (sesjon === undefined) return undefined;
    const naa = this.#klokke().getTime();
    if (this.#erUtloept(sesjon, naa)) {
      this.#alle.delete(id);
      return undefined;
    }
    sesjon.sistBrukt = Math.max(naa, sesjon.sistBrukt);
    return sesjon;
  }

  /** Ends one session. */
  avslutt(nokkel: string): void {
    this.#alle.delete(avtrykk(nokkel));
  }

  /** Ends every session of a person, wherever they are logged in. Returns how many. */
  trekkTilbake(brukerID: string): number {
    let antall = 0;
    for (const [id, { bruker }] of this.#alle)
      if (bruker.id === brukerID) {
        this.#alle.delete(id);
        antall += 1;
      }
    return antall;
  }

  /** A clock that was set back makes no session live longer than it has left: what lies in the future is over. */
  #erUtloept({ startet, sistBrukt }: Lagret, naa: number): boolean {
    return naa - sistBrukt > HVILETID || naa - startet > LEVETID || naa < startet;
  }

  #rydd(naa: number): void {
    for (const [id, sesjon] of this.#alle) if (this.#erUtloept(sesjon, naa)) this.#alle.delete(id);
    for (const id of this.#alle.keys()) {
      if (this.#alle.size < PLASS) break;
      this.#alle.delete(id);
    }
  }
}
