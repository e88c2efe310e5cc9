import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbeidsdagerMellom, erArbeidsdag, leggTilArbeidsdager } from '../../src/tid/arbeidsdager.ts';
import { helligdager } from '../../src/tid/helligdager.ts';

const datoer = fc
  .date({ min: new Date('1990-01-01T12:00:00Z'), max: new Date('2090-12-31T12:00:00Z'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));

describe('Norwegian working days (R43)', () => {
  test.each([
    [2024, ['2024-03-28', '2024-03-29', '2024-04-01', '2024-05-09', '2024-05-20']],
    [2026, ['2026-04-02', '2026-04-03', '2026-04-06', '2026-05-14', '2026-05-25']],
    [2038, ['2038-04-22', '2038-04-23', '2038-04-26', '2038-06-03', '2038-06-14']],
  ])('Easter, Ascension and Whitsun of %i are holidays', (aar, ventet) => {
    for (const dato of ventet) expect([dato, erArbeidsdag(dato)]).toEqual([dato, false]);
    expect(helligdager(aar).size).toBeGreaterThanOrEqual(11);
  });

  test('Ascension Day on 1 May and Whit Monday on 17 May are counted once', () => {
    expect(helligdager(2008)).toContain('2008-05-01');
    expect(helligdager(2008).size).toBe(11);
    expect(helligdager(2027)).toContain('2027-05-17');
    expect(helligdager(2027).size).toBe(11);
  });

  test('fixed holidays are no working days', () => {
    for (const dato of ['2026-01-01', '2026-05-01', '2025-05-01', '2024-05-17', '2025-12-25', '2025-12-26'])
      expect([dato, erArbeidsdag(dato)]).toEqual([dato, false]);
  });

  test('24 and 31 December are working days when they fall on a weekday', () => {
    expect(erArbeidsdag('2025-12-24')).toBe(true);
    expect(erArbeidsdag('2025-12-31')).toBe(true);
    expect(erArbeidsdag('2022-12-24')).toBe(false);
  });

  test('five working days from the Wednesday before Easter 2026 end on the Monday after the week that follows', () => {
    expect(leggTilArbeidsdager('2026-04-01', 5)).toBe('2026-04-13');
    expect(leggTilArbeidsdager('2026-04-01', 1)).toBe('2026-04-07');
  });

  test('no delay publishes the same day, and a Saturday entry on the Monday', () => {
    expect(leggTilArbeidsdager('2026-11-20', 0)).toBe('2026-11-20');
    expect(leggTilArbeidsdager('2026-11-21', 0)).toBe('2026-11-23');
  });

  test('one working day lies between a Friday and the Monday', () => {
    expect(arbeidsdagerMellom('2026-11-20', '2026-11-23')).toBe(1);
    expect(arbeidsdagerMellom('2026-11-23', '2026-11-20')).toBe(-1);
    expect(Object.is(arbeidsdagerMellom('2026-11-22', '2026-11-21'), 0)).toBe(true);
  });

  test('what is no date is refused without being repeated', () => {
    expect(() => erArbeidsdag('2025-02-29')).toThrow(RangeError);
    expect(() => erArbeidsdag('i morgen')).toThrow(/åååå-mm-dd/u);
    expect(() => leggTilArbeidsdager('2026-01-01', -1)).toThrow(RangeError);
    expect(() => leggTilArbeidsdager('2026-01-01', 1.5)).toThrow(RangeError);
  });

  test('a deadline is a working day, later than its start, and as far away as it was set', () => {
    fc.assert(
      fc.property(datoer, fc.integer({ min: 1, max: 40 }), (dato, antall) => {
        const frist = leggTilArbeidsdager(dato, antall);
        expect(erArbeidsdag(frist)).toBe(true);
        expect(frist > dato).toBe(true);
        expect(arbeidsdagerMellom(dato, frist)).toBe(antall);
      }),
    );
  });

  test('counting in two steps is counting in one', () => {
    fc.assert(
      fc.property(datoer, fc.nat(20), fc.nat(20), (dato, a, b) => {
        const start = leggTilArbeidsdager(dato, 0);
        expect(leggTilArbeidsdager(leggTilArbeidsdager(start, a), b)).toBe(leggTilArbeidsdager(start, a + b));
      }),
    );
  });

  test('no week has more than five working days, and no year fewer than 249 or more than 256', () => {
    for (let aar = 1990; aar < 2091; aar++) {
      const antall = arbeidsdagerMellom(`${aar - 1}-12-31`, `${aar}-12-31`);
      expect(antall).toBeGreaterThanOrEqual(249);
      expect(antall).toBeLessThanOrEqual(256);
    }
    fc.assert(
      fc.property(datoer, (dato) => {
        const uke = new Date(`${dato}T12:00:00Z`);
        uke.setUTCDate(uke.getUTCDate() + 7);
        expect(arbeidsdagerMellom(dato, uke.toISOString().slice(0, 10))).toBeLessThanOrEqual(5);
      }),
    );
  });
});
