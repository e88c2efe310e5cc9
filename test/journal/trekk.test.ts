import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  bunke,
  hull,
  klartekst,
  nr,
  nyJournal,
  offentligeRader,
  sak,
  SLUG,
  trekk,
  vis,
  type Oppsett,
} from './hjelp.ts';

let oppsett: Oppsett;
beforeEach(async () => {
  oppsett = await nyJournal();
});
afterEach(() => oppsett.rydd());

const MANDAG = '2026-11-16T08:00:00.000Z';
const TIRSDAG = '2026-11-17T08:00:00.000Z';

const filerMed = (ord: string): readonly string[] =>
  readdirSync(oppsett.mappe).filter((fil) => readFileSync(join(oppsett.mappe, fil)).includes(ord));

describe('withdrawal (R59)', () => {
  test('answers 410, keeps number and date only, and is counted', async () => {
    const { skriver, journal, sti } = oppsett;
    await skriver.publiser(bunke(MANDAG, [vis('2026/12-1', { tittel: klartekst('kanarifugl') })]));
    const svar = await skriver.publiser(bunke(TIRSDAG, [trekk('2026/12-1')]));
    expect(svar.fjernet).toEqual(['lindvik/2026/12/1']);
    expect(await journal.post(SLUG, nr('2026/12-1'))).toEqual({ art: 'trukket' });
    expect(await journal.sak(SLUG, nr('2026/12-1'))).toEqual({ art: 'trukket' });
    expect((await journal.dagliste(SLUG, '2026-10-01')).hull).toEqual([
      { virksomhet: SLUG, ...nr('2026/12-1'), art: 'trukket', journaldato: '2026-10-01', hjemler: [] },
    ]);
    expect(JSON.stringify(offentligeRader(sti))).not.toMatch(/kanarifugl|Sak 2026/);
  });

  test('is refused by no export: the entry stays away until the withdrawal is undone by name', async () => {
    const { skriver, journal } = oppsett;
    await skriver.publiser(bunke(MANDAG, [vis('2026/12-1')]));
    await skriver.publiser(bunke(MANDAG, [trekk('2026/12-1')]));
    const foer = await journal.versjon();
    const svar = await skriver.publiser(bunke(TIRSDAG, [vis('2026/12-1'), hull('2026/12-1', 'holdt')]));
    expect(svar).toEqual({ endret: [], fjernet: [], uendret: 0, nektet: ['lindvik/2026/12/1'] });
    expect(await journal.post(SLUG, nr('2026/12-1'))).toEqual({ art: 'trukket' });
    expect(await journal.versjon()).toBe(foer);

    expect(await skriver.opphevTrekk(SLUG, nr('2026/12-1'))).toBe(true);
    expect(await skriver.opphevTrekk(SLUG, nr('2026/12-1'))).toBe(false);
    expect(await journal.post(SLUG, nr('2026/12-1'))).toEqual({ art: 'ukjent' });
    await skriver.publiser(bunke(TIRSDAG, [vis('2026/12-1')]));
    expect(await journal.post(SLUG, nr('2026/12-1'))).toMatchObject({ art: 'funnet' });
  });

  test('of something never shown takes its date from the export that is refused', async () => {
    const { skriver, journal } = oppsett;
    await skriver.publiser(bunke(MANDAG, [trekk('2026/12-1')]));
    expect(await journal.tell(SLUG, {})).toMatchObject({ trukket: 1 });
    expect(await journal.tell(SLUG, { fra: '2026-10-01', til: '2026-10-01' })).toMatchObject({ trukket: 0 });
    await skriver.publiser(bunke(TIRSDAG, [vis('2026/12-1')]));
    expect(await journal.tell(SLUG, { fra: '2026-10-01', til: '2026-10-01' })).toMatchObject({ trukket: 1 });
  });

  test.each([
    ['withdrawn', () => trekk('2026/12-1')],
    ['held back', () => hull('2026/12-1', 'holdt')],
    ['masked', () => vis('2026/12-1', { tittel: { tekst: '*****', maskert: true } })],
  ])('of what is %s, nothing is left in the files after cleaning, WAL included', async (_, vedtak) => {
    const { skriver, journal, sti } = oppsett;
    const fyll = Array.from({ length: 400 }, (__, i) => vis(`2026/${100 + i}-1`));
    await skriver.publiser(bunke(MANDAG, fyll));
    const saker = [sak(nr('2026/12-1'), { tittel: klartekst('Sakskanarifugl') })];
    await skriver.publiser(
      bunke(MANDAG, [vis('2026/12-1', { tittel: klartekst('Postkanarifugl') })], { saker }),
    );
    expect(filerMed('Postkanarifugl')).not.toEqual([]);
    expect(await skriver.erUrent()).toBe(false);
    await skriver.publiser(bunke(TIRSDAG, [vedtak()], { saker: [sak(nr('2026/12-1'))] }));
    expect(await skriver.erUrent()).toBe(true);
    await skriver.rensFiler();
    expect(await skriver.erUrent()).toBe(false);
    expect(filerMed('kanarifugl')).toEqual([]);
    expect((await journal.ferskhet(SLUG)).antallPoster).toBeGreaterThanOrEqual(400);
    expect(offentligeRader(sti)['journalpost']?.length).toBeGreaterThanOrEqual(400);
  });
});

describe('closing the whole journal', () => {
  test('is seen at once by a reader in another connection, changes the version, and can be undone', async () => {
    const { skriver, journal } = oppsett;
    const foer = await journal.versjon();
    expect(await journal.stengt(SLUG)).toBe(false);
    await skriver.settStengt(SLUG, true);
    await skriver.settStengt(SLUG, true);
    expect(await journal.stengt(SLUG)).toBe(true);
    expect(await journal.stengt('annen')).toBe(false);
    expect(await journal.versjon()).toBeGreaterThan(foer);
    await skriver.settStengt(SLUG, false);
    expect(await journal.stengt(SLUG)).toBe(false);
  });
});
