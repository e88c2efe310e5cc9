import { describe, expect, test } from 'vitest';
import { begrunnelsesadgang, begrunnelsesfrist, klagefrist } from '../../../src/innsyn/frister/etter-svar.ts';
import { forlengetMiljoefrist, miljoefrist } from '../../../src/innsyn/frister/miljoefrist.ts';
import { stansedager } from '../../../src/innsyn/frister/stans.ts';
import { andreVarsel, erUtloept, foersteVarsel, svarfrist } from '../../../src/innsyn/frister/svarfrister.ts';

const tid = (tekst: string): Date => new Date(tekst);

describe('one, three and five working days after receipt (R41, R43)', () => {
  test.each([
    ['an ordinary Monday', '2026-11-16T09:00:00+01:00', '2026-11-17', '2026-11-19', '2026-11-23'],
    ['23.59 on a Friday', '2026-11-20T23:59:00+01:00', '2026-11-23', '2026-11-25', '2026-11-27'],
    [
      'a minute later, on the Saturday',
      '2026-11-21T00:00:00+01:00',
      '2026-11-23',
      '2026-11-25',
      '2026-11-27',
    ],
    [
      'the Wednesday before Easter 2026',
      '2026-04-01T12:00:00+02:00',
      '2026-04-07',
      '2026-04-09',
      '2026-04-13',
    ],
    ['Maundy Thursday 2026', '2026-04-02T12:00:00+02:00', '2026-04-07', '2026-04-09', '2026-04-13'],
    [
      'the day before 1 May on a Friday',
      '2026-04-30T08:00:00+02:00',
      '2026-05-04',
      '2026-05-06',
      '2026-05-08',
    ],
    [
      'the week of Ascension and 17 May 2026',
      '2026-05-13T15:00:00+02:00',
      '2026-05-15',
      '2026-05-19',
      '2026-05-21',
    ],
    ['17 May on Whit Monday 2027', '2027-05-14T10:00:00+02:00', '2027-05-18', '2027-05-20', '2027-05-24'],
    ['Ascension on 1 May 2008', '2008-04-30T10:00:00+02:00', '2008-05-02', '2008-05-06', '2008-05-08'],
    [
      '23 December: 24 and 31 are working days',
      '2026-12-23T10:00:00+01:00',
      '2026-12-24',
      '2026-12-29',
      '2026-12-31',
    ],
    ['across New Year 2027', '2026-12-30T10:00:00+01:00', '2026-12-31', '2027-01-05', '2027-01-07'],
    ['a leap day', '2028-02-28T10:00:00+01:00', '2028-02-29', '2028-03-02', '2028-03-06'],
    ['received on the leap day', '2028-02-29T10:00:00+01:00', '2028-03-01', '2028-03-03', '2028-03-07'],
    [
      'the night to summer time, before the jump',
      '2026-03-29T01:59:59+01:00',
      '2026-03-30',
      '2026-04-01',
      '2026-04-08',
    ],
    [
      'the night to summer time, after the jump',
      '2026-03-29T03:00:00+02:00',
      '2026-03-30',
      '2026-04-01',
      '2026-04-08',
    ],
    [
      'the night to winter time, first 02.30',
      '2026-10-25T02:30:00+02:00',
      '2026-10-26',
      '2026-10-28',
      '2026-10-30',
    ],
    [
      'the night to winter time, second 02.30',
      '2026-10-25T02:30:00+01:00',
      '2026-10-26',
      '2026-10-28',
      '2026-10-30',
    ],
  ])('%s', (_navn, mottatt, en, tre, fem) => {
    const grunnlag = { mottatt: tid(mottatt) };
    expect([foersteVarsel(grunnlag).dato, andreVarsel(grunnlag).dato, svarfrist(grunnlag)?.dato]).toEqual([
      en,
      tre,
      fem,
    ]);
  });

  test('the account says which days were skipped, and why', () => {
    const frist = svarfrist({ mottatt: tid('2026-04-01T12:00:00+02:00') });
    expect(frist?.dager.map((d) => `${d.dato} ${d.nummer ?? d.helligdag ?? d.art}`)).toEqual([
      '2026-04-01 start',
      '2026-04-02 skjaertorsdag',
      '2026-04-03 langfredag',
      '2026-04-04 loerdag',
      '2026-04-05 foerstePaaskedag',
      '2026-04-06 andrePaaskedag',
      '2026-04-07 1',
      '2026-04-08 2',
      '2026-04-09 3',
      '2026-04-10 4',
      '2026-04-11 loerdag',
      '2026-04-12 soendag',
      '2026-04-13 5',
    ]);
  });

  test('the last day lasts until midnight in Oslo, in winter and in summer', () => {
    const vinter = svarfrist({ mottatt: tid('2026-11-16T09:00:00+01:00') });
    const sommer = svarfrist({ mottatt: tid('2026-06-15T09:00:00+02:00') });
    if (vinter === undefined || sommer === undefined) throw new Error('no deadline');
    expect(erUtloept(vinter, tid('2026-11-23T22:59:59Z'))).toBe(false);
    expect(erUtloept(vinter, tid('2026-11-23T23:00:00Z'))).toBe(true);
    expect(erUtloept(sommer, tid('2026-06-22T21:59:59Z'))).toBe(false);
    expect(erUtloept(sommer, tid('2026-06-22T22:00:00Z'))).toBe(true);
  });

  test('another zone has other days', () => {
    const mottatt = tid('2026-11-20T23:30:00Z');
    expect(foersteVarsel({ mottatt, sone: 'Europe/London' }).dager[0]?.dato).toBe('2026-11-20');
    expect(foersteVarsel({ mottatt }).dager[0]?.dato).toBe('2026-11-21');
  });
});

