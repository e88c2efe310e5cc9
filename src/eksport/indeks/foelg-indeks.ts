import { datoI } from '../../tid/oslo.ts';
import type { Saksavstemming } from '../vurdering/avstem-saker.ts';
import type { Lagre } from '../lagre.ts';
import { erEtterslep } from './etterslep.ts';

/**
 * Brings the index up with some entries. The outbox is not emptied: what an export has on its way into the index is taken
 * again when it gets there.
 *
 * @returns true when the search server did not take them: the index follows with the next run.
 */
export async function foelgIndeks(
  { journal, skriver, sok }: Lagre,
  { endret, fjernet }: Saksavstemming,
  tidspunkt: Date,
): Promise<boolean> {
  if (endret.length + fjernet.length === 0) return false;
  // What is read from here on is at least as new.
  const til = await skriver.sisteUtboks();
  try {
    if (fjernet.length > 0) await sok?.fjern(fjernet);
    if (endret.length > 0) await sok?.indekser(await journal.poster(endret), datoI(tidspunkt));
    await sok?.toem();
    if (sok) await skriver.merkFulgt([...endret, ...fjernet], til);
    return false;
  } catch (feil) {
    if (erEtterslep(feil)) return true;
    throw feil;
  }
}
