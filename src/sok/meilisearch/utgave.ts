import { SokUnderBygging } from '../sokemotor.ts';
import { SKJEMA } from './innstillinger.ts';
import { IndekseringFeilet } from './klient.ts';
import type { Tilstand } from './tilstand.ts';

/**
 * Asks an index that may have been made by another version of the program. It answers until the new one takes its place; what its settings
 * do not allow, the server refuses.
 *
 * @throws SokUnderBygging where it does.
 */
export async function spoerUtgave<T>({ skjema }: Tilstand, arbeid: () => Promise<T>): Promise<T> {
  try {
    return await arbeid();
  } catch (feil) {
    if (feil instanceof IndekseringFeilet && skjema !== SKJEMA)
      throw new SokUnderBygging('indeksen er laget av en annen utgave');
    throw feil;
  }
}
