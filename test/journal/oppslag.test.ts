import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bunke, hull, nr, nyJournal, skjul, SLUG, trekk, vis, type Oppsett } from './hjelp.ts';

let oppsett: Oppsett;
beforeEach(async () => {
  oppsett = await nyJournal();
});
afterEach(() => oppsett.rydd());

const NAA = '2026-11-16T08:00:00.000Z';
const publiser = (...vedtak: Parameters<typeof bunke>[1]) => oppsett.skriver.publiser(bunke(NAA, vedtak));

async function plasser(sak: string): Promise<readonly string[]> {
  const oppslag = await oppsett.journal.sak(SLUG, nr(`${sak}-0`));
  if (oppslag.art !== 'funnet') return [oppslag.art];
  return oppslag.plasser.map((plass) => `${plass.dokumentnummer} ${plass.art}`);
}

describe('a case (R18)', () => {
  test('shows every number from 1 to the last known one: entry, logged gap, or nothing known', async () => {
    await publiser(vis('2026/7-2'), hull('2026/7-4', 'utelatt', { hjemler: ['offl-13'] }), vis('2026/7-6'));
    await publiser(skjul('2026/7-6'), vis('2026/7-5'), trekk('2026/7-8'));
    expect(await plasser('2026/7')).toEqual([
      '1 tomt',
      '2 post',
      '3 tomt',
      '4 hull',
      '5 post',
      '6 tomt',
      '7 tomt',
      '8 hull',
    ]);
  });

  test('shows number 0 where there is one', async () => {
    await publiser(vis('2026/7-0'), vis('2026/7-1'));
    expect(await plasser('2026/7')).toEqual(['0 post', '1 post']);
  });

  test('known only from gaps shows its number and nothing of itself', async () => {
    await publiser(hull('2026/7-1', 'holdt'), trekk('2026/7-2'));
    expect(await oppsett.journal.sak(SLUG, nr('2026/7-1'))).toMatchObject({ art: 'funnet', sak: undefined });
    expect(await plasser('2026/7')).toEqual(['1 hull', '2 hull']);
  });

  test('that nothing is known of, or that only holds hidden entries, is unknown', async () => {
    await publiser(vis('2026/7-1'));
    await publiser(skjul('2026/7-1'));
    expect(await plasser('2026/7')).toEqual(['ukjent']);
    expect(await plasser('2026/8')).toEqual(['ukjent']);
  });

  test('does not fill a page with gaps when the archive numbers from a million', async () => {
    await publiser(vis('2026/7-1000000'));
    expect((await plasser('2026/7')).length).toBe(1001);
  });
});

describe('a gap', () => {
  test.each([
    ['holdt', { journaldato: '2026-10-01', hjemler: [] }],
    ['utelatt', { hjemler: ['offl-13'] }],
    ['forsinket', { hjemler: [] }],
  ] as const)('of kind %s tells no more than it may', async (art, sett) => {
    await publiser(hull('2026/7-1', art, { journaldato: '2026-10-01', hjemler: ['offl-13'] }));
    expect(await oppsett.journal.post(SLUG, nr('2026/7-1'))).toEqual({
      art: 'hull',
      hull: { virksomhet: SLUG, ...nr('2026/7-1'), art, ...sett },
    });
  });
});

describe('a day', () => {
  test('lists its entries by case number, then document number, and what is held or withdrawn that day', async () => {
    await publiser(
      vis('2026/10-2'),
      vis('2026/9-10'),
      vis('2026/9-9'),
      vis('2025/11-1'),
      vis('2026/3-1', { journaldato: '2026-10-02' }),
      vis('2026/4-1'),
      hull('2026/9-3', 'holdt', { journaldato: '2026-10-01' }),
      hull('2026/9-4', 'utelatt', { journaldato: '2026-10-01' }),
      hull('2026/9-5', 'forsinket', { journaldato: '2026-10-01' }),
      trekk('2026/4-1'),
    );
    const dag = await oppsett.journal.dagliste(SLUG, '2026-10-01');
    const nummer = (ting: { saksaar: number; sakssekvensnummer: number; dokumentnummer: number }) =>
      `${ting.saksaar}/${ting.sakssekvensnummer}-${ting.dokumentnummer}`;
    expect(dag.poster.map(({ post }) => nummer(post))).toEqual([
      '2025/11-1',
      '2026/9-9',
      '2026/9-10',
      '2026/10-2',
    ]);
    expect(dag.hull.map((hullet) => `${nummer(hullet)} ${hullet.art}`)).toEqual([
      '2026/4-1 trukket',
      '2026/9-3 holdt',
    ]);
  });

  test('days with entries are listed newest first, with counts, and know their neighbours', async () => {
    const { journal } = oppsett;
    await publiser(
      vis('2026/1-1', { journaldato: '2026-09-01' }),
      vis('2026/1-2', { journaldato: '2026-09-05' }),
      vis('2026/1-3', { journaldato: '2026-09-05' }),
      vis('2026/1-4', { journaldato: '2026-09-09' }),
    );
    await publiser(vis('2026/1-1', { journaldato: '2026-09-05' }), skjul('2026/1-4'));
    expect(await journal.dager(SLUG, { antall: 5 })).toEqual([{ dato: '2026-09-05', antall: 3 }]);
    await publiser(vis('2026/1-4', { journaldato: '2026-09-09' }));
    expect(await journal.dager(SLUG, { antall: 1 })).toEqual([{ dato: '2026-09-09', antall: 1 }]);
    expect(await journal.dager(SLUG, { antall: 5, til: '2026-09-08' })).toHaveLength(1);
    expect(await journal.naboer(SLUG, '2026-09-09')).toEqual({ forrige: '2026-09-05' });
    expect(await journal.naboer(SLUG, '2026-09-06')).toEqual({ forrige: '2026-09-05', neste: '2026-09-09' });
  });
});

