import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  Posisjonsleser,
  Postleser,
  Postlistebygger,
  siler,
  skjoet,
  STEG_PER_STED,
  type Postliste,
} from '../../../src/sok/sqlite/lister/postliste.ts';
import { ANTALL_STEDER } from '../../../src/sok/sqlite/lister/sted.ts';

type Forekomst = readonly [rad: number, sted: number, posisjon: number];

const bygg = (forekomster: readonly Forekomst[]): Postliste => {
  const bygger = new Postlistebygger();
  for (const forekomst of forekomster) bygger.leggTil(...forekomst);
  return bygger.ferdig();
};

function les(liste: Postliste): readonly Forekomst[] {
  const ut: Forekomst[] = [];
  const rader = new Postleser(liste.data);
  const posisjoner = new Posisjonsleser(liste.posisjoner);
  let antall = 0;
  while (rader.neste()) {
    antall += 1;
    let steder = 0;
    posisjoner.lesRad((forekomst) => {
      const sted = Math.floor(forekomst / STEG_PER_STED);
      steder |= 1 << sted;
      ut.push([rader.rad, sted, forekomst % STEG_PER_STED]);
    });
    expect(rader.steder).toBe(steder);
  }
  expect(rader.antall).toBe(antall);
  expect(rader.siste).toBe(antall === 0 ? 0 : rader.rad);
  return ut;
}

const stigende = (a: Forekomst, b: Forekomst): number => a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
const forekomster = fc
  .uniqueArray(
    fc.tuple(
      fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 50_000_000 })),
      fc.integer({ min: 0, max: ANTALL_STEDER - 1 }),
      fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 0xffff0 })),
    ),
    { selector: String, minLength: 1, maxLength: 60 },
  )
  .map((liste): readonly Forekomst[] => liste.sort(stigende));

describe('a posting list', () => {
  test('gives back every occurrence that was put in, in order', () => {
    fc.assert(
      fc.property(forekomster, (alle) => {
        expect(les(bygg(alle))).toEqual(alle);
      }),
    );
  });

  test('joined of lists of later and later rows is the list of them all', () => {
    fc.assert(
      fc.property(
        forekomster,
        fc.array(fc.integer({ min: 1, max: 50_000_000 }), { maxLength: 4 }),
        (alle, skiller) => {
          const grenser = [0, ...skiller.sort((a, b) => a - b), Infinity];
          const deler = grenser
            .slice(1)
            .map((til, i) => alle.filter(([rad]) => rad >= (grenser[i] ?? 0) && rad < til))
            .filter((del) => del.length > 0);
          expect(les(skjoet(deler.map(bygg)))).toEqual(alle);
        },
      ),
    );
  });

  test('without some rows is as if they had never been in it, to the byte', () => {
    fc.assert(
      fc.property(forekomster, fc.integer({ min: 2, max: 5 }), (alle, n) => {
        const igjen = alle.filter(([rad]) => rad % n !== 0);
        const silt = siler(bygg(alle), (rad) => rad % n !== 0);
        if (igjen.length === 0) expect(silt).toBeUndefined();
        else expect(silt).toEqual(bygg(igjen));
      }),
    );
  });

  test('of any bytes at all is read to an end', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        fc.uint8Array({ maxLength: 200 }),
        (data, posisjoner) => {
          const rader = new Postleser(data);
          const leser = new Posisjonsleser(posisjoner);
          let runder = 0;
          while (rader.neste()) {
            leser.lesRad();
            runder += 1;
          }
          expect(runder).toBeLessThanOrEqual(data.length);
        },
      ),
    );
  });
});
