import { describe, expect, test } from 'vitest';
import { type Oidckonfig, tolkKonsollkonfig } from '../../../../src/konfig/konsoll.ts';
import { HVILETID } from '../../../../src/konsoll/sesjoner.ts';
import type { Bruker } from '../../../../src/konsoll/tilgang.ts';
import { Utestengte } from '../../../../src/konsoll/utestengte.ts';
import { Adgang, lesVei, ROLLETID } from '../../../../src/server/arkiv/adgang/adgang.ts';
import { lesKapsel } from '../../../../src/server/arkiv/adgang/kapsler.ts';

const bruker: Bruker = {
  id: 'https://login.example.no#1',
  navn: 'Prøve Oppdiktsen',
  tildelinger: [{ rolle: 'leser', virksomhet: 'proevevik' }],
};
const lagKonfig = (rolle: string, klientID = 'apen-journal'): Oidckonfig =>
  tolkKonsollkonfig(
    JSON.stringify({
      oidc: {
        ...{ utsteder: 'https://login.example.no', klientID },
        roller: [{ verdi: 'Arkivet', rolle, virksomhet: 'proevevik' }],
      },
    }),
  ).oidc;

/** The way in, over a configuration and a clock that the test moves. */
function lagAdgang() {
  let naa = Date.parse('2026-11-20T08:00:00Z');
  let konfig = lagKonfig('leser');
  const klokke = (): Date => new Date(naa);
  const adgang = new Adgang({
    ...{ valg: { art: 'oidc', konfig, hemmelighet: 'h' }, klokke, utestengte: new Utestengte() },
    ...{ adresse: () => 'https://arkiv.example.no', finnKonfig: () => konfig },
  });
  const [satt = ''] = adgang.slippInn(bruker, undefined, { verdier: ['Arkivet'] });
  const kapsel = satt.slice(0, satt.indexOf(';'));
  return {
    adgang,
    kapsel,
    sesjon: () => adgang.finn(kapsel),
    gaar: (ms: number) => (naa += ms),
    endre: (ny: Oidckonfig) => (konfig = ny),
  };
}

describe('where a login leads', () => {
  test.each([
    ['/arkiv/proevevik/post/2026/1/1?vis=a', '/arkiv/proevevik/post/2026/1/1?vis=a'],
    ['/arkiv/logg-inn?start=ja', '/arkiv'],
    ['/arkivet', '/arkiv'],
    ['/proevevik', '/arkiv'],
    ['//ond.example/arkiv', '/arkiv'],
    ['https://ond.example/arkiv', '/arkiv'],
    [null, '/arkiv'],
  ])('%s: %s', (verdi, vei) => {
    expect(lesVei(verdi)).toBe(vei);
  });
});

describe('the cookie of a session', () => {
  const nokkel = 'a'.repeat(43);
  test.each([
    ['is read among others', `x=1; __Host-konsoll=${nokkel}`, nokkel],
    ['is nobody’s under the name that plain http has', `konsoll=${nokkel}`, undefined],
    [
      'is nobody’s where there are two',
      `__Host-konsoll=${nokkel}; __Host-konsoll=${'b'.repeat(43)}`,
      undefined,
    ],
    ['is nobody’s where it is no key', '__Host-konsoll=kort', undefined],
  ])('%s', (_, kapsler, ventet) => {
    expect(lesKapsel(kapsler, 'konsoll', true)).toBe(ventet);
  });
});

describe('the roles of a session', () => {
  test('are asked for again after an hour, and a form may be sent as long after that as a page may lie open', () => {
    const { adgang, sesjon, gaar } = lagAdgang();
    const denne = sesjon();
    if (denne === undefined || denne === 'ukjent') throw new Error('The session is gone.');
    gaar(ROLLETID);
    expect([adgang.maaFornyes(denne, 'GET'), adgang.maaFornyes(denne, 'POST')]).toEqual([false, false]);
    gaar(1);
    expect([adgang.maaFornyes(denne, 'GET'), adgang.maaFornyes(denne, 'POST')]).toEqual([true, false]);
    gaar(HVILETID);
    expect(adgang.maaFornyes(denne, 'POST')).toBe(true);
  });

  test('are those of a configuration that maps them anew', () => {
    const { sesjon, endre } = lagAdgang();
    endre(lagKonfig('revisor'));
    expect(sesjon()).toMatchObject({ bruker: { tildelinger: [{ rolle: 'revisor' }] } });
  });

  test('end with a configuration in which anything else is changed', () => {
    const { sesjon, endre } = lagAdgang();
    expect(sesjon()).toMatchObject({ bruker: { id: bruker.id } });
    endre(lagKonfig('leser', 'en-annen-klient'));
    expect(sesjon()).toBe('ukjent');
  });
});
