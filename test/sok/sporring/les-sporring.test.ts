import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ordI } from '../../../src/sok/norsk/analyse.ts';
import { direktemaal } from '../../../src/sok/sporring/direktemaal.ts';
import { FLEST_DELER, FLEST_ORD, forklar, lesSporring } from '../../../src/sok/sporring/les-sporring.ts';
import { skrevne } from '../../../src/sok/sporring/sporretre.ts';

const lest = (q: string) => forklar(lesSporring(q));
/** Only what is not empty. */
const sagt = (q: string): object =>
  Object.fromEntries(
    Object.entries(lest(q)).filter(
      ([navn, verdi]) =>
        !['tall', 'andreTall', 'merkes'].includes(navn) && Array.isArray(verdi) && verdi.length > 0,
    ),
  );

describe('a query is read', () => {
  test.each<[string, object]>([
    ['', {}],
    ['søknad barnehage', { ord: ['søknad', 'barnehage'] }],
    ['  søknad\n\tbarnehage ', { ord: ['søknad', 'barnehage'] }],
    ['"om barnehage"', { fraser: ['om barnehage'] }],
    ['«om barnehage» vei', { fraser: ['om barnehage'], ord: ['vei'] }],
    ['“om barnehage”', { fraser: ['om barnehage'] }],
    ['søknad -klage -"på vedtak"', { ord: ['søknad'], uten: ['klage', '"på vedtak"'] }],
    ['-bygge* -26/123', { uten: ['bygge*', '26/123'] }],
    ['Plan -og byggesak', { ord: ['Plan', 'og', 'byggesak'] }],
    ['skole -Eller -oggs', { ord: ['skole', 'Eller'], uten: ['oggs'] }],
    ['bygge*', { prefikser: ['bygge*'] }],
    ['bygge*,', { prefikser: ['bygge*'] }],
    ['bygge**', { prefikser: ['bygge**'] }],
    ['vei OR veg', { alternativer: [['vei', 'veg']] }],
    ['vei ELLER veg ELLER gate', { alternativer: [['vei', 'veg', 'gate']] }],
    ['vei eller veg', { ord: ['vei', 'eller', 'veg'] }],
    [
      'plan vei OR "gang og sykkel" bro',
      { ord: ['plan', 'bro'], alternativer: [['vei', '"gang og sykkel"']] },
    ],
    ['2026/123 OR 58/62', { alternativer: [['2026/123', '58/62']] }],
    ['-2026/123-4', { uten: ['2026/123-4'] }],
    ['plan-sak', { alternativer: [['plan-sak', 'plansak']] }],
    ['-plan-sak', { uten: ['plan-sak', 'plansak'] }],
    ['e-post', { ord: ['e-post'] }],
    ['fv. 614', { alternativer: [['fv614', 'fv 614', 'fylkesvei 614']] }],
    ['legge ned skolen', { ord: ['skolen'], alternativer: [['legge ned', 'nedlegge', 'nedlegging']] }],
    [
      'legge ned OR flytte skolen',
      {
        ord: ['skolen'],
        alternativer: [
          ['legge', 'nedlegge', 'nedlegging'],
          ['ned', 'nedlegge', 'nedlegging', 'flytte'],
        ],
      },
    ],
    ['skiltet ble tatt bort', { ord: ['skiltet', 'tatt'], valgfrie: ['ble', 'bort'] }],
    ['søkte på stillingen', { ord: ['søkte', 'stillingen'], valgfrie: ['på'] }],
    ['mange søkte fordi', { ord: ['søkte'], valgfrie: ['mange', 'fordi'] }],
    ['hvor gammel er hallen', { ord: ['hallen'], valgfrie: ['hvor', 'gammel', 'er'] }],
    ['gammel hall', { ord: ['gammel', 'hall'] }],
    ['kan jeg få støtte', { ord: ['støtte'], valgfrie: ['kan', 'jeg', 'få'] }],
    ['få støtte', { ord: ['få', 'støtte'] }],
    ['ønske om støtte', { ord: ['ønske', 'støtte'], valgfrie: ['om'] }],
    ['vi ønsket oss støtte', { ord: ['støtte'], valgfrie: ['vi', 'ønsket', 'oss'] }],
    ['vi venter lenge på legetime', { ord: ['venter', 'legetime'], valgfrie: ['vi', 'lenge', 'på'] }],
    ['vi fikk ikke støtte', { ord: ['støtte'], valgfrie: ['vi', 'fikk', 'ikke'] }],
    [
      'ikke skilt i gate',
      {
        ord: ['skilt', 'gate'],
        alternativer: [['ikke', 'manglende', 'mangelfull', 'uteblitt', 'avslag']],
        valgfrie: ['i'],
      },
    ],
    ['skjenke bevilling', { ord: ['skjenke', 'bevilling'] }],
    ['søknad – klage', { ord: ['søknad', 'klage'] }],
    ['søknad, klage; vedtak.', { ord: ['søknad', 'klage', 'vedtak'] }],
    ['26/123-4 garasje', { numre: ['2026/123-4'], ord: ['garasje'] }],
    ['garasje gnr. 58, bnr. 62', { ord: ['garasje'], eiendommer: ['58/62'] }],
    ['26/123', { numre: ['2026/123'], eiendommer: ['26/123'] }],
    ['referat 21. november 2026', { ord: ['referat'], datoer: ['2026-11-21'] }],
    ['møte november 2026', { ord: ['møte'], datoer: ['2026-11'] }],
    ['17. mai', { datoer: ['--05-17'] }],
    ['dok 4', { numre: ['dok 4'] }],
    ['søknad om garasje', { ord: ['søknad', 'garasje'], valgfrie: ['om'] }],
    ['hva koster det? det!', { ord: ['koster'], valgfrie: ['hva', 'det'] }],
    ['om', { ord: ['om'] }],
    ['"om" garasje', { fraser: ['om'], ord: ['garasje'] }],
    ['om OR på', { alternativer: [['om', 'på']] }],
    ['𠀀𠀁 plan', { ord: ['𠀀𠀁', 'plan'] }],
    ['план 計画 خطة', { ord: ['план', '計画', 'خطة'] }],
  ])('«%s» as %j', (q, ventet) => {
    expect(sagt(q)).toEqual(ventet);
  });

  test.each<[string, object]>([
    ['"ny barnehage', { ord: ['ny', 'barnehage'], somTekst: ['"'] }],
    ['OR vei', { ord: ['OR', 'vei'], somTekst: ['OR'] }],
    ['vei OR', { ord: ['vei', 'OR'], somTekst: ['OR'] }],
    ['vei OR OR veg', { alternativer: [['vei', 'OR']], ord: ['veg'], somTekst: ['OR'] }],
    ['vei OR -veg', { ord: ['vei', 'OR'], uten: ['veg'], somTekst: ['OR'] }],
    ['vei AND veg', { ord: ['vei', 'AND', 'veg'], somTekst: ['AND'] }],
    ['NOT veg', { ord: ['NOT', 'veg'], somTekst: ['NOT'] }],
    ['tittel:vei', { ord: ['tittel:vei'], somTekst: ['tittel:vei'] }],
    ['(vei)', { ord: ['vei'], somTekst: ['('] }],
    ['byg*sak', { ord: ['byg*sak'], somTekst: ['byg*sak'] }],
    ['vei~2', { ord: ['vei~2'], somTekst: ['vei~2'] }],
    ['+vei', { ord: ['vei'], somTekst: ['+'] }],
    ['kl. 12:30', { ord: ['kl', '12:30'] }],
    ['Sak: garasje', { ord: ['Sak', 'garasje'] }],
  ])('and what only looks like an order is said to be text: «%s» as %j', (q, ventet) => {
    expect(sagt(q)).toEqual(ventet);
  });

  test('what is excluded is never met by a part of a compound, and what is quoted neither', () => {
    const { krav, uten } = lesSporring('plan "plan" plan* -plan');
    const iSammensetning = [...krav.flat(), ...uten].map(
      (ledd) => ledd.art === 'tekst' && ledd.iSammensetning,
    );
    expect(iSammensetning).toEqual([true, false, false, false]);
  });

  test.each(['?!', '-', '--', '* **', '"" «»', '()', '\0', '\ud800 \udfff', '🦦'])(
    'only punctuation, «%s», can be nothing that is searched for',
    (q) => {
      expect(lesSporring(q)).toMatchObject({ krav: [], uten: [], uleselig: true });
    },
  );
});

