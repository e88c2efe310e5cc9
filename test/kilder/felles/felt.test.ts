import { format } from 'date-fns/format';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lesDato, lesHeltall, paakrevd, valgfriTekst } from '../../../src/kilder/felles/felt.ts';
import { avvist, ellerAvvist, Feltfeil } from '../../../src/kilder/felles/feltfeil.ts';

/** Days that stand for no day. */
const PLASSHOLDERE = ['1753-01-01', '1899-12-30', '1900-01-01', '9999-12-31'];

describe('a date', () => {
  test.each([
    ['2017-04-02', '2017-04-02'],
    ['20170402', '2017-04-02'],
    [' 2017-04-02\n', '2017-04-02'],
    ['2017-04-02Z', '2017-04-02'],
    ['2018-01-01+01:00', '2018-01-01'],
    ['1863-10-18T00:00:00Z', '1863-10-18'],
    ['2017-12-31T23:59:59.999-11:00', '2017-12-31'],
    ['2017-04-02T10:00', '2017-04-02'],
    ['2017-04-02T00:00:00Z', '2017-04-02'],
    ['2017-04-02T00:00:00+02:00', '2017-04-02'],
    ['2017-04-02T00:00:00.0000000+0200', '2017-04-02'],
    // The beginning of a day in Oslo, in summer and in winter.
    ['2017-04-01T22:00:00Z', '2017-04-02'],
    ['2017-04-01T22:00:00.000+00:00', '2017-04-02'],
    ['2017-12-31T23:00Z', '2018-01-01'],
    ['2024-02-28T23:00:00Z', '2024-02-29'],
    // And what is not that.
    ['2017-12-31T22:00:00Z', '2017-12-31'],
    ['2017-04-01T22:00:01Z', '2017-04-01'],
    ['2017-04-01T22:00:00', '2017-04-01'],
    // As databases write an instant, and as people and spreadsheets write a day.
    ['2017-04-02 00:00:00', '2017-04-02'],
    ['2017-04-02 13:37:00.0000000', '2017-04-02'],
    ['2017-04-01 22:00:00Z', '2017-04-02'],
    ['2017-12-31 23:00:00 +00:00', '2018-01-01'],
    ['20170402 10:00', '2017-04-02'],
    ['02.04.2017', '2017-04-02'],
    ['2.4.2017', '2017-04-02'],
    ['02.04.2017 00:00:00', '2017-04-02'],
    ['02.04.2017 08.30', '2017-04-02'],
    ['2024-02-29', '2024-02-29'],
    ['2000-02-29', '2000-02-29'],
  ])('«%s» is %s', (raa, dato) => {
    expect(lesDato('JP.JDATO', raa)).toBe(dato);
  });

  test.each([
    undefined,
    '',
    '  ',
    '1000-01-01',
    '10000101',
    '1000-01-01T00:00:00Z',
    '0001-01-01',
    '1900-01-01',
    '19000101',
    '1900-01-01 00:00:00',
    '01.01.1900',
    '1753-01-01T00:00:00',
    '1899-12-30',
    '9999-12-31',
    '99991231',
    '0000-00-00',
    '0000-00-00 00:00:00',
    '00000000',
    '00.00.0000',
    '0',
    'Udatert',
    ' udatert ',
    'u.d.',
    'U.D',
    'ud',
    'u.dat.',
    'Ukjent',
    'ukjend',
    'ukjent dato',
    'Uten dato',
    'utan dato',
    'ingen dato',
    'Dato mangler',
    'ikkje datert',
    '-',
    '?',
  ])('«%s» is absent', (raa) => {
    expect(lesDato('JP.JDATO', raa)).toBeUndefined();
  });

  test.each([
    'i går',
    '02.04.17',
    '02/04/2017',
    '31.04.2017',
    '04.13.2017',
    '2.4.2017 og 3.4.2017',
    '42827',
    '2017-4-2',
    '2017-04-02 kl. 10',
    '2017 04 02',
    '201704',
    '2017-0402',
    '2017-13-01',
    '2017-00-10',
    '2017-04-00',
    '2017-04-31',
    '2023-02-29',
    '1900-02-29',
    '2017-04-02 og 2017-04-03',
    '12017-04-02',
    '2017-04-02T',
    'udatert 2017',
    'snart',
    'ukjent 2.4.2017',
  ])('«%s» is none, and the message does not repeat it', (raa) => {
    expect(() => lesDato('JP.JDATO', raa)).toThrow(Feltfeil);
    expect(() => lesDato('JP.JDATO', raa)).toThrow(/^JP\.JDATO: [^0-9]+$/);
  });

  test('of every day the calendar has is read back as itself', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date(1001, 0, 1), max: new Date(9999, 11, 31), noInvalidDate: true }),
        fc.constantFrom('yyyy-MM-dd', 'yyyyMMdd', 'dd.MM.yyyy', 'd.M.yyyy', 'yyyy-MM-dd HH:mm:ss'),
        (dag, form) => {
          fc.pre(!PLASSHOLDERE.includes(format(dag, 'yyyy-MM-dd')));
          expect(lesDato('d', format(dag, form))).toBe(format(dag, 'yyyy-MM-dd'));
        },
      ),
    );
  });
});

