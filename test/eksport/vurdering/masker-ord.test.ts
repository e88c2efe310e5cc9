import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ordmaskering } from '../../../src/arkiv/vedtaksdetaljer.ts';
import { maskerOrd } from '../../../src/eksport/vurdering/masker-ord.ts';
import { MASKE } from '../../../src/offentlig/tekst.ts';

describe('masking words', () => {
  test('takes a name with a hyphen, however the next one writes it', () => {
    for (const tekst of [
      'Klage fra Berg-Lunde',
      'Klage fra Berg Lunde',
      'Klage fra BERG–LUNDE',
      'Klage fra Berg - Lunde',
    ])
      expect(maskerOrd(tekst, ['Berg-Lunde'])).toBe(`Klage fra ${MASKE}`);
    expect(maskerOrd('Klage fra Berg', ['Berg-Lunde'])).toBe('Klage fra Berg');
  });

  test('takes the whole of a longer word, but a short one only where it stands alone', () => {
    expect(maskerOrd('Storbergsvegen', ['berg'])).toBe(MASKE);
    expect(maskerOrd('Påske på Ås', ['Ås'])).toBe(`Påske på ${MASKE}`);
  });

  test('fails for no phrase that may be decided, and leaves nothing of one that stands there', () => {
    const frase = fc
      .string({ unit: 'grapheme', maxLength: 60 })
      .filter((f) => ordmaskering.shape.ord.safeParse([f]).success);
    fc.assert(
      fc.property(frase, (f) => {
        expect(() => maskerOrd('Innspill til plan', [f])).not.toThrow();
        const ord = f.normalize('NFC').trim();
        expect(maskerOrd(`Om ${ord} og mer`, [ord])).toContain(MASKE);
      }),
      { numRuns: 500 },
    );
    for (const tegn of '\\^$.*+?()[]{}|/-–—&~#=<>,;:`@!%"\'')
      expect(maskerOrd(`Om A${tegn}b7xq i dag`, [`A${tegn}b7xq`])).toBe(`Om ${MASKE} i dag`);
  });
});
