import { describe, expect, test } from 'vitest';
import { ENKLE_ARTER, OMFANGSARTER } from '../../../src/arkiv/vedtak.ts';
import { HANDLINGSVALG, handlingsord } from '../../../src/konsoll/logg/ord.ts';
import { HANDLINGER } from '../../../src/konsoll/tilgang.ts';

/** Rights that the log names by the kind of decision, and counts, which are no look. */
const UNDER_ANDRE_ORD = new Set(['opphev', 'hendelse', 'trekk-alt', 'se-tall']);

describe('R68: what the log says was done', () => {
  test('can be looked for by a word, for every kind of decision and every right', () => {
    const kjent = new Set(HANDLINGSVALG.map(([handling]) => handling));
    const alle = [
      ...HANDLINGER,
      ...ENKLE_ARTER,
      ...OMFANGSARTER,
      'masker',
      'frigi',
      'godkjenn',
      'steng',
      'aapne',
    ];
    expect(alle.filter((handling) => !kjent.has(handling) && !UNDER_ANDRE_ORD.has(handling))).toEqual([]);
  });

  test('is shown as it stands where nobody has put it into words', () => {
    expect(handlingsord('noe-nytt')).toBe('noe-nytt');
    expect(handlingsord('constructor')).toBe('constructor');
  });
});
