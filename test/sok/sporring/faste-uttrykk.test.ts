import { describe, expect, test } from 'vitest';
import { marker } from '../../../src/sok/marker.ts';
import { ordI } from '../../../src/sok/norsk/analyse.ts';
import { fold } from '../../../src/offentlig/fold.ts';
import { KORTE_NAVN } from '../../../src/sok/norsk/leksikon/emner/korte-navn.ts';
import { LEKSEMER } from '../../../src/sok/norsk/ordbok.ts';
import { skrivSporring } from '../../../src/sok/rettskriving/skriv.ts';
import { FLEST_TILLAGT, forklar, lesSporring } from '../../../src/sok/sporring/les-sporring.ts';
import { skrevne } from '../../../src/sok/sporring/sporretre.ts';
import { lesLinje, LINJER } from '../../../src/sok/sporring/uttrykk/linjer.ts';

const lest = (q: string) => forklar(lesSporring(q));
const stammene = (tekst: string): string =>
  ordI(tekst)
    .map(({ stamme }) => stamme)
    .join(' ');

describe('an abbreviation is also what it stands for', () => {
  test.each([
    ['ppt', [['ppt', 'pedagogisk-psykologisk tjeneste', 'PP-tjeneste']]],
    ['PP-tenesta,', [['PP-tenesta', 'PPT', 'pedagogisk-psykologisk tjeneste']]],
    ['pedagogisk psykologisk tjeneste', [['pedagogisk psykologisk tjeneste', 'PPT', 'PP-tjeneste']]],
    ['Foreldrerådets arbeidsutvalg', [['Foreldrerådets arbeidsutvalg', 'FAU']]],
    ['HVO OR barnehage', [['HVO', 'hovedverneombud', 'barnehage']]],
    ['barnehage OR HVO', [['barnehage', 'HVO', 'hovedverneombud']]],
    ['va', [['va', 'vann og avløp*']]],
    ['FAUs', [['FAUs', 'FAU', 'foreldrerådets arbeidsutvalg']]],
    ['KU', [['KU', 'konsekvensutredning']]],
    ['TEK17', [['TEK17', 'TEK 17', 'byggteknisk forskrift', 'TEK10']]],
    ['fylkesvegen', [['fylkesvegen', 'fv']]],
    ['kindergarten', [['kindergarten', 'daycare', 'barnehage']]],
    ['property tax', [['property tax', 'eiendomsskatt']]],
    ['tax card', [['tax card', 'skattekort']]],
    ['Philippines', [['Philippines', 'Filippinene']]],
    ['report', [['report', 'rapport']]],
    ['licence', [['licence', 'lisens', 'førerkort']]],
    [
      'school bus full',
      [
        [
          'school bus full',
          'bus full',
          'full bus',
          'crowded bus',
          'bus is full',
          'kapasitet',
          'busskapasitet',
          'ikke plass',
        ],
      ],
    ],
    ['work permit', [['work permit', 'arbeidstillatelse', 'oppholdstillatelse']]],
    ['viser', []],
    ['visa', []],
    [
      'byggetillatelse',
      [
        [
          'byggetillatelse',
          'tillatelse til tiltak',
          'tillatelse til tilbygg',
          'tillatelse til oppføring',
          'tillatelse til bruksendring',
          'tillatelse til enebolig',
          'tillatelse til garasje',
        ],
      ],
    ],
    [
      'byggesøknad strandveien',
      [
        [
          'byggesøknad',
          'søknad om tiltak',
          'søknad om tillatelse til tiltak',
          'søknad om tilbygg',
          'søknad om oppføring',
          'søknad om bruksendring',
          'søknad om enebolig',
          'søknad om garasje',
        ],
      ],
    ],
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

  test('and only in capitals where it is another word too', () => {
    for (const q of ['ku', 'kyr', 'Ku', 'bra', 'fin', 'sa', 'si', 'var', 'rop', 'ask', 'Nina', 'sp', 'sv'])
      expect(lest(q).alternativer, q).toEqual([]);
    expect(lest('SA').alternativer).toEqual([['SA', 'samvirkeforetak']]);
    expect(lest('SI').alternativer).toEqual([]);
  });

  test.each(['pbl § 20-3', 'Pbl. §20-3', 'pbl.§20-3', 'pbl§20-3', 'plan- og bygningslova paragraf 20-3'])(
    'the section after a statute in «%s» is by itself',
    (q) => {
      const { alternativer, ord } = lest(q);
      expect(alternativer.map((alle) => alle.length)).toEqual([3]);
      expect(ord).toEqual(['20-3']);
    },
  );

  test('is written as it was when the query is written again', () => {
    expect(skrivSporring(lesSporring('HMS avvik -KS'))).toBe('HMS avvik -KS');
    expect(skrivSporring(lesSporring('SFO OR barnehage'))).toBe('SFO OR barnehage');
  });

  test('costs nothing of what is read, and no more than so many are added', () => {
    const q = 'KDD NFD DPIA MVA DSB KD UD PPT FAU HMS NAV SVV Digdir POD Udir ESA KOFA NVE KS BPA';
    const { krav, ikkeLest } = lesSporring(q);
    expect(ikkeLest).toBeUndefined();
    expect(krav.flatMap(skrevne).length).toBe(q.split(' ').length);
    expect(krav.flat().length - q.split(' ').length).toBe(FLEST_TILLAGT);
  });
});

describe('a hit is marked where it has another name', () => {
  test.each([
    ['pbl § 20-3', 'Dispensasjon fra plan- og bygningslova § 20-3', 'plan- og bygningslova'],
    ['plan- og bygningsloven', 'Klage etter pbl. § 1-9', 'pbl'],
    ['fylkesvei 614', 'Avkjørsel fra fv. 614', 'fv. 614'],
    ['pbl § 1 og pbl § 2', 'Vedtak etter pbl. § 1', 'pbl'],
    ['E6', 'Støy fra Europavegen 6', 'Europavegen 6'],
    ['kunstig intelligens', 'Bruk av KI i skolen', 'KI'],
    ['NAV', 'Avtale med arbeids- og velferdsetaten', 'arbeids- og velferdsetaten'],
    ['mva', 'Momskompensasjon for 2026', 'Moms'],
    ['ROS', 'Risiko- og sårbarhetsanalyse', 'Risiko- og sårbarhetsanalyse'],
  ])('%s in «%s»', (q, tittel, ventet) => {
    const merket = marker(tittel, lest(q)).filter(({ treff }) => treff);
    expect(merket.map(({ tekst }) => tekst)).toContain(ventet);
  });
});

describe('the lines of fixed expressions', () => {
  const navnene = LINJER.flatMap(({ navn }) => navn);

  test('are many', () => {
    expect(LINJER.length).toBeGreaterThan(300);
  });

  test('say that something has two names at least, and no more than a search can carry', () => {
    expect(() => lesLinje('PPT')).toThrow('PPT');
    for (const { navn, svar } of LINJER)
      expect(navn.length + svar.length, navn[0]?.skrevet).toBeLessThanOrEqual(8);
  });

  test('have each name once, and none that is another in a written form', () => {
    const sett = new Map<string, string>();
    for (const { skrevet } of navnene) {
      // An abbreviation is its form: «HV» is no «KV».
      const noekkel = /\p{Lu}.*\p{Lu}/u.test(skrevet) ? fold(skrevet) : stammene(skrevet);
      expect(sett.get(noekkel), skrevet).toBeUndefined();
      sett.set(noekkel, skrevet);
    }
    for (const { navn, svar } of LINJER) {
      const alle = [...navn.map(({ skrevet }) => skrevet), ...svar].map(stammene);
      expect(new Set(alle).size, alle.join(', ')).toBe(alle.length);
    }
  });

  test('are read as they are written, in capitals, and unless they say otherwise in small letters', () => {
    for (const { navn, svar } of LINJER) {
      for (const { skrevet, store } of navn) {
        const andre = navn.map((et) => et.skrevet).filter((annet) => annet !== skrevet);
        for (const q of [skrevet, skrevet.toUpperCase(), ...(store ? [] : [skrevet.toLowerCase()])])
          expect(lest(q).alternativer, q).toEqual([[q, ...andre, ...svar]]);
        if (store) expect(lest(skrevet.toLowerCase()).alternativer, skrevet).toEqual([]);
      }
    }
  });

  test('give no abbreviation for a name that search takes for another word', () => {
    const navn = new Set(['ikt', ...KORTE_NAVN.trim().split(/\s*u- /u)]);
    const ord = new Set(LEKSEMER.filter(({ stamme }) => !navn.has(stamme)).map(({ stamme }) => stamme));
    const gitt = LINJER.flatMap(({ navn, svar }) => [
      ...(navn.length > 1 ? navn.map(({ skrevet }) => skrevet) : []),
      ...svar,
    ]);
    for (const skrevet of gitt)
      if (/\p{Lu}.*\p{Lu}/u.test(skrevet)) expect(ord.has(stammene(skrevet)), skrevet).toBe(false);
  });
});
