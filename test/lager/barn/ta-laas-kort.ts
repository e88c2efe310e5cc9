import { appendFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { LaastFeil, taLaas } from '../../../src/lager/laas.ts';

/** Waits for the start signal, tries once to take the lock, and notes whether it got it. Does not give it back. */
const mappe = process.argv[2] ?? '';
process.stdout.write('klar\n');
while (!existsSync(join(mappe, 'start')));
try {
  taLaas(mappe);
  appendFileSync(join(mappe, 'resultat'), 'fikk\n');
} catch (feil) {
  appendFileSync(join(mappe, 'resultat'), feil instanceof LaastFeil ? 'nektet\n' : 'feil\n');
}
// Lives on until all have tried, so that a lock that was taken stays held by a living process.
setTimeout(() => process.exit(0), 3000);
