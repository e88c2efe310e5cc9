import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ELDET_NAVN } from '../../src/offentlig/uten-navn.ts';
import { MASKE } from '../../src/offentlig/tekst.ts';
import { marker } from '../../src/sok/marker.ts';
import { forklar, lesSporring } from '../../src/sok/sporring/les-sporring.ts';

const merket = (tekst: string, q: string): string =>
  marker(tekst, forklar(lesSporring(q)))
    .map(({ tekst: bit, treff }) => (treff ? `<${bit}>` : bit))
    .join('');

describe('marking what was searched for', () => {
  test.each([
    ['Søknad om plass', 'søknader', '<Søknad> om plass'],
    ['SØKNADENE og søknadar', 'søknad', '<SØKNADENE> og <søknadar>'],
    ['Klage på vedtak om vedtak', 'vedtak -om', 'Klage på <vedtak> om <vedtak>'],
    ['Klage på vedtak', '"klage på"', '<Klage på> vedtak'],
    ['Reguleringsplan', 'regul*', '<Reguleringsplan>'],
    ['Svar på sak 2026/123-4', '2026/123-4', 'Svar på sak <2026/123-4>'],
    ['Kafé og Cafe', 'kafe', '<Kafé> og Cafe'],
    ['Skole eller veg', 'skole OR veg', '<Skole> eller <veg>'],
    ['Ås og as', 'as', 'Ås og <as>'],
    ['E-post', 'e-post', '<E-post>'],
    ['Ingen her', 'kajakk', 'Ingen her'],
    ['Reguleringsplanen for Planvegen', 'plan', 'Regulerings<plan>en for <Plan>vegen'],
    ['Kommunevei', 'veg', '<Kommunevei>'],
    ['Barnehageplass', 'barnehage plass', '<Barnehageplass>'],
    ['Reguleringsplan', '"plan"', 'Reguleringsplan'],
    ['Plan og reguleringsplan', 'plan OR vedtak', '<Plan> og regulerings<plan>'],
    ['Søk\u00adnad', 'søknad', '<Søk\u00adnad>'],
    ['Vann- og avløpsgebyr', 'vanngebyret', '<Vann>- og avløpsgebyr'],
    ['Vann- og avløpsgebyr', 'vanng*', '<Vann>- og avløpsgebyr'],
    ['Vann- og avløpsgebyr', 'gebyr', 'Vann- og avløps<gebyr>'],
    ['Vann- og avløpsgebyr', '"vanngebyr vedtak"', 'Vann- og avløpsgebyr'],
  ])('in «%s» for %s gives «%s»', (tekst, q, ventet) => {
    expect(merket(tekst, q)).toBe(ventet);
  });

  test('never marks inside or across a mask or an aged name', () => {
    expect(merket(`Fra ${ELDET_NAVN} og navn`, 'navn')).toBe(`Fra ${ELDET_NAVN} og <navn>`);
    expect(merket(`Fra ${MASKE} på vedtak`, '"fra på"')).toBe(`Fra ${MASKE} på vedtak`);
    expect(merket(`Fra ${MASKE} på`, MASKE)).toBe(`Fra ${MASKE} på`);
  });

  test('joined, the pieces are the text, whatever it is', () => {
    const noe = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.lorem());
    fc.assert(
      fc.property(noe, noe, (tekst, q) => {
        const biter = marker(tekst, forklar(lesSporring(`${q} ${tekst}`)));
        expect(biter.map((bit) => bit.tekst).join('')).toBe(tekst);
        expect(biter.every((bit) => bit.tekst !== '')).toBe(true);
      }),
    );
  });
});
