import { expect, test } from 'vitest';
import { vedta } from '../../src/eksport/vedtak/vedta.ts';
import type { Testpost } from '../eksport/hjelp/leveranse.ts';
import { Verksted } from '../eksport/hjelp/verksted.ts';

/*
 * Who is named in one entry is known in its case, so that the name grows old there too. The public store may not have the name for it
 * where nobody can read it. All names are invented.
 */

const NAVN = 'Kari Bjørnåsenlien';
const fra: Testpost = { id: 'p1', nr: 1, tittel: 'Søknad om plass', avsender: NAVN };
const om: Testpost = { id: 'p2', nr: 2, tittel: 'Samtale med Kari', avsender: 'Fjordvik skole' };

/** Nothing of the surname in any file that the public role may open, and the entry that says nothing of it is shown. */
async function etternavnetErBorte(v: Verksted): Promise<void> {
  expect((await v.oppslag('2026/1-2')).art).toBe('funnet');
  for (const [fil, bytes] of v.bytes())
    if (/^\/(?:journal|sok)\.db/u.test(fil)) expect([fil, /senlien/iu.test(bytes)]).toEqual([fil, false]);
}

test.each(['trekk', 'hold'] as const)('the name in an entry that staff decide of: %s', async (art) => {
  const v = new Verksted();
  await v.eksporter([{ id: 's1', nr: 1, poster: [fra, om] }]);
  await vedta({
    data: v.data,
    virksomhet: 'fjordvik',
    nummer: '2026/1-1',
    oenske: { art },
    grunn: 'feil',
    av: 'noen',
    rolle: 'kommandolinje',
    klokke: v.klokke,
  });
  await etternavnetErBorte(v);
});

test('the name in an entry that the gate holds', async () => {
  const v = new Verksted();
  const skjult: Testpost = {
    id: 'p0',
    nr: 3,
    tittel: 'Vedtak',
    avsender: NAVN,
    skjerming: { kode: 'P', elementer: ['Skjerming navn avsender'] },
  };
  const rapport = await v.eksporter([
    { id: 's1', nr: 1, poster: [fra, { ...om, tittel: 'Samtale med Kari Lund' }, skjult] },
  ]);
  expect(rapport).toMatchObject({ publisert: 2, holdt: 1 });
  await etternavnetErBorte(v);
});
