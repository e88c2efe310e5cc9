import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { byggIndeksPaaNytt } from './bygg-indeks.ts';

// A million entries take minutes: in a thread of its own, so that the journal is read meanwhile.
const { data, tidspunkt } = z.object({ data: z.string(), tidspunkt: z.string() }).parse(workerData);
parentPort?.postMessage({ antall: await byggIndeksPaaNytt(data, () => new Date(tidspunkt)) });
