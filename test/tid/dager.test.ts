import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dagerMellom, plussDager } from '../../src/tid/dager.ts';

const dato = fc.integer({ min: 0, max: 20_000 }).map((dager) => plussDager('1990-01-01', dager));

describe('whole days from one date to another', () => {
  test('as many as are added, both ways and over clock changes and leap days', () => {
    fc.assert(
      fc.property(dato, fc.integer({ min: -4000, max: 4000 }), (fra, antall) => {
        expect(dagerMellom(fra, plussDager(fra, antall))).toBe(antall);
      }),
    );
  });

  test('what is no date is refused', () => {
    expect(() => dagerMellom('2026-02-30', '2026-03-01')).toThrow(RangeError);
    expect(() => dagerMellom('2026-02-28', '1. mars')).toThrow(RangeError);
  });
});
