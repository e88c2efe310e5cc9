import { gjelder } from './gyldighet.ts';
import { type Henvisning, lesHjemmeltekst } from './henvisning.ts';
import type { Hjemmel } from './hjemmel.ts';
import type { Virksomhet } from './virksomhet.ts';

/** What a hjemmel lacks that is put down as the ground for keeping something from the public. */
export type Hjemmelmangel =
  /** Not in the register, or not in force (R71). */
  | 'ukjent'
  /** § 13 without the secrecy provision (R6, R44). */
  | 'uten teieplikt'
  /** Ledd, letter or number is missing, and the register has them (R6, R44). */
  | 'upresis';

/** The provision that a hjemmel is, and the first that it leans on. */
export const hjemmeldeler = (h: Hjemmel): readonly [Henvisning, Henvisning | undefined] | undefined => {
  const [kjede] = lesHjemmeltekst(h.tekst).kjeder;
  return kjede && [kjede.hoved, kjede.jf[0]];
};

/** True where `smal` is a part of the same paragraph that `bred` names less precisely. */
function erDelAv(smal: Henvisning, bred: Henvisning): boolean {
  if (smal.lov !== bred.lov || smal.paragraf !== bred.paragraf) return false;
  let strengere = false;
  for (const del of ['ledd', 'nr', 'bokstav'] as const) {
    if (bred[del] === undefined && smal[del] !== undefined) strengere = true;
    else if (bred[del] !== smal[del]) return false;
  }
  return strengere;
}

/** Precise to ledd, letter and number where the provision has them: the body's own register has no part of the same provision. */
function erPresis(h: Hjemmel, virksomhet: Virksomhet, dato: string): boolean {
  const denne = hjemmeldeler(h);
  if (denne === undefined) return false;
  const [hoved, jf] = denne;
  return !virksomhet.hjemler.some((annen) => {
    if (annen.id === h.id || !gjelder(annen, dato)) return false;
    const [annenHoved, annenJf] = hjemmeldeler(annen) ?? [];
    if (annenHoved === undefined) return false;
    if (jf === undefined) return annenJf === undefined && erDelAv(annenHoved, hoved);
    return annenJf !== undefined && erDelAv(annenJf, jf);
  });
}

/** Offl. § 13 alone says only that there is a duty of secrecy: the provision that makes it must stand beside it. */
function manglerTeieplikt(h: Hjemmel): boolean {
  const [hoved, jf] = hjemmeldeler(h) ?? [];
  return hoved?.lov === 'offl' && hoved.paragraf === '13' && jf === undefined;
}

/**
 * What a hjemmel lacks to be the whole legal basis that the law demands of a mask (offentlegforskrifta § 6, R6, R7) and of a refusal
 * (offl. § 31, R44); undefined when it is whole.
 * @param h undefined where the register does not have it.
 * @param datoer days, yyyy-mm-dd, on one of which it must be in force; of what it is held against, the first that it is.
 */
export function hjemmelmangel(
  h: Hjemmel | undefined,
  virksomhet: Virksomhet,
  datoer: readonly string[],
): Hjemmelmangel | undefined {
  const dato = h && datoer.find((dag) => gjelder(h, dag));
  if (h === undefined || dato === undefined) return 'ukjent';
  if (manglerTeieplikt(h)) return 'uten teieplikt';
  return erPresis(h, virksomhet, dato) ? undefined : 'upresis';
}
