import { setTimeout as vent } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { lagSluse } from '../../src/sok/sluse.ts';
import { ForMangeSok } from '../../src/sok/sokemotor.ts';

test('so many are let through at a time, all of them in the end, in the order they came', async () => {
  const gjennom = lagSluse({ plasser: 3, ventetid: 60_000 });
  let [inne, flest] = [0, 0];
  const rekke: number[] = [];
  await Promise.all(
    Array.from({ length: 20 }, (_, nr) =>
      gjennom(async () => {
        rekke.push(nr);
        flest = Math.max(flest, (inne += 1));
        await vent(1);
        inne -= 1;
      }),
    ),
  );
  expect(flest).toBe(3);
  expect(rekke).toEqual(Array.from({ length: 20 }, (_, nr) => nr));
});

test('one that fails gives its place to the next', async () => {
  const gjennom = lagSluse({ plasser: 1, ventetid: 60_000 });
  const foerste = gjennom(() => Promise.reject(new Error('borte')));
  const neste = gjennom(() => Promise.resolve('svar'));
  await expect(foerste).rejects.toThrow('borte');
  expect(await neste).toBe('svar');
  expect(await gjennom(() => Promise.resolve('igjen'))).toBe('igjen');
});

test('one whose turn does not come in time is asked to come back, and takes nobody’s place', async () => {
  const gjennom = lagSluse({ plasser: 1, ventetid: 20 });
  let slutt = (): void => undefined;
  const lang = gjennom(() => new Promise<void>((klar) => (slutt = klar)));
  await expect(gjennom(() => Promise.resolve('for sent'))).rejects.toThrow(ForMangeSok);
  slutt();
  await lang;
  expect(await gjennom(() => Promise.resolve('svar'))).toBe('svar');
});
