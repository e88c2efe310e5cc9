import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { HVILETID, LEVETID } from '../../../../src/konsoll/sesjoner.ts';
import { NAA } from '../../fyll.ts';
import { sendSkjema } from '../../innsyn/innsyn-i-test.ts';
import { hent, type Testtjener } from '../../tjener-i-test.ts';
import { fyllArkiv, type Arkivdata } from '../arkiv-data.ts';
import { ansattMed, kapslerI, loggInnSom, startKonsoll } from '../konsoll-i-test.ts';

let arkiv: Arkivdata;
let konsoll: Testtjener;
let naa = NAA;
beforeAll(async () => {
  arkiv = await fyllArkiv();
  konsoll = await startKonsoll(arkiv.data, {}, () => naa);
});
afterAll(async () => {
  await konsoll.lukk();
  arkiv.rydd();
});
beforeEach(() => {
  naa = NAA;
});
const inne = async (kapsel: string): Promise<boolean> =>
  (await hent(konsoll.port, '/arkiv', { hoder: { cookie: kapsel } })).status === 200;
const etter = (ms: number): Date => new Date(NAA.getTime() + ms);

describe('a session', () => {
  test('ends after half an hour of rest, and a working day whatever is done', async () => {
    const { kapsel } = await loggInnSom(konsoll.port, 'arkivar');
    naa = etter(HVILETID);
    expect(await inne(kapsel)).toBe(true);
    naa = etter(2 * HVILETID + 1);
    expect(await inne(kapsel)).toBe(false);
    naa = NAA;
    const flittig = await loggInnSom(konsoll.port, 'arkivar');
    for (let ms = HVILETID; ms <= LEVETID; ms += HVILETID) {
      naa = etter(ms);
      expect(await inne(flittig.kapsel)).toBe(true);
    }
    naa = etter(LEVETID + 1);
    expect(await inne(flittig.kapsel)).toBe(false);
  });

  test('gets a new key at login; the one that the browser had is void (fixation)', async () => {
    const { kapsel: foer } = await loggInnSom(konsoll.port, 'leser');
    const plantet = `konsoll=${'A'.repeat(43)}`;
    for (const medbrakt of [foer, plantet]) {
      const svar = await sendSkjema(
        konsoll.port,
        '/arkiv/logg-inn',
        { person: 'leder' },
        { cookie: medbrakt },
      );
      const ny = kapslerI(svar);
      expect(ny).not.toBe(medbrakt);
      expect(await inne(ny)).toBe(true);
      expect(await inne(medbrakt)).toBe(false);
    }
  });

  test('two cookies of the name are nobody’s: a planted one cannot stand before the real one', async () => {
    const { kapsel } = await loggInnSom(konsoll.port, 'leser');
    const { kapsel: annen } = await loggInnSom(konsoll.port, 'leder');
    expect(await inne(`${annen}; ${kapsel}`)).toBe(false);
  });

  test('ends where one logs out, and everywhere where one says so', async () => {
    const [a, b, c] = [
      await loggInnSom(konsoll.port, 'arkivar'),
      await loggInnSom(konsoll.port, 'arkivar'),
      await loggInnSom(konsoll.port, 'leder'),
    ];
    const ut = await a.send('/arkiv/logg-ut');
    expect([ut.status, ut.hoder.location]).toEqual([303, '/arkiv/logg-inn?ut=ja']);
    expect(ut.hoder['set-cookie']).toEqual(['konsoll=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0']);
    expect([await inne(a.kapsel), await inne(b.kapsel)]).toEqual([false, true]);
    const enTil = await loggInnSom(konsoll.port, 'arkivar');
    await enTil.send('/arkiv/logg-ut', { overalt: 'ja' });
    expect([await inne(b.kapsel), await inne(enTil.kapsel), await inne(c.kapsel)]).toEqual([
      false,
      false,
      true,
    ]);
  });
});

