import { expect, test } from 'vitest';
import { nesteDato } from '../../../src/eksport/vurdering/neste-dato.ts';
import { journalpost, sak, skjerming } from '../../skjerming/fabrikk.ts';

test('an entry is looked at again on the day that it is said to be assessed, when that is still to come (R72)', () => {
  const post = journalpost({ journaldato: '2026-02-03', offentlighetsvurdertDato: '2028-02-29' });
  expect(nesteDato(post, sak(), '2028-02-28')).toBe('2028-02-29');
  expect(nesteDato(post, sak(), '2028-02-29')).toBeUndefined();
});

test('and when its shielding expires, and on the day after, over a leap day too (R29)', () => {
  const post = journalpost({ skjerming: [skjerming({ opphoerer: '2028-02-28' })] });
  expect(nesteDato(post, sak(), '2028-02-27')).toBe('2028-02-28');
  expect(nesteDato(post, sak(), '2028-02-28')).toBe('2028-02-29');
});
