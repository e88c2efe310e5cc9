import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maskerOrd } from '../../../src/eksport/vurdering/masker-ord.ts';
import { VedtakAvvist } from '../../../src/eksport/vedtak/vedtaksfeil.ts';
import { maskefelter, valgteFraser } from '../../../src/konsoll/post/maskeord.ts';

const tittelAv = (linje1: string, linje2?: string) => ({
  tittel: { linje1, ...(linje2 !== undefined && { linje2 }) },
});
/** Words that are part of no other, so that what is left can be told. */
const ORD = ['Klage', 'på', 'vedtak', '(Granvegen', '12)', '–', 'Kvist,', 'Brattlid'] as const;

describe('words to mask', () => {
  test('side by side are one phrase, without the signs around them', () => {
    const felter = maskefelter(tittelAv('Klage fra Kvist Brattlid, Granvegen 12.'));
    const valgt = (...ord: readonly string[]) =>
      felter.flatMap((felt) => felt.ord.filter(({ tekst }) => ord.includes(tekst)).map(({ id }) => id));
    expect(valgteFraser(felter, valgt('Kvist', 'Brattlid,'))).toEqual(['Kvist Brattlid']);
    expect(valgteFraser(felter, valgt('Klage', '12.'))).toEqual(['Klage', '12']);
    expect(valgteFraser(felter, [])).toEqual([]);
  });

  test('stand once for each text: a document that has the entry’s title is not asked about again', () => {
    const felter = maskefelter({
      ...tittelAv('Søknad', 'om fri'),
      dokumenter: [tittelAv('Søknad'), tittelAv('Vedlegg')],
    });
    expect(felter.map(({ navn }) => navn)).toEqual([
      'Tittel, linje 1',
      'Tittel, linje 2',
      'Dokument 2, linje 1',
    ]);
  });

  test('that stood there before and do not now are refused, whatever else is chosen', () => {
    const felter = maskefelter(tittelAv('Klage fra Kvist'));
    for (const borte of ['0.2.Brattlid', '0.9.Klage', '1.0.Klage', '', 'noe'])
      expect(() => valgteFraser(felter, ['0.0.Klage', borte])).toThrow(VedtakAvvist);
  });

  test('are gone from the title when their phrases are masked, every one of them', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...ORD], { minLength: 1 }), fc.array(fc.boolean()), (ord, hvilke) => {
        const tekst = ord.join(' ');
        const felter = maskefelter(tittelAv(tekst));
        const valgte = felter
          .flatMap((felt) => felt.ord)
          .filter(({ kanMaskeres }, i) => kanMaskeres && hvilke[i] === true);
        const maskert = maskerOrd(
          tekst,
          valgteFraser(
            felter,
            valgte.map(({ id }) => id),
          ),
        );
        for (const { tekst: ett } of valgte)
          expect(maskert).not.toContain(ett.replace(/[^\p{L}\p{N}]/gu, ''));
      }),
    );
  });
});
