import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Demoarkiv, lagDemoarkiv, MALER } from '../../scripts/generator/arkiv.ts';
import { skrivNoark4 } from '../../scripts/generator/noark4.ts';
import { skrivNoark5 } from '../../scripts/generator/noark5.ts';
import { skrivOffjournal } from '../../scripts/generator/offjournal.ts';

const valg = { antall: 3000, fro: 7, fra: '2025-01-01', til: '2026-06-30' };
const skaper = { navn: 'Fjordvik kommune', organisasjonsnummer: '999999999' };
const SKRIVERE = [
  ['noark5', skrivNoark5],
  ['noark4', skrivNoark4],
  ['offjournal', skrivOffjournal],
] as const;

let mappe: string;
beforeAll(async () => {
  mappe = await mkdtemp(join(tmpdir(), 'apen-journal-generator-'));
});
afterAll(() => rm(mappe, { recursive: true }));

async function avtrykk(filer: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const fil of filer) hash.update(basename(fil)).update(await readFile(fil));
  return hash.digest('hex');
}

describe('the invented archive', () => {
  const arkiv: Demoarkiv = lagDemoarkiv(valg);
  const saker = [...arkiv.saker()];
  const poster = saker.flatMap((sak) => sak.poster);

  test('has exactly as many entries as asked for', () => {
    expect(poster).toHaveLength(valg.antall);
  });
  test('gives the same cases when read again, and the same ones kind by kind', () => {
    expect([...arkiv.saker()]).toEqual(saker);
    const hverForSeg = MALER.flatMap((mal) => [...arkiv.saker(mal)]);
    expect(new Set(hverForSeg.map((sak) => `${sak.saksaar}/${sak.sakssekvensnummer}`)).size).toBe(
      saker.length,
    );
  });
  test('holds every level, and every code of the municipality and one it does not know', () => {
    const nivaaer = new Set(poster.flatMap((post) => post.skjerming?.nivaa ?? []));
    const koder = new Set(poster.flatMap((post) => post.skjerming?.kode ?? []));
    expect([...nivaaer].sort()).toEqual([1, 2, 3]);
    expect([...koder].sort()).toEqual(['E', 'IS', 'P', 'P1', 'S', 'U', 'XX', 'Z9']);
  });
  test('holds every document type, and more statuses than J', () => {
    expect([...new Set(poster.map((post) => post.type))].sort()).toEqual(['I', 'N', 'S', 'U', 'X']);
    expect(new Set(poster.map((post) => post.status)).size).toBeGreaterThan(2);
  });
  test('keeps its dates inside its period, and journals nothing on a weekend but the last day', () => {
    for (const { journaldato } of poster) {
      expect(journaldato >= valg.fra && journaldato <= valg.til).toBe(true);
      if (journaldato !== valg.til) expect([1, 2, 3, 4, 5]).toContain(new Date(journaldato).getUTCDay());
    }
  });
  test('refuses an empty period', () => {
    expect(() => lagDemoarkiv({ ...valg, til: valg.fra })).toThrow(RangeError);
  });
  test.each(SKRIVERE)(
    'is the same bytes each time as %s, and others with another seed',
    async (navn, skriv) => {
      const foerste = await avtrykk(await skriv(lagDemoarkiv(valg), join(mappe, navn, 'a'), skaper));
      const andre = await avtrykk(await skriv(lagDemoarkiv(valg), join(mappe, navn, 'b'), skaper));
      const annetFro = await avtrykk(
        await skriv(lagDemoarkiv({ ...valg, fro: 8 }), join(mappe, navn, 'c'), skaper),
      );
      expect(andre).toBe(foerste);
      expect(annetFro).not.toBe(foerste);
    },
  );
});
