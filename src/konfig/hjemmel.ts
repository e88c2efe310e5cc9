import { z } from 'zod';

/** A legal basis in the organisation's register (R6, R71): versioned, so that old entries keep their text. */
export const hjemmel = z.strictObject({
  /** Stable key, ascii: «offl-13-fvl-13-1-1». */
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** As the public reads it: «Offl. § 13, jf. fvl. § 13 første ledd nr. 1». */
  tekst: z.string(),
  /** What it protects, in one plain sentence. */
  forklaring: z.string().optional(),
  /** The provision at Lovdata. */
  lenke: z.url().optional(),
  /**
   * `taushetsplikt`: statutory secrecy, may withhold a whole entry; `paragraf9`: case types of offentlegforskrifta § 9,
   * likewise; `kan`: a can-exemption, which may only mask (R5).
   */
  art: z.enum(['taushetsplikt', 'paragraf9', 'kan']),
  gyldigFra: z.iso.date().optional(),
  gyldigTil: z.iso.date().optional(),
});
export type Hjemmel = z.infer<typeof hjemmel>;
