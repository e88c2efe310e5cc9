import type { Opphoersbekreftelse } from '../noark/opphoer.ts';
import { datoI } from '../tid/oslo.ts';
import { erInnlogget, type Omfangsvedtak, type Postvedtak } from './vedtak.ts';
import type { BundetFunn, Maskering } from './vedtaksdetaljer.ts';

/** One person under however many spellings: two eyes are two people's, not one name in two cases. */
export const personnoekkel = (av: string): string =>
  av.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase();

const funnoekkel = ({ kode, felt, avtrykk }: BundetFunn): string => JSON.stringify([kode, felt, avtrykk]);

/** What stands about one entry, number, document, case, source or journal, when its decisions are taken in order. */
export class Stilling {
  trukket = false;
  opphevet = false;
  /** That what had expired may open, each time somebody confirmed it. */
  readonly bekreftet: Opphoersbekreftelse[] = [];
  holdt = false;
  readonly maskert = new Map<string, Maskering>();
  readonly #frigitt = new Map<string, Set<string>>();
  /** Fingerprints of public records of the entry that somebody has approved, with the number of the last decision that did. */
  readonly godkjent = new Map<string, number>();

  ta(vedtak: Postvedtak | Omfangsvedtak): void {
    switch (vedtak.art) {
      case 'trekk':
      case 'opphev-trekk':
        this.trukket = vedtak.art === 'trekk';
        this.opphevet = !this.trukket;
        break;
      case 'bekreft-opphoer':
        this.bekreftet.push({ dag: datoI(new Date(vedtak.tidspunkt)), skjerminger: vedtak.skjerminger });
        break;
      case 'hold':
      case 'opphev-hold':
        this.holdt = vedtak.art === 'hold';
        break;
      case 'masker':
        this.maskert.set(JSON.stringify(vedtak.detaljer), vedtak.detaljer);
        break;
      case 'opphev-masker':
        this.maskert.clear();
        break;
      case 'frigi':
        // Anyone with a shell has as many names as they like there: only who has logged in is a person here.
        if (!erInnlogget(vedtak)) break;
        for (const funn of vedtak.detaljer.funn) {
          const noekkel = funnoekkel(funn);
          const personer = this.#frigitt.get(noekkel) ?? new Set<string>();
          this.#frigitt.set(noekkel, personer.add(personnoekkel(vedtak.av)));
        }
        break;
      case 'opphev-frigi':
        this.#frigitt.clear();
        break;
      case 'godkjenn':
        this.godkjent.set(vedtak.detaljer.post, vedtak.nr);
    }
  }

  /** Who has said that a finding is false. */
  frigittAv(funn: BundetFunn): ReadonlySet<string> {
    return this.#frigitt.get(funnoekkel(funn)) ?? INGEN;
  }
}

const INGEN: ReadonlySet<string> = new Set();
