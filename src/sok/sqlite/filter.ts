import type { Fasetter, Fasettverdi, Sporring } from '../sokemotor.ts';
import { DOKUMENT, SKJERMET, TYPER, typenummer } from './koding.ts';
import type { Kolonner } from './kolonner.ts';

/** One bit for each filter that an entry can fail. */
const VIRKSOMHET = 1;
const TYPE = 2;
const ENHET = 4;
const HJEMMEL = 8;
const SKJERMING = 16;
const HAR_DOKUMENT = 32;
const TIDSROM = 64;

export interface Filtrert {
  /** Places in the list of rows that was given, of those that pass every filter. */
  readonly passerer: Uint32Array;
  readonly fasetter: Fasetter;
}

export type Filter = Pick<
  Sporring,
  'virksomhet' | 'fra' | 'til' | 'type' | 'enhet' | 'hjemmel' | 'skjermet' | 'dokument'
>;

const dag = (dato: string): number => Number(dato.replaceAll('-', ''));

/** Which value numbers pass; undefined when all do. */
function tillatt(
  kolonner: Kolonner,
  valgte: readonly string[],
  passer: (verdi: string, valgte: ReadonlySet<string>) => boolean,
): ReadonlySet<number> | undefined {
  if (valgte.length === 0) return undefined;
  const sett = new Set(valgte);
  return new Set([...kolonner.verdier].filter(([, verdi]) => passer(verdi, sett)).map(([nr]) => nr));
}

const erValgt = (verdi: string, valgte: ReadonlySet<string>): boolean => valgte.has(verdi);
const harValgt = (verdier: string, valgte: ReadonlySet<string>): boolean =>
  verdier.split(' ').some((hjemmel) => valgte.has(hjemmel));

/** Reads a filter once into a function that says, bit by bit, which parts of it a row fails. */
function lagProeve(kolonner: Kolonner, filter: Filter): (rad: number) => number {
  const virksomheter = tillatt(kolonner, filter.virksomhet, erValgt);
  const enheter = tillatt(kolonner, filter.enhet, erValgt);
  const hjemler = tillatt(kolonner, filter.hjemmel, harValgt);
  const typer = filter.type.length === 0 ? undefined : new Set(filter.type.map(typenummer));
  const fra = filter.fra === undefined ? 0 : dag(filter.fra);
  const til = filter.til === undefined ? Infinity : dag(filter.til);
  const { virksomhet, type, enhet, hjemler: sett, flagg, dato } = kolonner;
  const { skjermet, dokument } = filter;
  return (rad) => {
    let feil = 0;
    if (virksomheter !== undefined && !virksomheter.has(virksomhet[rad] ?? 0)) feil |= VIRKSOMHET;
    if (typer !== undefined && !typer.has(type[rad] ?? 0)) feil |= TYPE;
    if (enheter !== undefined && !enheter.has(enhet[rad] ?? 0)) feil |= ENHET;
    if (hjemler !== undefined && !hjemler.has(sett[rad] ?? 0)) feil |= HJEMMEL;
    const her = flagg[rad] ?? 0;
    if (skjermet !== undefined && ((her & SKJERMET) !== 0) !== skjermet) feil |= SKJERMING;
    if (dokument !== undefined && ((her & DOKUMENT) !== 0) !== dokument) feil |= HAR_DOKUMENT;
    const paa = dato[rad] ?? 0;
    if (paa < fra || paa > til) feil |= TIDSROM;
    return feil;
  };
}

/** Counts values by their number. */
class Teller {
  #tett = new Uint32Array(256);

  tell(nr: number): void {
    if (nr >= this.#tett.length) {
      const ny = new Uint32Array(Math.max(nr + 1, this.#tett.length * 2));
      ny.set(this.#tett);
      this.#tett = ny;
    }
    this.#tett[nr] = (this.#tett[nr] ?? 0) + 1;
  }

  verdier(navn: (nr: number) => readonly string[]): readonly Fasettverdi[] {
    const samlet = new Map<string, number>();
    this.#tett.forEach((antall, nr) => {
      if (antall === 0) return;
      for (const verdi of navn(nr)) samlet.set(verdi, (samlet.get(verdi) ?? 0) + antall);
    });
    return [...samlet]
      .map(([verdi, antall]) => ({ verdi, antall }))
      .sort((a, b) => b.antall - a.antall || (a.verdi < b.verdi ? -1 : 1));
  }
}

/**
 * Filters rows and counts every facet in one pass: an entry that fails one filter alone is still counted in that filter's own
 * facet, so that each facet counts as if its own filter were not set. The period is the filter of `aar`.
 */
export function filtrer(kolonner: Kolonner, rader: Uint32Array, filter: Filter): Filtrert {
  const feilI = lagProeve(kolonner, filter);
  const { virksomhet, type, enhet, hjemler, flagg, dato } = kolonner;
  const tellere = Array.from({ length: 7 }, () => new Teller());
  const [virksomheter, typer, enheter, hjemmelsett, skjermet, dokument, aar] = tellere;
  const passerer = new Uint32Array(rader.length);
  let antall = 0;
  for (let i = 0; i < rader.length; i++) {
    const rad = rader[i] ?? 0;
    const feil = feilI(rad);
    if (feil === 0) passerer[antall++] = i;
    // More than one filter failed.
    else if ((feil & (feil - 1)) !== 0) continue;
    const her = flagg[rad] ?? 0;
    if ((feil & ~VIRKSOMHET) === 0) virksomheter?.tell(virksomhet[rad] ?? 0);
    if ((feil & ~TYPE) === 0) typer?.tell(type[rad] ?? 0);
    if ((feil & ~ENHET) === 0) enheter?.tell(enhet[rad] ?? 0);
    if ((feil & ~HJEMMEL) === 0) hjemmelsett?.tell(hjemler[rad] ?? 0);
    if ((feil & ~SKJERMING) === 0) skjermet?.tell(her & SKJERMET);
    if ((feil & ~HAR_DOKUMENT) === 0) dokument?.tell((her & DOKUMENT) === 0 ? 0 : 1);
    if ((feil & ~TIDSROM) === 0) aar?.tell(((dato[rad] ?? 0) / 10_000) | 0);
  }
  const navn = (nr: number): readonly string[] => {
    const verdi = kolonner.verdier.get(nr);
    return verdi === undefined ? [] : [verdi];
  };
  const jaNei = (nr: number): readonly string[] => [nr === 0 ? 'false' : 'true'];
  const fasett = (
    teller: Teller | undefined,
    verdi: (nr: number) => readonly string[],
  ): readonly Fasettverdi[] => teller?.verdier(verdi) ?? [];
  return {
    passerer: passerer.slice(0, antall),
    fasetter: {
      virksomhet: fasett(virksomheter, navn),
      type: fasett(typer, (nr) => [TYPER[nr] ?? '']),
      enhet: fasett(enheter, navn),
      hjemmel: fasett(hjemmelsett, (nr) => navn(nr).flatMap((sett) => sett.split(' '))),
      skjermet: fasett(skjermet, jaNei),
      dokument: fasett(dokument, jaNei),
      aar: [...fasett(aar, (nr) => [String(nr)])].sort((a, b) => (a.verdi < b.verdi ? 1 : -1)),
    },
  };
}
