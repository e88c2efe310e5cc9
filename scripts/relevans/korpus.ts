import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eksporter } from '../../src/eksport/eksporter.ts';
import { skrivKonfig } from '../../src/eksport/finn-virksomhet.ts';
import { aapneJournal, aapneJournalskriver } from '../../src/journal/aapne.ts';
import { demoVirksomhet } from '../../src/konfig/standard.ts';
import type { Publisert } from '../../src/offentlig/publisert.ts';
import { lagDemoarkiv } from '../generator/arkiv.ts';
import { skrivNoark5 } from '../generator/noark5.ts';
import { DOEMTE_POSTER } from './poster.ts';

/** The day the set is judged on. */
export const IDAG = '2026-11-20';
const TIDSPUNKT = `${IDAG}T12:00:00Z`;
const ANTALL = 3000;

/** An invented municipality's archive, delivered and exported for real: shielded and gated as everything that can be searched. */
async function oppdiktet(): Promise<readonly Publisert[]> {
  const data = mkdtempSync(join(tmpdir(), 'apen-journal-relevans-'));
  try {
    const virksomhet = demoVirksomhet();
    const leveranse = join(data, 'leveranse');
    await skrivNoark5(lagDemoarkiv({ antall: ANTALL, fro: 3, fra: '2025-01-02', til: IDAG }), leveranse, {
      navn: virksomhet.navn,
      organisasjonsnummer: '999999999',
    });
    skrivKonfig(join(data, 'konfig.json'), { virksomheter: [virksomhet] });
    await eksporter({ format: 'noark5', sti: leveranse, data, klokke: () => new Date(TIDSPUNKT) });
    const journal = aapneJournal(join(data, 'journal.db'));
    const skriver = aapneJournalskriver(join(data, 'journal.db'));
    const poster = await journal.poster(await skriver.alleIder(undefined, ANTALL));
    await journal.lukk();
    await skriver.lukk();
    return poster;
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

/** What the queries are judged over: the generated archive, and the entries that were written to be judged. */
export const lagKorpus = async (): Promise<readonly Publisert[]> => [
  ...(await oppdiktet()),
  ...DOEMTE_POSTER,
];
