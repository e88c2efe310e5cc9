import { beforeAll, describe, expect, test } from 'vitest';
import { doem, karakterer, samlet, somDokumenter, type Utfall } from '../../scripts/relevans/doem.ts';
import type { Dokument, Karakter } from '../../scripts/relevans/dom.ts';
import { innebygd } from '../../scripts/relevans/egen.ts';
import { IDAG } from '../../scripts/relevans/korpus.ts';
import { ndcg } from '../../scripts/relevans/maal.ts';
import { BLINDE, EGET } from '../../scripts/relevans/sett.ts';

/** A little below what was measured last: 0,981 and none of 445. */
const GULV = 0.976;
const FLEST_TOMME = 0.005;

describe('nDCG@10', () => {
  test('is one for the best order there is, whatever comes after the tenth', () => {
    expect(ndcg([3, 2, 1], [1, 2, 3, 0])).toBe(1);
    expect(ndcg(Array<Karakter>(10).fill(3), Array<Karakter>(40).fill(3))).toBe(1);
  });

  test('falls with every hit that stands too low, and is zero where nothing is right', () => {
    expect(ndcg([2, 3], [3, 2])).toBeLessThan(1);
    expect(ndcg([2, 3], [3, 2])).toBeGreaterThan(ndcg([0, 3], [3, 2]));
    expect(ndcg([0, 0], [3])).toBe(0);
    expect(ndcg([], [3])).toBe(0);
  });
});

describe('the relevance set', () => {
  let dokumenter: readonly Dokument[];
  let fasit: ReadonlyMap<string, ReadonlyMap<string, Karakter>>;
  let utfall: readonly Utfall[];

  beforeAll(async () => {
    const korpus = await EGET.lagKorpus();
    dokumenter = somDokumenter(korpus, IDAG);
    fasit = karakterer(dokumenter, EGET.grupper);
    const motor = await innebygd(korpus);
    try {
      utfall = await doem(motor, fasit, EGET.grupper);
    } finally {
      await motor.lukk();
    }
  }, 120_000);

  test('is large, and asks nothing twice', () => {
    const alle = EGET.grupper.flatMap(({ sporringer }) => sporringer.map(([q]) => q));
    expect(alle.length).toBeGreaterThanOrEqual(150);
    expect(fasit.size).toBe(alle.length);
  });

  test('has a right answer to every query, and never everything', () => {
    for (const [q, riktige] of fasit) {
      expect(riktige.size, q).toBeGreaterThan(0);
      expect(riktige.size, q).toBeLessThan(dokumenter.length / 2);
    }
  });

  test('is answered by the embedded engine as well as it was', () => {
    const { ndcg: naa, tomme } = samlet(utfall);
    const verst = utfall.filter((et) => et.ndcg < 0.5).map(({ q, ndcg: her }) => `${q}: ${her.toFixed(2)}`);
    expect(naa, verst.join('\n')).toBeGreaterThan(GULV);
    expect(tomme).toBeLessThan(FLEST_TOMME);
  });

  test('finds every number, property and misspelt word', () => {
    for (const slag of ['numre', 'eiendommer', 'eiendommer, blandet', 'skrivefeil']) {
      expect(samlet(utfall.filter((et) => et.slag === slag)).ndcg, slag).toBeGreaterThan(0.95);
    }
  });
});

/**
 * A little below what was measured last: 0,957, 0,957, 0,965, 0,867, 0,812, 0,687, 0,833, 0,747 and 0,847. Before anything was learnt from them they
 * were 0,765, 0,745, 0,833, 0,646, 0,727, 0,588, 0,490, 0,576 and 0,832; of the last six, half the questions are unread yet.
 */
const GULV_BLINDE: Readonly<Record<string, number>> = {
  'fremmedes: kommune': 0.945,
  'fremmedes: stat og fylke': 0.94,
  'fremmedes: blandet': 0.955,
  'fremmedes: hverdag': 0.855,
  'fremmedes: brukere': 0.8,
  'fremmedes: etater': 0.675,
  'fremmedes: bygdeby': 0.82,
  'fremmedes: talemål': 0.735,
  'fremmedes: nabolag': 0.835,
};

describe.each(BLINDE)('$navn', ({ navn, lagKorpus, grupper }) => {
  test('asks nothing twice, and of entries that are there', async () => {
    const dokumenter = somDokumenter(await lagKorpus(), IDAG);
    const alle = grupper.flatMap(({ sporringer }) => sporringer.map(([q]) => q));
    const fasit = karakterer(dokumenter, grupper);
    expect(fasit.size).toBe(alle.length);
    for (const [q, riktige] of fasit) expect(riktige.size, q).toBeGreaterThan(0);
  });

  test('is answered as well as it was', async () => {
    const korpus = await lagKorpus();
    const motor = await innebygd(korpus);
    const utfall = await doem(motor, karakterer(somDokumenter(korpus, IDAG), grupper), grupper).finally(() =>
      motor.lukk(),
    );
    const verst = utfall.filter((et) => et.ndcg < 0.3).map(({ q, ndcg: her }) => `${q}: ${her.toFixed(2)}`);
    expect(samlet(utfall).ndcg, verst.join('\n')).toBeGreaterThan(GULV_BLINDE[navn] ?? 1);
  });
});
