import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RUTER } from '../../../../src/server/arkiv/ruter.ts';
import { SIDEADRESSE } from '../../../../src/server/arkiv/sider.ts';
import { hent, startTesttjener, type Testtjener } from '../../tjener-i-test.ts';
import { fyllArkiv, HEMMELIG, type Arkivdata } from '../arkiv-data.ts';
import { loggInnSom, startKonsoll, type Ansatt } from '../konsoll-i-test.ts';
import { adresseAv } from '../adgang/rutene.ts';

let arkiv: Arkivdata;
let offentlig: Testtjener;
let begge: Testtjener;
let leder: Ansatt;
beforeAll(async () => {
  arkiv = await fyllArkiv();
  offentlig = await startTesttjener(arkiv.data);
  begge = await startKonsoll(arkiv.data, { ROLLE: 'begge' });
  leder = await loggInnSom(begge.port, 'leder');
});
afterAll(async () => {
  await offentlig.lukk();
  await begge.lukk();
  arkiv.rydd();
});

/** Ways to write an address so that one reader of it sees another address than the next one does. */
const OMVEIER: readonly ((sti: string) => string)[] = [
  (sti) => `/x/..${sti}`,
  (sti) => `/x/%2e%2e${sti}`,
  (sti) => `/x/.%2E${sti}`,
  (sti) => `/.${sti}`,
  (sti) => `/%2e${sti}`,
  (sti) => `/nn/x/..${sti}`,
  (sti) => `/fjordvik/..${sti}`,
  (sti) => `/api/v1/..${sti}`,
  (sti) => `/api/..${sti}`,
  (sti) => `/innsyn/..${sti}`,
  (sti) => `/_astro/..${sti}`,
  (sti) => `/x/..%2f${sti.slice(1)}`,
  (sti) => sti.replace('/arkiv', '/ARKIV'),
  (sti) => sti.replace('/arkiv', '/%61%72kiv'),
  (sti) => sti.replace('/arkiv', '/%2561rkiv'),
  (sti) => sti.replace('/arkiv', '/arkiv;v=1'),
  (sti) => sti.replace('/arkiv', '/arkiv%00'),
  (sti) => sti.replace('/arkiv', '/arkiv%09'),
  (sti) => sti.replace('/arkiv', '/arkiv\u00ad'.normalize()).replace('\u00ad', '%C2%AD'),
  (sti) => sti.replace('/arkiv', '/nb/nn/arkiv'),
  (sti) => `${sti}/`,
  (sti) => `${sti}?/`,
  (sti) => `/?x=${sti}`,
  (sti) => `/sok?q=${encodeURIComponent(sti)}`,
];
const SIDER = [...RUTER.map(({ sti }) => adresseAv(sti)), ...Object.values(SIDEADRESSE), '/arkiv/logg-inn'];
const FORSOEK = [...new Set(SIDER.flatMap((sti) => OMVEIER.map((omvei) => omvei(sti))))];
const INNI = /konsolltopp|Arkivkonsoll|arkivkonsoll|name="merke"/;

/** Sends bytes that no client would, and reads what comes back before the connection ends. */
const sendRaatt = (port: number, bytes: string): Promise<string> =>
  new Promise((ferdig, feilet) => {
    let svar = '';
    const sokkel = connect(port, '127.0.0.1', () => sokkel.write(bytes, 'latin1'));
    sokkel.on('data', (bit: Buffer) => (svar += bit.toString('latin1')));
    sokkel.on('error', feilet);
    sokkel.on('close', () => ferdig(svar));
    sokkel.setTimeout(3000, () => sokkel.destroy());
  });

