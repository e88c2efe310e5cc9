import { expect, test } from 'vitest';
import { csvlinje } from '../../src/utgaver/csv.ts';

test('a record is quoted, kept apart by semicolons, and ended as RFC 4180 says', () => {
  expect(csvlinje(['Sa «ja; og "nei"»', 2, ''])).toBe('"Sa «ja; og ""nei""»";"2";""\r\n');
});

test.each([
  ...['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠A1', '﹦1', '﹣1'],
  ...[' =1', '\u00a0=1', '\0=1', '\ufeff=1', '\u200b=1', '\u202e=1', '\u2066＝1'],
])('%j is no formula', (verdi) => {
  expect(csvlinje([verdi])).toMatch(/^"'/);
});

test.each([
  ["Klage,=cmd|' /C calc'!A0,x", "Klage,'=cmd|' /C calc'!A0,x"],
  ["Klage, \u200b-2+cmd|' /C calc'!A0", "Klage, \u200b'-2+cmd|' /C calc'!A0"],
  ['Klage,+SUM(A1)', "Klage,'+SUM(A1)"],
  ['Klage\n@SUM(A1)', "Klage\n'@SUM(A1)"],
])('%j has no formula to one who parts fields at commas', (verdi, ventet) => {
  expect(csvlinje([verdi])).toBe(`"${ventet}"\r\n`);
});

test.each(['Faktura kr 500,- (inkl. mva.)', 'Sak 1,-2 og 3', 'a=b; c@d'])('%j is left as it is', (verdi) => {
  expect(csvlinje([verdi])).toBe(`"${verdi}"\r\n`);
});
