import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { aapneDatabase } from '../../../lager/database.ts';
import { Forvarming } from './forvarming.ts';
import { somKorrupt } from '../korrupt.ts';
import { Leser } from '../leser.ts';
import { utfoer, type Sporsmaal, type Tilbakemelding } from './oppdrag.ts';
import { MIGRASJONER } from '../skjema.ts';

/** The entry point of a search thread: node:sqlite is synchronous, so every thread has a connection and columns of its own. */
const data = z
  .object({ sti: z.string(), ramme: z.number().optional(), iDag: z.string(), andel: z.number() })
  .parse(workerData);
if (parentPort === null) throw new TypeError('This file is run as a worker.');
const port = parentPort;

/** Milliseconds between two looks at whether the index has changed. */
const BLIKK = 1_000;

interface Aapnet {
  readonly leser: Leser;
  readonly forvarming: Forvarming;
}

let aapnet: Aapnet | undefined;
/** The date on which somebody last asked. */
let { iDag } = data;

/** A file that cannot be opened is the answer to a question, not the end of the thread. */
function aapne(): Aapnet {
  if (aapnet !== undefined) return aapnet;
  const db = aapneDatabase(data.sti, MIGRASJONER, { skrivebeskyttet: true });
  // The reader keeps its blocks itself: a database's usual 64 MB of pages in every thread would be the same once more.
  db.exec('PRAGMA cache_size = -8000');
  const leser = new Leser(db, data.ramme, data.andel);
  return (aapnet = { leser, forvarming: new Forvarming(leser) });
}

function svarPaa({ nr, oppdrag }: Sporsmaal): Tilbakemelding {
  ({ iDag } = oppdrag);
  try {
    return { nr, svar: utfoer(aapne().leser, oppdrag) };
  } catch (kastet) {
    const feil = somKorrupt(kastet);
    return { nr, feil: feil instanceof Error ? feil.name : 'ukjent' };
  }
}

/** What is wrong with the file is told to whoever asks; nobody has asked for this. */
function iStillhet(fn: () => void): void {
  try {
    fn();
  } catch {
    // A step that failed is the last: it is begun anew when the index has changed.
  }
}

/** Questions that have come are answered between two steps. */
function varm(forvarming: Forvarming): void {
  iStillhet(() => {
    if (forvarming.steg()) setImmediate(varm, forvarming);
  });
}

iStillhet(() => {
  const her = aapne();
  her.forvarming.start(iDag);
  varm(her.forvarming);
});
port.postMessage({ klar: true } satisfies Tilbakemelding);
setInterval(() => {
  iStillhet(() => {
    if (aapnet?.forvarming.blikk(iDag) === true) varm(aapnet.forvarming);
  });
}, BLIKK);
port.on('message', (sporsmaal: Sporsmaal) => {
  port.postMessage(svarPaa(sporsmaal));
});
