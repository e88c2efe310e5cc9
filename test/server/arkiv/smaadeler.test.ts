import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Arbeid } from '../../../src/arkiv/arbeid.ts';
import { samleGrunner } from '../../../src/components/arkiv/flere/samle-grunner.ts';
import { lesVei } from '../../../src/server/arkiv/adgang/adgang.ts';
import { lesKapsel, skrivKapsel } from '../../../src/server/arkiv/adgang/kapsler.ts';
import { erFraKonsollet } from '../../../src/server/arkiv/skjema/opphav.ts';
import { rute } from '../../../src/server/arkiv/rute.ts';
import { finnArkivrute, RUTER } from '../../../src/server/arkiv/ruter.ts';
import { gjelderArkiv } from '../../../src/server/foresporsel/arkivadresse.ts';
import { adresseAv } from './adgang/rutene.ts';

describe('a route', () => {
  const svar = () => Promise.resolve({ status: 200, kropp: Buffer.alloc(0) });
  const sak = rute('/arkiv/:virksomhet/sak/:aar/:nr/:dok', { les: { krever: 'se', svar } });

  test('answers to its own address only, with one way to write each number', () => {
    expect(sak.finn('/arkiv/fjordvik/sak/2026/1/0')?.virksomhet).toBe('fjordvik');
    for (const sti of [
      '/arkiv/fjordvik/sak/2026/01/2',
      '/arkiv/fjordvik/sak/2026/1/02',
      '/arkiv/fjordvik/sak/2026/1/2/',
      '/arkiv/fjordvik/sak/2026/1/2/3',
      '/arkiv/Fjordvik/sak/2026/1/2',
      '/arkiv/../sak/2026/1/2',
      '/arkiv/fjordvik/sak/2026/1/2\n',
      '/x/arkiv/fjordvik/sak/2026/1/2',
    ])
      expect(sak.finn(sti), sti).toBeUndefined();
  });

  test('that asks nothing of who comes, or has a part nobody knows, does not compile', () => {
    // @ts-expect-error -- there is no route without what it demands.
    rute('/arkiv/tall', { les: { svar } });
    // @ts-expect-error -- no such part.
    rute('/arkiv/:noe', { les: { krever: 'se', svar } });
    const avNummer = (_kall: unknown, { nr }: { readonly nr: string }) =>
      svar().then((s) => ({ ...s, type: nr }));
    // @ts-expect-error -- the handler asks for a part that the address does not have.
    rute('/arkiv/:virksomhet', { les: { krever: 'se', svar: avNummer } });
    expect(RUTER.every(({ les, skriv }) => les !== undefined || skriv !== undefined)).toBe(true);
  });

  test('is the only one of its address, and lies under /arkiv', () => {
    for (const { sti } of RUTER) {
      const adresse = adresseAv(sti);
      expect(finnArkivrute(adresse)?.rute.sti).toBe(sti);
      expect(gjelderArkiv(adresse)).toBe(true);
    }
  });
});

describe('the console’s addresses', () => {
  test.each([
    ['/arkiv', true],
    ['/arkiv?a', true],
    ['/arkiv/x', true],
    ['/nn/arkiv', true],
    ['/en//arkiv/x', true],
    ['/%61rkiv', true],
    ['/%2Farkiv', true],
    ['/arkiv%2fx', true],
    ['/arkivet', false],
    ['/fjordvik/arkiv', false],
    ['/sok?q=/arkiv', false],
    ['/', false],
  ])('%s: %s', (sti, venter) => {
    expect(gjelderArkiv(sti)).toBe(venter);
  });

  test('are told apart from all others, whatever is asked for', () => {
    fc.assert(fc.property(fc.string(), (sti) => typeof gjelderArkiv(`/${sti}`) === 'boolean'));
  });
});

describe('the way to where one was going', () => {
  test('is always in the console', () => {
    expect(lesVei('/arkiv/fjordvik/liste/holdt?kode=a')).toBe('/arkiv/fjordvik/liste/holdt?kode=a');
    expect(lesVei('/arkiv/logg-inn?til=/arkiv')).toBe('/arkiv');
    const forsok = fc.oneof(
      fc.string(),
      fc.webUrl(),
      fc.string().map((hale) => `/arkiv${hale}`),
    );
    fc.assert(
      fc.property(forsok, (verdi) => {
        const url = new URL(lesVei(verdi), 'https://her.example');
        return url.origin === 'https://her.example' && /^\/arkiv(?:\/|$)/.test(url.pathname);
      }),
    );
  });
});

describe('the cookies', () => {
  test('give back the key, and nothing that is no key', () => {
    const nokkel = fc.stringMatching(/^[\w-]{43}$/);
    fc.assert(
      fc.property(nokkel, fc.boolean(), (verdi, sikker) => {
        const [par = ''] = skrivKapsel('konsoll', verdi, sikker).split(';', 1);
        return lesKapsel(`annen=1; ${par}`, 'konsoll', sikker) === verdi;
      }),
    );
    expect(lesKapsel('konsoll=kort', 'konsoll', false)).toBeUndefined();
    expect(lesKapsel(`konsoll-innlogging=${'a'.repeat(43)}`, 'konsoll', false)).toBeUndefined();
    expect(lesKapsel(undefined, 'konsoll', false)).toBeUndefined();
    fc.assert(fc.property(fc.string(), (tull) => (lesKapsel(tull, 'konsoll', true) ?? '').length < 129));
  });
});

describe('where a form comes from', () => {
  const fra = (hoder: Readonly<Record<string, string>>) => erFraKonsollet(hoder, 'https://konsoll.example');

  test('is the console’s own pages, said by the browser; silence is a no', () => {
    expect(fra({ 'sec-fetch-site': 'same-origin', origin: 'null' })).toBe(true);
    expect(fra({ 'sec-fetch-site': 'same-origin', origin: 'https://konsoll.example' })).toBe(true);
    expect(fra({ origin: 'https://konsoll.example' })).toBe(true);
    for (const hoder of [
      {},
      { origin: 'null' },
      { origin: 'http://konsoll.example' },
      { origin: 'https://konsoll.example.ond.example' },
      { 'sec-fetch-site': 'same-site', origin: 'https://konsoll.example' },
      { 'sec-fetch-site': 'same-origin', origin: 'https://ond.example' },
    ])
      expect(fra(hoder), JSON.stringify(hoder)).toBe(false);
  });
});

describe('rows of a work list', () => {
  const arbeid = (post: number, kode: string): Arbeid => ({
    post,
    kode,
    liste: 'flagget',
    saksaar: 2026,
    sakssekvensnummer: 1,
    dokumentnummer: post,
    journaldato: '2026-03-02',
    enhet: '',
  });

  test('are one for each entry, with all its reasons in their order', () => {
    const rader = samleGrunner([arbeid(1, 'a'), arbeid(1, 'b'), arbeid(2, 'a'), arbeid(3, 'c')]);
    expect(rader.map(({ post, koder }) => [post, koder])).toEqual([
      [1, ['a', 'b']],
      [2, ['a']],
      [3, ['c']],
    ]);
  });
});
