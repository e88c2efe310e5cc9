import { describe, expect, test } from 'vitest';
import { vedta } from '../../../src/eksport/vedtak/vedta.ts';
import { vedtaFlere, type Flerkall } from '../../../src/eksport/vedtak/vedta-flere.ts';
import type { Testsak } from '../hjelp/leveranse.ts';
import { Verksted } from '../hjelp/verksted.ts';

const flere = (v: Verksted, mer: Pick<Flerkall, 'poster' | 'oenske'> & Partial<Flerkall>) =>
  vedtaFlere({
    data: v.data,
    virksomhet: 'fjordvik',
    grunn: 'prøve',
    av: 'kari',
    rolle: 'arkivar',
    klokke: v.klokke,
    ...mer,
  });
const saker = (antall: number, poster: number): readonly Testsak[] =>
  Array.from({ length: antall }, (_, s) => ({
    id: `s${s + 1}`,
    nr: s + 1,
    poster: Array.from({ length: poster }, (_, p) => ({ id: `s${s + 1}-${p + 1}`, nr: p + 1 })),
  }));

describe('one decision about many', () => {
  test('decides of each by itself, and answers for each in the order they were asked for', async () => {
    const v = new Verksted();
    await v.eksporter(saker(3, 2));
    const { nr } = await vedta({
      data: v.data,
      virksomhet: 'fjordvik',
      nummer: '2026/2-1',
      oenske: { art: 'hold' },
      grunn: '',
      av: 'ola',
      rolle: 'arkivar',
      klokke: v.klokke,
    });
    const svar = await flere(v, {
      oenske: { art: 'trekk' },
      poster: [
        { nummer: '2026/3-1', sett: 0 },
        { nummer: '2026/2-1', sett: 0 },
        { nummer: 'tull' },
        { nummer: '2026/1' },
        { nummer: '2026/2-2', sett: nr },
      ],
    });
    expect(svar.poster.map(({ nummer, utfall }) => `${nummer} ${utfall}`)).toEqual([
      '2026/3-1 gjort',
      '2026/2-1 utdatert',
      'tull avvist',
      '2026/1 gjort',
      '2026/2-2 gjort',
    ]);
    expect(svar).toMatchObject({ fjernet: 4, soketFoelgerEtter: false });
    expect(await v.soekbare()).toEqual(['fjordvik/2026/3/2']);
    expect(
      (await v.medArkiv((a) => a.logg({ antall: 100 }))).filter((l) => l.handling === 'trekk'),
    ).toHaveLength(3);
  });

  test('refuses what cannot be masked of one without holding back the others', async () => {
    const v = new Verksted();
    await v.eksporter([
      {
        id: 's1',
        nr: 1,
        poster: [
          { id: 'a', nr: 1, tittel: 'Klage om Kvitvann' },
          { id: 'b', nr: 2 },
        ],
      },
    ]);
    const svar = await flere(v, {
      oenske: { art: 'masker', detaljer: { maske: 'ord', ord: ['Kvitvann'], hjemmel: 'offl-13-fvl-13-1-1' } },
      poster: [{ nummer: '2026/1-2' }, { nummer: '2026/1-1' }],
    });
    expect(svar.poster.map(({ utfall }) => utfall)).toEqual(['avvist', 'gjort']);
    expect(await v.soekbare('Kvitvann')).toEqual([]);
  });

  test(
    'takes two thousand in bounded batches, and others may decide in between',
    { timeout: 120_000 },
    async () => {
      const v = new Verksted();
      await v.eksporter(saker(400, 5));
      const poster = Array.from({ length: 400 }, (_, s) =>
        Array.from({ length: 5 }, (_, p) => ({ nummer: `2026/${s + 1}-${p + 1}`, sett: 0 })),
      ).flat();
      const steg: number[] = [];
      let foer = 0;
      const startet = performance.now();
      let midtveis: Promise<unknown> | undefined;
      const svar = await flere(v, {
        oenske: { art: 'hold' },
        poster,
        fremdrift: (ferdig) => {
          steg.push(ferdig - foer);
          foer = ferdig;
          // Somebody else, while it goes on: the last one is decided of before its turn comes.
          midtveis ??= vedta({
            data: v.data,
            virksomhet: 'fjordvik',
            nummer: '2026/400-5',
            oenske: { art: 'trekk' },
            grunn: '',
            av: 'ola',
            rolle: 'arkivar',
            klokke: v.klokke,
          });
        },
      });
      const sekunder = (performance.now() - startet) / 1000;
      await midtveis;
      expect(Math.max(...steg)).toBeLessThanOrEqual(100);
      expect(svar.poster.filter(({ utfall }) => utfall === 'gjort')).toHaveLength(1999);
      expect(svar.poster.at(-1)).toMatchObject({ nummer: '2026/400-5', utfall: 'utdatert' });
      expect(await v.soekbare()).toEqual([]);
      expect(await v.medArkiv((a) => a.kontrollerLogg())).toMatchObject({ art: 'hel', antall: 2000 });
      process.stdout.write(`2 000 hold: ${sekunder.toFixed(1)} s\n`);
    },
  );
});