describe('a form from elsewhere is not taken (CSRF)', () => {
  const lik = async (
    hoder: Readonly<Record<string, string>>,
    felt: Readonly<Record<string, string>> = {},
  ) => {
    const ansatt = await loggInnSom(konsoll.port, 'leder');
    const { status } = await ansatt.send('/arkiv/logg-ut', felt, hoder);
    return [status, await inne(ansatt.kapsel)];
  };

  test.each([
    [{ 'sec-fetch-site': 'cross-site' }],
    [{ 'sec-fetch-site': 'same-site' }],
    [{ 'sec-fetch-site': 'none' }],
    [{ 'sec-fetch-site': '' }],
    [{ 'sec-fetch-site': 'same-origin', origin: 'https://ond.example' }],
  ])('by what the browser says: %o', async (hoder) => {
    expect(await lik(hoder)).toEqual([403, true]);
  });

  test('who says nothing of where it comes from is refused', async () => {
    const ansatt = await loggInnSom(konsoll.port, 'leder');
    const { headers } = { headers: { cookie: ansatt.kapsel } };
    expect((await hent(konsoll.port, '/arkiv/logg-ut', { metode: 'POST', hoder: headers })).status).toBe(403);
    expect(await inne(ansatt.kapsel)).toBe(true);
  });

  test('without the session’s own mark: none, another’s, or a made-up one', async () => {
    const annen = await loggInnSom(konsoll.port, 'arkivar');
    const fremmed = /name="merke" value="([^"]+)"/.exec((await annen.les('/arkiv')).tekst)?.[1] ?? '';
    expect(fremmed).toMatch(/^[\w-]{43}$/);
    for (const merke of ['', 'oppdiktet', fremmed]) expect(await lik({}, { merke })).toEqual([403, true]);
    expect(await lik({})).toEqual([303, false]);
  });

  test('nothing is done by an address alone', async () => {
    const ansatt = await loggInnSom(konsoll.port, 'leder');
    expect((await ansatt.les('/arkiv/logg-ut')).status).toBe(404);
    expect(await inne(ansatt.kapsel)).toBe(true);
    const fremmed = { 'sec-fetch-site': 'cross-site' };
    const svar = await sendSkjema(konsoll.port, '/arkiv/logg-inn', { person: 'leder' }, fremmed);
    expect(svar.status).toBe(403);
    expect(svar.hoder['set-cookie']).toBeUndefined();
  });
});