describe('a query is bounded', () => {
  test('parts that there is no room for are named', () => {
    const ord = Array.from({ length: 40 }, (_, i) => `ord${i}x`);
    const { ord: lestes, ikkeLest } = lest(ord.join(' '));
    expect(lestes).toEqual(ord.slice(0, FLEST_DELER));
    expect(ikkeLest).toEqual([ord.slice(FLEST_DELER).join(' ')]);
  });

  test('a quotation that is longer than what is read ends where reading ends, and its rest is named', () => {
    const ord = Array.from({ length: FLEST_ORD + 3 }, (_, i) => `ord${i}x`);
    const { fraser, ikkeLest } = lest(`"${ord.join(' ')}" mer`);
    expect(fraser).toEqual([ord.slice(0, FLEST_ORD).join(' ')]);
    expect(ikkeLest).toEqual([ord.slice(FLEST_ORD).join(' '), 'mer']);
  });

  test('nothing is named when only space and signs are left', () => {
    expect(lest(`${'ord '.repeat(FLEST_DELER)} ... `).ikkeLest).toEqual([]);
  });

  test.each([
    ['letters', 'a'.repeat(10_000)],
    ['words', 'ord '.repeat(2_500)],
    ['quotation marks', '"'.repeat(10_000)],
    ['half quotations', '"a '.repeat(3_333)],
    ['signs', '!?;:,.'.repeat(1_666)],
    ['dashes', '-'.repeat(10_000)],
    ['ORs', 'OR '.repeat(3_333)],
    ['numbers', '2026/1-'.repeat(1_428)],
    ['otters', '🦦'.repeat(5_000)],
    ['words without space', 'a.b,'.repeat(2_500)],
    ['Arabic', 'خطة '.repeat(2_500)],
  ])('ten thousand characters of %s are read in no time', (_, q) => {
    const fra = performance.now();
    const { krav, uten } = lesSporring(q);
    expect(performance.now() - fra).toBeLessThan(500);
    const alle = [...krav.flat(), ...uten];
    expect(skrevne(alle).length).toBeLessThanOrEqual(FLEST_DELER);
    expect(alle.length).toBeLessThanOrEqual(3 * FLEST_DELER);
  });
});

