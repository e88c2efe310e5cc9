import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Skjultregister } from '../../src/kontroll/gjentakelser.ts';
import { enBokstavUnna } from '../../src/kontroll/lyd.ts';

/** True where a shown text names a hidden person. */
const gjentar = (skjult: string, tekst: string): boolean =>
  new Skjultregister([{ tekst: skjult, art: 'navn' }], []).finn(tekst).has('gjentar-navn');

describe('a hidden name that somebody spells another way (R11)', () => {
  test.each([
    ['Kari Oppdiktsen', 'Brev til Kari Opdiktsen'],
    ['Kari Oppdiktsen', 'Brev til Opdiktsen'],
    ['Kari Oppdiktsen', 'Opdiktsens klage'],
    ['Kari Oppdiktsen', 'Brev til Kari Oppdiksten'],
    ['Kari Oppdiktsen', 'Brev til Oppdikstsen, Kari'],
    ['Kari Oppdiktsen', 'Brev til 0ppdiktsen'],
    ['Kari Marie Oppdiktsen', 'E-post fra karimarie82@post.example'],
    ['Christian Hansen', 'Brev til Kristian Hanssen'],
    ['Christian Hansen', 'Brev til Kristian Andreas Hansen'],
    ['Lars Berg', 'Brev til Lars Bergh'],
    ['Lars Berg', 'E-post fra lberg@post.example'],
    ['Lars Berg', 'E-post fra bergl2@post.example'],
    ['Eirik Pettersen', 'Klage fra Erik Petersen'],
    ['Cecilie Dahl', 'Vedtak til Sesilie Dal'],
    ['Mohammed Ali', 'Søknad fra Muhamad Ali'],
    ['Jan Sæther', 'Tilsyn hos Jan Seter'],
    ['Ayşe Yılmaz', 'Søknad fra Ayse Yilmaz'],
    ['Đặng Văn Lâm', 'Søknad fra Dang Van Lam'],
    ["O'Connor, Sean", 'Søknad fra Sean OConnor'],
    ['Sean OConnor', 'Søknad fra O’Connor'],
  ])('«%s» is repeated by «%s»', (skjult, tekst) => {
    expect(gjentar(skjult, tekst)).toBe(true);
  });

  test.each([
    ['Lars Berg', 'Brev til Lars Moen'],
    ['Lars Berg', 'Brev til Marit Bergh'],
    ['Kari Oppdiktsen', 'Brev til Per Opdiktsen'],
    ['Kari Oppdiktsen', 'Opdiktsen Bygg AS'],
    ['Kari Dahl', 'Vei gjennom Dal'],
    ['Mari Old', 'Rapport om mold og old'],
    ['Lars Berg', 'Lberg er ikke en postkasse'],
    ['Eirik Pettersen', 'Møte om Petersen-parken'],
  ])('«%s» is not repeated by «%s»', (skjult, tekst) => {
    expect(gjentar(skjult, tekst)).toBe(false);
  });

  test('whichever letter of a long surname is wrong, lost or doubled, beside the given name', () => {
    const navn = 'Kvassheimnes';
    fc.assert(
      fc.property(fc.nat(navn.length - 2), fc.constantFrom('', 'x', 'xx'), (i, bokstav) => {
        const feil =
          navn.slice(0, i + 1) + bokstav.slice(0, 1) + navn.slice(i + 1 + (bokstav === 'xx' ? 0 : 1));
        expect(gjentar(`Kari ${navn}`, `Brev til Kari ${feil} i dag`)).toBe(true);
      }),
    );
  });

  test('one letter is told from two, whichever is the longer', () => {
    const ord = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 6, maxLength: 9 });
    fc.assert(fc.property(ord, ord, (a, b) => enBokstavUnna(a, b) === enBokstavUnna(b, a)));
    expect(enBokstavUnna('kvassheim', 'kvasheimn')).toBe(false);
    expect(enBokstavUnna('moen', 'moem')).toBe(false);
  });
});
