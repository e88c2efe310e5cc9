import { describe, expect, test } from 'vitest';
import { lesNummer } from '../../../src/sok/nummer.ts';
import { visningAv } from '../../../src/sok/nummer/lesning.ts';
import { lesSporring } from '../../../src/sok/sporring/les-sporring.ts';
import { skrevne } from '../../../src/sok/sporring/sporretre.ts';

/** A Monday. */
const IDAG = '2026-11-23';

const lest = (q: string, iDag: string = IDAG): readonly string[] | undefined => {
  const nummer = lesNummer(q, 0, iDag);
  return nummer?.skrevet.length === q.length
    ? nummer.lesninger.flatMap((en) => visningAv(en) ?? [])
    : undefined;
};

describe('a date in words is counted from today', () => {
  test.each([
    ['i dag', '2026-11-23'],
    ['I dag', '2026-11-23'],
    ['idag', '2026-11-23'],
    ['today', '2026-11-23'],
    ['i går', '2026-11-22'],
    ['igår', '2026-11-22'],
    ['i  gaar', '2026-11-22'],
    ['Yesterday', '2026-11-22'],
    ['i forgårs', '2026-11-21'],
    ['denne uka', '2026-11-23/2026-11-29'],
    ['denne uken', '2026-11-23/2026-11-29'],
    ['denne veka', '2026-11-23/2026-11-29'],
    ['this week', '2026-11-23/2026-11-29'],
    ['forrige uke', '2026-11-16/2026-11-22'],
    ['i forrige uke', '2026-11-16/2026-11-22'],
    ['førre veke', '2026-11-16/2026-11-22'],
    ['last week', '2026-11-16/2026-11-22'],
    ['denne måneden', '2026-11'],
    ['denne månaden', '2026-11'],
    ['this month', '2026-11'],
    ['sist uke', '2026-11-16/2026-11-22'],
    ['siste uke', '2026-11-17/2026-11-23'],
    ['siste 7 dager', '2026-11-17/2026-11-23'],
    ['siste måned', '2026-10-25/2026-11-23'],
    ['siste 30 dagar', '2026-10-25/2026-11-23'],
    ['uke 47', '2026-11-16/2026-11-22'],
    ['Uke 1', '2025-12-29/2026-01-04'],
    ['i uke 49', '2025-12-01/2025-12-07'],
    ['veke 47, 2025', '2025-11-17/2025-11-23'],
    ['uke 47/2025', '2025-11-17/2025-11-23'],
    ['i november', '2026-11'],
    ['i desember', '2025-12'],
    ['in October', '2026-10'],
    ['forrige måned', '2026-10'],
    ['førre månad', '2026-10'],
    ['last month', '2026-10'],
  ])('«%s» is %s', (q, ventet) => {
    expect(lest(q)).toEqual([ventet]);
    expect(lesNummer(q, 0)).toBeUndefined();
  });

  test.each([
    ['i går', '2027-01-01', '2026-12-31'],
    ['forrige måned', '2027-01-31', '2026-12'],
    ['forrige måned', '2026-03-31', '2026-02'],
    ['denne uka', '2026-11-22', '2026-11-16/2026-11-22'],
    ['forrige uke', '2026-01-01', '2025-12-22/2025-12-28'],
    ['uke 53', '2027-01-10', '2026-12-28/2027-01-03'],
  ])('«%s» on %s is %s', (q, iDag, ventet) => {
    expect(lest(q, iDag)).toEqual([ventet]);
  });

  test.each([
    'i dagsenteret',
    'i dag-tilbudet',
    'dag',
    'denne saken',
    'forrige',
    'uke',
    'neste uke',
    'denne',
    'uke 53',
    'uke 0',
    'uke 47-48',
    'siste 0 dager',
    'siste 90 dager',
    'november',
    'i mar',
    'i mars 2025',
    'i novembermøtet',
  ])('«%s» is none', (q) => {
    expect(lesNummer(q, 0, IDAG)).toBeUndefined();
  });

  test('a month without its year is also its name in a text', () => {
    expect(lesNummer('i august', 0, IDAG)?.fraser).toEqual(['august']);
    expect(
      lesSporring('i mars 2025', IDAG)
        .krav.flat()
        .map(({ skrevet }) => skrevet),
    ).toEqual(['i', 'mars 2025']);
  });

  test('it is words in quotation marks, and inside another word', () => {
    for (const q of ['"i går"', '«forrige uke»', 'fri dag', 'Mari går'])
      for (const gruppe of lesSporring(q, IDAG).krav)
        expect(
          skrevne(gruppe).map(({ art }) => art),
          q,
        ).toEqual(['tekst']);
  });

  test('however many spaces are in it, it is read in no time', () => {
    const fra = performance.now();
    lesNummer(`i${' '.repeat(10_000)}dag`, 0, IDAG);
    lesSporring('i '.repeat(250), IDAG);
    expect(performance.now() - fra).toBeLessThan(500);
  });
});
