import { z } from 'zod';

/** The fields that can be masked, each by itself (R10, R12). */
const maskertFelt = z.enum(['sakstittel', 'klassering', 'tittel', 'avsender', 'mottaker', 'dokumenttittel']);
export type MaskertFelt = z.infer<typeof maskertFelt>;

/** That something is left out, and by what right (R6). */
export const unntak = z.object({
  felt: maskertFelt,
  /** Ids in the organisation's register of hjemler; empty means «hjemmel ikke oppgitt». Never the source's free text. */
  hjemler: z.array(z.string()),
});
export type Unntak = z.infer<typeof unntak>;

/**
 * What the archive has said beforehand of a document's text (R8, R9): not a refusal, and not the masking of a title.
 * `ukjent` is a document that nobody has assessed.
 */
export const dokumenttilgang = z.object({
  tilgang: z.enum(['aapent', 'hele', 'deler', 'ukjent']),
  hjemler: z.array(z.string()),
});
export type Dokumenttilgang = z.infer<typeof dokumenttilgang>;