describe('when the clock stands (R42)', () => {
  const mottatt = tid('2026-11-16T09:00:00+01:00');

  test('while a consent is asked for there is no deadline, and the account stops there', () => {
    const frist = svarfrist({ mottatt, stanser: [stansedager(tid('2026-11-18T09:00:00+01:00'), undefined)] });
    expect(frist?.dato).toBeUndefined();
    expect(frist?.dager.map((d) => d.dato)).toEqual(['2026-11-16', '2026-11-17']);
    if (frist !== undefined) expect(erUtloept(frist, tid('2030-01-01T00:00:00Z'))).toBe(false);
  });

  test('the days it stood are taken out, from the first to the last', () => {
    const stanser = [stansedager(tid('2026-11-18T09:00:00+01:00'), tid('2026-11-20T14:00:00+01:00'))];
    const frist = svarfrist({ mottatt, stanser });
    expect(frist?.dato).toBe('2026-11-26');
    expect(frist?.dager.filter((d) => d.art === 'stanset').map((d) => d.dato)).toEqual([
      '2026-11-18',
      '2026-11-19',
      '2026-11-20',
    ]);
  });

  test('where the King in Council hears complaints, silence is no refusal', () => {
    expect(svarfrist({ mottatt, kongenIStatsraad: true })).toBeUndefined();
  });
});

describe('environmental information (R51)', () => {
  test('fifteen virkedager with Saturdays, and without', () => {
    const mottatt = tid('2026-11-16T09:00:00+01:00');
    expect(miljoefrist({ mottatt, loerdagTelles: true }).dato).toBe('2026-12-03');
    expect(miljoefrist({ mottatt, loerdagTelles: false }).dato).toBe('2026-12-07');
  });

  test('a Saturday that is a holiday does not count either', () => {
    const frist = miljoefrist({ mottatt: tid('2026-12-22T09:00:00+01:00'), loerdagTelles: true });
    expect(frist.dager.find((d) => d.dato === '2026-12-26')).toMatchObject({ helligdag: 'andreJuledag' });
    expect(frist.dato).toBe('2027-01-12');
  });

  test.each([
    ['31 December to the end of February', '2026-12-31T10:00:00+01:00', '2027-03-01'],
    ['31 December before a leap year', '2027-12-31T10:00:00+01:00', '2028-02-29'],
    ['an end on Good Friday is moved past Easter', '2026-02-03T10:00:00+01:00', '2026-04-07'],
  ])('two months: %s', (_navn, mottatt, dato) => {
    expect(forlengetMiljoefrist(tid(mottatt)).dato).toBe(dato);
  });
});

describe('after the answer', () => {
  test('fuller reasons may be asked for in three weeks, a day of rest at the end moved (R47)', () => {
    expect(begrunnelsesadgang(tid('2026-11-20T14:00:00+01:00')).dato).toBe('2026-12-11');
    expect(begrunnelsesadgang(tid('2026-12-11T14:00:00+01:00')).dato).toBe('2027-01-04');
    expect(begrunnelsesadgang(tid('2026-11-21T14:00:00+01:00')).dato).toBe('2026-12-14');
  });

  test('and must come in ten working days (R47)', () => {
    expect(begrunnelsesfrist(tid('2026-12-18T14:00:00+01:00')).dato).toBe('2027-01-05');
    expect(begrunnelsesfrist(tid('2026-11-20T23:59:00+01:00')).dato).toBe('2026-12-04');
  });

  test('a complaint has three weeks (R48)', () => {
    expect(klagefrist(tid('2026-11-20T14:00:00+01:00')).dato).toBe('2026-12-11');
  });

  test('asking for reasons breaks that off, and it begins anew when they come (R48)', () => {
    const [svar, krevd] = [tid('2026-11-20T14:00:00+01:00'), tid('2026-12-01T14:00:00+01:00')];
    expect(klagefrist(svar, { krevd }).dato).toBeUndefined();
    expect(klagefrist(svar, { krevd, gitt: tid('2026-12-10T10:00:00+01:00') }).dato).toBe('2026-12-31');
  });
});
