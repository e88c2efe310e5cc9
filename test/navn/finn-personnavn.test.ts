import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finnPersonnavn } from '../../src/navn/personnavn.ts';
import { EKSEMPLER } from './titler.ts';

describe('names in titles (R34)', () => {
  test('over the invented titles nearly every name is found whole, and nearly nothing else', () => {
    let [riktige, funnet, ventet] = [0, 0, 0];
    const feil: string[] = [];
    for (const { tittel, navn } of EKSEMPLER) {
      const svar = finnPersonnavn(tittel);
      const treff = svar.filter((n) => navn.includes(n)).length;
      riktige += treff;
      funnet += svar.length;
      ventet += navn.length;
      if (treff !== svar.length || treff !== navn.length) feil.push(`${tittel}: ${svar.join(' | ')}`);
    }
    expect(EKSEMPLER.length).toBeGreaterThan(200);
    expect({ feil, presisjon: riktige / funnet >= 0.98, gjenfinning: riktige / ventet >= 0.98 }).toEqual({
      feil: [],
      presisjon: true,
      gjenfinning: true,
    });
  });

  test('each name as it stands, once, in the order of the text', () => {
    expect(finnPersonnavn('Kari Nordmanns klage og Ola Hansen; Ola Hansen igjen')).toEqual([
      'Kari Nordmanns',
      'Ola Hansen',
    ]);
    expect(finnPersonnavn('')).toEqual([]);
    expect(finnPersonnavn('*****')).toEqual([]);
  });

  test.each([
    ['Fjordvik skole v/ Xhevdet Zzyqkaj', 'Xhevdet Zzyqkaj'],
    ['Fjordvik skole v/Xhevdet Zzyqkaj', 'Xhevdet Zzyqkaj'],
    ['NAV Fjordvik att: Xhevdet Zzyqkaj', 'Xhevdet Zzyqkaj'],
    ['NAV Fjordvik att. X. Zzyqkaj', 'X. Zzyqkaj'],
    ['Bygg AS c/o Xhevdet Zzyqkaj', 'Xhevdet Zzyqkaj'],
    ['Bygg AS v/daglig leder Xhevdet Zzyqkaj', 'Xhevdet Zzyqkaj'],
    ['Tilbud fra Bygg AS v/ adv. Xhevdet Zzyqkaj', 'Xhevdet Zzyqkaj'],
  ])('behind an enterprise stands a person, though no list knows the name: «%s»', (tekst, navn) => {
    expect(finnPersonnavn(tekst)).toEqual([navn]);
  });

  test.each([
    'Fjordvik kommune v/ Teknisk etat',
    'Fjordvik kommune v/Plan og bygg',
    'Statens vegvesen v/ Region Midt',
    'Klage v/ Haugen skole',
    'Sak v/ Kommunedirektøren',
    'Sameiet Fjordgata 3 v/ USBL',
    'c/o Boligbyggelaget Nord',
    'Avtale v. 2',
  ])('or a part of it, or another enterprise: «%s»', (tekst) => {
    expect(finnPersonnavn(tekst)).toEqual([]);
  });

  test('places in the definite form are no surnames for ending in -sen', () => {
    expect(finnPersonnavn('Plassen barnehage, Fossen, Halsen og Fosen')).toEqual([]);
  });

  test('a known name is found in every order, in parts and by the surname alone', () => {
    const kjente = ['Xhevdet Wdowiczek', 'Nordmann, Kari', 'Ola Berg'];
    expect(finnPersonnavn('Brev til Xhevdet Wdowiczek', kjente)).toEqual(['Xhevdet Wdowiczek']);
    expect(finnPersonnavn('Wdowiczek, Xhevdet - søknad', kjente)).toEqual(['Wdowiczek, Xhevdet']);
    expect(finnPersonnavn('Wdowiczeks klage', kjente)).toEqual(['Wdowiczeks']);
    expect(finnPersonnavn('Klage fra Nordmann', kjente)).toEqual(['Nordmann']);
    expect(finnPersonnavn('Klage fra Kari A. Nordmann på vedtak', kjente)).toEqual(['Kari A. Nordmann']);
    expect(finnPersonnavn('Ola Bergs gate 3 og Berg skole', kjente)).toEqual([]);
    expect(finnPersonnavn('Bergeland og Nordmannslia', kjente)).toEqual([]);
  });

  test('what a file is called by after its full stop is no part of a name', () => {
    expect(finnPersonnavn('Svar til «ÅSE_LUND-BRØDDÅLS.PDFs»')).toEqual(['ÅSE_LUND-BRØDDÅLS']);
    expect(finnPersonnavn('Siri_Brødåsvik.Docx')).toEqual(['Siri_Brødåsvik']);
    expect(finnPersonnavn('ÅSE_LUND-BRØDDÅLS.PDF’s')).toEqual(['ÅSE_LUND-BRØDDÅLS']);
    expect(finnPersonnavn('Siri Brødåsvik.Pdf-en')).toEqual(['Siri Brødåsvik']);
  });

  test('known organisations make no persons of the words in their names', () => {
    expect(finnPersonnavn('Fjordvik kommune og Hansen Bygg', ['Fjordvik kommune', 'Hansen Bygg AS'])).toEqual(
      [],
    );
  });

  test('whatever stands around it, a given name with a surname is found', () => {
    const fornavn = fc.constantFrom(
      'Kari',
      'Ola',
      'Bjørn',
      'Anne-Marie',
      'Mohammed',
      'Øyvind',
      'Åse',
      'Katarzyna',
      'Liv',
    );
    const etternavn = fc.constantFrom(
      'Nordmann',
      'Hansen',
      'Ås',
      'Berg',
      'Dahl-Hansen',
      'Nguyen',
      'Hussain',
      'Øvrebø',
      'Wójcik',
    );
    const foran = fc.constantFrom(
      '',
      'Klage fra ',
      'Søknad - ',
      'Vedtak til ',
      'Gnr 58 bnr 62 - ',
      '«',
      'Personalmappe: ',
    );
    const bak = fc.constantFrom('', ' - vedtak', ', Storgata 12', ' (kopi)', '.', ' om støy', ' 2026');
    fc.assert(
      fc.property(fornavn, etternavn, foran, bak, (f, e, a, b) => {
        expect(finnPersonnavn(`${a}${f} ${e}${b}`)).toEqual([`${f} ${e}`]);
        expect(finnPersonnavn(`${a}${e}, ${f}${b.replace(/^, .*/u, '')}`)).toEqual([`${e}, ${f}`]);
      }),
    );
  });

  test('every answer is a piece of the text, and no text makes it throw', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.array(fc.string({ maxLength: 20 }), { maxLength: 3 }),
        (tekst, kjente) => {
          for (const navn of finnPersonnavn(tekst, kjente)) {
            expect(tekst).toContain(navn);
            expect(navn).not.toBe('');
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
