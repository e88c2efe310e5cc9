import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { aapneDatabase } from '../../lager/database.ts';
import { somKorrupt } from './korrupt.ts';
import { Leser } from './leser.ts';
import { utfoer, type Sporsmaal, type Tilbakemelding } from './oppdrag.ts';
import { MIGRASJONER } from './skjema.ts';

/** The entry point of a search thread: node:sqlite is synchronous, so every thread has a connection and columns of its own. */
const { sti, ramme, iDag } = z
  .object({ sti: z.string(), ramme: z.number().optional(), iDag: z.string() })
  .parse(workerData);
if (parentPort === null) throw new TypeError('This file is run as a worker.');
const port = parentPort;
let leser: Leser | undefined;

function aapne(): Leser {
  const db = aapneDatabase(sti, MIGRASJONER, { skrivebeskyttet: true });
  // The reader keeps its blocks itself: a database's usual 64 MB of pages in every thread would be the same once more.
  db.exec('PRAGMA cache_size = -8000');
  return new Leser(db, ramme);
}

/** A file that cannot be opened is the answer to a question, not the end of the thread. */
const aapnet = (): Leser => (leser ??= aapne());

function svarPaa({ nr, oppdrag }: Sporsmaal): Tilbakemelding {
  try {
    return { nr, svar: utfoer(aapnet(), oppdrag) };
  } catch (kastet) {
    const feil = somKorrupt(kastet);
    return { nr, feil: feil instanceof Error ? feil.name : 'ukjent' };
  }
}

try {
  aapnet().varmOpp(iDag);
} catch {
  // Whoever asks first is told what is wrong with the file.
  leser = undefined;
}
port.on('message', (sporsmaal: Sporsmaal) => {
  port.postMessage(svarPaa(sporsmaal));
});
