import { afterEach, beforeEach, expect, test } from 'vitest';
import { bunke, klartekst, nyJournal, skjul, SLUG, trekk, vis, type Oppsett } from './hjelp.ts';

let oppsett: Oppsett;
beforeEach(async () => {
  oppsett = await nyJournal();
});
afterEach(() => oppsett.rydd());

const NAA = '2026-11-16T08:00:00.000Z';
const publiser = (...vedtak: Parameters<typeof bunke>[1]) => oppsett.skriver.publiser(bunke(NAA, vedtak));
const linjer = async () =>
  (await oppsett.skriver.utboks(100)).map(
    ({ id, publisert }) => `${id.slice('lindvik/'.length)} ${publisert}`,
  );

test('every id stands once, its newest need at the back, and says whether it is still published', async () => {
  await publiser(vis('2026/1-1'), vis('2026/1-2'), vis('2026/1-3'));
  await publiser(trekk('2026/1-1'), skjul('2026/1-3'));
  expect(await linjer()).toEqual(['2026/1/2 true', '2026/1/1 false', '2026/1/3 false']);
  expect(await oppsett.skriver.utboks(1)).toHaveLength(1);
});

test('a receipt takes what the index has seen, and never what changed since', async () => {
  const { skriver } = oppsett;
  await publiser(vis('2026/1-1'), vis('2026/1-2'));
  const sett = await skriver.utboks(10);
  await publiser(skjul('2026/1-1'));
  await skriver.kvitter(sett.at(-1)?.nummer ?? 0);
  expect(await linjer()).toEqual(['2026/1/1 false']);
});

test('numbers go on growing when the outbox has been empty, so that an old receipt takes nothing', async () => {
  const { skriver } = oppsett;
  await publiser(vis('2026/1-1'), vis('2026/1-2'));
  const gammel = (await skriver.utboks(10)).at(-1)?.nummer ?? 0;
  await skriver.kvitter(gammel);
  await publiser(vis('2026/1-3'));
  await skriver.kvitter(gammel);
  expect(await linjer()).toEqual(['2026/1/3 true']);
});

test('an entry that did not change is not in the outbox again', async () => {
  const { skriver } = oppsett;
  await publiser(vis('2026/1-1'));
  await skriver.kvitter((await skriver.utboks(1))[0]?.nummer ?? 0);
  await publiser(vis('2026/1-1'));
  expect(await linjer()).toEqual([]);
});

test('all published ids can be paged through, in number order', async () => {
  const { skriver } = oppsett;
  await publiser(vis('2026/10-1'), vis('2026/9-2'), vis('2026/9-10'), vis('2025/1-1'), vis('2026/9-3'));
  await publiser(trekk('2026/9-3'));
  const ider: string[] = [];
  for (;;) {
    const side = await skriver.alleIder(ider.at(-1), 2);
    if (side.length === 0) break;
    ider.push(...side);
  }
  expect(ider).toEqual(['lindvik/2025/1/1', 'lindvik/2026/9/2', 'lindvik/2026/9/10', 'lindvik/2026/10/1']);
  await expect(skriver.alleIder('tull', 2)).rejects.toThrow(RangeError);
});

test('what the index may have an old version of is known also among many lines that are new, and too much of it is said to be', async () => {
  const { skriver } = oppsett;
  await publiser(vis('2026/1-1'), vis('2026/1-2'), vis('2026/1-3'));
  await skriver.kvitter(await skriver.sisteUtboks());
  await skriver.merkOppdatert(SLUG, new Date('2026-11-16T08:05:00Z'));
  await publiser(skjul('2026/1-1'), vis('2026/1-2', { tittel: klartekst('Noe annet') }), trekk('2026/1-3'));
  await skriver.publiser(
    bunke('2026-11-16T09:00:00.000Z', [
      vis('2026/1-1', { tittel: klartekst('Noe annet') }),
      ...['2026/2-1', '2026/2-2', '2026/2-3', '2026/2-4'].map((nr) => vis(nr)),
    ]),
  );
  const gamle = ['lindvik/2026/1/1', 'lindvik/2026/1/2', 'lindvik/2026/1/3'];
  expect(await skriver.etterslep(7)).toHaveLength(7);
  expect((await skriver.etterslep(6))?.toSorted()).toEqual(gamle);
  expect(await skriver.etterslep(2)).toBeUndefined();
});

test('the last receipt is remembered when the outbox is empty, and only grows', async () => {
  const { skriver } = oppsett;
  expect(await skriver.kvittert()).toBe(0);
  await publiser(vis('2026/1-1'), vis('2026/1-2'));
  expect(await skriver.kvittert()).toBe(0);
  await skriver.kvitter(2);
  await skriver.kvitter(1);
  await publiser(vis('2026/1-3'));
  expect(await skriver.kvittert()).toBe(2);
});
