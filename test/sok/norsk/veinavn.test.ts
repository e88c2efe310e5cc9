import { describe, expect, test } from 'vitest';
import { ordI } from '../../../src/sok/norsk/analyse.ts';
import { lesSporring } from '../../../src/sok/sporring/les-sporring.ts';

const stammer = (tekst: string): readonly string[] => ordI(tekst).map(({ stamme }) => stamme);
/** The stems that a text is found by, those that a point makes whole among them. */
const funnetVed = (tekst: string): readonly string[] =>
  ordI(tekst).flatMap(({ stamme, hele = [] }) => [stamme, ...hele.map((helt) => helt.stamme)]);
const spurtOm = (q: string): readonly string[] =>
  lesSporring(q).krav.flatMap((gruppe) =>
    gruppe.flatMap((ledd) => (ledd.art === 'tekst' ? ledd.ord.map(({ stamme }) => stamme) : [])),
  );

describe('a road is one road, however its name ends', () => {
  test.each([
    ['Lyngveien 8', 'Lyngvegen 8', 'lyngvn 8', 'Lyngvn. 8', 'Lyngvg. 8', 'LYNGVEI 8'],
    ['Storgata 5', 'Storgaten 5', 'Storgate 5', 'storgt 5', 'Storgt. 5'],
    ['Kirkeveien', 'Kyrkjevegen', 'Kirkevn.', 'kirkevn', 'kirkevg'],
    ['Sjøgata', 'Sjøgt.', 'sjoegt'],
    ['Strandgata', 'Strandgaten', 'Strandgt'],
    ['Elvegata', 'elvegt.'],
    ['Rådhusplassen 1', 'Rådhuspl. 1', 'rådhuspl 1', 'raadhuspl 1'],
    ['Jernbaneveien', 'jernbanevegen', 'Jernbanevn'],
    ['Ole Olsens gate 3', 'ole olsens gt 3', 'Ole Olsens gt. 3'],
    ['Nordre vei 4', 'Nordre veg 4', 'nordre vn. 4'],
  ])('%s, %s', (helt, ...andre) => {
    for (const kort of andre) expect(stammer(kort), kort).toEqual(stammer(helt));
  });

  test.each([
    ['Garasje - Lyngv. 8', 'lyngvegen'],
    ['Kirkev. 3', 'kirkeveien'],
    ['Olavs pl. 3', 'plass'],
  ])('«%s» is found by %s, and asks for it too', (kort, helt) => {
    const [stamme = ''] = stammer(helt);
    expect(funnetVed(kort)).toContain(stamme);
    expect(spurtOm(kort)).toContain(stamme);
  });

  test.each([
    'lagt vagt bygt langt ungt solgt valgt fulgt ringt stengt pregt',
    'havn navn ravn stavn jevn hevn søvn ovn gavn vedtaksnavn',
    'brev krav behov elev reguleringspl arealpl sykepl vernepl',
  ])('no road is made of another word: %s', (ord) => {
    for (const { form, stamme, ledd } of ordI(ord)) {
      for (const vei of ['vei', 'gate', 'plass']) {
        expect(stamme.endsWith(vei), form).toBe(false);
        expect(ledd, form).not.toContain(vei);
      }
    }
  });

  test('a point ends a sentence too', () => {
    expect(funnetVed('Svar på brev. Krav. Ny elev. Purring fra Lyngv')).not.toContain('lyngvei');
    expect(funnetVed('Svar på brev. Krav. Ny elev.')).toEqual(stammer('Svar på brev Krav Ny elev'));
    expect(funnetVed('pl. for brannvern')).not.toContain('plass');
  });
});
