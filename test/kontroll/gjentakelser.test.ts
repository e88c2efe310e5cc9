import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Skjultregister } from '../../src/kontroll/gjentakelser.ts';
import { GENERISKE } from '../../src/kontroll/generiske-ord.ts';
import { FORNAVN } from '../../src/navn/fornavn.ts';
import { ORDART } from '../../src/navn/ord.ts';
import { slaaOpp } from '../../src/navn/ordbok.ts';
import type { Skjult } from '../../src/offentlig/skjult.ts';
import { EKSEMPLER } from '../navn/titler.ts';

/** What a shown text repeats of one hidden text. */
const gjentar = (skjult: string, tekst: string, art: Skjult['art'] = 'navn'): boolean =>
  new Skjultregister([{ tekst: skjult, art }], []).finn(tekst).size > 0;

const storForbokstav = (ord: string): string => ord.charAt(0).toUpperCase() + ord.slice(1);
/** Given names that are nothing else, as they are written. */
const fornavn = fc
  .constantFrom(...[...FORNAVN].filter((navn) => navn.length > 2 && slaaOpp(navn) === ORDART.fornavn))
  .map(storForbokstav);

describe('the given name alone of somebody who is hidden', () => {
  test.each([
    ['Kari Oppdiktsen', 'Samtale med Kari'],
    ['Kari Oppdiktsen', 'Kari: oppfølging'],
    ['Oppdiktsen, Kari', 'Svar fra Kari i 2. etasje'],
    ['Oppdiktsen Kari', 'Svar fra Kari'],
    ['Kari Anne Oppdiktsen', 'Samtale med Anne'],
    ['Kari Oppdiktsen', 'Karis skoledag'],
    ['Kari Oppdiktsen', 'SAMTALE MED KARI I GÅR'],
    ['Kari Oppdiktsen', 'Ola, Kari og Per'],
    ['Kari Oppdiktsen', 'Avtale med Kari, Fjordvik skole'],
    ['Pål Oppdiktsen', 'Samtale med Pål'],
    ['Åse Oppdiktsen', 'Samtale med Aase'],
    ['Even Oppdiktsen', 'Samtale med Even om skolestart'],
    ['Mai Oppdiktsen', 'Hjemmebesøk hos Mai'],
    ['Xhevdet Hansen', 'Samtale med Xhevdet'],
  ])('«%s» is repeated by «%s»', (skjult, tekst) => {
    expect(gjentar(skjult, tekst)).toBe(true);
  });

  test.each([
    ['Kari Oppdiktsen', 'samtale med kari'],
    ['Kari Oppdiktsen', 'Samtale med Kari Lund'],
    ['Kari Oppdiktsen', 'Samtale med Kari Ukjentvik'],
    ['Kari Oppdiktsen', 'Svar fra Kari L.'],
    ['Kari Oppdiktsen', 'Samtale med Anne Kari'],
    ['Kari Oppdiktsen', 'Lund, Kari - søknad'],
    ['Kari Oppdiktsen', 'KARI LUND'],
    ['Kari Oppdiktsen', 'Karis vei 4'],
    ['Kari Oppdiktsen', 'Ekstremværet Kari'],
    ['Even Oppdiktsen', 'Even fordeling av midler'],
    ['Mai Oppdiktsen', '17. mai-komiteen'],
    ['Mai Oppdiktsen', 'Mai 2026 - rapport'],
    ['Stein Oppdiktsen', 'Stein og grus - anbud'],
    ['Xhevdet Hansen', 'Xhevdet'],
  ])('«%s» is not repeated by «%s»', (skjult, tekst) => {
    expect(gjentar(skjult, tekst)).toBe(false);
  });

  test('is found inside any sentence, and is another person’s with another surname', () => {
    fc.assert(
      fc.property(
        fornavn,
        fc.constantFrom('Samtale med', 'Oppfølging av', 'Brev til', 'Møte hos'),
        fc.constantFrom('', ' om skolestart', ' - referat', ', 3. trinn', ' 2026'),
        (navn, foran, bak) => {
          expect(gjentar(`${navn} Oppdiktsen`, `${foran} ${navn}${bak}`)).toBe(true);
          expect(gjentar(`${navn} Oppdiktsen`, `${foran} ${navn} Solbergsen${bak}`)).toBe(false);
        },
      ),
    );
  });

  test('is found in no ordinary title', () => {
    const vanlige = EKSEMPLER.filter(({ navn }) => navn.length === 0);
    const alle = [...FORNAVN].map(
      (navn) => ({ tekst: `${storForbokstav(navn)} Oppdiktsen`, art: 'navn' }) as const,
    );
    const register = new Skjultregister(alle, []);
    const holdte = vanlige.filter(({ tittel }) => register.finn(tittel).size > 0);
    expect(holdte.map(({ tittel }) => tittel)).toEqual([]);
  });
});

