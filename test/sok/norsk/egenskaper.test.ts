import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LEKSEMER } from '../../../src/sok/norsk/ordbok.ts';
import { rotAv, stamme } from '../../../src/sok/norsk/stamme.ts';

/** «vert» is «blir» before it is a host. */
const EGNE = LEKSEMER.filter((leksem) => leksem.stamme !== 'vert');
const FORMER = EGNE.flatMap(({ former }) => former);
const FORST = EGNE.filter(({ somForledd }) => somForledd);
const SIST = EGNE.filter(({ somEtterledd }) => somEtterledd);
const utskrevet = (ord: string): string =>
  ord.replace(/[æøå]/gu, (tegn) => (tegn === 'å' ? 'aa' : tegn === 'ø' ? 'oe' : 'ae'));
/** Written out they are other words, or another name: «loen», «Gaarder». */
const TVETYDIG_UTSKREVET = new Set(['bør', 'løn', 'løs', 'gårder', 'åkre']);

describe('every form in the dictionary', () => {
  test('has a stem that is its own stem', () => {
    for (const form of FORMER) expect(stamme(stamme(form)), form).toBe(stamme(form));
  });

  test('meets itself with æ, ø and å written out', () => {
    for (const form of FORMER)
      if (!TVETYDIG_UTSKREVET.has(form)) expect(stamme(utskrevet(form)), form).toBe(stamme(form));
  });
});

describe('a compound of any two words in the dictionary', () => {
  const par = fc.tuple(fc.constantFrom(...FORST), fc.constantFrom(...SIST));

  test('is one word in bokmål and nynorsk with a stem that is its own, but for 3 in 1 000 that can be read twice', () => {
    const utvalg = fc.sample(par, { numRuns: 20_000, seed: 7 });
    const ett = utvalg.filter(([foran, bak]) => {
      const ord = foran.lemmaer.flatMap((en) => bak.lemmaer.map((to) => en + to));
      const [rot = '', ...andre] = new Set(ord.map(stamme));
      return andre.length === 0 && stamme(rot) === rot;
    });
    expect(ett.length / utvalg.length).toBeGreaterThan(0.997);
  });
});

describe('a word that was never seen before', () => {
  const median = (ord: readonly string[]): number => {
    const tider = ord.map((et) => {
      const fra = process.hrtime.bigint();
      rotAv(et);
      return Number(process.hrtime.bigint() - fra) / 1000;
    });
    return tider.sort((a, b) => a - b)[Math.floor(tider.length / 2)] ?? Infinity;
  };
  const bokstav = (i: number): string => String.fromCharCode(97 + (i % 26));

  test.each([
    ['many first parts and no last', 'barn'.repeat(9)],
    ['many parts', 'plansakveibyggtomtskolebarnhus'],
    ['the longest word there is', 'planveisakbyhusbilmatfag'.repeat(3).slice(0, 60)],
    ['vowels only', 'e'.repeat(60)],
  ])('is read in microseconds, were it made of %s', (_, ord) => {
    const nye = Array.from({ length: 2_000 }, (__, i) => ord + bokstav(i) + bokstav(i / 26) + 'k');
    // Some ten on a quiet machine; ten times that is another algorithm.
    expect(median(nye)).toBeLessThan(100);
  });
});
