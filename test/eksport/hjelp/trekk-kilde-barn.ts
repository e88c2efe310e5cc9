/**
 * Withdraws a source in a process of its own, so that a test can kill it: data directory, source, clock. Says how many cases are
 * done; 0 when it is decided and closed.
 */
import { writeSync } from 'node:fs';
import { vedtaVidt } from '../../../src/eksport/vedtak/vedta-vidt.ts';

const [data = '', kilde = '', naa = ''] = process.argv.slice(2);
await vedtaVidt({
  data,
  kilde,
  virksomhet: 'fjordvik',
  grunn: 'prøve',
  av: 'arkivleder',
  rolle: 'leder',
  oenske: { art: 'trekk' },
  klokke: () => new Date(naa),
  fremdrift: (saker) => {
    writeSync(1, `${saker}\n`);
  },
});
