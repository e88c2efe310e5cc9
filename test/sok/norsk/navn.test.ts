import { describe, expect, test } from 'vitest';
import { ordI } from '../../../src/sok/norsk/analyse.ts';
import { rotAv, stamme } from '../../../src/sok/norsk/stamme.ts';

describe('a name in use in Norway', () => {
  test.each(
    'nordmann nordheim skogstad strandheim hagen bakken moen haugen lund dahl lie vik bråten eide hansen kari bjørnar'.split(
      ' ',
    ),
  )('%s keeps its form, and its genitive meets it', (navn) => {
    expect(stamme(navn)).toBe(navn);
    expect(stamme(`${navn}s`)).toBe(navn);
  });

  test.each([
    ['nordmann', 'mann'],
    ['nordheim', 'hjem'],
    ['skogstad', 'sted'],
    ['strandheim', 'strand'],
    ['sjøstrøm', 'strøm'],
    ['sommervold', 'vold'],
    ['nordgaard', 'gård'],
  ])('%s is no kind of «%s»', (navn, ord) => {
    expect(rotAv(navn).ledd).not.toContain(stamme(ord));
  });

  test('that is a form of a word is found by itself, and below that by the word', () => {
    expect(stamme('hagen')).not.toBe(stamme('hage'));
    expect(rotAv('hagen').ledd).toEqual([stamme('hage')]);
    expect(rotAv('barnehagen').ledd).toEqual([]);
  });

  test('that is a word as it stands is that word, and a form that is seldom a name is the form', () => {
    expect(stamme('stranda')).toBe(stamme('strand'));
    expect(stamme('skogen')).toBe(stamme('skog'));
    expect(stamme('sjøen')).toBe(stamme('sjø'));
  });

  test('is the same with å written as one letter or two', () => {
    for (const [en, to] of [
      ['bråten', 'braaten'],
      ['nordgård', 'nordgaard'],
      ['åsen', 'aasen'],
    ] as const)
      expect(stamme(to)).toBe(stamme(en));
  });
});

describe('a single letter and a hyphen', () => {
  test.each([
    ['e-post', 'epost'],
    ['E-posten', 'eposten'],
    ['e\u2011poster', 'eposter'],
    ['A-hus', 'ahus'],
  ])('%s meets %s', (med, uten) => {
    expect(ordI(med).map((ord) => ord.stamme)).toEqual(ordI(uten).map((ord) => ord.stamme));
  });

  test('hides nothing of what follows', () => {
    expect(ordI('Kari J-Hansen').at(-1)?.ledd).toContain(stamme('hansen'));
    expect(ordI('P-plass')[0]?.ledd).toContain(stamme('plass'));
  });

  test('takes nothing of a double name, a number or a mask', () => {
    expect(ordI('Ole-Petter').map(({ form }) => form)).toEqual(['ole', 'petter']);
    expect(ordI('A-123').map(({ form }) => form)).toEqual(['a', '123']);
    expect(ordI('e-*****').map(({ form }) => form)).toEqual(['e']);
    expect(ordI('e-[navn]').map(({ form }) => form)).toEqual(['e']);
  });
});
