/** A thread that erases what is no longer shown from the public files: to write a large index anew takes seconds. */
import { workerData } from 'node:worker_threads';
import { z } from 'zod';
import { aapneLagre } from '../lagre.ts';
import { rensSmaaFiler } from '../vedlikehold/rens-filer.ts';

const { data, naa } = z.object({ data: z.string(), naa: z.date() }).parse(workerData);
const lagre = await aapneLagre(data, () => naa);
try {
  await rensSmaaFiler(lagre, data);
} finally {
  await lagre.lukk();
}