test.each([
  ['skjenke bevilling', ['skjenkebevilling']],
  ['kvelds avganger buss', ['kveldsavganger', 'avgangerbuss']],
  ['plan og bygg', []],
  ['"skjenke bevilling"', []],
  ['skjenke -bevilling', []],
  ['skjenke beville*', []],
])('«%s» is met, and marked, as one word too: %j', (q, ventet) => {
  expect(forklar(lesSporring(q)).merkes).toEqual(ventet);
});

const BITER = fc.constantFrom(
  '"',
  '«',
  '»',
  '-',
  '*',
  'OR',
  'ELLER',
  ' ',
  ' ',
  'søknad',
  'plan',
  '2026/1',
  '58/62',
  'gnr 58 bnr 62',
  '21. mai 2026',
  'a',
  ':',
  '(',
  ')',
  '\ud800',
  'å',
  '12-3',
  'план',
  '𠀀',
  'AND',
  '.',
  '\u0301',
  '\u00ad',
);
const SPORRING = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 500 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.array(BITER, { maxLength: 120 }).map((deler) => deler.join('')),
);

describe('whatever is written', () => {
  test('is read without error, within bounds, and the same each time', () => {
    fc.assert(
      fc.property(SPORRING, (q) => {
        const tre = lesSporring(q);
        const ledd = [...tre.krav.flat(), ...tre.uten];
        expect(ledd.length).toBeLessThanOrEqual(FLEST_DELER);
        const ord = ledd.map((et) => (et.art === 'tekst' ? et.ord.length : 1));
        expect(ord.reduce((sum, n) => sum + n, 0)).toBeLessThanOrEqual(FLEST_ORD);
        expect(ord.every((n) => n > 0)).toBe(true);
        expect(tre.krav.every(({ length }) => length > 0)).toBe(true);
        expect(lesSporring(q)).toEqual(tre);
      }),
      { numRuns: 1000 },
    );
  });

  test('is all in the explanation: every word, as it stood or as a number that is named', () => {
    fc.assert(
      fc.property(SPORRING, (q) => {
        const { tall, andreTall, merkes, somTekst, ...resten } = lest(q);
        const tre = lesSporring(q);
        const numre = [...tre.krav.flat(), ...tre.uten].filter(({ art }) => art === 'nummer');
        const forklart = [
          ...Object.values(resten).flat(2),
          ...numre.map(({ skrevet }) => skrevet),
          ...somTekst,
        ];
        // The word that makes a group is not one of its members.
        if (resten.alternativer.length > 0) forklart.push('OR', 'ELLER');
        const former = new Set(forklart.flatMap((tekst) => ordI(tekst).map(({ form }) => form)));
        for (const { form } of ordI(q)) expect([...former], `«${form}»`).toContain(form);
        const alle = [...tall, ...andreTall];
        expect(alle.every(({ lesninger }) => lesninger.length > 0)).toBe(true);
        expect(tall.every(({ skrevet }) => merkes.includes(skrevet))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a query that is one number and nothing else', () => {
  test.each([
    ['2026/123', [{ art: 'sak', saksaar: 2026, sakssekvensnummer: 123 }]],
    ['  saksnr.: 26/000123 ', [{ art: 'sak', saksaar: 2026, sakssekvensnummer: 123 }]],
    ['26/123-4', [{ art: 'journalpost', saksaar: 2026, sakssekvensnummer: 123, dokumentnummer: 4 }]],
    [
      '12/13',
      [
        { art: 'sak', saksaar: 2012, sakssekvensnummer: 13 },
        { art: 'sak', saksaar: 2013, sakssekvensnummer: 12 },
      ],
    ],
    ['58/62', []],
    ['jnr 456/2026', []],
    ['dok 4', []],
    ['21. mai 2026', [{ art: 'dag', dato: '2026-05-21' }]],
    ['21. mai', []],
    ['mai 2026', []],
    ['2026/123 garasje', []],
    ['2026/123 -garasje', []],
    ['2026/123 2026/124', []],
    ['2026/123 OR 2026/124', []],
    ['-2026/123', []],
    ['garasje', []],
    ['', []],
  ])('«%s» leads to %j', (q, ventet) => {
    expect(direktemaal(lest(q))).toEqual(ventet);
  });
});
