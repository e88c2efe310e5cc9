import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { erPerson } from '../../src/navn/personnavn.ts';

const PERSONER = `
Kari Nordmann|Nordmann, Kari|KARI NORDMANN|kari nordmann|Peder Ås|Peder Ås ENK|Kari B. van der Nordmann|K. Nordmann|Anne-Marie Dahl-Hansen
Xhevdet Krasniqi|Nguyen Thi Hoa|Mohammed Ali|Bjørn Dal|Sol Berge|Brzeszko Wdowiczek|Wdowiczek|Ås|Even Strand|Stein Haug|Ola Nordmann og Kari Nordmann
Kari Nordmann (mor)|Byggmester Ole Hansen|Da Silva|Ukjent avsender|Per Sæther|Kari Prøvesen|Solbritt Klevesen|Nils Breining|Emma Davis|Aslat Somby|Olena Shevchenko|kari.nordmann@fjordvik.example|Kari Nordmann, Storgata 12|Sa Le|Do Van Long|Xhevdet Zzyqkaj m/familie|Xhevdet Zzyqkaj m.fl.
`;
const ORGANISASJONER = `
Hans Hansen AS|Hansen & Co|Ole Olsen Rør AS|Berg Advokatfirma DA|Advokatfirmaet Hansen|Fjordvik kommune|Vestland fylkeskommune|Bø kommune|Statsforvalteren i Vestland
Kunnskapsdepartementet|Utdanningsdirektoratet|Helsetilsynet|Skatteetaten|Lund skole|Åsen skule|Haug ungdomsskole|Strand barnehage|Solbakken borettslag|Sameiet Storgata 4
Fjordvik Idrettslag|Haugen Bondelag|Velforeningen Solbakken|Stiftelsen Kirkens Bymisjon|Universitetet i Bergen|Haukeland sykehus|Fjordvik menighet|Plan og bygg|Nav Fjordvik|NAV|NVE|KS
Oppvekst|Kommunedirektøren|Rådmannen|Ordføreren|Teknisk etat|Fjordvik tingrett|Politiet|Arbeidstilsynet|Statens vegvesen|Den norske kirke Fjordvik kirkelige fellesråd|Sparebanken Vest
postmottak@fjordvik.example|post@fjordvik.example|Naboer|Flere mottakere|Alle ansatte|innbyggere i sentrum|Bjørn Berg Transport AS|Per Moen Eiendom AS|Barneverntjenesten|Elvia AS|Husbanken
Fjordvik havnevesen|Fjordvik Vesenet|Fjordvik Avis|Fjordvik Lokalavisa|Barnevernseininga|Røde Kors Fjordvik|Solbakken FAU|Norsk Folkehjelp Fjordvik forening|Fjordvik Ungdomsråd|Formannskapet|Kontrollutvalget|Kulturkontoret|Sandvik skule og barnehage|Sykehjemmet Solgløtt
`;
const deler = (liste: string): string[] => liste.split(/[|\n]/u).filter(Boolean);

describe('who is a person and who is an organisation (R34)', () => {
  test.each(deler(PERSONER))('«%s» is a person', (navn) => {
    expect(erPerson(navn)).toBe(true);
  });
  test.each(deler(ORGANISASJONER))('«%s» is none', (navn) => {
    expect(erPerson(navn)).toBe(false);
  });

  test.each(['*****', '****', '  ', '', '-', '12345', '###*'])(
    'what shows no name («%s») is no person',
    (navn) => {
      expect(erPerson(navn)).toBe(false);
      expect(erPerson(navn, { merket: true })).toBe(false);
    },
  );

  test('the source’s own mark decides, but a name with a person’s form stays a person’s', () => {
    expect(erPerson('Sandvik Bygg', { merket: true })).toBe(true);
    expect(erPerson('Ukjent avsender', { merket: false })).toBe(false);
    expect(erPerson('Peder Ås', { merket: false })).toBe(true);
    expect(erPerson('Hans Hansen AS', { merket: false })).toBe(false);
  });

  test('a party of the case is a person unless its name says otherwise', () => {
    expect(erPerson('hjorten', {})).toBe(false);
    expect(erPerson('hjorten', { parter: ['Hjorten'] })).toBe(true);
    expect(erPerson('Hjorten AS', { parter: ['Hjorten AS'] })).toBe(false);
  });

  test('in doubt it is a person: any capitalised words that no list knows', () => {
    const stavelse = fc.constantFrom('zor', 'bex', 'wun', 'qip', 'xha', 'mjuk', 'dva');
    const ord = fc
      .array(stavelse, { minLength: 2, maxLength: 3 })
      .map((s) => s.join(''))
      .map((s) => s.charAt(0).toUpperCase() + s.slice(1));
    fc.assert(
      fc.property(ord, ord, (a, b) => {
        expect(erPerson(`${a} ${b}`)).toBe(true);
      }),
    );
  });
});
