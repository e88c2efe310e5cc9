import { expect, test } from 'vitest';
import { steng } from '../../src/eksport/vedtak/steng.ts';
import { vedta, type Vedtaksoenske } from '../../src/eksport/vedtak/vedta.ts';
import { Verksted } from '../eksport/hjelp/verksted.ts';

/*
 * The system's clock is set back, by a day or a year, after something was decided: what is decided last holds all the same.
 */

const saker = [{ id: 's1', nr: 1, poster: [{ id: 'p1', nr: 1, tittel: 'Brev om Kvitvann' }] }];
const TIDER = ['2026-11-19T08:00:00Z', '2025-11-20T08:00:00Z', '2026-11-20T07:59:59Z'] as const;

async function si(v: Verksted, art: 'trekk' | 'opphev-trekk' | 'hold' | 'opphev-hold', nummer = '2026/1-1') {
  const oenske: Vedtaksoenske = { art };
  const felles = {
    data: v.data,
    virksomhet: 'fjordvik',
    av: 'noen',
    rolle: 'kommandolinje',
    klokke: v.klokke,
  } as const;
  await vedta({ ...felles, nummer, oenske, grunn: 'skal ikke ut' });
}

test.each(['2026/1-1', '2026/1'])('what is withdrawn, opened and withdrawn again: %s', async (nummer) => {
  const v = new Verksted();
  await v.eksporter(saker);
  await si(v, 'trekk', nummer);
  await si(v, 'opphev-trekk', nummer);
  for (const tid of TIDER) {
    v.naa = new Date(tid);
    await si(v, 'trekk', nummer);
    expect([tid, (await v.oppslag('2026/1-1')).art]).toEqual([tid, 'trukket']);
    await v.eksporter(saker);
    expect([tid, (await v.oppslag('2026/1-1')).art]).toEqual([tid, 'trukket']);
    await si(v, 'opphev-trekk', nummer);
    expect([tid, (await v.oppslag('2026/1-1')).art]).toEqual([tid, 'funnet']);
    // When it was decided is told as the clock stood.
    const sist = await v.medArkiv(async (arkiv) => (await arkiv.vedtak()).at(-1));
    expect(sist?.tidspunkt.slice(0, 19)).toBe(tid.slice(0, 19));
  }
});

test('a journal that is closed, opened and closed again', async () => {
  const v = new Verksted();
  await v.eksporter(saker);
  const alt = (stengt: boolean) =>
    steng({
      data: v.data,
      virksomhet: 'fjordvik',
      aapne: !stengt,
      av: 'noen',
      rolle: 'kommandolinje',
      grunn: 'skal ikke ut',
      klokke: v.klokke,
    });
  await alt(true);
  await alt(false);
  v.naa = new Date(TIDER[0]);
  await alt(true);
  expect(await v.medJournal((journal) => journal.stengt('fjordvik'))).toBe(true);
  await v.eksporter(saker);
  expect(await v.medJournal((journal) => journal.stengt('fjordvik'))).toBe(true);
});
