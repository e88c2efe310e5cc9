import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { delTittel } from '../../../src/kilder/felles/tittel.ts';

const SKIFT = ['\r\n', '\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029'];

describe('a title', () => {
  test.each(SKIFT.map((skift) => [JSON.stringify(skift), skift]))('breaks at %s', (_navn, skift) => {
    expect(delTittel(`Søknad om${skift}Ola Prøve`)).toEqual({ linje1: 'Søknad om', linje2: 'Ola Prøve' });
  });

  test('of one line has no line 2', () => {
    expect(delTittel('Søknad om byggetillatelse')).toEqual({ linje1: 'Søknad om byggetillatelse' });
  });

  test('keeps no blank lines, before, between or after', () => {
    expect(delTittel('\n \r\n\tSøknad\n\n \nOla\u2028\nPrøve\n')).toEqual({
      linje1: 'Søknad',
      linje2: 'Ola Prøve',
    });
  });

  test('loses runs of blanks inside its lines, of every kind', () => {
    expect(delTittel('  Søknad \u00A0\t om  \n  Ola   Prøve ')).toEqual({
      linje1: 'Søknad om',
      linje2: 'Ola Prøve',
    });
  });

  test.each(['\u200b\u200b', '\u00ad', '\u3164', '\u2800', ' \u202e\n\ufeff ', '\u{e0041}\u034f', '\ue000'])(
    'of nothing that can be seen (%j) is empty',
    (raa) => {
      expect(delTittel(raa)).toEqual({ linje1: '' });
    },
  );

  test('keeps a first line of which nothing can be seen, so that the next does not become the first', () => {
    expect(delTittel('\u200b\nSkjermet')).toEqual({ linje1: '\u200b', linje2: 'Skjermet' });
  });

  test.each(['', ' ', '\n\t\r\n'])('of nothing but blanks (%j) is empty', (raa) => {
    expect(delTittel(raa)).toEqual({ linje1: '' });
  });
});

const linje = fc
  .string({ unit: fc.constantFrom('a', 'æ', ' ', '\t', '\u00A0', '*', '😀'), maxLength: 12 })
  .map((tekst) => `x${tekst}`);

test('nothing of what stands after the first break is ever on line 1', () => {
  fc.assert(
    fc.property(
      linje,
      fc.array(fc.tuple(fc.constantFrom(...SKIFT), linje), { minLength: 1 }),
      (foerste, resten) => {
        const { linje1, linje2 } = delTittel(foerste + resten.flat().join(''));
        const ord = (tekst: string): string[] => tekst.split(/\s+/).filter(Boolean);
        expect(ord(linje1)).toEqual(ord(foerste));
        expect(ord(linje2 ?? '')).toEqual(resten.flatMap(([, tekst]) => ord(tekst)));
      },
    ),
  );
});
