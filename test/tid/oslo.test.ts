import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datoI, erEldreEnnEttAar, ettAarEtter } from '../../src/tid/oslo.ts';

const gammelVed = (dato: string, instant: string): boolean =>
  erEldreEnnEttAar(dato, datoI(new Date(instant)));

describe('the one-year rule at its boundary in Europe/Oslo (R31)', () => {
  test('in winter an entry is old from midnight in Oslo, an hour before midnight in Greenwich', () => {
    expect(gammelVed('2025-01-15', '2026-01-14T22:59:59.999Z')).toBe(false);
    expect(gammelVed('2025-01-15', '2026-01-14T23:00:00.000Z')).toBe(true);
  });

  test('in summer it is old two hours before midnight in Greenwich', () => {
    expect(gammelVed('2025-07-01', '2026-06-30T21:59:59.999Z')).toBe(false);
    expect(gammelVed('2025-07-01', '2026-06-30T22:00:00.000Z')).toBe(true);
  });

  test('on the nights when the clock is changed the date is still Oslo’s', () => {
    expect(gammelVed('2025-03-29', '2026-03-28T22:59:59.999Z')).toBe(false);
    expect(gammelVed('2025-03-29', '2026-03-28T23:00:00.000Z')).toBe(true);
    expect(datoI(new Date('2026-10-24T21:59:59.999Z'))).toBe('2026-10-24');
    expect(datoI(new Date('2026-10-24T22:00:00.000Z'))).toBe('2026-10-25');
    expect(datoI(new Date('2026-10-25T22:59:59.999Z'))).toBe('2026-10-25');
    expect(datoI(new Date('2026-10-25T23:00:00.000Z'))).toBe('2026-10-26');
  });

  test('what happened on a leap day is old on 28 February, never a day later than a year', () => {
    expect(ettAarEtter('2024-02-29')).toBe('2025-02-28');
    expect(gammelVed('2024-02-29', '2025-02-27T22:59:59.999Z')).toBe(false);
    expect(gammelVed('2024-02-29', '2025-02-27T23:00:00.000Z')).toBe(true);
    expect(gammelVed('2023-02-28', '2024-02-27T23:00:00.000Z')).toBe(true);
    expect(gammelVed('2023-03-01', '2024-02-28T23:00:00.000Z')).toBe(false);
    expect(gammelVed('2023-03-01', '2024-02-29T23:00:00.000Z')).toBe(true);
  });

  test('once old, always old', () => {
    const dag = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
      .map((d) => d.toISOString().slice(0, 10));
    fc.assert(
      fc.property(dag, dag, dag, (dato, a, b) => {
        const [foer, etter] = a < b ? [a, b] : [b, a];
        if (erEldreEnnEttAar(dato, foer)) expect(erEldreEnnEttAar(dato, etter)).toBe(true);
        expect(erEldreEnnEttAar(dato, dato)).toBe(false);
      }),
    );
  });
});
