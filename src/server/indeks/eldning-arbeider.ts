import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { aapneJournal } from '../../journal/aapne.ts';
import { aapneSqliteSok } from '../../sok/sqlite/sqlite-sok.ts';
import { offentligeFiler } from '../oppstart/aapne-tjenester.ts';

// The whole run of one ageing, in a thread of its own: rewriting and cleaning the index may take seconds (R31, R32).
const { data, iDag } = z.object({ data: z.string(), iDag: z.iso.date() }).parse(workerData);
const filer = offentligeFiler(data);
const journal = aapneJournal(filer.journal);
const sok = await aapneSqliteSok(filer.sok, { traader: 0 });
try {
  const { omskrevet } = await sok.eldes(iDag, (ider) => journal.poster(ider));
  parentPort?.postMessage({ omskrevet });
} finally {
  await sok.lukk();
  await journal.lukk();
}
