import type { Postvedtak, Vedtak } from './vedtak.ts';
import type { BundetFunn, Maskering } from './vedtaksdetaljer.ts';

/** What stands of the decisions, looked up by entry. */
export interface Vedtaksregister {
  /** Number of the last decision that was taken in. */
  readonly siste: number;
  erTrukket(post: Vedtaksnoekkel): boolean;
  /** A withdrawal was made, and undone by name. */
  erOpphevet(post: Vedtaksnoekkel): boolean;
  erOpphoerBekreftet(post: Vedtaksnoekkel): boolean;
  erHoldt(post: Vedtaksnoekkel): boolean;
  /** What is to be masked beyond what the archive shields, each once, in the order it was decided. */
  maskeringer(post: Vedtaksnoekkel): readonly Maskering[];
  /** Who has said that this very finding of the gate is false, as {@link personnoekkel}s. */
  frigittAv(post: Vedtaksnoekkel, funn: BundetFunn): ReadonlySet<string>;
  /** Whether the body's whole journal is closed; undefined where nobody has decided anything of it. */
  erStengt(virksomhet: string): boolean | undefined;
}
export interface Vedtaksnoekkel {
  readonly kilde: string;
  readonly systemID: string;
  readonly virksomhet: string;
  readonly saksaar: number;
  readonly sakssekvensnummer: number;
  readonly dokumentnummer: number;
}

/** How many different persons must say that a finding of the gate is false. */
export const OEYNE = 2;

/** One person under however many spellings: two eyes are two people's, not one name in two cases. */
export const personnoekkel = (av: string): string =>
  av.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase();

const paaNummer = (v: Omit<Vedtaksnoekkel, 'kilde' | 'systemID'>): string =>
  `${v.virksomhet}/${v.saksaar}/${v.sakssekvensnummer}/${v.dokumentnummer}`;
const paaPost = (v: { virksomhet: string; kilde: string; systemID: string }): string =>
  JSON.stringify([v.virksomhet, v.kilde, v.systemID]);
const funnoekkel = ({ kode, felt, avtrykk }: BundetFunn): string => JSON.stringify([kode, felt, avtrykk]);

/** What stands about one entry, or about one number. */
class Stilling {
  trukket = false;
  opphevet = false;
  bekreftet = false;
  holdt = false;
  readonly maskert = new Map<string, Maskering>();
  readonly frigitt = new Map<string, Set<string>>();

  ta(vedtak: Postvedtak): void {
    switch (vedtak.art) {
      case 'trekk':
      case 'opphev-trekk':
        this.trukket = vedtak.art === 'trekk';
        this.opphevet = !this.trukket;
        break;
      case 'bekreft-opphoer':
        this.bekreftet = true;
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
        for (const funn of vedtak.detaljer.funn) {
          const noekkel = funnoekkel(funn);
          const personer = this.frigitt.get(noekkel) ?? new Set<string>();
          this.frigitt.set(noekkel, personer.add(personnoekkel(vedtak.av)));
        }
        break;
      case 'opphev-frigi':
        this.frigitt.clear();
    }
  }
}

const INGEN: readonly Maskering[] = [];

/**
 * Reads decisions in the order they were taken. A decision about an entry that the archive knew follows the entry, and
 * only it, when it gets another number; one about a number stays with the number.
 */
export function lagVedtaksregister(alle: readonly Vedtak[]): Vedtaksregister {
  const stillinger = new Map<string, Stilling>();
  const stengt = new Map<string, boolean>();
  const stillingFor = (noekkel: string): Stilling => {
    const stilling = stillinger.get(noekkel) ?? new Stilling();
    stillinger.set(noekkel, stilling);
    return stilling;
  };
  const ordnet = alle.toSorted((a, b) => a.tidspunkt.localeCompare(b.tidspunkt) || a.nr - b.nr);
  for (const v of ordnet) {
    if (!('saksaar' in v)) {
      stengt.set(v.virksomhet, v.art === 'steng');
      continue;
    }
    const egen =
      v.kilde !== undefined && v.systemID !== undefined
        ? paaPost({ virksomhet: v.virksomhet, kilde: v.kilde, systemID: v.systemID })
        : paaNummer(v);
    stillingFor(egen).ta(v);
    // Undoing names a number, so it also lifts what was decided of the number alone.
    if (v.art.startsWith('opphev-') && egen !== paaNummer(v)) stillingFor(paaNummer(v)).ta(v);
  }
  const om = (post: Vedtaksnoekkel): readonly Stilling[] =>
    stillinger.size === 0
      ? []
      : [stillinger.get(paaPost(post)), stillinger.get(paaNummer(post))].filter((s) => s !== undefined);
  return {
    siste: alle.reduce((siste, { nr }) => Math.max(siste, nr), 0),
    erTrukket: (post) => om(post).some((s) => s.trukket),
    erOpphevet: (post) => om(post).some((s) => s.opphevet),
    erOpphoerBekreftet: (post) => om(post).some((s) => s.bekreftet),
    erHoldt: (post) => om(post).some((s) => s.holdt),
    maskeringer(post) {
      const funnet = om(post).filter((s) => s.maskert.size > 0);
      return funnet.length === 0 ? INGEN : [...new Map(funnet.flatMap((s) => [...s.maskert])).values()];
    },
    frigittAv: (post, funn) => new Set(om(post).flatMap((s) => [...(s.frigitt.get(funnoekkel(funn)) ?? [])])),
    erStengt: (virksomhet) => stengt.get(virksomhet),
  };
}
