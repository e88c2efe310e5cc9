import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbeidsdagerEtter } from '../../src/tid/arbeidsdagnummer.ts';
import { arbeidsdagerMellom } from '../../src/tid/arbeidsdager.ts';
import { plussDager } from '../../src/tid/dager.ts';

test('R62: looked up, working days are as many as when they are counted', () => {
  const dato = fc.integer({ min: 0, max: 3000 }).map((dager) => plussDager('2020-01-01', dager));
  fc.assert(
    fc.property(dato, fc.integer({ min: 0, max: 900 }), (fra, dager) => {
      const til = plussDager(fra, dager);
      expect(arbeidsdagerEtter(fra, til)).toBe(arbeidsdagerMellom(fra, til));
    }),
  );
});

test('R62: nothing is published before it is journaled, and a slip of the keyboard costs nothing', () => {
  expect(arbeidsdagerEtter('2026-03-02', '2026-03-01')).toBe(0);
  expect(arbeidsdagerEtter('2026-03-06', '2026-03-09')).toBe(1);
  expect(arbeidsdagerEtter('0202-03-06', '2026-03-09')).toBe(arbeidsdagerEtter('1900-01-01', '2026-03-09'));
  expect(() => arbeidsdagerEtter('2026-02-30', '2026-03-09')).toThrow(RangeError);
});
