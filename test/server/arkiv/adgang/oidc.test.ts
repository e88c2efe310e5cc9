import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aapneArkiv } from '../../../../src/arkiv/sqlite/aapne-arkiv.ts';
import { Konfigfeil } from '../../../../src/konfig/les-konfig.ts';
import { lesKonsollvalg } from '../../../../src/server/arkiv/adgang/konsollvalg.ts';
import { lesMiljo, UgyldigMiljo } from '../../../../src/server/oppstart/miljo.ts';
import { sendSkjema } from '../../innsyn/innsyn-i-test.ts';
import { hent } from '../../tjener-i-test.ts';
import { fyllArkiv, type Arkivdata } from '../arkiv-data.ts';
import { kapslerI } from '../konsoll-i-test.ts';
import { startOidckonsoll, type Oidckonsoll } from './oidc-i-test.ts';

const ROLLER = [
  { verdi: 'arkiv', rolle: 'arkivar' as const, virksomhet: 'fjordvik' },
  { verdi: 'revisjon', rolle: 'revisor' as const, virksomhet: 'fjordvik' },
];

let arkiv: Arkivdata;
beforeAll(async () => {
  arkiv = await fyllArkiv();
});
afterAll(() => arkiv.rydd());

describe('logging in at a real provider, over HTTP', () => {
  let konsoll: Oidckonsoll;
  beforeAll(async () => {
    konsoll = await startOidckonsoll(arkiv.data, ROLLER);
  });
  afterAll(() => konsoll.lukk());

  test('who is not logged in is led to the login, and from it to where they were going', async () => {
    const vei = '/arkiv/fjordvik/liste/holdt?kode=fodselsnummer';
    const foerst = await hent(konsoll.port, vei);
    expect(foerst.status).toBe(303);
    expect(foerst.hoder.location).toBe(`/arkiv/logg-inn?${new URLSearchParams({ til: vei })}`);
    const side = await hent(konsoll.port, foerst.hoder.location ?? '');
    expect(side.status).toBe(200);
    const start = /href="(\/arkiv\/logg-inn\?start[^"]*)"/.exec(side.tekst)?.[1]?.replaceAll('&amp;', '&');
    expect(new URLSearchParams(start?.split('?')[1]).get('til')).toBe(vei);
    const { tilbake, state } = await konsoll.gaaInn('arkiv', vei);
    const inne = await konsoll.svarPaa(tilbake, state);
    expect([inne.status, inne.hoder.location]).toEqual([303, vei]);
    const svar = await hent(konsoll.port, vei, { hoder: { cookie: kapslerI(inne) } });
    expect(svar.status).toBe(200);
    expect(svar.tekst).toContain('Prøve arkiv');
    expect(svar.tekst).not.toContain('Utviklerinnlogging');
  });

  test.each(['https://ond.example/', '//ond.example/arkiv', '/sok', '/arkiv/../sok', '/arkivet'])(
    'the login leads to the console and nowhere else: %s',
    async (til) => {
      const { tilbake, state } = await konsoll.gaaInn('arkiv', til);
      expect((await konsoll.svarPaa(tilbake, state)).hoder.location).toBe('/arkiv');
    },
  );

  test('the session is a cookie that no script, no other site and no cache sees', async () => {
    const { tilbake, state } = await konsoll.gaaInn('arkiv');
    const { hoder } = await konsoll.svarPaa(tilbake, state);
    const [sesjon = '', innlogging = ''] = hoder['set-cookie'] ?? [];
    expect(sesjon).toMatch(/^konsoll=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(innlogging).toMatch(/^konsoll-innlogging=; .*Max-Age=0$/);
    expect(hoder['cache-control']).toBe('no-store');
  });

  test('who has no role is told so, and gets no session', async () => {
    const { tilbake, state } = await konsoll.gaaInn('renhold');
    const svar = await konsoll.svarPaa(tilbake, state);
    expect(svar.status).toBe(403);
    expect(svar.tekst).toContain('ikke gitt noen rolle');
    expect(svar.hoder['set-cookie']).toBeUndefined();
  });

  test('an answer is good once, in the browser that began, and nowhere else', async () => {
    const [offer, angriper] = [await konsoll.gaaInn('revisjon'), await konsoll.gaaInn('arkiv')];
    expect((await konsoll.svarPaa(angriper.tilbake, offer.state)).status).toBe(403);
    expect((await konsoll.svarPaa(angriper.tilbake, '')).status).toBe(403);
    expect((await konsoll.svarPaa(angriper.tilbake, angriper.state)).status).toBe(303);
    expect((await konsoll.svarPaa(angriper.tilbake, angriper.state)).status).toBe(403);
  });

  test('what the provider or a stranger sends is never said back', async () => {
    const svar = await hent(konsoll.port, '/arkiv/oidc/tilbake?error=Oppdiktet&error_description=Ekkosvar');
    expect(svar.status).toBe(403);
    expect(svar.tekst).not.toMatch(/Oppdiktet|Ekkosvar/);
    expect(konsoll.logg()).not.toMatch(/Oppdiktet|Ekkosvar/);
  });

  test('there is no development login beside it', async () => {
    const svar = await sendSkjema(konsoll.port, '/arkiv/logg-inn', { person: 'leder' });
    expect(svar.status).toBe(401);
    expect(svar.hoder['set-cookie']).toBeUndefined();
  });

  test('who comes in and goes out stands in the log, by issuer and subject', async () => {
    const ansatt = await konsoll.loggInn('arkiv+revisjon');
    await ansatt.send('/arkiv/logg-ut');
    const bok = aapneArkiv(join(arkiv.data, 'arkiv.db'));
    const hvem = `${konsoll.utsteder.adresse}#arkiv+revisjon`;
    const linjer = await bok.logg({ hvem, antall: 10 });
    await bok.lukk();
    expect(linjer.map(({ handling, rolle }) => [handling, rolle])).toEqual([
      ['logg-ut', 'arkivar, revisor'],
      ['se', 'arkivar'],
      ['logg-inn', 'arkivar, revisor'],
    ]);
  });
});

