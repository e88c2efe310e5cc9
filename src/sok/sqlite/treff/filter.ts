import type { Fasetter, Fasettverdi, Sporring } from '../../sokemotor.ts';
import type { Gruppe } from '../kolonner/grupper.ts';
import { DOKUMENT, SKJERMET, TYPER, typenummer } from '../kolonner/koding.ts';
import { kladd16, kladd32, kladd8, medKladd } from './kladd.ts';
import type { Kolonner } from '../kolonner/kolonner.ts';
import type { Treffliste } from './treffliste.ts';

/** One bit for each filter that an entry can fail. */
const VIRKSOMHET = 1;
const TYPE = 2;
const ENHET = 4;
const HJEMMEL = 8;
const SKJERMING = 16;
const HAR_DOKUMENT = 32;
const TIDSROM = 64;

export interface Filtrert {
  /** Those of the hits that pass every filter, in the order they were given. */
  readonly treff: Treffliste;
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

/** The hits of which it is true, in their order: those of all the rows when it is true of all. */
function bare({ rader, rang, iOrden }: Treffliste, beholdes: (rad: number) => boolean): Treffliste {
  const ut = kladd32(rader.length);
  const utRang = rang && kladd16(rader.length);
  let n = 0;
  for (let i = 0; i < rader.length; i++) {
    const rad = rader[i] ?? 0;
    if (!beholdes(rad)) continue;
    if (rang !== undefined && utRang !== undefined) utRang[n] = rang[i] ?? 0;
    ut[n++] = rad;
  }
  return { rader: ut.subarray(0, n), ...(utRang && { rang: utRang.subarray(0, n) }), iOrden };
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

/** Whether a day is in the filter's period; undefined when all days are. */
function lagTidsrom({ dato }: Kolonner, filter: Filter): ((rad: number) => boolean) | undefined {
  if (filter.fra === undefined && filter.til === undefined) return undefined;
  const fra = filter.fra === undefined ? 0 : dag(filter.fra);
  const til = filter.til === undefined ? Infinity : dag(filter.til);
  return (rad) => {
    const paa = dato[rad] ?? 0;
    return paa >= fra && paa <= til;
  };
}

/** How many of the hits pass every filter: {@link filtrer} without the facets, for queries that are only tried. */
export function antallEtter(kolonner: Kolonner, treff: Treffliste, filter: Filter): number {
  const iTidsrom = lagTidsrom(kolonner, filter);
  return medKladd(() => {
    const { rader } = iTidsrom === undefined ? treff : bare(treff, iTidsrom);
    const proeve = lagProeve(kolonner, filter);
    const { alle } = kolonner.grupper;
    const feil = Uint8Array.from(alle, proeve);
    if (feil.every((her) => her === 0)) return rader.length;
    return kolonner.perGruppe(rader).reduce((sum, antall, nr) => sum + (feil[nr] === 0 ? antall : 0), 0);
  });
}

/**
 * Filters hits and counts every facet: an entry that fails one filter alone is still counted in that filter's own
 * facet, so that each facet counts as if its own filter were not set. The period is the filter of `aar`.
 */
export function filtrer(kolonner: Kolonner, treff: Treffliste, filter: Filter): Filtrert {
  const { gruppe, grupper } = kolonner;
  const iTidsrom = lagTidsrom(kolonner, filter);
  const innenfor = iTidsrom === undefined ? treff : bare(treff, iTidsrom);
  const alle = treff.perGruppe ?? kolonner.perGruppe(treff.rader);
  const antallInnenfor = iTidsrom === undefined ? alle : kolonner.perGruppe(innenfor.rader);

  const proeve = lagProeve(kolonner, filter);
  const feilI = kladd8(grupper.alle.length).fill(0);
  let noenFeiler = false;
  const navn = (nr: number): readonly string[] => {
    const verdi = kolonner.verdier.get(nr);
    return verdi === undefined ? [] : [verdi];
  };
  const [virksomhet, type, enhet, hjemmel] = [new Teller(), new Teller(), new Teller(), new Teller()];
  const [skjermet, dokument, aar] = [new Teller(), new Teller(), new Teller()];
  const tell = (en: Gruppe, feil: number, antall: number): void => {
    if (antall === 0) return;
    if ((feil & ~VIRKSOMHET) === 0) virksomhet.tell(navn(en.virksomhet), antall);
    if ((feil & ~TYPE) === 0) type.tell([TYPER[en.type] ?? ''], antall);
    if ((feil & ~ENHET) === 0) enhet.tell(navn(en.enhet), antall);
    if ((feil & ~HJEMMEL) === 0) hjemmel.tell(navn(en.hjemler).flatMap(hjemlerI), antall);
    if ((feil & ~SKJERMING) === 0) skjermet.tell([String((en.flagg & SKJERMET) !== 0)], antall);
    if ((feil & ~HAR_DOKUMENT) === 0) dokument.tell([String((en.flagg & DOKUMENT) !== 0)], antall);
    if ((feil & ~TIDSROM) === 0) aar.tell([String(en.aar)], antall);
  };
  for (const [nr, en] of grupper.alle.entries()) {
    const [antall, her] = [alle[nr] ?? 0, antallInnenfor[nr] ?? 0];
    if (antall === 0) continue;
    const feil = proeve(en);
    feilI[nr] = feil;
    noenFeiler ||= feil !== 0 && her > 0;
    tell(en, feil, her);
    tell(en, feil | TIDSROM, antall - her);
  }
  return {
    treff: noenFeiler ? bare(innenfor, (rad) => feilI[gruppe[rad] ?? 0] === 0) : innenfor,
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
