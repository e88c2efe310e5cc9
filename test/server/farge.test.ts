import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  HVIT,
  kontrast,
  kuloerAv,
  lesFarge,
  skrivFarge,
  SVART,
  toneMot,
} from '../../src/server/svar/farge.ts';
import { baandfarge, lagStilark } from '../../src/server/svar/stil.ts';

const farge = fc
  .tuple(fc.nat({ max: 255 }), fc.nat({ max: 255 }), fc.nat({ max: 255 }))
  .map((deler) => skrivFarge(deler));

describe('a colour', () => {
  test.each([
    ['#ffffff', '#000000', 21],
    ['#777777', '#ffffff', 4.48],
    ['#0b4f57', '#ffffff', 9.25],
  ])('%s stands out from %s by WCAG as much as %d', (en, annen, forhold) => {
    expect(kontrast(lesFarge(en), lesFarge(annen))).toBeCloseTo(forhold, 1);
  });

  test('has tones of the same hue that stand out as much as is asked for', () => {
    fc.assert(
      fc.property(
        farge,
        fc.constantFrom(HVIT, SVART),
        fc.double({ min: 1.1, max: 20, noNaN: true }),
        (en, grunn, maal) => {
          expect(kontrast(toneMot(grunn, kuloerAv(lesFarge(en)), maal), grunn)).toBeGreaterThanOrEqual(maal);
        },
      ),
    );
  });
});

/** Every text that stands on a ground of the same set: WCAG 2.2, 1.4.3 and 1.4.11. */
const PAR = [
  ['--aj-lenke', '--ds-color-accent-surface-tinted', 4.5],
  ['--ds-color-accent-text-default', '--ds-color-accent-surface-active', 4.5],
  ['--ds-color-accent-text-subtle', '--ds-color-accent-surface-tinted', 4.5],
  ['--ds-color-accent-border-default', '--ds-color-accent-background-tinted', 3],
] as const;

describe("a body's accent colour", () => {
  const toner = (ark: string): readonly ReadonlyMap<string, string>[] =>
    [...ark.matchAll(/\{:root\[data-color-scheme\]\{([^}]*)\}\}/gu)].map(
      (regel) =>
        new Map(
          (regel[1] ?? '').split(';').map((linje) => [linje.split(':')[0] ?? '', linje.split(':')[1] ?? '']),
        ),
    );

  test('gives text that can be read, in light and in dark, whatever the colour is', () => {
    fc.assert(
      fc.property(farge, (aksent) => {
        const [lyst, moerkt] = toner(lagStilark(aksent));
        for (const sett of [lyst, moerkt]) {
          const av = (navn: string) => lesFarge(sett?.get(navn) ?? '');
          for (const [tekst, grunn, minst] of PAR)
            expect(kontrast(av(tekst), av(grunn))).toBeGreaterThanOrEqual(minst);
          expect(kontrast(av('--aj-baand-dempet'), av('--aj-baand'))).toBeGreaterThanOrEqual(4.5);
          expect(kontrast(HVIT, av('--aj-baand'))).toBeGreaterThanOrEqual(4.5);
        }
        const knapp = (sett: ReadonlyMap<string, string> | undefined) =>
          lesFarge(sett?.get('--ds-color-accent-base-default') ?? '');
        expect(kontrast(HVIT, knapp(lyst))).toBeGreaterThanOrEqual(4.5);
        const moerkTekst = lesFarge(moerkt?.get('--ds-color-accent-base-contrast-default') ?? '');
        expect(kontrast(moerkTekst, knapp(moerkt))).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });

  test('is the band as it is where white can be read on it, and darker where not', () => {
    expect(baandfarge('#7a1f3d')).toBe('#7a1f3d');
    expect(baandfarge('#ffd400')).not.toBe('#ffd400');
    expect(kontrast(lesFarge(baandfarge('#ffd400')), HVIT)).toBeGreaterThanOrEqual(6);
  });
});
