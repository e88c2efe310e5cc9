/**
 * A thread that brings the index up with the journal when it is asked to, while the next cases are decided elsewhere. It
 * writes the index only: two writers of one journal would wait for each other, and so it is the asker who receipts.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { aapneJournal, aapneJournalskriver } from '../../journal/aapne.ts';
import { aapneSok, stier } from '../lagre.ts';
import { indekserUtboks } from './toem-utboks.ts';

const { data, iDag, naa } = z.object({ data: z.string(), iDag: z.string(), naa: z.date() }).parse(workerData);
const klokke = (): Date => naa;
const sted = stier(data);
/** Every entry is read once, soon after it was written: there is little to gain by keeping the pages. */
const hurtiglager = 4096;
const skriver = aapneJournalskriver(sted.journal, { klokke, hurtiglager });
const journal = aapneJournal(sted.journal, { hurtiglager });
const sok = await aapneSok(sted.sok, klokke, skriver);
let etter = 0;

parentPort?.on('message', async () => {
  for await (const steg of indekserUtboks({ journal, skriver, sok }, iDag, etter)) {
    etter = steg.siste;
    parentPort?.postMessage(steg);
  }
  parentPort?.postMessage('ferdig');
});
