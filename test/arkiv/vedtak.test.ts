import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { postvedtak, type Postvedtak } from '../../src/arkiv/vedtak.ts';
import type { Maskering } from '../../src/arkiv/vedtaksdetaljer.ts';
import { lagVedtaksregister } from '../../src/arkiv/vedtaksregister.ts';

const post = {
  virksomhet: 'fjordvik',
  kilde: 'arkiv',
  systemID: 'p1',
  saksaar: 2026,
  sakssekvensnummer: 1,
  dokumentnummer: 2,
};
type Enkel = Exclude<Postvedtak, { detaljer: unknown }>;
const hode = (nr: number) => ({
  nr,
  id: `v${nr}`,
  tidspunkt: `2026-11-20T08:00:${String(nr).padStart(2, '0')}.000Z`,
  av: 'noen',
  rolle: 'arkivar',
  grunn: '',
});
const vedtak = (nr: number, art: Enkel['art'], mer: Partial<Enkel> = {}): Enkel => ({
  ...hode(nr),
  ...post,
  art,
  ...mer,
});
const utenPost = (v: Enkel): Enkel => ({ ...v, kilde: undefined, systemID: undefined });
const ord = (...ord: string[]): Maskering => ({ maske: 'ord', ord, hjemmel: 'offl-13' });
const masker = (nr: number, detaljer: Maskering): Postvedtak => ({
  ...hode(nr),
  ...post,
  art: 'masker',
  detaljer,
});
const funn = { kode: 'gjentar-navn', felt: 'tittel', avtrykk: 'a'.repeat(64) };
const frigi = (nr: number, av: string, mer: Partial<typeof funn> = {}): Postvedtak => ({
  ...hode(nr),
  ...post,
  av,
  art: 'frigi',
  detaljer: { funn: [{ ...funn, ...mer }] },
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

  test('adds up what is to be masked, each once, until it is undone', () => {
    const alle = [masker(1, ord('Kari')), masker(2, ord('Ola')), masker(3, ord('Kari'))];
    expect(lagVedtaksregister(alle).maskeringer(post)).toEqual([ord('Kari'), ord('Ola')]);
    const opphevet = [...alle, vedtak(4, 'opphev-masker'), masker(5, ord('Per'))];
    expect(lagVedtaksregister(opphevet).maskeringer(post)).toEqual([ord('Per')]);
    expect(lagVedtaksregister(alle).maskeringer({ ...post, systemID: 'p2' })).toEqual([]);
  });

  test('holds until somebody undoes it, also what was decided of the number before the entry was known', () => {
    const uten = utenPost(vedtak(1, 'hold'));
    expect(lagVedtaksregister([uten]).erHoldt(post)).toBe(true);
    expect(lagVedtaksregister([uten, vedtak(2, 'opphev-hold')]).erHoldt(post)).toBe(false);
    expect(lagVedtaksregister([vedtak(1, 'trekk')]).erHoldt(post)).toBe(false);
  });

  test('counts persons, not decisions or spellings, and only for the very finding', () => {
    const av = (...liste: Postvedtak[]) => lagVedtaksregister(liste).frigittAv(post, funn).size;
    expect(av(frigi(1, 'Kari Nordmann'), frigi(2, ' kari  nordmann'))).toBe(1);
    expect(av(frigi(1, 'kari'), frigi(2, 'ola'))).toBe(2);
    expect(av(frigi(1, 'kari'), frigi(2, 'ola', { avtrykk: 'b'.repeat(64) }))).toBe(1);
    expect(av(frigi(1, 'kari'), frigi(2, 'ola', { felt: 'sak.tittel' }))).toBe(1);
    expect(av(frigi(1, 'kari'), vedtak(2, 'opphev-frigi'), frigi(3, 'ola'))).toBe(1);
  });

  test('counts no name that a command gave, nor one of which nobody knows whether it had logged in', () => {
    const personer = (...liste: Postvedtak[]) => lagVedtaksregister(liste).frigittAv(post, funn);
    const fraSkallet: Postvedtak = { ...frigi(1, 'kari'), rolle: 'kommandolinje' };
    const ukjent: Postvedtak = { ...frigi(2, 'per'), rolle: undefined };
    expect([...personer(fraSkallet, ukjent)]).toEqual([]);
    expect([...personer(fraSkallet, ukjent, frigi(3, 'ola'))]).toEqual(['ola']);
  });
});

test('a decision says neither less nor more than its kind does', () => {
  expect(postvedtak.safeParse(vedtak(1, 'hold')).success).toBe(true);
  expect(postvedtak.safeParse({ ...vedtak(1, 'hold'), detaljer: ord('Kari') }).success).toBe(false);
  expect(postvedtak.safeParse(masker(1, ord('Kari'))).success).toBe(true);
  expect(postvedtak.safeParse(masker(1, ord(' – '))).success).toBe(false);
  expect(postvedtak.safeParse({ ...hode(1), ...post, art: 'masker' }).success).toBe(false);
  expect(postvedtak.safeParse({ ...frigi(1, 'kari'), detaljer: ord('Kari') }).success).toBe(false);
});
