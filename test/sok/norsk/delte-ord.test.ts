import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MASKE } from '../../../src/offentlig/tekst.ts';
import { ordI } from '../../../src/sok/norsk/analyse.ts';

const hele = (tekst: string): string =>
  ordI(tekst)
    .flatMap((ord) => (ord.hele ?? []).map(({ form }) => form))
    .join(' ');

describe('two words of a text are one where people write them in one', () => {
  test.each([
    ['Lading av el-bil', 'elbil'],
    ['plan-ID 2025_014', 'planid'],
    ['ROS-analyse for havna', 'rosanalyse'],
    ['Bygging i 100-metersbeltet', '100metersbeltet'],
    ['Klage på skole buss', 'skolebuss'],
    ['Granlia barne skole', 'barneskole'],
    ['Gatelys og bru-rekkverk', 'brurekkverk'],
    ['gang-/sykkelvei', 'gangvei'],
  ])('«%s»: %s', (tekst, ventet) => {
    expect(hele(tekst)).toBe(ventet);
  });

  test.each([
    'Plan bygg og miljø',
    'Søknad garasje',
    'Gnr 58-962',
    'inn-ut',
    'barne- og ungdom',
    'e-post',
    'skole, buss',
    'skole  buss',
    `skole ${MASKE} buss`,
    `el-${MASKE}`,
    '2026-11-22',
  ])('but not in «%s»', (tekst) => {
    expect(hele(tekst)).toBe('');
  });

  test('they stem as the whole word does, and stay the words they are', () => {
    const [skole, buss] = ordI('skole bussar');
    expect(skole?.hele?.[0]?.stamme).toBe(ordI('skolebuss')[0]?.stamme);
    expect([skole?.stamme, buss?.stamme]).toEqual(['skole', 'buss']);
  });

  test('in any text, nothing hidden is in a whole word', () => {
    const bit = fc.constantFrom('skole', 'buss', 'el', 'bil', 'barne', '-', ' ', ` ${MASKE} `, MASKE);
    fc.assert(
      fc.property(fc.array(bit, { maxLength: 12 }), (biter) => {
        const synlig = new Set(
          biter
            .join('')
            .split(MASKE)
            .map((del) => del.replaceAll(/[^\p{L}]/gu, '')),
        );
        for (const { hele: funnet = [] } of ordI(biter.join('')))
          for (const { form } of funnet) expect([...synlig].some((del) => del.includes(form))).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('what is written in one with its number', () => {
  test.each([
    ['Fv614', 'fv 614'],
    ['30km', '30 km'],
    ['planid20260003', 'planid 20260003'],
  ])('«%s» also answers to «%s»', (skrevet, deler) => {
    const [ord] = ordI(skrevet);
    for (const { stamme } of ordI(deler)) expect(ord?.ledd).toContain(stamme);
  });

  test.each(['a4', 'abcdefghi12', '12345678ab', '1a2b'])('«%s» is what it is', (skrevet) => {
    expect(ordI(skrevet)[0]?.ledd).toEqual([]);
  });
});
