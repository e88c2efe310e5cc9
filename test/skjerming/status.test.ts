import { describe, expect, test } from 'vitest';
import { FLAGGTEKST } from '../../src/skjerming/flagg.ts';
import { statusutfall } from '../../src/skjerming/status.ts';

const kilde = { statuser: { J1: 'J', Slettet: 'U' }, publiserteStatuser: ['J'] };

describe('statusutfall', () => {
  test.each([
    ['J', 'publiser'],
    ['J1', 'publiser'],
    [' J ', 'publiser'],
    ['U', 'trekk'],
    ['Slettet', 'trekk'],
    ['R', 'skjul'],
    ['S', 'skjul'],
    ['F', 'skjul'],
    ['E', 'skjul'],
    ['G', 'skjul'],
    ['M', 'skjul'],
    ['A', 'skjul'],
    ['J2', 'vent'],
    ['X', 'vent'],
    ['Opprettet', 'skjul'],
    ['', 'skjul'],
    ['constructor', 'skjul'],
    ['__proto__', 'skjul'],
  ] as const)('%o: %s', (status, utfall) => {
    expect(statusutfall(status, kilde)).toBe(utfall);
  });

  test('A is published where the configuration says so, and then J is too only if it says that', () => {
    expect(statusutfall('A', { ...kilde, publiserteStatuser: ['J', 'A'] })).toBe('publiser');
    expect(statusutfall('J', { ...kilde, publiserteStatuser: ['A'] })).toBe('skjul');
  });
});

test('every flag has one sentence, and no two the same', () => {
  const setninger = Object.values(FLAGGTEKST);
  expect(new Set(setninger).size).toBe(setninger.length);
  for (const setning of setninger) expect(setning).toMatch(/^[A-ZÆØÅ].*\.$/u);
});
