import { z } from 'zod';

/** What a code does to what it stands on. `aapen` is a code that shields nothing («U» for ugradert). */
export const behandling = z.enum(['skjerm', 'vent', 'utelat', 'aapen']);
export type Behandling = z.infer<typeof behandling>;

/** One code of a source's register (R72): predefined, with history. */
export const tilgangskode = z.strictObject({
  kode: z.string(),
  betegnelse: z.string(),
  behandling,
  /** Id in the register of hjemler that stands where the source gives none; required for `utelat` (R5). */
  hjemmel: z.string().optional(),
  gyldigFra: z.iso.date().optional(),
  gyldigTil: z.iso.date().optional(),
});
export type Tilgangskode = z.infer<typeof tilgangskode>;
