import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aapneJournal } from '../../src/journal/aapne.ts';
import { aapneKladd } from '../../src/journal/kladd.ts';
import { fyll, NAA, post, publiser, SLUG, VIRKSOMHET, type Proevedata } from '../server/fyll.ts';
import type { Journal } from '../../src/journal/journal.ts';
import type { Postvedtak } from '../../src/journal/journalskriver.ts';

let proeve: Proevedata;
beforeEach(async () => {
  proeve = await fyll();
});
afterEach(() => proeve.rydd());

const SAK = { saksaar: 2026, sakssekvensnummer: 1 };
const VEDTAK: readonly Postvedtak[] = [
  post(1, 2, { tekst: 'Et annet svar', journaldato: '2026-11-17' }),
  { art: 'trekk', nummer: { ...SAK, dokumentnummer: 9 } },
  {
    art: 'hull',
    hull: {
      virksomhet: SLUG,
      ...SAK,
      dokumentnummer: 1,
      art: 'holdt',
      journaldato: '2026-11-18',
      hjemler: [],
    },
  },
];

/** Everything that can be asked of a journal about these cases and days. */
const alt = async (journal: Journal) => ({
  virksomheter: await journal.virksomheter(),
  antall: (await journal.ferskhet(SLUG)).antallPoster,
  dager: await journal.dager(SLUG, { antall: 100 }),
  naboer: await journal.naboer(SLUG, '2026-11-18'),
  lister: await Promise.all(['2026-11-17', '2026-11-18', '2026-11-19'].map((d) => journal.dagliste(SLUG, d))),
  sider: await Promise.all(
    [1, 2, 3].map((side) => journal.dagside(SLUG, '2026-11-18', { sted: { side }, antall: 1 })),
  ),
  siden: await journal.dagside(SLUG, '2026-11-19', {
    sted: { nummer: { ...SAK, dokumentnummer: 4 } },
    antall: 2,
  }),
  sak: await journal.sak(SLUG, SAK),
  annenSak: await journal.sak(SLUG, { saksaar: 2026, sakssekvensnummer: 2 }),
  post: await journal.post(SLUG, { ...SAK, dokumentnummer: 9 }),
  poster: await journal.poster([`${SLUG}/2026/2/1`, `${SLUG}/2026/1/2`, `${SLUG}/2026/1/9`]),
  tall: await journal.tell(SLUG, {}),
  maaned: await journal.tell(SLUG, { fra: '2026-11-18', til: '2026-11-18' }),
});

test('a draft answers everything as the journal does when the same has been published, and leaves the journal alone', async () => {
  const fil = join(proeve.data, 'journal.db');
  const foer = aapneJournal(fil);
  const urort = await alt(foer);
  const kladd = aapneKladd(fil, { virksomhet: SLUG, saker: [SAK] }, { klokke: () => NAA });
  expect(await alt(kladd.journal)).toEqual(urort);
  const sak = urort.sak.art === 'funnet' && urort.sak.sak !== undefined ? [urort.sak.sak] : [];
  await kladd.skriver.publiser({
    virksomhet: SLUG,
    tidspunkt: NAA,
    saker: sak,
    tommeSaker: [],
    vedtak: VEDTAK,
  });
  const ventet = await alt(kladd.journal);
  await kladd.lukk();
  expect(await alt(foer)).toEqual(urort);
  await foer.lukk();

  await publiser(proeve.data, VEDTAK, VIRKSOMHET);
  const etter = aapneJournal(fil);
  expect(await alt(etter)).toEqual(ventet);
  await etter.lukk();
});
