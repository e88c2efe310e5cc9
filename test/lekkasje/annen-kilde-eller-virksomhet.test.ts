import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { stier } from '../../src/eksport/lagre.ts';
import { vedta, type Vedtaksoenske } from '../../src/eksport/vedtak/vedta.ts';
import { konfig, type Virksomhet } from '../../src/konfig/virksomhet.ts';
import type { Testpost, Testsak } from '../eksport/hjelp/leveranse.ts';
import { ANNEN } from '../eksport/hjelp/to-kilder.ts';
import { Verksted } from '../eksport/hjelp/verksted.ts';

/*
 * An archive's records come from another source of the same body, as where one system takes over from another, or are delivered for another
 * body: what was decided of them follows, or nothing is published until a person has said that it may.
 */

const post = (id: string, nr: number): Testpost => ({ id, nr, tittel: `Brev om ${id}` });
const saken = (nr: number, ...mer: readonly Testpost[]): readonly Testsak[] => [
  {
    id: 's1',
    nr,
    tittel: 'Saken om Svartmyr',
    poster: [post('Kvitvann', 1), post('Blaafjell', 2), ...mer],
  },
];

function endreKonfig(v: Verksted, fn: (virksomhet: Virksomhet) => readonly Virksomhet[]): void {
  const sti = stier(v.data).konfig;
  const lest = konfig.parse(JSON.parse(readFileSync(sti, 'utf8')));
  writeFileSync(sti, JSON.stringify({ ...lest, virksomheter: lest.virksomheter.flatMap(fn) }));
}

const bestem = (v: Verksted, nummer: string, oenske: Vedtaksoenske) =>
  vedta({
    data: v.data,
    virksomhet: 'fjordvik',
    nummer,
    oenske,
    grunn: 'skal ikke ut',
    av: 'noen',
    rolle: 'kommandolinje',
    klokke: v.klokke,
  });

async function staar(v: Verksted, nummer: string, virksomhet?: string): Promise<string> {
  return (await v.oppslag(nummer, virksomhet)).art;
}

async function medToKilder(): Promise<Verksted> {
  const v = new Verksted();
  await v.eksporter(saken(1));
  endreKonfig(v, (virksomhet) => [
    {
      ...virksomhet,
      kilder: virksomhet.kilder.flatMap((kilde) => [kilde, { ...kilde, id: ANNEN, navn: 'Annet system' }]),
    },
  ]);
  return v;
}

test.each([false, true])(
  'a withdrawn case that comes from another source at a new number is withdrawn with what is new in it (complete: %s)',
  async (komplett) => {
    const v = await medToKilder();
    await bestem(v, '2026/1', { art: 'trekk' });
    await v.eksporter(saken(5, post('Fjelltind', 3)), { kilde: ANNEN, komplett });
    await v.eksporter(saken(6, post('Fjelltind', 3), post('Raudmyr', 4)), {
      kilde: ANNEN,
      komplett,
      bekreft: true,
    });
    for (const nr of [1, 2, 3, 4]) expect([nr, await staar(v, `2026/6-${nr}`)]).toEqual([nr, 'trukket']);
    for (const [fil, bytes] of v.bytes())
      if (/^\/(?:journal|sok)\.db/u.test(fil))
        expect([fil, /svartmyr|fjelltind|raudmyr/iu.test(bytes)]).toEqual([fil, false]);
    await bestem(v, '2026/6', { art: 'opphev-trekk' });
    expect(await staar(v, '2026/6-4')).toBe('funnet');
  },
);

test('a case of another source with one like letter, and another title, is another case', async () => {
  const v = await medToKilder();
  await bestem(v, '2026/1', { art: 'trekk' });
  await v.eksporter(
    [{ id: 's7', nr: 7, tittel: 'Skolevei', poster: [post('Kvitvann', 1), post('Fjelltind', 2)] }],
    { kilde: ANNEN },
  );
  expect(await staar(v, '2026/7-1')).toBe('trukket');
  expect(await staar(v, '2026/7-2')).toBe('funnet');
});

async function medToVirksomheter(): Promise<Verksted> {
  const v = new Verksted();
  await v.eksporter(saken(1, post('Fjelltind', 3)));
  endreKonfig(v, (virksomhet) => [
    virksomhet,
    { ...virksomhet, slug: 'annen', navn: 'Annen kommune', arkivskaperNavn: 'Annen kommune' },
  ]);
  return v;
}

test.each<readonly [string, string, Vedtaksoenske]>([
  ['an entry is withdrawn', '2026/1-1', { art: 'trekk' }],
  ['an entry is held', '2026/1-1', { art: 'hold' }],
  ['a case is withdrawn', '2026/1', { art: 'trekk' }],
  [
    'words are masked',
    '2026/1-1',
    { art: 'masker', detaljer: { maske: 'ord', ord: ['Kvitvann'], hjemmel: 'offl-13-fvl-13-1-1' } },
  ],
])('the same records are delivered for another body: %s', async (_, nummer, oenske) => {
  const v = await medToVirksomheter();
  await bestem(v, nummer, oenske);
  const somAnnen = (nr: number, bekreft = false) =>
    v.eksporter(saken(nr, post('Fjelltind', 3)), { virksomhet: 'annen', bekreft });
  for (const nr of [1, 5]) {
    await expect(somAnnen(nr)).rejects.toThrow(
      /av journalpostene i leveransen er også levert for «fjordvik».*Ingenting er endret\.$/u,
    );
    expect(await staar(v, `2026/${nr}-1`, 'annen')).toBe('ukjent');
  }
  // Somebody says that they are the other's too, and is asked once.
  await somAnnen(5, true);
  expect(await staar(v, '2026/5-1', 'annen')).toBe('funnet');
  await v.eksporter(saken(5, post('Fjelltind', 3), post('Raudmyr', 4)), { virksomhet: 'annen' });
  expect(await staar(v, '2026/5-4', 'annen')).toBe('funnet');
});

test('another body’s archive that numbers its records alike is no concern of the first', async () => {
  const v = await medToVirksomheter();
  await bestem(v, '2026/1-1', { art: 'trekk' });
  await v.eksporter(
    [{ id: 's1', nr: 1, tittel: 'Skolevei', poster: [{ id: 'Kvitvann', nr: 1, tittel: 'Søknad om plass' }] }],
    { virksomhet: 'annen' },
  );
  expect(await staar(v, '2026/1-1', 'annen')).toBe('funnet');
});
