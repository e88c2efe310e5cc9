import { expect, test } from 'vitest';
import { harIdnummer } from '../../src/kontroll/har-idnummer.ts';

// A synthetic number: no month has the number that stands there.
const NUMMER = '01819010001';
const BOKMAAL = ['null', 'en', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'åtte', 'ni'];
const NYNORSK = ['null', 'ein', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni'];
const iOrd = (nummer: string, navn: readonly string[], skille = ' '): string =>
  [...nummer].map((siffer) => navn[Number(siffer)]).join(skille);

test('an id number that is spelled by the names of its digits is one', () => {
  for (const navn of [BOKMAAL, NYNORSK])
    for (const skille of [' ', '-', ', '])
      expect(harIdnummer(`Brev om ${iOrd(NUMMER, navn, skille)} og vei`)).toBe(true);
  expect(harIdnummer(`Brev om ${iOrd(NUMMER, BOKMAAL).toUpperCase()}`)).toBe(true);
});

test('names of digits in a sentence, or too few of them, are none', () => {
  for (const tekst of ['En to tre, fire fem seks', 'To og to er fire', iOrd(NUMMER.slice(1), BOKMAAL)])
    expect([tekst, harIdnummer(tekst)]).toEqual([tekst, false]);
});
