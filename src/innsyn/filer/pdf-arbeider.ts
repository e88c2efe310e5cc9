import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { seGjennomPdf } from './pdf-gjennomsyn.ts';

/** The entry point of a thread that looks through one PDF. */
const bytes = z.instanceof(Uint8Array).parse(workerData);
parentPort?.postMessage(await seGjennomPdf(bytes));
