import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ordI } from '../../../src/sok/norsk/analyse.ts';
import { fold } from '../../../src/offentlig/fold.ts';
import { LEKSEMER } from '../../../src/sok/norsk/ordbok.ts';
import { stamme } from '../../../src/sok/norsk/stamme.ts';

describe('folding', () => {
  test.each([
    ['ÆØÅ æøå', 'æøå æøå'],
    ['A\u030angstro\u0308m', 'ångstrøm'],
    ['Kafé', 'kafe'],
    ['Müller', 'muller'],
    ['Björn Älv', 'bjørn ælv'],
    ['Ðð', 'dd'],
    ['Þór', 'thor'],
    ['Guovdageaidnu Kárášjohka', 'guovdageaidnu karasjohka'],
    ['Deatnu Čáhcesuolu Unjárga ŋ ŧ đ ž', 'deatnu cahcesuolu unjarga n t d z'],
    ['Straße', 'strasse'],
    ['ﬁnt １２３', 'fint 123'],
    ['søk\u00adnad\u200b', 'søknad'],
    ['İstanbul', 'istanbul'],
  ])('%s is %s', (tekst, ventet) => {
    expect(fold(tekst)).toBe(ventet);
  });

  test('what is folded stays as it is when it is folded again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (tekst) => {
        expect(fold(fold(tekst))).toBe(fold(tekst));
      }),
    );
  });
});

describe('stems', () => {
  test.each([
    'søknad søknader søknaden søknadene søknadar søknadane',
    'barnehage barnehager barnehagen barnehagar barnehagane',
    'kommune kommuner kommunen kommunar kommunane',
    'vedtak vedtaket vedtaka vedtakene',
    'henlegge henlegger henlegges henlagt henlagte henleggjast',
    'iverksette iverksetter iverksatt iverksatte iverksett',
    'videreføre videreført vidareføre vidareførte videreføres',
    'pågripe pågriper pågrep pågrepet',
    'utelate utelates utelot utelatt',
    'umyndiggjøre umyndiggjort umyndiggjøres',
    'tvangsinnlegge tvangsinnlagt tvangsinnlegges',
    'overskride overskrider overskredet overskred',
    'true truer truet trua truede',
    'godtgjørelse godtgjøring godtgjering godtgjersle',
    'vei veien veier veiene',
    'by byen byer byene byar byane',
    'sjø sjøen',
    'ordfører ordføreren ordførere ordførar ordføraren ordførarane',
    'klage klagen klager klagene klagar klagane',
  ])('are one for %s', (ord) => {
    expect(new Set(ord.split(' ').map(stamme)).size).toBe(1);
  });

  test('keep words apart that only begin alike', () => {
    expect(stamme('hansen')).not.toBe(stamme('hans'));
    expect(stamme('plan')).not.toBe(stamme('plante'));
  });

  test('are the same whatever the case, and however the letters are put together', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LEKSEMER.flatMap(({ former }) => former)), (form) => {
        const lest = (tekst: string) =>
          ordI(tekst).map(({ form: her, stamme: rot, ledd }) => [her, rot, ledd]);
        for (const skrevet of [
          form.toUpperCase(),
          form.slice(0, 1).toUpperCase() + form.slice(1),
          form.normalize('NFD'),
        ])
          expect(lest(skrevet)).toEqual(lest(form));
      }),
    );
  });

  test('leave numbers and other scripts alone', () => {
    expect(stamme('2026er')).toBe('2026er');
    expect(stamme('москва')).toBe('москва');
  });
});

describe('the words of a text', () => {
  test('stand where they are read from', () => {
    const tekst = 'Søk\u00adnad: «plass», 58/62!';
    expect(ordI(tekst).map(({ form, start, slutt }) => [form, tekst.slice(start, slutt)])).toEqual([
      ['søknad', 'Søk\u00adnad'],
      ['plass', 'plass'],
      ['58', '58'],
      ['62', '62'],
    ]);
  });

  test('have letters and digits only, so that they can stand in any query language', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (tekst) => {
        for (const { form, stamme: rot } of ordI(tekst)) {
          expect(form + rot).toMatch(/^[\p{L}\p{N}]+$/u);
        }
      }),
    );
  });
});
