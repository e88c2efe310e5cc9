import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { stier } from '../../src/eksport/lagre.ts';
import { tolkKonfig } from '../../src/konfig/les-konfig.ts';
import type { Testsak } from './hjelp/leveranse.ts';
import { Verksted } from './hjelp/verksted.ts';

const FREMMED = '<sperret>Hemmeligheten</sperret>';
const saker = (hvor: 'post' | 'sak' | 'ingen'): Testsak[] => [
  {
    id: 'sak-1',
    nr: 1,
    ...(hvor === 'sak' && { mer: FREMMED }),
    poster: [
      { id: 'p1', nr: 1 },
      { id: 'p2', nr: 2, ...(hvor === 'post' && { mer: FREMMED }) },
    ],
  },
  { id: 'sak-2', nr: 2, poster: [{ id: 'p3', nr: 1 }] },
];

function tillat(v: Verksted, ...kjenteFelt: string[]): void {
  const sti = stier(v.data).konfig;
  const { virksomheter } = tolkKonfig(readFileSync(sti, 'utf8'), sti);
  const medFelt = virksomheter.map((en) => ({
    ...en,
    kilder: en.kilder.map((kilde) => ({ ...kilde, kjenteFelt })),
  }));
  writeFileSync(sti, JSON.stringify({ virksomheter: medFelt }));
}

describe('a delivery with a field that the format does not have', () => {
  test('has its entry rejected and accounted for, and the rest published', async () => {
    const v = new Verksted();
    const r = await v.eksporter(saker('post'));
    expect(r).toMatchObject({ lest: 3, publisert: 2, avvist: 1, utgangskode: 1 });
    expect(r.avvistePoster).toMatchObject([{ felt: 'registrering/sperret', fil: 'arkivstruktur.xml' }]);
    expect((await v.oppslag('2026/1-2')).art).not.toBe('funnet');
    expect(JSON.stringify(r)).not.toContain('Hemmeligheten');
  });

  test('has its case rejected with every entry in it, also where the case is published already', async () => {
    const v = new Verksted();
    await v.eksporter(saker('ingen'));
    const r = await v.eksporter(saker('sak'));
    expect(r).toMatchObject({ lest: 3, uendret: 1, avvist: 2, utgangskode: 1 });
    expect(r.avvisteSaker).toMatchObject([{ felt: 'mappe/sperret' }]);
  });

  test('is read again, and taken whole, when the body has looked at the field and allows it', async () => {
    const v = new Verksted();
    const sti = v.leveranse(saker('post'));
    await v.eksporter(sti);
    tillat(v, 'registrering/sperret');
    expect(await v.eksporter(sti)).toMatchObject({ lest: 3, publisert: 1, avvist: 0, utgangskode: 0 });
    expect((await v.oppslag('2026/1-2')).art).toBe('funnet');
    expect([...v.bytes().values()].join('')).not.toContain('Hemmeligheten');
    tillat(v);
    expect(await v.eksporter(sti)).toMatchObject({ lest: 3, avvist: 1 });
  });
});

test('an entry with a date to come or a title without end is rejected and accounted for', async () => {
  const v = new Verksted();
  const r = await v.eksporter([
    {
      id: 'sak-1',
      nr: 1,
      poster: [
        { id: 'p1', nr: 1 },
        { id: 'p2', nr: 2, dato: '2062-03-02' },
        { id: 'p3', nr: 3, tittel: 'svaert lang '.repeat(500) },
      ],
    },
  ]);
  expect(r).toMatchObject({ lest: 3, publisert: 1, avvist: 2, utgangskode: 1 });
  expect(r.avvistePoster.map(({ felt }) => felt)).toEqual(['journaldato', 'tittel']);
});
