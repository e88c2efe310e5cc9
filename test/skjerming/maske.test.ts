import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../src/skjerming/maske.ts';

const uttrykt = (tekst: string): string =>
  tekst
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

test('plain letters are folded as all letters are: decomposed, in lower case, without signs', () => {
  const tegn = fc.constantFrom(...'abzAZ09 -.,*@/()æøåÆØÅ'.split(''));
  fc.assert(
    fc.property(fc.string({ unit: tegn }), (tekst) => {
      expect(fold(tekst)).toBe(uttrykt(tekst));
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (tekst) => {
      expect(fold(tekst)).toBe(uttrykt(tekst));
    }),
  );
});

test('å and a with a ring are one', () => {
  expect(fold('Åse')).toBe(fold('A\u030ase'));
  expect(fold('Øst')).not.toBe(fold('Ost'));
});
