import { type Henvisning, lesHjemmeltekst } from '../../konfig/henvisning.ts';
import type { Hjemmel } from '../../konfig/hjemmel.ts';
import type { Virksomhet } from '../../konfig/virksomhet.ts';

/** Whether a hjemmel is in force on a day (R71). */
export const gjelder = (h: Hjemmel, dato: string): boolean =>
  (h.gyldigFra === undefined || h.gyldigFra <= dato) && (h.gyldigTil === undefined || dato <= h.gyldigTil);

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

const deler = (h: Hjemmel): readonly [Henvisning, Henvisning | undefined] | undefined => {
  const [kjede] = lesHjemmeltekst(h.tekst).kjeder;
  return kjede && [kjede.hoved, kjede.jf[0]];
};

/**
 * Whether a hjemmel is precise enough for a refusal (offl. § 31): to ledd, letter and number where the provision has them. It is
 * not when the body's own register has a part of the same provision.
 */
export function erPresis(h: Hjemmel, virksomhet: Virksomhet, dato: string): boolean {
  const denne = deler(h);
  if (denne === undefined) return false;
  const [hoved, jf] = denne;
  return !virksomhet.hjemler.some((annen) => {
    if (annen.id === h.id || !gjelder(annen, dato)) return false;
    const [annenHoved, annenJf] = deler(annen) ?? [];
    if (annenHoved === undefined) return false;
    if (jf === undefined) return annenJf === undefined && erDelAv(annenHoved, hoved);
    return annenJf !== undefined && erDelAv(annenJf, jf);
  });
}

/** Offl. § 13 alone says only that there is a duty of secrecy: the provision that makes it must stand beside it (R44). */
export function manglerTeieplikt(h: Hjemmel): boolean {
  const [hoved, jf] = deler(h) ?? [];
  return hoved?.lov === 'offl' && hoved.paragraf === '13' && jf === undefined;
}

/**
 * Provisions of offentleglova that exempt a document as such: then § 12 has nothing to say of its rest. Of §§ 15 and 25 the second
 * paragraphs are about information: advice in a document, and one applicant on a list.
 */
const HELE_DOKUMENTET = new Set(['14', '16', '17', '18', '19', '22']);
const HELE_LEDD = new Set(['15/1', '15/3', '23/3', '23/4', '24/2', '25/1', '25/3', '26/1', '26/6']);

/** Whether what is exempt is information in a document, so that its rest must be assessed (R46, offl. § 12). */
export function gjelderOpplysninger(h: Hjemmel): boolean {
  const [hoved] = deler(h) ?? [];
  if (hoved?.lov !== 'offl') return h.art !== 'paragraf9';
  return !HELE_DOKUMENTET.has(hoved.paragraf) && !HELE_LEDD.has(`${hoved.paragraf}/${hoved.ledd ?? ''}`);
}
