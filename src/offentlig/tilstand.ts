import { z } from 'zod';

/**
 * What the public may know of a document number whose entry is not shown:
 * `holdt` held back for control, `utelatt` left out by law with its hjemmel (R5), `trukket` withdrawn (410),
 * `forsinket` published later (delay or deferred access, R30). A number nobody says anything of is a plain gap (R18).
 */
export const hull = z.object({
  virksomhet: z.string(),
  saksaar: z.int(),
  sakssekvensnummer: z.int().positive(),
  dokumentnummer: z.int().nonnegative(),
  art: z.enum(['holdt', 'utelatt', 'trukket', 'forsinket']),
  /** Only `holdt` and `trukket` show a date. */
  journaldato: z.iso.date().optional(),
  hjemler: z.array(z.string()),
});
export type Hull = z.infer<typeof hull>;

/** One change to a published entry (R17): when, and which field; earlier values stay in the internal zone. */
export interface Endring {
  /** An instant. */
  readonly tidspunkt: string;
  readonly felt: readonly string[];
}
