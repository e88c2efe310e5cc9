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
 * @param valg.avbryt ends it where it is: what it has open is closed as if the process had been killed.
 * @returns The last it posted; undefined when it ended without a word.
 * @throws What it threw; {@link Traadfrist}; the signal's reason when it was ended.
 */
export async function kjoerITraad(
  inngang: URL,
  workerData: unknown,
  { frist, minne, avbryt }: { frist?: number; minne?: number; avbryt?: AbortSignal } = {},
): Promise<unknown> {
  avbryt?.throwIfAborted();
  const resourceLimits: ResourceLimits = minne === undefined ? {} : { maxOldGenerationSizeMb: minne };
  const traad = new Worker(inngang, { workerData, resourceLimits });
  let klokke: NodeJS.Timeout | undefined;
  let slippAvbryt = (): void => undefined;
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
    if (avbryt !== undefined) {
      const avbrutt = (): void => {
        feilet(avbryt.reason);
      };
      avbryt.addEventListener('abort', avbrutt, { once: true });
      slippAvbryt = () => {
        avbryt.removeEventListener('abort', avbrutt);
      };
    }
  });
  try {
    return await slutt;
  } finally {
    clearTimeout(klokke);
    slippAvbryt();
    await traad.terminate();
  }
}
