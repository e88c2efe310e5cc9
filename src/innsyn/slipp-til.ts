import { setImmediate } from 'node:timers/promises';

/**
 * Connections that are let in before work goes on: the event loop takes one new connection each turn, however many wait. So many
 * turns with nothing in them take a few milliseconds together.
 */
const TURER = 256;
/** Milliseconds after which work goes on all the same: others have their share, and not everything. */
const LENGST = 250;

/** Lets everybody else have their turn, also those who are still at the door. */
export async function slippTil(turer = TURER): Promise<void> {
  const fra = performance.now();
  for (let i = 0; i < turer && performance.now() - fra < LENGST; i += 1) await setImmediate();
}
