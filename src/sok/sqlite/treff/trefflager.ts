import { VektetHukommelse } from '../../../hukommelse/vektet.ts';
import { erTillagt, krevde, leddnoekkel, type Ledd, type Sporretre } from '../../sporring/sporretre.ts';
import { Arbeidsramme } from './arbeidsramme.ts';
import { medKladd } from './kladd.ts';
import type { Treffinner } from './treff.ts';
import { egen, type Rangert, type Treffliste } from './treffliste.ts';

/** Rows of all hit lists that are remembered between two changes of the index, and of one of them. */
const HUSKES = 1_500_000;
const I_EN = 150_000;

/** The hits of a query, and what it cost to find them. */
interface Funnet {
  readonly liste: Treffliste;
  readonly pris: number;
}

/**
 * Finds the hits of queries, and remembers them. What is remembered costs of the frame of work what it cost, once in a search: the same query
 * gets the same answer, whatever was asked before.
 */
export class Trefflager {
  readonly #treffinner: Treffinner;
  readonly #husket: VektetHukommelse<Funnet>;

  /** @param andel how much of the usual room it has. */
  constructor(treffinner: Treffinner, andel = 1) {
    this.#husket = new VektetHukommelse(HUSKES * andel);
    this.#treffinner = treffinner;
  }

  /** One search, which may find the hits of several queries: its own, and those that it tries. */
  sok(medNavn: boolean): Treffsok {
    return new Treffsok(this.#treffinner, this.#husket, medNavn);
  }

  /** When the index has changed. */
  glem(): void {
    this.#husket.glem();
    this.#treffinner.glem();
  }
}

export class Treffsok {
  readonly #treffinner: Treffinner;
  readonly #husket: VektetHukommelse<Funnet>;
  readonly #medNavn: boolean;
  /** What the search has paid for. */
  readonly #betalt = new Set<string>();

  constructor(treffinner: Treffinner, husket: VektetHukommelse<Funnet>, medNavn: boolean) {
    this.#treffinner = treffinner;
    this.#husket = husket;
    this.#medNavn = medNavn;
  }

  /**
   * Hits that may stand on the caller's pad. What is not found to its end is not remembered: another search may have more room. Nor are very many hits:
   * to copy them off the pad takes long.
   */
  finn(tre: Sporretre, ramme: Arbeidsramme): Treffliste {
    const noekkel = this.#noekkel(tre);
    const erBetalt = this.#betalt.has(noekkel);
    const kjent = this.#husket.kjent(noekkel);
    if (kjent !== undefined && (erBetalt || ramme.ta(kjent.pris))) {
      this.#betalt.add(noekkel);
      return kjent.liste;
    }
    const rom = erBetalt ? new Arbeidsramme(Number.MAX_SAFE_INTEGER) : ramme;
    const foer = rom.igjen;
    const funnet = this.#treffinner.finn(tre, this.#medNavn, rom, (gruppe) => this.#alene(gruppe));
    if (rom.begrenset) return funnet;
    this.#betalt.add(noekkel);
    // A common word alone is remembered where it was found.
    if (erBetalt || funnet.rader.length > I_EN || this.#treffinner.kjent(tre, this.#medNavn)) return funnet;
    const liste = egen(funnet);
    const verdi = { liste, pris: foer - rom.igjen };
    this.#husket.husk(noekkel, { verdi, tyngde: 1 + liste.rader.length });
    return liste;
  }

  /** How many hits there are, which costs what finding and reading them would; undefined when there is no room for that. */
  antall(tre: Sporretre, ramme: Arbeidsramme): number | undefined {
    const tungt = this.#treffinner.kjent(tre, this.#medNavn);
    if (tungt === undefined) return this.regn(tre, ramme, ({ rader }) => rader.length);
    const noekkel = this.#noekkel(tre);
    const antall = tungt.treff.rader.length;
    const pris = antall + (this.#betalt.has(noekkel) ? 0 : tungt.pris);
    this.#betalt.add(noekkel);
    return ramme.ta(pris) ? antall : undefined;
  }

  /** Something that takes reading all hits of a query; undefined when there is no room for it. */
  regn(tre: Sporretre, ramme: Arbeidsramme, fn: (treff: Treffliste) => number): number | undefined {
    return medKladd(() => {
      const treff = this.finn(tre, ramme);
      return !ramme.begrenset && ramme.ta(treff.rader.length) ? fn(treff) : undefined;
    });
  }

  /** The hits of a query of one group, where they are remembered. */
  #alene(gruppe: readonly Ledd[]): Rangert | undefined {
    const kjent = this.#husket.kjent(this.#noekkelFor([gruppe], [], false))?.liste;
    return kjent?.rang && { ...kjent, rang: kjent.rang };
  }

  #noekkel({ krav, uten, uleselig }: Sporretre): string {
    return this.#noekkelFor(krevde(krav), uten, uleselig);
  }

  /** By what decides the hits: the date that «i går» was counted from is in what it was read as. */
  #noekkelFor(krevde: Sporretre['krav'], uten: Sporretre['uten'], uleselig: boolean): string {
    const medlem = (ledd: Ledd): string => (erTillagt(ledd) ? '+' : '') + leddnoekkel(ledd);
    const grupper = [...krevde, uten].map((gruppe) => gruppe.map(medlem).join(''));
    return [this.#medNavn, uleselig, ...grupper].join('\n');
  }
}
