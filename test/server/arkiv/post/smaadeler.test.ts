import fc from 'fast-check';
import { expect, test } from 'vitest';
import { delOpp } from '../../../../src/components/arkiv/post/spenn.ts';

test('a line cut where the public’s begins and ends is still the whole line, whatever overlaps', () => {
  const spenn = fc.record({ linje: fc.nat(1), fra: fc.nat(30), lengde: fc.nat(20) });
  fc.assert(
    fc.property(fc.tuple(fc.string(), fc.string()), fc.array(spenn), (linjer, alle) => {
      const biter = delOpp(
        linjer,
        alle.map(({ linje, fra, lengde }) => ({ linje, fra, til: fra + lengde })),
      );
      expect(biter.map((linje) => linje.map(({ tekst }) => tekst).join(''))).toEqual(linjer);
    }),
  );
});

test('what the public does not read is marked, and nothing else', () => {
  expect(delOpp(['Svar til Kvist Brattlid'], [{ linje: 0, fra: 9, til: 23 }])).toEqual([
    [
      { tekst: 'Svar til ', borte: false },
      { tekst: 'Kvist Brattlid', borte: true },
    ],
  ]);
});
