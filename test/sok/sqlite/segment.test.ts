import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aapneDatabase } from '../../../src/lager/database.ts';
import { Setninger } from '../../../src/lager/setninger.ts';
import { tilNoekkel } from '../../../src/sok/sqlite/lister/blokk.ts';
import { flettSegmenter, samleSegmenter, skrivUten } from '../../../src/sok/sqlite/lister/fletting.ts';
import { Postleser, Postlistebygger } from '../../../src/sok/sqlite/lister/postliste.ts';
import { lesSegmenter, skrivSegment } from '../../../src/sok/sqlite/lister/segment.ts';
import { Segmentleser } from '../../../src/sok/sqlite/lister/segmentleser.ts';
import { MIGRASJONER } from '../../../src/sok/sqlite/skjema.ts';

describe('segments of words', () => {
  let mappe: string;
  let db: DatabaseSync;
  let sql: Setninger;

  beforeEach(() => {
    mappe = mkdtempSync(join(tmpdir(), 'sok-'));
    db = aapneDatabase(join(mappe, 'sok.db'), MIGRASJONER);
    sql = new Setninger(db);
  });
  afterEach(() => {
    db.close();
    rmSync(mappe, { recursive: true });
  });

  /** One segment of the rows from `fra` to `til`, each of which has the words that are said of it. */
  function skriv(fra: number, til: number, ordI: (rad: number) => readonly string[]): void {
    const lister = new Map<string, Postlistebygger>();
    for (let rad = fra; rad <= til; rad++) {
      for (const ord of ordI(rad)) {
        const liste = lister.get(tilNoekkel(ord)) ?? new Postlistebygger();
        lister.set(tilNoekkel(ord), liste);
        liste.leggTil(rad, 0, rad % 7);
      }
    }
    skrivSegment(
      sql,
      fra,
      til,
      [...lister]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([noekkel, liste]) => ({ noekkel, ...liste.ferdig() })),
    );
  }
  function leser(): Segmentleser {
    const ny = new Segmentleser(sql);
    ny.oppdater();
    return ny;
  }
  const raderMed = (ord: string): readonly number[] =>
    leser()
      .finn(ord)
      .flatMap(({ data }) => {
        const poster = new Postleser(data);
        const rader: number[] = [];
        while (poster.neste()) rader.push(poster.rad);
        return rader;
      });

  test('find every word of many blocks, common and rare, in any script, and none that is not there', () => {
    const ord = (rad: number): readonly string[] => [
      `ord${rad}`,
      'alle',
      `øre${rad % 50}`,
      '山田',
      '𐌰𐌱',
      'ꯍ',
    ];
    skriv(1, 5_000, ord);
    expect(sql.alle('SELECT nr FROM blokk').length).toBeGreaterThan(10);
    expect(raderMed('alle')).toHaveLength(5_000);
    for (const rad of [1, 2_500, 5_000]) expect(raderMed(`ord${rad}`)).toEqual([rad]);
    expect(raderMed('øre7')).toHaveLength(100);
    for (const en of ['山田', '𐌰𐌱', 'ꯍ']) expect(raderMed(en)).toHaveLength(5_000);
    for (const ingen of ['', 'a', 'ord', 'ord5001', 'zzz', '山', 'øre']) expect(raderMed(ingen)).toEqual([]);
  });

  test('find all words that begin alike, across blocks', () => {
    skriv(1, 5_000, (rad) => [`ord${rad}`, `p${rad}`]);
    expect([...leser().medBegynnelse('ord')]).toHaveLength(5_000);
    expect([...leser().medBegynnelse('ord12')]).toHaveLength(111);
    expect([...leser().medBegynnelse('q')]).toEqual([]);
  });

  test('become one for every ten of a size, and hold the same', () => {
    for (let i = 0; i < 100; i++) {
      skriv(i * 10 + 1, i * 10 + 10, (rad) => [`ord${rad % 13}`, `eget${rad}`]);
      flettSegmenter(sql);
      expect(lesSegmenter(sql).length).toBeLessThan(20);
    }
    expect(lesSegmenter(sql)).toEqual([expect.objectContaining({ fra: 1, til: 1_000 })]);
    expect(raderMed('ord5')).toEqual(
      Array.from({ length: 77 }, (_, i) => 5 + i * 13).filter((rad) => rad <= 1_000),
    );
    expect(raderMed('eget777')).toEqual([777]);
  });

  test('never have more than a few of each size, whatever the batches are', () => {
    let rad = 1;
    for (let i = 0; i < 400; i++) {
      const antall = [1, 30, 2, 500, 7][i % 5] ?? 1;
      skriv(rad, rad + antall - 1, () => ['alle']);
      flettSegmenter(sql);
      rad += antall;
    }
    expect(lesSegmenter(sql).length).toBeLessThan(60);
    expect(raderMed('alle')).toEqual(Array.from({ length: rad - 1 }, (_, i) => i + 1));
  });

  test('are few when a run of writing is at its end, and a small run does not write the large ones anew', () => {
    let rad = 1;
    const skrivRad = (antall: number): void => {
      skriv(rad, rad + antall - 1, (her) => ['alle', `eget${her}`]);
      flettSegmenter(sql);
      rad += antall;
    };
    for (let i = 0; i < 9; i++) skrivRad(500);
    skrivRad(3);
    expect(samleSegmenter(sql)).toBe(4_503);
    expect(lesSegmenter(sql)).toHaveLength(1);
    expect(samleSegmenter(sql)).toBe(0);
    let omskrevet = 0;
    for (let i = 0; i < 200; i++) {
      skrivRad(1 + (i % 7));
      omskrevet += samleSegmenter(sql);
      const storrelser = lesSegmenter(sql).map(({ fra, til }) => til - fra + 1);
      storrelser.forEach((her, nr) => {
        const etter = storrelser.slice(nr + 1).reduce((sum, en) => sum + en, 0);
        expect(her).toBeGreaterThanOrEqual(4 * etter);
      });
    }
    expect(omskrevet).toBeLessThan(200 * 200);
    expect(raderMed('alle')).toEqual(Array.from({ length: rad - 1 }, (_, i) => i + 1));
    expect(raderMed('eget4777')).toEqual([4_777]);
  });

  test('are written anew without the rows that are gone, and say which words went with them', () => {
    skriv(1, 100, (rad) => ['alle', `eget${rad}`, rad < 10 ? 'faa' : 'mange']);
    const [segment] = lesSegmenter(sql);
    if (segment === undefined) throw new Error('no segment');
    const borte = skrivUten(sql, segment, (rad) => rad >= 10);
    expect(borte.toSorted()).toEqual([...Array.from({ length: 9 }, (_, i) => `eget${i + 1}`), 'faa']);
    expect(raderMed('alle')).toHaveLength(91);
    expect(raderMed('eget5')).toEqual([]);
  });
});
