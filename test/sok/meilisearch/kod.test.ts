import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dekod, kod, kodVerdi } from '../../../src/sok/meilisearch/kod.ts';

const tekst = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.string({ unit: fc.constantFrom('a', 'å', 'Ø', '_', '^', '"', '\\', '|', '=', ' ', '9'), maxLength: 40 }),
);

describe('the code that the search server gets', () => {
  test('is read back to what it was', () => {
    fc.assert(
      fc.property(tekst, (en) => {
        expect(dekod(kod(en))).toBe(en);
      }),
    );
  });

  test('has nothing that the server would fold, cut at or read as syntax', () => {
    fc.assert(
      fc.property(tekst, (en) => {
        expect(kod(en)).toMatch(/^[a-z0-9 .,:;/()&+'^_-]*$/);
      }),
    );
  });

  test('of a beginning is a beginning of the code', () => {
    fc.assert(
      fc.property(tekst, tekst, (foerst, sist) => {
        expect(kod(foerst + sist).startsWith(kod(foerst))).toBe(true);
      }),
    );
  });

  test('of a value is never longer than the server can hold, and never cut inside a letter', () => {
    const lang = 'Å'.repeat(1000);
    expect(kodVerdi(lang).length).toBeLessThanOrEqual(400);
    expect(lang.startsWith(dekod(kodVerdi(lang)))).toBe(true);
    expect(kodVerdi('Plan og miljø')).toBe(kod('Plan og miljø'));
  });
});