describe('no way of writing an address leads into the console', () => {
  test('from the public role: no page of it, and no error of it', async () => {
    for (const sti of FORSOEK) {
      const svar = await hent(offentlig.port, sti);
      expect(svar.status, sti).toBeLessThan(500);
      expect(INNI.test(svar.tekst), sti).toBe(false);
      expect(svar.hoder['set-cookie'], sti).toBeUndefined();
    }
    expect(offentlig.logg()).not.toContain('"level":50');
  });

  test('nor past the login, where both are in one process', async () => {
    for (const sti of FORSOEK) {
      const svar = await hent(begge.port, sti);
      expect(svar.status, sti).toBeLessThan(500);
      expect(svar.tekst, sti).not.toContain(HEMMELIG);
      // What is shown to who is not logged in is the login page alone.
      if (INNI.test(svar.tekst)) expect(svar.tekst, sti).toContain('action="/arkiv/logg-inn"');
    }
  });

  test('and what is the console’s is never answered by the part that keeps its answers', async () => {
    for (const sti of FORSOEK) {
      const inne = await leder.les(sti);
      const ute = await hent(begge.port, sti);
      if (INNI.test(inne.tekst)) expect(inne.hoder['cache-control'], sti).toBe('no-store');
      if (inne.hoder['cache-control'] !== 'no-store') expect(ute.tekst, sti).toBe(inne.tekst);
    }
  });

  test('an address in full, or to another host, is refused before it is read', async () => {
    for (const linje of [
      'GET http://localhost/arkiv HTTP/1.1',
      'GET http://ond.example/arkiv HTTP/1.1',
      'GET //ond.example/arkiv HTTP/1.1',
      'GET \\arkiv HTTP/1.1',
      'GET *arkiv HTTP/1.1',
    ]) {
      const svar = await sendRaatt(
        begge.port,
        `${linje}\r\nHost: localhost\r\nCookie: ${leder.kapsel}\r\nConnection: close\r\n\r\n`,
      );
      expect(svar, linje).toMatch(/^HTTP\/1\.1 400 /);
      expect(svar, linje).not.toMatch(INNI);
    }
  });
});

describe('what is sent in a place where it does not belong', () => {
  test('goes into no header of the answer', async () => {
    const onde = ['%0d%0aSet-Cookie:%20a=b', '%0aX-Ond:%20ja', '%E5%98%8A%E5%98%8DX-Ond:ja', '%00', '%ff'];
    for (const ondt of onde)
      for (const sti of [
        `/arkiv/${ondt}`,
        `/arkiv?til=${ondt}`,
        `/arkiv/logg-inn?til=/arkiv${ondt}`,
        `/arkiv/logg-inn?start=ja&til=${ondt}`,
        `/arkiv/fjordvik/liste/holdt?etter=${ondt}&kode=${ondt}`,
        `/arkiv/oidc/tilbake?code=${ondt}&state=${ondt}`,
        `/arkiv/${ondt}/`,
      ])
        for (const svar of [await hent(begge.port, sti), await leder.les(sti)]) {
          expect(svar.status, sti).toBeLessThan(500);
          expect(Object.keys(svar.hoder), sti).not.toContain('x-ond');
          expect(svar.hoder['set-cookie'] ?? [], sti).not.toContainEqual(expect.stringContaining('a=b'));
          const { location } = svar.hoder;
          if (location !== undefined) expect(location, sti).toMatch(/^\/(?![/\\])/);
        }
  });

  test('two requests in one are not one of them', async () => {
    const skjult = `POST /arkiv/logg-ut HTTP/1.1\r\nHost: localhost\r\nCookie: ${leder.kapsel}\r\n\r\n`;
    const svar = await sendRaatt(
      begge.port,
      'POST /arkiv/logg-ut HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n' +
        `Content-Length: 4\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n0\r\n\r\n${skjult}`,
    );
    expect(svar).toMatch(/^HTTP\/1\.1 400 /);
    expect((await leder.les('/arkiv')).status).toBe(200);
  });

  test('a key in the address, in a form, or in a header of its own lets nobody in', async () => {
    const nokkel = leder.kapsel.split('=')[1] ?? '';
    expect(nokkel).toMatch(/^[\w-]{43}$/);
    for (const svar of [
      await hent(begge.port, `/arkiv?konsoll=${nokkel}`),
      await hent(begge.port, `/arkiv;konsoll=${nokkel}`),
      await hent(begge.port, '/arkiv', { hoder: { authorization: `Bearer ${nokkel}` } }),
      await hent(begge.port, '/arkiv', { hoder: { 'x-konsoll': nokkel } }),
      await hent(begge.port, '/arkiv', { hoder: { cookie: `Konsoll=${nokkel}` } }),
      await hent(begge.port, '/arkiv', { hoder: { cookie: `__Host-konsoll=${nokkel}` } }),
      await hent(begge.port, '/arkiv', { hoder: { cookie: `konsoll="${nokkel}"` } }),
    ]) {
      expect(svar.status).not.toBe(200);
      expect(svar.tekst).not.toContain('Lederud');
    }
  });

  test('and a key is never in an address, a page or a place to go', async () => {
    const nokkel = leder.kapsel.split('=')[1] ?? '-';
    for (const { sti, les } of RUTER) {
      if (les === undefined) continue;
      const { tekst, hoder } = await leder.les(adresseAv(sti));
      expect(tekst.includes(nokkel), sti).toBe(false);
      expect((hoder.location ?? '').includes(nokkel), sti).toBe(false);
    }
  });
});