describe('each of several persons whom commas part in one hidden field', () => {
  test.each([
    ['Kari Oppdiktsen, Ola Mortensen', 'Svar til Ola Mortensen'],
    ['Kari Oppdiktsen, Ola Mortensen', 'Svar til Kari Oppdiktsen'],
    ['Oppdiktsen, Kari, Mortensen, Ola', 'Svar til Ola Mortensen'],
    ['OPPDIKTSEN KARI, MORTENSEN OLA', 'Svar til Ola Mortensen'],
    ['Kari Oppdiktsen, Ola Mortensen og Per Sunde', 'Svar til Ola Mortensen'],
    ['Kari og Ola Oppdiktsen, Per Sunde', 'Svar til Per Sunde'],
    ['Kari Oppdiktsen 12.03.2010, Ola Mortensen', 'Svar til Ola Mortensen'],
    ['Kari Oppdiktsen, Storgata 1, Ola Mortensen, Storgata 2', 'Svar til Ola Mortensen'],
    ['Zorka Blidromamett, Turmod Osknevrikvist', 'Svar til Turmod Osknevrikvist'],
  ])('«%s» is repeated by «%s»', (skjult, tekst) => {
    expect(gjentar(skjult, tekst)).toBe(true);
  });

  test.each([
    ['Kari Oppdiktsen, Fjordvik idrettslag', 'Møte med Fjordvik idrettslag'],
    ['Kari Oppdiktsen, avdeling for plan', 'Møte med avdeling for plan'],
    ['Kari Oppdiktsen, Lars Hertervigs gate 3', 'Ny fartsgrense i Lars Hertervigs gate'],
    ['Kari Oppdiktsen, Rådgiver Plan, Fjordvik', 'Rådgiver plan i Fjordvik'],
  ])('what follows the name in «%s» is no person whom «%s» repeats', (skjult, tekst) => {
    expect(gjentar(skjult, tekst)).toBe(false);
  });
});

describe('letters that stand apart', () => {
  test.each([
    ['Kari Oppdiktsen', 'Brev til K a r i  O p p d i k t s e n'],
    ['Kari Oppdiktsen', 'Brev til K a r i O p p d i k t s e n i dag'],
    ['Kari Oppdiktsen', 'Samtale med K a r i i skolen'],
    ['Kari Oppdiktsen', 'Brev til K.a.r.i. O.p.p.d.i.k.t.s.e.n'],
    ['Kari Oppdiktsen', 'Brev til O-p-p-d-i-k-t-s-e-n'],
    ['Kari Oppdiktsen', 'Brev til Opp-dikt-sen'],
    ['Kari Oppdiktsen', 'Brev til K_a_r_i'],
    ['Kari Oppdiktsen', 'Brev til Op\u00adp\u200bdik\u2060tsen'],
    ['Kari Oppdiktsen', 'Brev til Opp\u{e0061}dikt\ufe0fsen'],
    ['Kari Oppdiktsen', 'Brev til K\u00a0a\u00a0r\u00a0i'],
  ])('do not hide «%s» in «%s»', (skjult, tekst) => {
    expect(gjentar(skjult, tekst)).toBe(true);
  });

  test('whatever parts them: a hidden name or phrase is found', () => {
    const skjult = fc.constantFrom(
      ['Kari Oppdiktsen', 'navn'] as const,
      ['Hansen Bygg', 'navn'] as const,
      ['alvorlig advarsel', 'frase'] as const,
      ['sykmelding', 'frase'] as const,
    );
    const skille = fc.constantFrom(' ', '-', '.', '_', '\u00a0', '\u00ad', '\u200b', '\u2060', '‑', ' - ');
    fc.assert(
      fc.property(skjult, skille, fc.boolean(), ([tekst, art], mellom, store) => {
        const spredt = [...tekst.replaceAll(' ', '')].join(mellom);
        expect(gjentar(tekst, `Brev om ${store ? spredt.toUpperCase() : spredt}`, art)).toBe(true);
      }),
    );
  });

  test('are no name in ordinary titles with signs in their words', () => {
    for (const tittel of [
      'E-post om HMS-tiltak',
      'A, b og c i plan 3',
      'Alt. A / B / C',
      'Pkt. a-c, jf. § 4',
    ])
      expect(gjentar('Kari Oppdiktsen', tittel)).toBe(false);
  });
});

describe('a phrase of one word', () => {
  const FOELSOMME = [
    'Advarsel',
    'Oppsigelse',
    'Sykmelding',
    'Sykemelding',
    'Sjukmelding',
    'Bekymringsmelding',
    'Barnevern',
    'Permisjon',
    'Avslag',
    'Klage',
    'Klagesak',
    'Varsel',
    'Legeerklæring',
    'Legeattest',
    'Politiattest',
    'Skademelding',
    'Personalmappe',
    'Elev',
    'Pasient',
    'Kreft',
    'Gravid',
    'Rus',
    'Vold',
    'Gjeld',
    'Behandling',
  ];
  test('is looked for without what led to it from the open line', () => {
    expect(gjentar('fra Kvitvann gård', 'Svar til Kvitvann gård', 'frase')).toBe(true);
    expect(gjentar('vedr. fravær hos Kvitvann gård', 'Fravær hos Kvitvann gård', 'frase')).toBe(true);
    expect(gjentar('fra Kvitvann', 'Turløype ved Kvitvann', 'frase')).toBe(false);
  });

  test.each(FOELSOMME)('that tells something of somebody is looked for: %s', (frase) => {
    expect(gjentar(frase, `Brev om ${frase.toLowerCase()}`, 'frase')).toBe(true);
  });

  test.each(['Søknad', 'Vedtak', 'Brev', 'Svar', 'Vedlegg 1', 'Svar på søknad', 'Kart', 'Mai 2026', 'og'])(
    'that says nothing of anybody is not: %s',
    (frase) => {
      expect(gjentar(frase, `${frase} om tilskudd`, 'frase')).toBe(false);
    },
  );

  test('the list of exempt words stays short', () => {
    expect(GENERISKE.size).toBeLessThan(250);
  });
});
