import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROT = join(import.meta.dirname, '..');

/** The text of every file below a folder whose name ends so. */
const tekster = (mappe: string, endelse: RegExp): readonly string[] =>
  readdirSync(join(ROT, mappe), { recursive: true, withFileTypes: true })
    .filter((fil) => fil.isFile() && endelse.test(fil.name))
    .map((fil) => readFileSync(join(fil.parentPath, fil.name), 'utf8'));

/** The rules that a text names: «R12», and «R31–R33» is three. */
function reglerI(tekst: string): readonly number[] {
  return [...tekst.matchAll(/\bR(\d{1,2})(?:[–-]R(\d{1,2}))?\b/g)].flatMap(([, fra, til]) => {
    const foerste = Number(fra);
    return Array.from({ length: Number(til ?? fra) - foerste + 1 }, (_, i) => foerste + i);
  });
}

/** The names of tests and groups of tests, also of those that stand in tables. */
const testnavn =
  /\b(?:test|describe)[\w.]*(?:\([^)\n]*\))?\(\s*(['"`])((?:(?!\1)[\s\S])*)\1|^\s*\[?\s*(['"`])((?:(?!\3).)*R\d(?:(?!\3).)*)\3,/gm;

const tabellen = readFileSync(join(ROT, 'src', 'regler.md'), 'utf8')
  .split('\n')
  .filter((linje) => linje.startsWith('| R'))
  .map((linje) => linje.split('|')[1] ?? '')
  .flatMap(reglerI);

test('every rule of the table stands there once, in order', () => {
  expect(tabellen.length).toBeGreaterThan(60);
  expect(tabellen).toEqual([...new Set(tabellen)].toSorted((a, b) => a - b));
});

test('every rule of the table is named where it is kept', () => {
  const kode = new Set(tekster('src', /\.(?:ts|astro)$/).flatMap(reglerI));
  expect(tabellen.filter((regel) => !kode.has(regel))).toEqual([]);
});

test('every rule of the table is named by a test', () => {
  const navn = tekster('test', /\.test\.ts$/).flatMap((tekst) =>
    [...tekst.matchAll(testnavn)].map((treff) => treff[2] ?? treff[4] ?? ''),
  );
  const proevd = new Set(navn.flatMap(reglerI));
  expect(tabellen.filter((regel) => !proevd.has(regel))).toEqual([]);
});

test('every rule that code names stands in the table', () => {
  const kjent = new Set(tabellen);
  const ukjente = tekster('src', /\.(?:ts|astro)$/)
    .flatMap(reglerI)
    .filter((regel) => !kjent.has(regel));
  expect([...new Set(ukjente)]).toEqual([]);
});
