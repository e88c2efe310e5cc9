import { Worker, type ResourceLimits } from 'node:worker_threads';

/** A thread did not end in the time that it was given. */
export class Traadfrist extends Error {
  override readonly name = 'Traadfrist';
  constructor(inngang: URL, frist: number) {
    super(`${inngang.pathname.split('/').at(-1) ?? ''} was stopped after ${frist} ms.`);
  }
}

/**
 * Runs a file to its end in a thread of its own: everybody else is answered meanwhile.
 *
 * @param inngang the file; what it is given stands in its `workerData`.
 * @param valg.frist milliseconds until it is stopped; without it, the thread takes the time that it takes.
 * @param valg.minne megabytes it may use; more ends the thread, and not the process.
 * @returns The last it posted; undefined when it ended without a word.
 * @throws What it threw; {@link Traadfrist}.
 */
export async function kjoerITraad(
  inngang: URL,
  workerData: unknown,
  { frist, minne }: { frist?: number; minne?: number } = {},
): Promise<unknown> {
  const resourceLimits: ResourceLimits = minne === undefined ? {} : { maxOldGenerationSizeMb: minne };
  const traad = new Worker(inngang, { workerData, resourceLimits });
  let klokke: NodeJS.Timeout | undefined;
  const slutt = new Promise<unknown>((ferdig, feilet) => {
    let svar: unknown;
    traad.on('message', (melding) => {
      svar = melding;
    });
    traad.once('error', feilet);
    traad.once('exit', () => {
      ferdig(svar);
    });
    if (frist !== undefined)
      klokke = setTimeout(() => {
        feilet(new Traadfrist(inngang, frist));
      }, frist);
  });
  try {
    return await slutt;
  } finally {
    clearTimeout(klokke);
    await traad.terminate();
  }
}
