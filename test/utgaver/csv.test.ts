import { expect, test } from 'vitest';
import { csvlinje } from '../../src/utgaver/csv.ts';

test('a record is quoted, kept apart by semicolons, and ended as RFC 4180 says', () => {
  expect(csvlinje(['Sa «ja; og "nei"»', 2, ''])).toBe('"Sa «ja; og ""nei""»";"2";""\r\n');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠A1'])(
  '%j is no formula',
  (verdi) => {
    expect(csvlinje([verdi])).toBe(`"'${verdi}"\r\n`);
  },
);
