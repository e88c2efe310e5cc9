import { z } from 'zod';
import { kjoerITraad } from '../../traad/engangstraad.ts';
import { lagTur } from '../../traad/tur.ts';
import { type Filvarsel, FILVARSLER } from './filvarsel.ts';

const varselliste = z.array(z.enum(FILVARSLER));

/** Larger ones take too long to look through while somebody waits. */
export const STORST_LEST = 20 * 1024 * 1024;
/** Milliseconds: one that is whole takes a second or two, and one that is damaged may take minutes. */
const FRIST = 15_000;
/** Megabytes for all that a PDF of the largest size unfolds to. */
const MINNE = 768;
/** One file at a time, however many come at once. */
const iTur = lagTur();
const PDF_ARBEIDER = new URL('./pdf-arbeider.ts', import.meta.url);

/**
 * What somebody should look at before a PDF is handed out. It finds what is known to have given secrets away; that it finds
 * nothing says nothing. The file is read in a thread of its own, and everybody else is served meanwhile.
 *
 * @param frist milliseconds from its turn comes; what has not been looked through by then is not looked through.
 */
export async function finnPdfvarsler(bytes: Uint8Array, frist = FRIST): Promise<readonly Filvarsel[]> {
  if (bytes.byteLength > STORST_LEST) return ['ikke-lest'];
  try {
    return varselliste.parse(await iTur(() => kjoerITraad(PDF_ARBEIDER, bytes, { frist, minne: MINNE })));
  } catch {
    return ['ikke-lest'];
  }
}
