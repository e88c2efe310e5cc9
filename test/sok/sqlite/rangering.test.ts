import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sideEtterRang, sideIOrden } from '../../../src/sok/sqlite/treff/rangering.ts';
import type { Rekkefoelge } from '../../../src/sok/sqlite/kolonner/rekkefoelge.ts';

const ROM = 40_000;

/** An order of all rows that is not that of their numbers. */
function stokket(skritt: number): Rekkefoelge {
  const orden = Uint32Array.from({ length: ROM }, (_, i) => (i * skritt) % ROM);
  const plass = new Uint32Array(ROM);
  orden.forEach((rad, i) => {
    plass[rad] = i;
  });
  return { orden, plass };
}

/** Steps that no number but 1 goes up in both of them and the rows. */
const rekkefoelge = fc.constantFrom(1, 7, 4999, 39_999).map(stokket);
/** Which rows are hits, and their ranks: few or many, everywhere or together at the end, alike or not. */
const spredt = fc.record({ hver: fc.constantFrom(1, 2, 3, 20, 700), fra: fc.nat(50) });
const samlet = fc.record({ hver: fc.constant(1), fra: fc.nat(50).map((n) => 34_000 + n) });
const treff = fc.tuple(fc.oneof(spredt, samlet), fc.constantFrom(1, 2, 15)).map(([{ hver, fra }, ranger]) => {
  const rader = Uint32Array.from(
    { length: Math.floor((ROM - fra) / hver) },
    (_, i) => fra + i * hver,
  ).reverse();
  const rang = Uint16Array.from(rader, (rad) => (rad * 13) % ranger);
  const ved = new Uint8Array(ROM);
  rader.forEach((rad, i) => {
    ved[rad] = 1 + (rang[i] ?? 0);
  });
  return { rader, rang, ved };
});
const utsnitt = fc.record({
  fra: fc.constantFrom(0, 20, 980, 1_500, 7_000),
  antall: fc.constantFrom(1, 20, 100),
});

/** The plain way: everything is sorted. */
const sortert = (rader: Uint32Array, foran: (a: number, b: number) => number): number[] =>
  Array.from(rader).sort(foran);

describe('a page of the hits', () => {
  test('is that of all hits sorted by rank and then by place, whether it is known by row what is a hit or not', () => {
    fc.assert(
      fc.property(rekkefoelge, treff, utsnitt, (orden, { rader, rang, ved }, { fra, antall }) => {
        const rangAv = (rad: number): number => ved[rad] ?? 0;
        const plassen = (rad: number): number => orden.plass[rad] ?? 0;
        const venter = sortert(rader, (a, b) => rangAv(a) - rangAv(b) || plassen(a) - plassen(b));
        const side = venter.slice(fra, fra + antall);
        expect(sideEtterRang(orden, { rader, rang }, { fra, antall })).toEqual(side);
        expect(sideEtterRang(orden, { rader, rang, ved }, { fra, antall })).toEqual(side);
      }),
      { numRuns: 300 },
    );
  });

  test('is that of all hits by place, or against it', () => {
    fc.assert(
      fc.property(
        rekkefoelge,
        treff,
        utsnitt,
        fc.boolean(),
        (orden, { rader, ved }, { fra, antall }, eldsteFoerst) => {
          const iOrden = sortert(rader, (a, b) => (orden.plass[a] ?? 0) - (orden.plass[b] ?? 0));
          const side = (eldsteFoerst ? iOrden.reverse() : iOrden).slice(fra, fra + antall);
          const valg = { fra, antall, eldsteFoerst };
          expect(sideIOrden(orden, { rader, iOrden: false }, valg)).toEqual(side);
          expect(sideIOrden(orden, { rader, iOrden: false, ved }, valg)).toEqual(side);
        },
      ),
      { numRuns: 300 },
    );
  });
});
