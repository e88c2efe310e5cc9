import { slippTil } from '../../innsyn/slipp-til.ts';

/** Milliseconds that forms may take of each turn of the event loop. */
const ANDEL = 10;

/**
 * Forms wait in line, and are let in for some milliseconds of each turn of the event loop: when a thousand come at once, a page that
 * somebody only reads waits for a few of them and not for all. None waits for another to be finished, so that nothing can hold up the
 * line.
 */
export function lagTur(naa: () => number = () => performance.now()): () => Promise<void> {
  let siste: Promise<void> = Promise.resolve();
  let fra = -Infinity;
  const slippInn = async (): Promise<void> => {
    if (naa() - fra < ANDEL) return;
    await slippTil();
    fra = naa();
  };
  return () => {
    siste = siste.then(slippInn);
    return siste;
  };
}