describe('the journal as a whole', () => {
  test('counts, for any period, what is shown and every logged reason why something is not (R4)', async () => {
    await publiser(
      vis('2026/1-1', { journaldato: '2026-09-01' }),
      vis('2026/1-2', { journaldato: '2026-09-30' }),
      vis('2026/1-3', { journaldato: '2026-09-30' }),
      vis('2026/1-4', { journaldato: '2026-10-01' }),
      hull('2026/1-5', 'holdt', { journaldato: '2026-09-15' }),
      hull('2026/1-6', 'utelatt', { journaldato: '2026-09-15' }),
      hull('2026/1-7', 'forsinket', { journaldato: '2026-09-15' }),
      hull('2026/1-8', 'forsinket'),
      trekk('2026/1-3'),
    );
    const september = { fra: '2026-09-01', til: '2026-09-30' };
    const en = { publisert: 2, holdt: 1, utelatt: 1, trukket: 1, forsinket: 1 };
    expect(await oppsett.journal.tell(SLUG, september)).toEqual(en);
    expect(await oppsett.journal.tell(SLUG, {})).toEqual({ ...en, publisert: 3, forsinket: 2 });
    expect(await oppsett.journal.tell(SLUG, { fra: '2026-10-01' })).toMatchObject({ publisert: 1, holdt: 0 });
  });

  test('says how fresh it is (R61)', async () => {
    const { journal, skriver } = oppsett;
    expect(await journal.ferskhet(SLUG)).toEqual({
      sistOppdatert: undefined,
      journalfoertTil: undefined,
      antallPoster: 0,
    });
    await publiser(vis('2026/1-1'), vis('2026/1-2', { journaldato: '2026-11-13' }));
    await skriver.merkOppdatert(SLUG, new Date(NAA));
    expect(await journal.ferskhet(SLUG)).toEqual({
      sistOppdatert: NAA,
      journalfoertTil: '2026-11-13',
      antallPoster: 2,
    });
  });

  test('does not let a mistyped date in the future say that it is fresh (R61)', async () => {
    const { journal, skriver } = oppsett;
    await publiser(
      vis('2026/1-1', { journaldato: '2026-11-13' }),
      vis('2026/1-2', { journaldato: '9999-12-31' }),
    );
    await skriver.merkOppdatert(SLUG, new Date(NAA));
    expect(await journal.ferskhet(SLUG)).toMatchObject({ journalfoertTil: '2026-11-13', antallPoster: 2 });
  });

  test('knows its bodies by slug, under the newest name', async () => {
    await oppsett.skriver.registrerVirksomhet({ slug: 'austvik', navn: 'Austvik kommune' });
    await oppsett.skriver.registrerVirksomhet({ slug: SLUG, navn: 'Nye Lindvik kommune' });
    expect(await oppsett.journal.virksomheter()).toEqual([
      { slug: 'austvik', navn: 'Austvik kommune' },
      { slug: SLUG, navn: 'Nye Lindvik kommune' },
    ]);
  });

  test('gives the entries behind ids in the order asked for, and leaves out what is gone or was never an id', async () => {
    await publiser(vis('2026/1-1'), vis('2026/1-2'), vis('2026/1-3'));
    await publiser(skjul('2026/1-2'));
    const poster = await oppsett.journal.poster([
      'lindvik/2026/1/3',
      'lindvik/2026/1/2',
      'tull',
      "lindvik/2026/1/1'--",
      'lindvik/2026/1/1',
    ]);
    expect(poster.map(({ post }) => post.dokumentnummer)).toEqual([3, 1]);
  });
});
