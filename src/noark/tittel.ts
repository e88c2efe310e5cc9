import { z } from 'zod';

/** A title: what stands on its first line, and what stands after it (the part that level 2 takes away). */
export const tittel = z.object({
  linje1: z.string(),
  linje2: z.string().optional(),
});
export type Tittel = z.infer<typeof tittel>;
