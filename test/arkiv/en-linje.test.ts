import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { enLinje } from '../../src/arkiv/logg.ts';
import { aapneArkiv } from '../../src/arkiv/sqlite/aapne-arkiv.ts';

describe('a line of the log is one line', () => {
  test('whatever somebody writes as a reason, with its words kept', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (tekst) => {
        const linje = enLinje(tekst);
        expect(linje).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
        expect(enLinje(linje)).toBe(linje);
      }),
    );
    expect(enLinje('Feil navn')).toBe('Feil navn');
    expect(enLinje(' a\r\n7  2026  leder\u001b[2J\u202e ')).toBe('a 7  2026  leder [2J');
  });

  test('also where a decision says why, or somebody is called nothing', async () => {
    const arkiv = aapneArkiv(':memory:');
    try {
      const grunn = 'feil\n9  2026-11-21T08:00:00Z  leder  steng\u001b[2J';
      await arkiv.vedta({
        tidspunkt: new Date('2026-11-21T09:00:00Z'),
        art: 'steng',
        av: 'arkivar',
        grunn,
        virksomhet: 'fjordvik',
      });
      await arkiv.loggfoer({
        tidspunkt: '2026-11-21T09:00:00Z',
        hvem: '\u0007',
        rolle: 'leser',
        handling: 'se',
        virksomhet: 'fjordvik',
        gjenstand: '2026/1\n2026/2',
        grunn: '',
      });
      const linjer = await arkiv.logg({ antall: 10 });
      expect(linjer.map(({ hvem, gjenstand, grunn: g }) => [hvem, gjenstand, g])).toEqual([
        ['?', '2026/1 2026/2', ''],
        ['arkivar', '', 'feil 9  2026-11-21T08:00:00Z  leder  steng [2J'],
      ]);
      expect((await arkiv.vedtak()).map((v) => v.grunn)).toEqual([linjer[1]?.grunn]);
      expect((await arkiv.kontrollerLogg()).art).toBe('hel');
    } finally {
      await arkiv.lukk();
    }
  });
});
