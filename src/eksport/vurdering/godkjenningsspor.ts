import { z } from 'zod';
import type { Arkivpost } from '../../arkiv/arkivsak.ts';
import { godkjenning } from '../../arkiv/vedtaksdetaljer.ts';
import { detaljerI } from './detaljer.ts';

/**
 * What an entry's public record was when its case was last looked at, in a body that publishes after approval. An approval
 * is of a record that waited: when another record has come in between, the old bytes are a new matter, and wait again.
 */
const godkjenningsspor = z.object({
  ...godkjenning.shape,
  /** Only approvals after these count: the last decision there was when the record became what it is. */
  postEtter: z.int(),
  sakEtter: z.int(),
  /** What the public was given, where it was given anything. */
  vist: godkjenning.optional(),
});
export type Godkjenningsspor = z.infer<typeof godkjenningsspor>;

const lest = z.object({ spor: godkjenningsspor.optional() });

/** What is kept of an entry from the last look; undefined where it did not come as far as to a public record then. */
export const sporI = (post: Arkivpost): Godkjenningsspor | undefined => detaljerI(lest, post)?.spor;
