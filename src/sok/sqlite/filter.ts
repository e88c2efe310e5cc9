import type { Fasetter, Fasettverdi, Sporring } from '../sokemotor.ts';
import type { Gruppe } from './grupper.ts';
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

const hjemlerI = (sett: string): readonly string[] => (sett === '' ? [] : sett.split(' '));

/** Reads a filter once into a function that says, bit by bit, which parts of it a group fails; the period excepted. */
function lagProeve({ verdier }: Kolonner, filter: Filter): (gruppe: Gruppe) => number {
  const [virksomheter, enheter, hjemler] = [filter.virksomhet, filter.enhet, filter.hjemmel].map(
    (valgte) => new Set(valgte),
  );
  const typer = new Set(filter.type.map(typenummer));
  const { skjermet, dokument } = filter;
  const utenfor = (valgte: ReadonlySet<string> | undefined, har: readonly string[]): boolean =>
    valgte !== undefined && valgte.size > 0 && !har.some((verdi) => valgte.has(verdi));
  const tekst = (nr: number): string => verdier.get(nr) ?? '';
  return (gruppe) => {
    let feil = 0;
    if (utenfor(virksomheter, [tekst(gruppe.virksomhet)])) feil |= VIRKSOMHET;
    if (typer.size > 0 && !typer.has(gruppe.type)) feil |= TYPE;
    if (utenfor(enheter, [tekst(gruppe.enhet)])) feil |= ENHET;
    if (utenfor(hjemler, hjemlerI(tekst(gruppe.hjemler)))) feil |= HJEMMEL;
    if (skjermet !== undefined && ((gruppe.flagg & SKJERMET) !== 0) !== skjermet) feil |= SKJERMING;
    if (dokument !== undefined && ((gruppe.flagg & DOKUMENT) !== 0) !== dokument) feil |= HAR_DOKUMENT;
    return feil;
  };
}

/** How many of the rows each group has, and which groups have any. */
class Gruppetelling {
  readonly antall: Uint32Array;
  readonly grupper: number[] = [];

  constructor(grupper: number) {
    this.antall = new Uint32Array(grupper);
  }

  tell(gruppe: number): void {
    const foer = this.antall[gruppe] ?? 0;
    if (foer === 0) this.grupper.push(gruppe);
    this.antall[gruppe] = foer + 1;
  }
}

/** Adds up the entries of each value. */
class Teller {
  readonly #antall = new Map<string, number>();

  tell(verdier: readonly string[], antall: number): void {
    for (const verdi of verdier) this.#antall.set(verdi, (this.#antall.get(verdi) ?? 0) + antall);
  }

  /** Those with most entries first, unless another order is given. */
  verdier(orden?: (a: Fasettverdi, b: Fasettverdi) => number): readonly Fasettverdi[] {
    return [...this.#antall]
      .map(([verdi, antall]) => ({ verdi, antall }))
      .sort(orden ?? ((a, b) => b.antall - a.antall || (a.verdi < b.verdi ? -1 : 1)));
  }
}

/**
 * Filters rows and counts every facet: an entry that fails one filter alone is still counted in that filter's own
 * facet, so that each facet counts as if its own filter were not set. The period is the filter of `aar`.
 */
export function filtrer(kolonner: Kolonner, rader: Uint32Array, filter: Filter): Filtrert {
  const { gruppe, grupper, dato } = kolonner;
  const fra = filter.fra === undefined ? 0 : dag(filter.fra);
  const til = filter.til === undefined ? Infinity : dag(filter.til);
  const heleTiden = fra === 0 && til === Infinity;
  const [innenfor, utenfor] = [
    new Gruppetelling(grupper.alle.length),
    new Gruppetelling(grupper.alle.length),
  ];
  if (heleTiden) for (let i = 0; i < rader.length; i++) innenfor.tell(gruppe[rader[i] ?? 0] ?? 0);
  else {
    for (let i = 0; i < rader.length; i++) {
      const rad = rader[i] ?? 0;
      const paa = dato[rad] ?? 0;
      (paa >= fra && paa <= til ? innenfor : utenfor).tell(gruppe[rad] ?? 0);
    }
  }

  const proeve = lagProeve(kolonner, filter);
  const feilI = new Uint8Array(grupper.alle.length);
  const navn = (nr: number): readonly string[] => {
    const verdi = kolonner.verdier.get(nr);
    return verdi === undefined ? [] : [verdi];
  };
  const [virksomhet, type, enhet, hjemmel] = [new Teller(), new Teller(), new Teller(), new Teller()];
  const [skjermet, dokument, aar] = [new Teller(), new Teller(), new Teller()];
  const tell = (telling: Gruppetelling, utenforTidsrom: number): void => {
    for (const nr of telling.grupper) {
      const en = grupper.alle[nr];
      if (en === undefined) continue;
      const antall = telling.antall[nr] ?? 0;
      const feil = proeve(en) | utenforTidsrom;
      feilI[nr] = feil & ~TIDSROM;
      if ((feil & ~VIRKSOMHET) === 0) virksomhet.tell(navn(en.virksomhet), antall);
      if ((feil & ~TYPE) === 0) type.tell([TYPER[en.type] ?? ''], antall);
      if ((feil & ~ENHET) === 0) enhet.tell(navn(en.enhet), antall);
      if ((feil & ~HJEMMEL) === 0) hjemmel.tell(navn(en.hjemler).flatMap(hjemlerI), antall);
      if ((feil & ~SKJERMING) === 0) skjermet.tell([String((en.flagg & SKJERMET) !== 0)], antall);
      if ((feil & ~HAR_DOKUMENT) === 0) dokument.tell([String((en.flagg & DOKUMENT) !== 0)], antall);
      if ((feil & ~TIDSROM) === 0) aar.tell([String(en.aar)], antall);
    }
  };
  tell(innenfor, 0);
  tell(utenfor, TIDSROM);

  const passerer = new Uint32Array(rader.length);
  const ingenFeiler = heleTiden && innenfor.grupper.every((nr) => feilI[nr] === 0);
  let antall = 0;
  if (ingenFeiler) for (; antall < rader.length; antall++) passerer[antall] = antall;
  else {
    for (let i = 0; i < rader.length; i++) {
      const rad = rader[i] ?? 0;
      if (feilI[gruppe[rad] ?? 0] !== 0) continue;
      const paa = heleTiden ? 0 : (dato[rad] ?? 0);
      if (paa >= fra && paa <= til) passerer[antall++] = i;
    }
  }
  return {
    passerer: passerer.subarray(0, antall),
    fasetter: {
      virksomhet: virksomhet.verdier(),
      type: type.verdier(),
      enhet: enhet.verdier(),
      hjemmel: hjemmel.verdier(),
      skjermet: skjermet.verdier(),
      dokument: dokument.verdier(),
      aar: aar.verdier((a, b) => (a.verdi < b.verdi ? 1 : -1)),
    },
  };
}