describe('what the console answers', () => {
  const STIER = [
    '/arkiv',
    '/arkiv/logg-inn',
    '/arkiv/fjordvik/liste/holdt',
    '/arkiv/finnes-ikke',
    '/arkiv/%zz',
  ];

  test.each(STIER)('%s is framed by nobody, kept by nobody, and has no ETag', async (sti) => {
    const { les } = await loggInnSom(konsoll.port, 'arkivar');
    for (const { hoder } of [await les(sti), await hent(konsoll.port, sti)]) {
      expect(hoder['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(hoder['content-security-policy']).toContain("script-src 'self';");
      expect(hoder['x-frame-options']).toBe('DENY');
      expect(hoder['cache-control']).toBe('no-store');
      expect(hoder.etag).toBeUndefined();
      expect(hoder['last-modified']).toBeUndefined();
      expect(hoder['referrer-policy']).toBe('no-referrer');
      expect(hoder['access-control-allow-origin']).toBeUndefined();
    }
  });

  test('is whole each time, whatever the client says it has', async () => {
    const { kapsel } = await loggInnSom(konsoll.port, 'arkivar');
    const hoder = { cookie: kapsel, 'if-none-match': '*', 'if-modified-since': NAA.toUTCString() };
    expect((await hent(konsoll.port, '/arkiv', { hoder })).status).toBe(200);
  });

  test('never says back what was typed, nor writes it in the log', async () => {
    const ansatt = await loggInnSom(konsoll.port, 'arkivar');
    for (const sti of [
      '/arkiv/ekkosvar',
      '/arkiv/fjordvik/liste/ekkosvar',
      '/arkiv/fjordvik/liste/holdt?kode=ekkosvar',
    ])
      expect((await ansatt.les(sti)).tekst).not.toContain('ekkosvar');
    expect((await ansatt.send('/arkiv/logg-ut', { merke: 'ekkosvar' })).tekst).not.toContain('ekkosvar');
    expect(konsoll.logg()).not.toContain('ekkosvar');
  });

  test('the log tells route, status and time, and no name, key, case or title', async () => {
    const { kapsel, les } = await loggInnSom(konsoll.port, 'arkivar');
    await les('/arkiv/fjordvik/liste/holdt');
    const linjer = konsoll.logg().trim().split('\n');
    expect(linjer.length).toBeGreaterThan(3);
    for (const linje of linjer)
      expect(Object.keys(JSON.parse(linje)).toSorted()).toEqual([
        'id',
        'level',
        'ms',
        'rute',
        'status',
        'time',
      ]);
    expect(konsoll.logg()).not.toMatch(/fjordvik|Arkivdal|utvikler#/);
    expect(konsoll.logg()).not.toContain(kapsel.split('=')[1]);
  });

  test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])('%s is not a way in', async (metode) => {
    const { kapsel } = await loggInnSom(konsoll.port, 'leder');
    const svar = await hent(konsoll.port, '/arkiv', { metode, hoder: { cookie: kapsel } });
    expect(svar.status).toBe(405);
  });
});

describe('who guesses', () => {
  test('is stopped after a hundred keys, and the rest of the town hall is not', async () => {
    const egen = await startKonsoll(arkiv.data, {}, () => naa);
    try {
      const ansatt = await loggInnSom(egen.port, 'arkivar');
      const gjett = (i: number) =>
        hent(egen.port, '/arkiv', { hoder: { cookie: `konsoll=${String(i).padStart(43, 'A')}` } });
      const svar: number[] = [];
      for (let i = 0; i < 105; i++) svar.push((await gjett(i)).status);
      expect(svar.slice(0, 100)).toEqual(Array.from({ length: 100 }, () => 303));
      expect(svar.slice(100)).toEqual(Array.from({ length: 5 }, () => 429));
      expect((await ansatt.les('/arkiv')).status).toBe(200);
    } finally {
      await egen.lukk();
    }
  });

  test('is not the town hall after lunch: a key that has run out is a miss only once', async () => {
    const egen = await startKonsoll(arkiv.data, {}, () => naa);
    try {
      const kapsler: string[] = [];
      for (let i = 0; i < 60; i++) kapsler.push((await loggInnSom(egen.port, 'arkivar')).kapsel);
      naa = etter(HVILETID + 1);
      for (const kapsel of kapsler) {
        const ut = await hent(egen.port, '/arkiv', { hoder: { cookie: kapsel } });
        expect(ut.status).toBe(303);
        expect(ut.hoder['set-cookie']).toEqual(['konsoll=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0']);
        const igjen = await hent(egen.port, ut.hoder.location ?? '', { hoder: { cookie: kapslerI(ut) } });
        expect(igjen.status).toBe(200);
        await loggInnSom(egen.port, 'arkivar');
      }
    } finally {
      await egen.lukk();
    }
  });

  test('may begin so many logins, and no more', async () => {
    const egen = await startKonsoll(arkiv.data, {}, () => naa);
    try {
      let status = 0;
      for (let i = 0; i <= 120; i++)
        ({ status } = await sendSkjema(egen.port, '/arkiv/logg-inn', { person: `gjett-${i}` }));
      expect(status).toBe(429);
    } finally {
      await egen.lukk();
    }
  });

  test('finds no mark by trying: forms without it are counted too', async () => {
    const egen = await startKonsoll(arkiv.data, {}, () => naa);
    try {
      const ansatt = await loggInnSom(egen.port, 'arkivar');
      let status = 0;
      for (let i = 0; i <= 100; i++)
        ({ status } = await ansatt.send('/arkiv/logg-ut', { merke: `gjett-${i}` }));
      expect(status).toBe(429);
    } finally {
      await egen.lukk();
    }
  });
});

describe('a form that is too much', () => {
  test('is refused before it is read to its end', async () => {
    const ansatt = await ansattMed(konsoll.port, (await loggInnSom(konsoll.port, 'leder')).kapsel);
    const { status } = await ansatt.send('/arkiv/logg-ut', { tekst: 'x'.repeat(200_000) });
    expect(status).toBe(413);
    const feilType = await ansatt.send('/arkiv/logg-ut', {}, { 'content-type': 'application/json' });
    expect(feilType.status).toBe(415);
    expect(await inne(ansatt.kapsel)).toBe(true);
  });
});
