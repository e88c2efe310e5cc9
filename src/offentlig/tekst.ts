import { z } from 'zod';

/** What stands where something is hidden: the same five characters, whatever they hide (R11). */
export const MASKE = '*****';

/** A text that may have masks in it. `tekst` holds only what may be shown, and MASKE for what may not. */
export const offentligTekst = z.object({
  tekst: z.string(),
  maskert: z.boolean(),
});
export type OffentligTekst = z.infer<typeof offentligTekst>;
