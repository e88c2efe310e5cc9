import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  kladd16,
  kladd32,
  kladd64,
  kladd8,
  kladdproeve,
  medKladd,
} from '../../../src/sok/sqlite/treff/kladd.ts';

const MB = 1024 * 1024;
/** The pad is made when somebody has had use for it. */
const lagKladd = (): void => {
  medKladd(() => kladd8(MB));
};
const paaKladden = (liste: ArrayBufferView): boolean =>
  liste.buffer.byteLength >= MB && liste.byteLength < MB;

beforeEach(lagKladd);
afterEach(() => {
  kladdproeve.forgift = false;
});

describe('a pad for lists that are soon gone', () => {
  test('gives lists of each kind, side by side', () => {
    medKladd(() => {
      const lister = [kladd8(3), kladd16(5), kladd32(7), kladd64(9), kladd8(1)];
      expect(lister.map(({ length }) => length)).toEqual([3, 5, 7, 9, 1]);
      expect(lister.every(paaKladden)).toBe(true);
      for (const [nr, liste] of lister.entries()) liste.fill(nr + 1);
      for (const [nr, liste] of lister.entries()) expect([...new Set(liste)]).toEqual([nr + 1]);
    });
  });

  test('gives the same room again when it is given back, and not before', () => {
    medKladd(() => {
      const ytre = kladd32(10).fill(1);
      const steder = [0, 1].map(() =>
        medKladd(() => {
          const indre = kladd32(10).fill(2);
          return indre.byteOffset;
        }),
      );
      expect(steder[0]).toBe(steder[1]);
      expect([...ytre]).toEqual(Array(10).fill(1));
    });
  });

  test('is not there outside, and what does not fit is made anew', () => {
    expect(paaKladden(kladd32(10))).toBe(false);
    medKladd(() => {
      const stort = kladd8(200 * MB);
      expect(stort.length).toBe(200 * MB);
      expect(stort.buffer.byteLength).toBe(200 * MB);
    });
  });

  test('is given back also by what fails', () => {
    const sted = (): number => medKladd(() => kladd8(8).byteOffset);
    const foer = sted();
    expect(() =>
      medKladd(() => {
        kladd8(100);
        throw new Error('så galt');
      }),
    ).toThrow('så galt');
    expect(sted()).toBe(foer);
  });

  test('is filled with rubbish when it is given back, where a test asks for it', () => {
    kladdproeve.forgift = true;
    const rest = medKladd(() => kladd8(8).fill(1));
    expect([...rest]).toEqual(Array(8).fill(0xa7));
  });
});
