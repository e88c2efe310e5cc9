import { aapneJournalskriver } from '../../../src/journal/aapne.ts';
import { bunke, klartekst, SLUG, vis } from '../hjelp.ts';

/**
 * Writes numbered batches to the journal it is given, from one number to another or until it is killed: every batch gives
 * the same fifty entries a new title, the batch's number. Says so after each.
 */
const [, , sti = '', antall = '0', fra = '1'] = process.argv;
const skriver = aapneJournalskriver(sti);
await skriver.registrerVirksomhet({ slug: SLUG, navn: 'Lindvik kommune' });
for (let i = Number(fra); i <= Number(antall); i++) {
  const vedtak = Array.from({ length: 50 }, (_, k) =>
    vis(`2026/${1 + Math.floor(k / 5)}-${1 + (k % 5)}`, { tittel: klartekst(`Bunke ${i}`) }),
  );
  await skriver.publiser(bunke(new Date(Date.UTC(2026, 10, 16, 8, 0, i)).toISOString(), vedtak));
  process.stdout.write(`${i}\n`);
}
await skriver.lukk();
