import type { Fasetter, Fasettverdi, Sporring } from '../../sokemotor.ts';
import type { Gruppe, Gruppeverdier } from '../kolonner/grupper.ts';
import { DOKUMENT, SKJERMET, TYPER, typenummer } from '../kolonner/koding.ts';
import { kladd16, kladd32, kladd8, medKladd } from './kladd.ts';
import type { Kolonner } from '../kolonner/kolonner.ts';
import type { Treffliste } from './treffliste.ts';

/** One bit for each filter that a group can fail. A period is asked of each entry. */
const VIRKSOMHET = 1;
const TYPE = 2;
const ENHET = 4;
const HJEMMEL = 8;
const SKJERMING = 16;
const HAR_DOKUMENT = 32;

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

/** One part of a filter that is set: which values of what fail it. */
interface Proeve {
  readonly bit: number;
  readonly hva: keyof Gruppe;
  readonly feiler: (verdi: number) => boolean;
}

/** The parts of a filter that are set. */
function proever({ verdier }: Kolonner, filter: Filter): readonly Proeve[] {
  const ut: Proeve[] = [];
  const enAv = (
    bit: number,
    hva: keyof Gruppe,
    valgte: readonly string[] = [],
    har: typeof hjemlerI,
  ): void => {
    if (valgte.length > 0)
      ut.push({
        bit,
        hva,
        feiler: (nr) => !har(verdier.get(nr) ?? '').some((verdi) => valgte.includes(verdi)),
      });
  };
  const erSatt = (bit: number, valgt: boolean | undefined, flagget: number): void => {
    if (valgt !== undefined)
      ut.push({ bit, hva: 'flagg', feiler: (flagg) => ((flagg & flagget) !== 0) !== valgt });
  };
  enAv(VIRKSOMHET, 'virksomhet', filter.virksomhet, (slug) => [slug]);
  enAv(ENHET, 'enhet', filter.enhet, (enhet) => [enhet]);
  enAv(HJEMMEL, 'hjemler', filter.hjemmel, hjemlerI);
  erSatt(SKJERMING, filter.skjermet, SKJERMET);
  erSatt(HAR_DOKUMENT, filter.dokument, DOKUMENT);
  const typer = filter.type.map(typenummer);
  if (typer.length > 0) ut.push({ bit: TYPE, hva: 'type', feiler: (type) => !typer.includes(type) });
  return ut;
}

/** Bit by bit, which parts of a filter each group fails; undefined when none is set. May stand on the caller's pad. */
function feilIGruppene(kolonner: Kolonner, filter: Filter): Uint8Array | undefined {
  const { alle, verdier } = kolonner.grupper;
  const satt = proever(kolonner, filter);
  if (satt.length === 0) return undefined;
  const feil = kladd8(alle.length).fill(0);
  for (const { bit, hva, feiler } of satt) {
    const { alle: verdiene, iGruppe } = verdier[hva];
    const biter = verdiene.map((verdi) => (feiler(verdi) ? bit : 0));
    for (let nr = 0; nr < feil.length; nr++) feil[nr] = (feil[nr] ?? 0) | (biter[iGruppe[nr] ?? 0] ?? 0);
  }
  return feil;
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
    const feil = feilIGruppene(kolonner, filter);
    if (feil?.some((her) => her !== 0) !== true) return rader.length;
    return kolonner.perGruppe(rader).reduce((sum, antall, nr) => sum + (feil[nr] === 0 ? antall : 0), 0);
  });
}

/** What a facet counts of each group. */
interface Telling {
  readonly verdier: Gruppeverdier;
  /** Entries by group. */
  readonly antall: Uint32Array;
  /** The filters that each group fails, and the facet's own, which is counted as if it were not set. */
  readonly feil: Uint8Array | undefined;
  readonly egen: number;
}

/** How many entries have each value, which may have several names, or share one. Those with most entries first, unless another order is given. */
function tell(
  { verdier: { alle, iGruppe }, antall, feil, egen }: Telling,
  navn: (verdi: number) => readonly string[],
  orden: (a: Fasettverdi, b: Fasettverdi) => number = (a, b) =>
    b.antall - a.antall || (a.verdi < b.verdi ? -1 : 1),
): readonly Fasettverdi[] {
  const perVerdi = new Array<number>(alle.length).fill(0);
  for (let nr = 0; nr < iGruppe.length; nr++) {
    if (feil !== undefined && ((feil[nr] ?? 0) & ~egen) !== 0) continue;
    const plass = iGruppe[nr] ?? 0;
    perVerdi[plass] = (perVerdi[plass] ?? 0) + (antall[nr] ?? 0);
  }
  const perNavn = new Map<string, number>();
  alle.forEach((verdi, plass) => {
    const her = perVerdi[plass] ?? 0;
    if (her > 0) for (const et of navn(verdi)) perNavn.set(et, (perNavn.get(et) ?? 0) + her);
  });
  return [...perNavn].map(([verdi, her]) => ({ verdi, antall: her })).sort(orden);
}

/**
 * Filters hits and counts every facet: an entry that fails one filter alone is still counted in that filter's own
 * facet, so that each facet counts as if its own filter were not set. The period is the filter of `aar`.
 */
export function filtrer(kolonner: Kolonner, treff: Treffliste, filter: Filter): Filtrert {
  const { gruppe, grupper } = kolonner;
  const { virksomhet, type, enhet, hjemler, flagg, aar } = grupper.verdier;
  const iTidsrom = lagTidsrom(kolonner, filter);
  const innenfor = iTidsrom === undefined ? treff : bare(treff, iTidsrom);
  const alle = treff.perGruppe?.() ?? kolonner.perGruppe(treff.rader);
  const antall = iTidsrom === undefined ? alle : kolonner.perGruppe(innenfor.rader);

  const feil = feilIGruppene(kolonner, filter);
  const noenFeiler = feil?.some((her, nr) => her !== 0 && (antall[nr] ?? 0) > 0) === true;
  const tekst = (nr: number): readonly string[] => {
    const verdi = kolonner.verdier.get(nr);
    return verdi === undefined ? [] : [verdi];
  };
  const om = (verdier: Gruppeverdier, egen: number): Telling => ({ verdier, antall, feil, egen });
  return {
    treff: noenFeiler ? bare(innenfor, (rad) => feil[gruppe[rad] ?? 0] === 0) : innenfor,
    fasetter: {
      virksomhet: tell(om(virksomhet, VIRKSOMHET), tekst),
      type: tell(om(type, TYPE), (nr) => [TYPER[nr] ?? '']),
      enhet: tell(om(enhet, ENHET), tekst),
      hjemmel: tell(om(hjemler, HJEMMEL), (nr) => tekst(nr).flatMap(hjemlerI)),
      skjermet: tell(om(flagg, SKJERMING), (her) => [String((her & SKJERMET) !== 0)]),
      dokument: tell(om(flagg, HAR_DOKUMENT), (her) => [String((her & DOKUMENT) !== 0)]),
      aar: tell(
        { verdier: aar, antall: alle, feil, egen: 0 },
        (her) => [String(her)],
        (a, b) => (a.verdi < b.verdi ? 1 : -1),
      ),
    },
  };
}
