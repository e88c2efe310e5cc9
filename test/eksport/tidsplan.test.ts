import { describe, expect, test } from 'vitest';
import { lagFremdriftslinje } from '../../src/eksport/rapport/fremdriftslinje.ts';
import { kjoerEtterPlan, lesVarighet } from '../../src/eksport/tidsplan.ts';

describe('lesVarighet', () => {
  test.each([
    ['30s', 30_000],
    ['15m', 900_000],
    ['2t', 7_200_000],
    ['1h', 3_600_000],
  ])('reads %s', (tekst, ms) => {
    expect(lesVarighet(tekst)).toBe(ms);
  });
  test.each(['', '15', 'm', '-1m', '0s', '1.5t', '15 uker', '25t', '9999t'])('refuses «%s»', (tekst) => {
    expect(() => lesVarighet(tekst)).toThrow('15m');
  });
});

describe('kjoerEtterPlan', () => {
  test('runs at the interval, and the daily job after the first run and once for each new day in Oslo', async () => {
    // 21.30 in Oslo; a day passes half way.
    let naa = Date.parse('2026-11-20T20:30:00Z');
    const hendelser: string[] = [];
    const slutt = new AbortController();
    await kjoerEtterPlan({
      intervall: 3_600_000,
      klokke: () => new Date(naa),
      kjoer: async () => {
        hendelser.push('kjør');
        naa += 60_000;
        if (hendelser.length >= 7) slutt.abort();
      },
      daglig: async () => hendelser.push('daglig') > 0,
      vent: async (ms) => void (naa += ms),
      signal: slutt.signal,
    });
    expect(hendelser).toEqual(['kjør', 'daglig', 'kjør', 'kjør', 'kjør', 'daglig', 'kjør']);
  });

  test('waits no longer than the interval when the clock has been set back', async () => {
    let naa = Date.parse('2026-11-20T10:00:00Z');
    const ventet: number[] = [];
    const slutt = new AbortController();
    await kjoerEtterPlan({
      intervall: 900_000,
      klokke: () => new Date(naa),
      kjoer: async () => void (naa -= 3 * 86_400_000),
      daglig: async () => true,
      vent: async (ms) => {
        ventet.push(ms);
        slutt.abort();
      },
      signal: slutt.signal,
    });
    expect(ventet).toEqual([900_000]);
  });

  test('tries the daily job again after the next run when it did not get done', async () => {
    let naa = Date.parse('2026-11-20T20:30:00Z');
    let forsoek = 0;
    const slutt = new AbortController();
    await kjoerEtterPlan({
      intervall: 3_600_000,
      klokke: () => new Date(naa),
      kjoer: async () => {
        naa += 3_600_000;
        if (naa > Date.parse('2026-11-21T04:00:00Z')) slutt.abort();
      },
      daglig: async () => ++forsoek !== 2,
      vent: async (ms) => void (naa += ms),
      signal: slutt.signal,
    });
    // At first, at midnight in vain, and once more.
    expect(forsoek).toBe(3);
  });
});

describe('fremdriftslinjen', () => {
  const fremdrift = (ferdig: number) => ({ fase: 'leser', ferdig, totalt: 100e6, enhet: 'byte' }) as const;

  test('draws a bar with rate and time left on a terminal, over and over on one line', () => {
    let tid = 0;
    let ut = '';
    const linje = lagFremdriftslinje({ terminal: true, tid: () => tid, skriv: (t) => (ut += t) });
    linje.meld(fremdrift(0));
    tid = 5000;
    linje.meld(fremdrift(50e6));
    linje.slutt();
    expect(ut).toContain('████████████············');
    expect(ut).toContain('50 %');
    expect(ut).toContain('10 MB/s, 5 s igjen');
    expect(ut).not.toContain('\n');
  });

  test('writes a plain line every few seconds elsewhere', () => {
    let tid = 0;
    const linjer: string[] = [];
    const linje = lagFremdriftslinje({ terminal: false, tid: () => tid, skriv: (t) => void linjer.push(t) });
    for (; tid <= 12_000; tid += 500) linje.meld(fremdrift(tid * 1000));
    expect(linjer).toHaveLength(2);
    expect(linjer[0]).toMatch(/^Leser leveransen 5 % .*\n$/);
  });
});
