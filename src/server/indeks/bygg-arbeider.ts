import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { byggIndeksPaaNytt, oppdaterIndeks } from './bygg-indeks.ts';

// A million entries take minutes: in a thread of its own, so that the journal is read meanwhile.
const { data, grunn, tidspunkt } = z
  .object({
    data: z.string(),
    grunn: z.enum(['skadet', 'tapt', 'utdatert']).default('skadet'),
    tidspunkt: z.string(),
  })
  .parse(workerData);
const klokke = (): Date => new Date(tidspunkt);
const oppdatert = grunn === 'utdatert' ? await oppdaterIndeks(data, klokke) : undefined;
parentPort?.postMessage({ antall: oppdatert ?? (await byggIndeksPaaNytt(data, klokke)) });
