import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lesForNavn } from '../../src/offentlig/navnelesning.ts';
import { kanHaDelteOrd, lagUttrykk, type Uttrykk } from '../../src/offentlig/navneuttrykk.ts';
import { utenNavn } from '../../src/offentlig/uten-navn.ts';

const NAVNEORD = [
  'kari',
  'aage',
  'åge',
  'øyvind',
  'alhassan',
  'al',
  'van',
  'o',
  'nordmann',
  'sarai',
  'bin',
  'ås',
  'r2d2',
];
const navneord = fc.constantFrom(...NAVNEORD);
const navn = fc.array(navneord, { minLength: 1, maxLength: 4 });
const bit = fc.oneof(
  navneord,
  fc.constantFrom('saken', 's', 'in', 'boet', 'fra', 'vedtak', 'k', 'å', 'de', '12', '[navn]', '***'),
);
const skille = fc.constantFrom(' ', ', ', '', "'", ' - ', '-', '\0', '- ', ' -', '. ', '/', '\u00a0');
const tekst = fc
  .array(fc.tuple(bit, skille), { maxLength: 7 })
  .map((biter) => biter.map(([ordet, bak]) => ordet + bak).join(''));

const treff = ({ helt, del }: Uttrykk, i: string): readonly (readonly [string, number])[] =>
  [helt, ...(del === undefined ? [] : [del])].flatMap((moenster) =>
    Array.from(i.matchAll(moenster), ({ 0: hele, index }) => [hele, index] as const),
  );

describe('the patterns that a name is found by', () => {
  test('find the same with and without divided words, in every text that has none', () => {
    let sett = 0;
    fc.assert(
      fc.property(navn, tekst, (ord, lest) => {
        if (kanHaDelteOrd(lest)) return;
        const funnet = treff(lagUttrykk(ord, true), lest);
        expect(treff(lagUttrykk(ord, false), lest)).toEqual(funnet);
        if (funnet.length > 0) sett += 1;
      }),
      { numRuns: 1_000 },
    );
    expect(sett).toBeGreaterThan(50);
  });

  test('are made for divided words where a text may have some: at the end of a line, at a capital, behind any dash', () => {
    for (const delt of ['Nord-mann', 'NordMann', 'Nord\u2010mann', 'Nord\u00ad-mann'])
      expect(kanHaDelteOrd(lesForNavn(`Klage fra ${delt}`).tekst)).toBe(true);
    expect(utenNavn('Klage fra Kari Nord-mann', ['Kari Nordmann'])).toBe('Klage fra [navn]');
    expect(utenNavn('CVKariNordMann.pdf', ['Kari Nordmann'])).not.toMatch(/Nord|Mann/u);
  });
});
