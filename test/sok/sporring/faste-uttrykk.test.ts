import { describe, expect, test } from 'vitest';
import { skrivSporring } from '../../../src/sok/rettskriving/skriv.ts';
import { forklar, lesSporring } from '../../../src/sok/sporring/les-sporring.ts';

const lest = (q: string) => forklar(lesSporring(q));

describe('an abbreviation is also what it stands for', () => {
  test.each([
    ['ppt', [['ppt', 'pedagogisk-psykologisk tjeneste', 'PP-tjeneste']]],
    ['PP-tenesta,', [['PP-tenesta', 'PPT', 'pedagogisk-psykologisk tjeneste']]],
    ['pedagogisk psykologisk tjeneste', [['pedagogisk psykologisk tjeneste', 'PPT', 'PP-tjeneste']]],
    ['Foreldrerådets arbeidsutvalg', [['Foreldrerådets arbeidsutvalg', 'FAU']]],
    ['SFO OR barnehage', [['SFO', 'skolefritidsordning', 'barnehage']]],
    ['barnehage OR SFO', [['barnehage', 'SFO', 'skolefritidsordning']]],
    ['va', [['va', 'vann og avløp*']]],
  ])('«%s»', (q, ventet) => {
    expect(lest(q).alternativer).toEqual(ventet);
  });

  test('and only where it is written as a word by itself', () => {
    for (const q of [
      '"PPT"',
      '-PPT',
      'PPT*',
      'vann og avløp',
      'foreldrerådets "arbeidsutvalg"',
      'pedagogisk',
    ])
      expect(lest(q).alternativer, q).toEqual([]);
    expect(lest('PPT bemanning').ord).toEqual(['bemanning']);
  });

  test('is written as it was when the query is written again', () => {
    expect(skrivSporring(lesSporring('HMS avvik -KS'))).toBe('HMS avvik -KS');
    expect(skrivSporring(lesSporring('SFO OR barnehage'))).toBe('SFO OR barnehage');
  });
});
