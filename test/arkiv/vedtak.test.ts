import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lagVedtaksregister, type Postvedtak } from '../../src/arkiv/vedtak.ts';

const post = {
  virksomhet: 'fjordvik',
  kilde: 'arkiv',
  systemID: 'p1',
  saksaar: 2026,
  sakssekvensnummer: 1,
  dokumentnummer: 2,
};
const vedtak = (nr: number, art: Postvedtak['art'], mer: Partial<Postvedtak> = {}): Postvedtak => ({
  nr,
  id: `v${nr}`,
  tidspunkt: `2026-11-20T08:00:${String(nr).padStart(2, '0')}.000Z`,
  art,
  av: 'noen',
  grunn: '',
  ...post,
  ...mer,
});
const utenPost = ({ nr, id, tidspunkt, art, av, grunn, virksomhet, ...v }: Postvedtak): Postvedtak => ({
  nr,
  id,
  tidspunkt,
  art,
  av,
  grunn,
  virksomhet,
  saksaar: v.saksaar,
  sakssekvensnummer: v.sakssekvensnummer,
  dokumentnummer: v.dokumentnummer,
});

describe('vedtaksregisteret', () => {
  test('says of a whole journal what was decided last, and nothing of one that nobody decided of', () => {
    const om = (nr: number, art: 'steng' | 'aapne', virksomhet = 'fjordvik') => {
      const { id, tidspunkt, av, grunn } = vedtak(nr, 'trekk');
      return { nr, id, tidspunkt, av, grunn, virksomhet, art };
    };
    expect(lagVedtaksregister([vedtak(1, 'trekk')]).erStengt('fjordvik')).toBeUndefined();
    expect(lagVedtaksregister([om(1, 'steng')]).erStengt('fjordvik')).toBe(true);
    const alle = [om(3, 'aapne'), om(1, 'steng'), om(2, 'steng', 'utvik'), vedtak(4, 'trekk')];
    const register = lagVedtaksregister(alle);
    expect([register.erStengt('fjordvik'), register.erStengt('utvik')]).toEqual([false, true]);
    expect(register.siste).toBe(4);
    expect(register.erTrukket(post)).toBe(true);
  });

  test('lets the last decision of an entry stand', () => {
    const arter = fc.array(fc.constantFrom('trekk', 'opphev-trekk'), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(arter, (liste) => {
        const register = lagVedtaksregister(liste.map((art, i) => vedtak(i + 1, art)));
        expect(register.erTrukket(post)).toBe(liste.at(-1) === 'trekk');
        expect(register.siste).toBe(liste.length);
      }),
    );
  });

  test('follows the entry it was about to another number, and not the one that takes its number', () => {
    const register = lagVedtaksregister([vedtak(1, 'trekk')]);
    expect(register.erTrukket({ ...post, dokumentnummer: 9 })).toBe(true);
    expect(register.erTrukket({ ...post, systemID: 'p2' })).toBe(false);
  });

  test('stays with the number where the entry was not known', () => {
    const uten = utenPost(vedtak(1, 'trekk'));
    const register = lagVedtaksregister([uten]);
    expect(register.erTrukket({ ...post, kilde: 'annen', systemID: 'x' })).toBe(true);
    expect(register.erTrukket({ ...post, dokumentnummer: 3 })).toBe(false);
    // Undoing it by name lifts it, though the entry is known by now.
    expect(lagVedtaksregister([uten, vedtak(2, 'opphev-trekk')]).erTrukket(post)).toBe(false);
  });

  test('orders decisions from several archives by time, not by their number in one of them', () => {
    const register = lagVedtaksregister([
      vedtak(2, 'trekk', { id: 'a', tidspunkt: '2026-11-21T08:00:00.000Z' }),
      vedtak(9, 'opphev-trekk', { id: 'b', tidspunkt: '2026-11-20T08:00:00.000Z' }),
    ]);
    expect(register.erTrukket(post)).toBe(true);
  });
});
