import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { erFaa, Hopp, type Liste } from '../../../src/sok/sqlite/lister/hopp.ts';
import { Postleser, Postlistebygger } from '../../../src/sok/sqlite/lister/postliste.ts';
import { raderMedAlle } from '../../../src/sok/sqlite/treff/rader.ts';
import { Samler } from '../../../src/sok/sqlite/treff/samler.ts';

/** A word's list: in each row it stands in one place or in several. */
function lag(rader: readonly number[]): Uint8Array {
  const bygger = new Postlistebygger();
  for (const rad of rader)
    for (let sted = rad % 3; sted < 9; sted += 1 + (rad % 4)) bygger.leggTil(rad, sted, 0);
  return bygger.ferdig().data;
}
const somListe = (rader: readonly number[]): Liste => {
  const data = lag(rader);
  return { data, hopp: () => new Hopp(data) };
};
const stederI = (data: Uint8Array): ReadonlyMap<number, number> => {
  const ut = new Map<number, number>();
  for (const leser = new Postleser(data); leser.neste();) ut.set(leser.rad, leser.steder);
  return ut;
};

/** Ascending rows, with steps that take one byte, and steps that take more. */
const rader = (minst: number): fc.Arbitrary<readonly number[]> =>
  fc
    .array(
      fc.oneof(
        { weight: 20, arbitrary: fc.integer({ min: 1, max: 5 }) },
        fc.integer({ min: 1, max: 40_000 }),
      ),
      {
        minLength: minst,
        maxLength: minst + 400,
      },
    )
    .map((steg) => {
      let rad = 0;
      return steg.map((et) => (rad += et));
    });

describe('marks along a posting list', () => {
  test('lead to what the list says of each row, and to nothing of a row that it does not have', () => {
    fc.assert(
      fc.property(rader(0), (alle) => {
        const data = lag(alle);
        const [hopp, fasit] = [new Hopp(data), stederI(data)];
        for (const rad of alle)
          for (const her of [rad - 1, rad, rad + 1]) expect(hopp.stederVed(her)).toBe(fasit.get(her) ?? 0);
        expect(hopp.stederVed((alle.at(-1) ?? 0) + 1000)).toBe(0);
      }),
      { numRuns: 40 },
    );
  });

  test('of damaged bytes say something, and come to an end', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.nat(), (data, rad) => {
        expect(Number.isInteger(new Hopp(data).stederVed(rad))).toBe(true);
      }),
    );
  });

  test('are used for few rows of a long list alone', () => {
    expect(erFaa(10, 100_000)).toBe(true);
    expect(erFaa(50_000, 100_000)).toBe(false);
    expect(erFaa(1, 100)).toBe(false);
  });
});

describe('few rows of a long list', () => {
  const lang = rader(1500);
  const faa = fc.uniqueArray(fc.nat({ max: 1499 }), { minLength: 1, maxLength: 8 });

  test('are found by the marks as they are by reading all of it', () => {
    fc.assert(
      fc.property(lang, faa, fc.nat({ max: 5000 }), (alle, valgte, utenfor) => {
        const spurt = [...new Set([...valgte.map((nr) => alle[nr] ?? 0), utenfor])].sort((a, b) => a - b);
        const har = new Set(alle);
        expect([...raderMedAlle([[somListe(spurt)], [somListe(alle)]])]).toEqual(
          spurt.filter((rad) => har.has(rad)),
        );
      }),
      { numRuns: 20 },
    );
  });

  test('are collected with the same ranks, in whatever order they are asked for', () => {
    const rangVed = Uint8Array.from({ length: 1 << 9 }, (_, steder) => (steder === 0 ? 0 : steder % 5));
    fc.assert(
      fc.property(lang, faa, (alle, valgte) => {
        const spurt = Uint32Array.from(valgte, (nr) => alle[nr] ?? 0);
        const rom = (alle.at(-1) ?? 0) + 1;
        const merker = new Uint8Array(rom);
        for (const rad of spurt) merker[rad] = 1;
        const samlet = (blant: Parameters<Samler['settListe']>[2]): ReadonlyMap<number, number> => {
          const samler = new Samler();
          samler.begynn(rom);
          samler.settListe(somListe(alle), rangVed, blant);
          const { rader: funnet, rang } = samler.samlet;
          return new Map([...funnet].filter((rad) => merker[rad] === 1).map((rad) => [rad, rang[rad] ?? 0]));
        };
        const [av, alleAv] = [samlet({ rader: spurt, merker }), samlet(undefined)];
        expect([...av].sort()).toEqual([...alleAv].sort());
        expect(av.size).toBe([...alleAv.keys()].length);
      }),
      { numRuns: 20 },
    );
  });
});
