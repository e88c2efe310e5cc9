import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datoI } from '../../src/tid/oslo.ts';
import { osloInstant, sluttPaaDagen } from '../../src/tid/osloinstant.ts';

const dato = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((dag) => dag.toISOString().slice(0, 10));

describe('a date and a time in Oslo as an instant', () => {
  test('is an hour before the same in UTC in winter, and two in summer', () => {
    expect(osloInstant('2026-01-15', '12:30').toISOString()).toBe('2026-01-15T11:30:00.000Z');
    expect(osloInstant('2026-07-15', '12:30').toISOString()).toBe('2026-07-15T10:30:00.000Z');
    expect(osloInstant('2026-01-15').toISOString()).toBe('2026-01-14T23:00:00.000Z');
  });

  test('is known also for times that the clock jumps over, or shows twice', () => {
    expect(osloInstant('2026-03-29', '02:30').toISOString()).toBe('2026-03-29T00:30:00.000Z');
    expect(osloInstant('2026-10-25', '02:30').toISOString()).toBe('2026-10-25T00:30:00.000Z');
  });

  test('lies within its own date, and so does the end of the day, which is the last instant that does', () => {
    fc.assert(
      fc.property(dato, (dag) => {
        expect(datoI(osloInstant(dag))).toBe(dag);
        expect(datoI(sluttPaaDagen(dag))).toBe(dag);
        expect(datoI(new Date(sluttPaaDagen(dag).getTime() + 1))).not.toBe(dag);
        expect(datoI(new Date(osloInstant(dag).getTime() - 1))).not.toBe(dag);
      }),
    );
  });

  test.each([
    ['2026-02-30', '12:00'],
    ['2026-13-01', '12:00'],
    ['', '12:00'],
    ['2026-01-15', '24:00'],
    ['2026-01-15', '1:00'],
    ['2026-01-15', 'x'],
  ])('is nothing for what is none: %s %s', (dag, klokkeslett) => {
    expect(() => osloInstant(dag, klokkeslett)).toThrow(RangeError);
  });
});
