import { randomBytes } from 'node:crypto';

const BYTES = 6;
const AV_GANGEN = 256;

/**
 * Makes numbers that tell one request from another, «1f0c9a3e-77b2»: random, so that they say nothing of how many came before,
 * and drawn many at a time, since one is drawn for every request.
 */
export function lagIder(): () => string {
  let trukket = '';
  let brukt = 0;
  return () => {
    if (brukt === trukket.length) {
      trukket = randomBytes(BYTES * AV_GANGEN).toString('hex');
      brukt = 0;
    }
    const id = `${trukket.slice(brukt, brukt + 8)}-${trukket.slice(brukt + 8, brukt + 12)}`;
    brukt += BYTES * 2;
    return id;
  };
}
