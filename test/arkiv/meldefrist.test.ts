import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meldefrist, meldeklokke } from '../../src/arkiv/hendelser/frist.ts';

const oppdaget = '2026-11-20T12:00:00.000Z';
const klokke = (tid: string) => () => new Date(tid);
const aapen = { oppdaget, meldinger: [], status: 'aapen' } as const;
const meldt = (tidspunkt: string) =>
  ({ oppdaget, meldinger: [{ til: 'datatilsynet', tidspunkt }], status: 'meldt' }) as const;

describe('the 72 hours to Datatilsynet (R60)', () => {
  test('are 72 hours by the clock, over a weekend and into summer time', () => {
    expect(meldefrist(new Date(oppdaget)).toISOString()).toBe('2026-11-23T12:00:00.000Z');
    expect(meldefrist(new Date('2027-03-27T22:00:00Z')).toISOString()).toBe('2027-03-30T22:00:00.000Z');
  });
  test('run, become urgent the last day, and run out at the very moment', () => {
    expect(meldeklokke(aapen, klokke('2026-11-20T12:00:00Z'))).toMatchObject({
      tilstand: 'loeper',
      timerIgjen: 72,
    });
    expect(meldeklokke(aapen, klokke('2026-11-22T12:00:00Z')).tilstand).toBe('loeper');
    expect(meldeklokke(aapen, klokke('2026-11-22T12:00:01Z')).tilstand).toBe('haster');
    expect(meldeklokke(aapen, klokke('2026-11-23T12:00:00Z')).tilstand).toBe('haster');
    expect(meldeklokke(aapen, klokke('2026-11-23T12:00:01Z')).tilstand).toBe('utloept');
  });
  test('stop when Datatilsynet has been told, and remember that it was too late', () => {
    const senere = klokke('2026-12-24T12:00:00Z');
    expect(meldeklokke(meldt('2026-11-23T12:00:00.000Z'), senere).tilstand).toBe('stanset');
    expect(meldeklokke(meldt('2026-11-23T12:00:00.001Z'), senere).tilstand).toBe('for-sent');
    expect(meldeklokke({ ...aapen, status: 'lukket' }, senere).tilstand).toBe('stanset');
    const ledelsen = {
      oppdaget,
      meldinger: [{ til: 'ledelsen', tidspunkt: oppdaget }],
      status: 'aapen',
    } as const;
    expect(meldeklokke(ledelsen, senere).tilstand).toBe('utloept');
  });
  test('never have more left as time goes', () => {
    fc.assert(
      fc.property(fc.nat(400 * 3600_000), fc.nat(400 * 3600_000), (a, b) => {
        const ved = (ms: number) => meldeklokke(aapen, () => new Date(Date.parse(oppdaget) + ms)).timerIgjen;
        expect(ved(Math.max(a, b))).toBeLessThanOrEqual(ved(Math.min(a, b)));
      }),
    );
  });
});
