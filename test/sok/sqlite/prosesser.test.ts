import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Sokemotor } from '../../../src/sok/sokemotor.ts';
import { aapneSqliteSok } from '../../../src/sok/sqlite/sqlite-sok.ts';
import { post, sok, treff } from '../poster.ts';

const IDAG = '2026-11-20';

describe('one index, open in several places', () => {
  let mappe: string;
  let leser: Sokemotor;
  let skriver: Sokemotor;
  const klokke = () => new Date('2026-11-20T11:00:00Z');

  beforeEach(async () => {
    mappe = mkdtempSync(join(tmpdir(), 'sok-'));
    leser = await aapneSqliteSok(join(mappe, 'sok.db'), { traader: 2, klokke });
    skriver = await aapneSqliteSok(join(mappe, 'sok.db'), { traader: 0, klokke });
  });
  afterEach(async () => {
    await leser.lukk();
    await skriver.lukk();
    rmSync(mappe, { recursive: true });
  });

  test('what one has written the other finds at once, in every thread', async () => {
    expect((await sok(leser)).treff).toBe(0);
    await skriver.indekser([post({ sak: 1, tittel: 'Kajakk' })], IDAG);
    const svar = await Promise.all(Array.from({ length: 8 }, () => sok(leser, { q: 'kajakk' })));
    expect(svar.map((et) => et.treff)).toEqual(Array(8).fill(1));
    await skriver.fjern(['proevevik/2026/1/1']);
    const etter = await Promise.all(Array.from({ length: 8 }, () => sok(leser, { q: 'kajakk' })));
    expect(etter.map((et) => et.treff)).toEqual(Array(8).fill(0));
  });

  test('a row number is never given to another entry, so that an old hit cannot become a new one', async () => {
    await skriver.indekser([post({ sak: 1, tittel: 'Kajakk' })], IDAG);
    expect(await treff(leser, 'kajakk')).toEqual(['1-1']);
    await skriver.fjern(['proevevik/2026/1/1']);
    await skriver.indekser([post({ sak: 2, tittel: 'Kano' })], IDAG);
    expect(await treff(leser, 'kajakk')).toEqual([]);
    expect(await treff(leser, 'kano')).toEqual(['2-1']);
  });

  test('answers are right after changes of every kind, many times over', async () => {
    const levende = new Map<number, string>();
    let tall = 7;
    const tilfeldig = (n: number): number => (tall = (tall * 48_271) % 2_147_483_647) % n;
    for (let runde = 0; runde < 40; runde++) {
      const nye = Array.from({ length: 1 + tilfeldig(20) }, () => 1 + tilfeldig(60));
      const borte = Array.from({ length: tilfeldig(10) }, () => 1 + tilfeldig(60));
      const dato = (sak: number): string => `2026-0${1 + ((sak * (runde + 1)) % 9)}-11`;
      await skriver.indekser(
        [...new Set(nye)].map((sak) => post({ sak, dato: dato(sak), tittel: `Brev runde${runde}` })),
        IDAG,
      );
      await skriver.fjern(borte.map((sak) => `proevevik/2026/${sak}/1`));
      for (const sak of nye) levende.set(sak, dato(sak));
      for (const sak of borte) levende.delete(sak);
      const ventet = [...levende]
        .sort(([a, da], [b, db]) => (da === db ? b - a : da < db ? 1 : -1))
        .map(([sak]) => `${sak}-1`);
      expect(await treff(leser, '', { antall: 100 })).toEqual(ventet);
      expect(await treff(leser, 'brev', { antall: 100, sortering: 'eldste' })).toEqual(ventet.toReversed());
    }
  });

  test('many searches while another writes are all answered, each with one moment of the index', async () => {
    await skriver.indekser([post({ sak: 1, tittel: 'Kajakk' })], IDAG);
    const svar = [];
    for (let i = 0; i < 30; i++) {
      svar.push(sok(leser, { q: 'kajakk' }), sok(leser));
      await skriver.indekser(
        Array.from({ length: 10 }, (_, j) => post({ sak: 2 + i * 10 + j, tittel: 'Kajakk' })),
        IDAG,
      );
    }
    for (const { treff: antall, fasetter } of await Promise.all(svar)) {
      expect(antall % 10).toBe(1);
      expect(fasetter.type).toEqual([{ verdi: 'I', antall }]);
    }
  });
});
