/** A thread that brings the index up with the journal when it is asked to, while the next cases are decided elsewhere. */
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { aapneJournal, aapneJournalskriver } from '../journal/aapne.ts';
import { aapneSok, stier } from './lagre.ts';
import { toemUtboks } from './toem-utboks.ts';

const { data, iDag, naa } = z.object({ data: z.string(), iDag: z.string(), naa: z.date() }).parse(workerData);
const klokke = (): Date => naa;
const sted = stier(data);
const skriver = aapneJournalskriver(sted.journal, { klokke });
const journal = aapneJournal(sted.journal);
const sok = await aapneSok(sted.sok, klokke);

parentPort?.on('message', async () => {
  parentPort?.postMessage(await toemUtboks({ journal, skriver, sok }, iDag));
});
