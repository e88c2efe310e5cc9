import { expect, test } from 'vitest';
import { lagTur } from '../../src/traad/tur.ts';

test('what is asked for at once is done one at a time, in its order, whatever became of the one before', async () => {
  const iTur = lagTur();
  const hendelser: string[] = [];
  const arbeid = (navn: string, gaarBra: boolean) => async () => {
    hendelser.push(`${navn} begynner`);
    await new Promise((videre) => setTimeout(videre, 5));
    hendelser.push(`${navn} slutter`);
    if (!gaarBra) throw new Error(navn);
    return navn;
  };
  const utfall = await Promise.allSettled([
    iTur(arbeid('a', true)),
    iTur(arbeid('b', false)),
    iTur(arbeid('c', true)),
  ]);
  expect(hendelser).toEqual(['a', 'b', 'c'].flatMap((navn) => [`${navn} begynner`, `${navn} slutter`]));
  expect(utfall).toMatchObject([{ value: 'a' }, { reason: { message: 'b' } }, { value: 'c' }]);
});
