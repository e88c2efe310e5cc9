import { describe, expect, test } from 'vitest';
import { enGang } from '../../src/hukommelse/en-gang.ts';

describe('what is worked out once', () => {
  test('is not worked out before somebody asks, and then never again', () => {
    let ganger = 0;
    const svar = enGang(() => ({ nr: (ganger += 1) }));
    expect(ganger).toBe(0);
    expect(svar()).toEqual({ nr: 1 });
    expect(svar()).toBe(svar());
    expect(ganger).toBe(1);
  });

  test('is also worked out once where the answer is that there is none', () => {
    let ganger = 0;
    const svar = enGang<string | undefined>(() => {
      ganger += 1;
      return undefined;
    });
    expect([svar(), svar()]).toEqual([undefined, undefined]);
    expect(ganger).toBe(1);
  });

  test('is tried again after it could not be', () => {
    let ganger = 0;
    const svar = enGang(() => {
      ganger += 1;
      if (ganger === 1) throw new Error('not yet');
      return ganger;
    });
    expect(svar).toThrow('not yet');
    expect(svar()).toBe(2);
  });
});
