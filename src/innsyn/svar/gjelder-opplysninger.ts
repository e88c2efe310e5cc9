import type { Hjemmel } from '../../konfig/hjemmel.ts';
import { hjemmeldeler } from '../../konfig/hjemmelkrav.ts';

/**
 * Provisions of offentleglova that exempt a document as such: then § 12 has nothing to say of its rest. Of §§ 15 and 25 the second
 * paragraphs are about information: advice in a document, and one applicant on a list.
 */
const HELE_DOKUMENTET = new Set(['14', '16', '17', '18', '19', '22']);
const HELE_LEDD = new Set(['15/1', '15/3', '23/3', '23/4', '24/2', '25/1', '25/3', '26/1', '26/6']);

/** Whether what is exempt is information in a document, so that its rest must be assessed (R46, offl. § 12). */
export function gjelderOpplysninger(h: Hjemmel): boolean {
  const [hoved] = hjemmeldeler(h) ?? [];
  if (hoved?.lov !== 'offl') return h.art !== 'paragraf9';
  return !HELE_DOKUMENTET.has(hoved.paragraf) && !HELE_LEDD.has(`${hoved.paragraf}/${hoved.ledd ?? ''}`);
}
