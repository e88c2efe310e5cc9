import { finnHjemler, finnTilgangskode } from '../konfig/register.ts';
import type { Tilgangskode } from '../konfig/tilgangskode.ts';
import type { Kilde, Virksomhet } from '../konfig/virksomhet.ts';
import { husk } from '../hukommelse/husk.ts';

/** The source's free text, matched. */
export interface Hjemmelfunn {
  readonly ider: readonly string[];
  readonly umatchet: number;
}

/** Look-ups in the registers of one body and one of its sources. */
export interface Oppslag {
  /** The code as the register has it on a date; undefined where it does not. */
  kode(kode: string, dato: string): Tilgangskode | undefined;
  hjemler(fritekst: readonly string[], dato: string): Hjemmelfunn;
  /** What staff put a mask down to, in the register's own words: whatever its dates, since it held when they decided (R7, R71). */
  vedtatte(tekster: readonly string[]): Hjemmelfunn;
  /** Those of the hjemler that may withhold a whole entry: statutory secrecy and § 9 (R5). */
  utelatende(ider: readonly string[]): readonly string[];
}

function lagOppslag(virksomhet: Virksomhet, kilde: Kilde, iDag: string): Oppslag {
  const utelatende = new Set(virksomhet.hjemler.filter((h) => h.art !== 'kan').map((h) => h.id));
  const medTekst = new Map(virksomhet.hjemler.map(({ tekst, id }) => [tekst.trim(), id]));
  const koder = husk((nokkel) => {
    const [kode = '', dato = iDag] = nokkel.split('\n');
    return finnTilgangskode(kilde, kode, dato);
  });
  const hjemler = husk((nokkel): Hjemmelfunn => {
    const [dato = iDag, ...fritekst] = nokkel.split('\n');
    const funn = finnHjemler(virksomhet, fritekst, dato);
    return { ider: funn.hjemler.map((hjemmel) => hjemmel.id), umatchet: funn.umatchet };
  });
  const enLinje = (tekst: string): string => tekst.replace(/\s+/gu, ' ');
  return {
    kode: (kode, dato) => koder(`${enLinje(kode)}\n${dato}`),
    hjemler: (fritekst, dato) => hjemler([dato, ...fritekst.map(enLinje)].join('\n')),
    vedtatte: (tekster) => {
      const ider = tekster.flatMap((tekst) => medTekst.get(tekst) ?? []);
      return { ider, umatchet: tekster.length - ider.length };
    },
    utelatende: (ider) => ider.filter((id) => utelatende.has(id)),
  };
}

const kjente = new WeakMap<Kilde, { virksomhet: Virksomhet; iDag: string; oppslag: Oppslag }>();

/** The look-ups for a source, made once for as long as the configuration and the day are the same. */
export function oppslagFor(virksomhet: Virksomhet, kilde: Kilde, iDag: string): Oppslag {
  const kjent = kjente.get(kilde);
  if (kjent?.virksomhet === virksomhet && kjent.iDag === iDag) return kjent.oppslag;
  const oppslag = lagOppslag(virksomhet, kilde, iDag);
  kjente.set(kilde, { virksomhet, iDag, oppslag });
  return oppslag;
}
