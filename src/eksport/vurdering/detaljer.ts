import type { z } from 'zod';
import type { Arkivpost } from '../../arkiv/arkivsak.ts';

/**
 * What is kept of an entry from the last look at its case, as far as somebody asks for it.
 *
 * @returns undefined where nothing is.
 * @throws ZodError where it is not what was asked for.
 */
export const detaljerI = <T>(
  skjema: z.ZodType<T>,
  { avgjoerelse }: Pick<Arkivpost, 'avgjoerelse'>,
): T | undefined =>
  avgjoerelse?.detaljer === undefined ? undefined : skjema.parse(JSON.parse(avgjoerelse.detaljer));
