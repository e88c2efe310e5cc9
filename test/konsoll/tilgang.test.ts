import { describe, expect, test } from 'vitest';
import {
  enheterFor,
  HANDLINGER,
  kan,
  ROLLER,
  rolleFor,
  virksomheterFor,
  type Bruker,
  type Rolle,
} from '../../src/konsoll/tilgang.ts';
import { VENTET } from './ventede-rettigheter.ts';

const bruker = (rolle: Rolle, enheter?: readonly string[]): Bruker => ({
  id: 'prøve#1',
  navn: 'Prøve Oppdiktsen',
  tildelinger: [{ rolle, virksomhet: 'proevevik', ...(enheter === undefined ? {} : { enheter }) }],
});

describe('who may do what in the console', () => {
  const celler = ROLLER.flatMap((rolle) => HANDLINGER.map((handling) => [rolle, handling] as const));

  test.each(celler)('%s: %s', (rolle, handling) => {
    const lov = VENTET[handling].includes(rolle);
    const [plan, skole] = ['Plan', 'Skole'].map((enhet) => ({ virksomhet: 'proevevik', enhet }));
    const hele = { virksomhet: 'proevevik' };
    const annen = { virksomhet: 'annenvik', enhet: 'Plan' };
    if (plan === undefined || skole === undefined) throw new Error('The units are missing.');

    expect(kan(bruker(rolle), handling, plan)).toBe(lov);
    expect(kan(bruker(rolle), handling, hele)).toBe(lov);
    expect(kan(bruker(rolle), handling, annen)).toBe(false);

    const begrenset = bruker(rolle, ['Plan']);
    expect(kan(begrenset, handling, plan)).toBe(lov);
    expect(kan(begrenset, handling, skole)).toBe(false);
    expect(kan(begrenset, handling, hele)).toBe(false);
    expect(kan(begrenset, handling, annen)).toBe(false);
    expect(enheterFor(begrenset, handling, 'proevevik')).toEqual(lov ? ['Plan'] : []);
    expect(virksomheterFor(begrenset, handling)).toEqual(lov ? ['proevevik'] : []);
    expect(rolleFor(begrenset, handling, plan)).toBe(lov ? rolle : undefined);
    for (const utenfor of [skole, hele, annen])
      expect(rolleFor(begrenset, handling, utenfor)).toBeUndefined();
  });

  test('nobody without a role may do anything', () => {
    const ingen: Bruker = { id: 'prøve#2', navn: 'Uten Rolle', tildelinger: [] };
    for (const handling of HANDLINGER) {
      expect(kan(ingen, handling, { virksomhet: 'proevevik' })).toBe(false);
      expect(enheterFor(ingen, handling, 'proevevik')).toEqual([]);
    }
  });

  test('a role for one unit and another role for the next do not add up to a third', () => {
    const to: Bruker = {
      id: 'prøve#3',
      navn: 'To Roller',
      tildelinger: [
        { rolle: 'arkivar', virksomhet: 'proevevik', enheter: ['Plan'] },
        { rolle: 'leser', virksomhet: 'proevevik' },
      ],
    };
    expect(kan(to, 'se', { virksomhet: 'proevevik', enhet: 'Skole' })).toBe(true);
    expect(kan(to, 'hold', { virksomhet: 'proevevik', enhet: 'Skole' })).toBe(false);
    expect(kan(to, 'hold', { virksomhet: 'proevevik', enhet: 'Plan' })).toBe(true);
    expect(enheterFor(to, 'se', 'proevevik')).toBeUndefined();
    expect(rolleFor(to, 'se', { virksomhet: 'proevevik', enhet: 'Plan' })).toBe('leser');
  });
});
