import { setImmediate } from 'node:timers/promises';

/**
 * Connections that are let in before work goes on: the event loop takes one new connection each turn, however many wait. So many
 * turns with nothing in them take a few milliseconds together.
 */
const TURER = 256;

/** Lets everybody else have their turn, also those who are still at the door. */
export async function slippTil(turer = TURER): Promise<void> {
  for (let i = 0; i < turer; i += 1) await setImmediate();
}
