import { expect, test } from 'vitest';
import { lagTur } from '../../../src/server/innsyn/tur.ts';

test('forms that come at once are let in in order, and others get a turn between every few of them', async () => {
  let naa = 0;
  const tur = lagTur(() => naa);
  const rekke: string[] = [];
  let ferdig = false;
  const side = (): void => {
    rekke.push('side');
    if (!ferdig) setImmediate(side);
  };
  setImmediate(side);
  await Promise.all(
    Array.from({ length: 60 }, async (_, i) => {
      await tur();
      rekke.push(`skjema ${i}`);
      // Each takes four milliseconds: three of them fill a turn.
      naa += 4;
    }),
  );
  ferdig = true;
  const skjemaer = rekke.filter((hva) => hva !== 'side');
  expect(skjemaer).toEqual(Array.from({ length: 60 }, (_, i) => `skjema ${i}`));
  const lengste = rekke
    .join(' ')
    .split('side')
    .map((del) => del.split('skjema').length - 1);
  expect(Math.max(...lengste)).toBeLessThanOrEqual(4);
});

test('a form that never ends holds up nobody', async () => {
  const tur = lagTur();
  void tur().then(() => new Promise(() => undefined));
  await tur();
  await tur();
});
