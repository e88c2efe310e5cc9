import { z } from 'zod';
import type { Arkivpost } from '../../arkiv/arkivsak.ts';
import type { Dokumentnr } from '../../arkiv/nummer.ts';
import { detaljerI } from './detaljer.ts';

const lest = z.object({
  hullsted: z.object({ saksaar: z.int(), sakssekvensnummer: z.int(), dokumentnummer: z.int() }).optional(),
});

/**
 * The number at which the public sees that an entry is held, where it was shown at another: that one is remembered for the redirect, and this one
 * is to be taken away when the entry gets a third.
 */
export const hullstedI = (post: Arkivpost): Dokumentnr | undefined => detaljerI(lest, post)?.hullsted;