describe('behind a proxy with https', () => {
  let konsoll: Oidckonsoll;
  beforeAll(async () => {
    konsoll = await startOidckonsoll(arkiv.data, ROLLER, { env: { NETTADRESSE: 'https://konsoll.example' } });
  });
  afterAll(() => konsoll.lukk());

  test('cookies are bound to the host and to https', async () => {
    const { tilbake, state } = await konsoll.gaaInn('arkiv');
    expect(state).toMatch(/^__Host-konsoll-innlogging=/);
    const { hoder } = await konsoll.svarPaa(tilbake, state);
    expect(hoder['set-cookie']?.[0]).toMatch(
      /^__Host-konsoll=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/,
    );
  });

  test('a proxy’s headers are no hindrance, and a plain name’s cookie no session', async () => {
    const inne = await konsoll.gaaInn('arkiv').then((g) => konsoll.svarPaa(g.tilbake, g.state));
    const kapsel = kapslerI(inne);
    const hoder = { cookie: kapsel, 'x-forwarded-for': '192.0.2.1', host: 'konsoll.example' };
    expect((await hent(konsoll.port, '/arkiv', { hoder })).status).toBe(200);
    const uten = { cookie: kapsel.replace('__Host-', '') };
    expect((await hent(konsoll.port, '/arkiv', { hoder: uten })).status).toBe(303);
  });
});

describe('konsoll.json', () => {
  const gyldig = {
    utsteder: 'https://innlogging.example',
    klientID: 'klient',
    roller: [{ verdi: 'arkiv', rolle: 'arkivar', virksomhet: 'fjordvik' }],
  };
  const les = (innhold: unknown, env: Readonly<Record<string, string>> = {}) => {
    const tekst = typeof innhold === 'string' ? innhold : JSON.stringify({ oidc: innhold });
    writeFileSync(join(arkiv.data, 'konsoll.json'), tekst);
    const alle = {
      DATA: arkiv.data,
      ROLLE: 'arkiv',
      NETTADRESSE: 'https://konsoll.example',
      OIDC_HEMMELIGHET: 'en-proevehemmelighet',
      ...env,
    };
    try {
      return lesKonsollvalg(lesMiljo(alle), alle);
    } finally {
      rmSync(join(arkiv.data, 'konsoll.json'));
    }
  };

  test('says how staff get in', () => {
    expect(les(gyldig)).toMatchObject({ art: 'oidc', hemmelighet: 'en-proevehemmelighet' });
  });

  test.each([
    ['{', /ikke gyldig JSON/],
    [{ ...gyldig, utsteder: 'http://innlogging.example' }, /oidc\.utsteder: .*https/],
    [{ ...gyldig, klientID: undefined }, /oidc\.klientID: Feltet mangler/],
    [{ ...gyldig, hemmelighet: 'Ekkosvar' }, /oidc: Ukjent felt: hemmelighet/],
    [{ ...gyldig, roller: [] }, /oidc\.roller: Listen må ha minst 1/],
    [
      { ...gyldig, roller: [{ verdi: 'a', rolle: 'sjef', virksomhet: 'fjordvik' }] },
      /roller\[0\]\.rolle: Velg/,
    ],
    [
      { ...gyldig, roller: [{ verdi: 'a', rolle: 'leser', virksomhet: 'Ekkosvar !' }] },
      /roller\[0\]\.virksomhet/,
    ],
  ])('with a mistake gives one message, with its place and not its value: %o', (innhold, melding) => {
    expect(() => les(innhold)).toThrow(melding);
    expect(() => les(innhold)).toThrow(Konfigfeil);
    expect(() => les(innhold)).not.toThrow(/Ekkosvar/);
  });

  test.each([
    [{ OIDC_HEMMELIGHET: '' }, /OIDC_HEMMELIGHET mangler/],
    [{ NETTADRESSE: '' }, /krever NETTADRESSE/],
    [{ NETTADRESSE: 'http://konsoll.example' }, /må begynne med https/],
  ])('needs an environment that fits: %o', (env, melding) => {
    expect(() => les(gyldig, env)).toThrow(melding);
    expect(() => les(gyldig, env)).toThrow(UgyldigMiljo);
  });
});
