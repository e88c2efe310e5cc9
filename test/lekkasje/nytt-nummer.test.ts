import { expect, test } from 'vitest';
import { vedta } from '../../src/eksport/vedtak/vedta.ts';
import type { Testpost } from '../eksport/hjelp/leveranse.ts';
import { Verksted } from '../eksport/hjelp/verksted.ts';

/*
 * Entries that get other numbers in the very delivery that hides them: what stood at the old number is gone too, also where the entry that has
 * it now shows nothing there.
 */

const post = (id: string, nr: number, mer: Partial<Testpost> = {}): Testpost => ({
  id,
  nr,
  tittel: `Brev om ${id}`,
  ...mer,
});
const BORTE = { gradering: 'Begrenset' } as const;

test.each<readonly [string, readonly Testpost[]]>([
  ['both are graded', [post('Kvitvann', 2, BORTE), post('Svartmyr', 3, BORTE), post('Blaafjell', 1)]],
  [
    'they change places, and both are graded',
    [post('Kvitvann', 2, BORTE), post('Svartmyr', 1, BORTE), post('Blaafjell', 3)],
  ],
  [
    'one of them is not journalført any more',
    [post('Kvitvann', 2, { status: 'Utgår' }), post('Svartmyr', 1, BORTE), post('Blaafjell', 3)],
  ],
])('%s', async (_, senere) => {
  const v = new Verksted();
  await v.eksporter([
    { id: 's1', nr: 1, poster: [post('Kvitvann', 1), post('Svartmyr', 2), post('Blaafjell', 3)] },
  ]);
  expect(await v.soekbare('Svartmyr')).toHaveLength(1);
  await v.eksporter([{ id: 's1', nr: 1, poster: senere }]);
  expect(await v.soekbare('Svartmyr')).toEqual([]);
  expect(await v.soekbare('Blaafjell')).toHaveLength(1);
  for (const [fil, bytes] of v.bytes())
    if (/^\/(?:journal|sok)\.db/u.test(fil))
      expect([fil, /svartmyr|kvitvann/iu.test(bytes)]).toEqual([fil, false]);
});

test('two entries whose numbers are new and that nobody may see stop no export', async () => {
  const v = new Verksted();
  await v.eksporter([{ id: 's1', nr: 1, poster: [post('Kvitvann', 1), post('Svartmyr', 2)] }]);
  const rapport = await v.eksporter([
    { id: 's1', nr: 1, poster: [post('Kvitvann', 2, BORTE), post('Svartmyr', 1, BORTE)] },
  ]);
  expect(rapport).toMatchObject({ publisert: 0, avvist: 0 });
  expect(await v.soekbare()).toEqual([]);
});

test('an entry that was held at one number and is graded at the next leaves nothing where it was held', async () => {
  const v = new Verksted();
  const kommer = (nr: number, mer?: Partial<Testpost>) =>
    v.eksporter([{ id: 's1', nr: 1, poster: [post('Kvitvann', nr, mer), post('Blaafjell', 9)] }]);
  await kommer(1);
  await vedta({
    data: v.data,
    virksomhet: 'fjordvik',
    nummer: '2026/1-1',
    oenske: { art: 'hold' },
    grunn: 'skal ses på',
    av: 'noen',
    rolle: 'kommandolinje',
    klokke: v.klokke,
  });
  await kommer(2);
  expect((await v.oppslag('2026/1-2')).art).toBe('hull');
  await kommer(3, BORTE);
  for (const nummer of ['2026/1-1', '2026/1-2', '2026/1-3'])
    expect([nummer, (await v.oppslag(nummer)).art]).toEqual([nummer, 'ukjent']);
});
