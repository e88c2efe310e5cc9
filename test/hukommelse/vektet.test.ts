import { expect, test } from 'vitest';
import { VektetHukommelse } from '../../src/hukommelse/vektet.ts';

test('what was last used is remembered, up to a total weight, and the rest is made anew', () => {
  const laget: string[] = [];
  const husket = new VektetHukommelse<string>(3);
  const hent = (noekkel: string, tyngde = 1): string =>
    husket.hent(noekkel, () => {
      laget.push(noekkel);
      return { verdi: noekkel.toUpperCase(), tyngde };
    });
  for (const noekkel of ['a', 'b', 'c', 'a', 'd']) expect(hent(noekkel)).toBe(noekkel.toUpperCase());
  expect(husket.tyngde).toBe(3);
  expect(['a', 'b', 'c', 'd'].filter((noekkel) => husket.kjent(noekkel) !== undefined)).toEqual([
    'a',
    'c',
    'd',
  ]);
  hent('b', 2);
  expect(husket.tyngde).toBe(3);
  expect(laget).toEqual(['a', 'b', 'c', 'd', 'b']);
  hent('for tung', 4);
  expect(husket.kjent('for tung')).toBeUndefined();
});