describe('a whole number', () => {
  test.each([
    ['0', 0],
    ['012', 12],
    [' 18642194 ', 18642194],
    [undefined, undefined],
    [' ', undefined],
  ])('«%s» is %s', (raa, tall) => {
    expect(lesHeltall('n', raa)).toBe(tall);
  });
  test.each(['-1', '1.0', '1,5', '1e3', '0x10', '12 345', 'ti', '١'])('«%s» is none', (raa) => {
    expect(() => lesHeltall('n', raa)).toThrow('n: verdien er ikke et heltall');
  });
  test.each(['1000000000', '9007199254740993', '99999999999999999999'])(
    '«%s» is larger than any page can be addressed by',
    (raa) => {
      expect(lesHeltall('n', '999999999')).toBe(999_999_999);
      expect(() => lesHeltall('n', raa)).toThrow('n: tallet er for stort');
    },
  );
});

test('a text of blanks is absent, and line breaks inside a text are kept', () => {
  expect([undefined, '', ' \n'].map(valgfriTekst)).toEqual([undefined, undefined, undefined]);
  expect(valgfriTekst(' a\n b ')).toBe('a\n b');
});

test('a field that must be there is demanded by its name', () => {
  expect(paakrevd('tittel', 0)).toBe(0);
  expect(() => paakrevd('tittel', undefined)).toThrow('tittel: feltet mangler');
});

const sted = { fil: 'a.xml', linje: 7 };

test('a field that fails rejects its record, with place, field and reason', () => {
  const post = ellerAvvist('sak', sted, { nummer: '2026/1', nokkel: 'nøkkelen' }, () => {
    throw new Feltfeil('saksaar', 'feltet mangler');
  });
  expect(post).toEqual({
    art: 'avvist',
    avvisning: {
      art: 'sak',
      sted,
      nummer: '2026/1',
      nokkel: 'nøkkelen',
      felt: 'saksaar',
      grunn: 'feltet mangler',
    },
  });
});

test('a record without a legible number is rejected without one', () => {
  const post = avvist('journalpost', sted, new Feltfeil('f', 'g'), undefined);
  expect(post).toStrictEqual({
    art: 'avvist',
    avvisning: { art: 'journalpost', sted, felt: 'f', grunn: 'g' },
  });
});

test('a mistake of our own is not taken for a mistake in the delivery', () => {
  expect(() =>
    ellerAvvist('sak', sted, { nummer: undefined, nokkel: undefined }, () => {
      throw new TypeError('feil hos oss');
    }),
  ).toThrow(TypeError);
});

test.each(['2026/123', '2026/123-4', '26/123', '18642194', 's1', 'f81d4fae-7dec-11d0-a765-00a0c91e6bf6'])(
  'a rejected record is called «%s»',
  (nummer) => {
    expect(avvist('sak', sted, new Feltfeil('tittel', 'feltet mangler'), nummer)).toMatchObject({
      avvisning: { nummer },
    });
  },
);

test.each([
  'Kari Nordmann',
  '2026/14 Kari Nordmann',
  '15076700139',
  '150767 00139',
  '150767-00139',
  '2026/1/2/3',
  '',
])('a rejected record is not called «%s»: it may be a person', (nummer) => {
  const post = avvist('sak', sted, new Feltfeil('tittel', 'feltet mangler'), nummer);
  expect(JSON.stringify(post)).not.toContain('nummer');
});
