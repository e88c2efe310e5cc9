import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MASKE } from '../../src/offentlig/tekst.ts';
import { fold, medEgneMasker } from '../../src/skjerming/maske.ts';

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

test.each([
  'Skjermet',
  'SKJERMET',
  'Avskjermet',
  'Skjerma',
  '(skjermet)',
  '[Navn skjermet]',
  'Avsender skjermet',
  'Unntatt',
  'Unntatt offentlighet',
  'Unntatt fra offentlighet.',
  'Unntatt offl. § 13',
  'Unntatt offentlighet, jf. offl. § 13',
  'Unnateke offentlegheit',
  'U.off.',
  'Uoff',
  'XXX',
  'Skjermet (offl. § 26 femte ledd)',
])('«%s» in the whole of a field is a mask', (tekst) => {
  expect(medEgneMasker(tekst)).toBe(MASKE);
});

test.each([
  'Skjermet bolig for ungdom',
  'Skjermet avdeling',
  'Unntatt rapporteringsplikt',
  'Unntatt fra byggesaksbehandling',
  'Unntatt offentlighet: ny rutine',
  'Uoffisielt møte',
  'Skjermvegg',
  'OL XXX',
  'XXX Lutz',
])('«%s» says something, and is none', (tekst) => {
  expect(medEgneMasker(tekst)).toBe(tekst);
});
