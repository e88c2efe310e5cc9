import { describe, expect, test } from 'vitest';
import { husk } from '../../src/hukommelse/husk.ts';
import { VektetHukommelse } from '../../src/hukommelse/vektet.ts';

describe('a function that remembers', () => {
  const talt = (): { readonly regnet: string[]; readonly regn: (ord: string) => string | undefined } => {
    const regnet: string[] = [];
    const regn = (ord: string): string | undefined => {
      regnet.push(ord);
      return ord === 'ingenting' ? undefined : ord.toUpperCase();
    };
    return { regnet, regn };
  };

  test('answers as the function does, and works each answer out once, «undefined» too', () => {
    const { regnet, regn } = talt();
    const husket = husk(regn);
    expect(['a', 'b', 'a', 'ingenting', 'ingenting'].map(husket)).toEqual([
      'A',
      'B',
      'A',
      undefined,
      undefined,
    ]);
    expect(regnet).toEqual(['a', 'b', 'ingenting']);
  });

  test('holds no more answers than it may, and is right when it has forgotten', () => {
    const { regnet, regn } = talt();
    const husket = husk(regn, { antall: 2 });
    expect(['a', 'b', 'c', 'a'].map(husket)).toEqual(['A', 'B', 'C', 'A']);
    expect(regnet).toEqual(['a', 'b', 'c', 'a']);
  });

  test('does not hold what is longer than it may hold', () => {
    const { regnet, regn } = talt();
    const husket = husk(regn, { lengste: 3 });
    expect(['lang', 'lang', 'kor', 'kor'].map(husket)).toEqual(['LANG', 'LANG', 'KOR', 'KOR']);
    expect(regnet).toEqual(['lang', 'lang', 'kor']);
  });

  test('may ask itself for a part of what it was asked', () => {
    const lengde: (ord: string) => number = husk((ord) => (ord === '' ? 0 : 1 + lengde(ord.slice(1))), {
      antall: 2,
    });
    expect(lengde('fjorten bokst')).toBe(13);
  });
});

describe('a memory of a total weight', () => {
  const lagret = (hukommelse: VektetHukommelse<string>, noekkel: string, tyngde: number): boolean => {
    let laget = false;
    hukommelse.hent(noekkel, () => {
      laget = true;
      return { verdi: noekkel, tyngde };
    });
    return !laget;
  };

  test('forgets what was used longest ago when it is full', () => {
    const hukommelse = new VektetHukommelse<string>(10);
    for (const noekkel of ['a', 'b', 'a', 'c']) lagret(hukommelse, noekkel, 4);
    expect(lagret(hukommelse, 'a', 4)).toBe(true);
    expect(lagret(hukommelse, 'b', 4)).toBe(false);
  });

  test('weighs what is remembered anew once', () => {
    const hukommelse = new VektetHukommelse<string>(10);
    for (let i = 0; i < 20; i++) hukommelse.husk('a', { verdi: 'a', tyngde: 4 });
    expect(hukommelse.tyngde).toBe(4);
    lagret(hukommelse, 'b', 4);
    expect([lagret(hukommelse, 'a', 4), lagret(hukommelse, 'b', 4)]).toEqual([true, true]);
  });

  test('gives what is heavier than all of it, and does not keep that', () => {
    const hukommelse = new VektetHukommelse<string>(10);
    lagret(hukommelse, 'lett', 1);
    expect(hukommelse.hent('tung', () => ({ verdi: 'svar', tyngde: 11 }))).toBe('svar');
    expect(lagret(hukommelse, 'tung', 11)).toBe(false);
    expect(lagret(hukommelse, 'lett', 1)).toBe(true);
  });

  test('can be told to forget', () => {
    const hukommelse = new VektetHukommelse<string>(10);
    lagret(hukommelse, 'a', 1);
    hukommelse.glem();
    expect(lagret(hukommelse, 'a', 1)).toBe(false);
  });
});
