import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lesKonsollvalg } from '../../../../src/server/arkiv/adgang/konsollvalg.ts';
import { OPPDIKTEDE } from '../../../../src/server/arkiv/adgang/utvikler.ts';
import { lesMiljo, UgyldigMiljo } from '../../../../src/server/oppstart/miljo.ts';
import { fyll, type Proevedata } from '../../fyll.ts';
import { sendSkjema } from '../../innsyn/innsyn-i-test.ts';
import { hent, type Testtjener } from '../../tjener-i-test.ts';
import { loggInnSom, startKonsoll } from '../konsoll-i-test.ts';

let proeve: Proevedata;
beforeAll(async () => {
  proeve = await fyll();
});
afterAll(() => proeve.rydd());

describe('the development login', () => {
  const valg = (env: Readonly<Record<string, string>>) => {
    const alle = { DATA: proeve.data, ...env };
    return lesKonsollvalg(lesMiljo(alle), alle);
  };

  test('must be asked for by name, or comes with the role that is for trying out', () => {
    expect(() => valg({ ROLLE: 'arkiv' })).toThrow(/konsoll\.json/);
    expect(() => valg({ ROLLE: 'arkiv', UTVIKLERINNLOGGING: 'nei' })).toThrow(UgyldigMiljo);
    expect(valg({ ROLLE: 'arkiv', UTVIKLERINNLOGGING: 'ja' })).toEqual({ art: 'utvikler' });
    expect(valg({ ROLLE: 'begge' })).toEqual({ art: 'utvikler' });
  });

  test.each([
    { HOST: '0.0.0.0' },
    { HOST: '::' },
    { HOST: '192.0.2.7' },
    { HOST: 'journal.example' },
    { NETTADRESSE: 'https://journal.example' },
  ])('refuses to start on another address than loopback: %o', (env) => {
    expect(() => valg({ ROLLE: 'arkiv', UTVIKLERINNLOGGING: 'ja', ...env })).toThrow(/egen maskin/);
  });

  test('gives way to a real login, and never stands beside one', () => {
    const fil = join(proeve.data, 'konsoll.json');
    writeFileSync(fil, '{}');
    try {
      expect(() => valg({ ROLLE: 'arkiv', UTVIKLERINNLOGGING: 'ja' })).toThrow(/Fjern UTVIKLERINNLOGGING/);
      expect(() => valg({ ROLLE: 'begge' })).toThrow(/konsoll\.json/);
    } finally {
      rmSync(fil);
    }
  });
});

describe.each(['arkiv', 'begge'])('ROLLE=%s with the development login', (ROLLE) => {
  let tjener: Testtjener;
  let egen: Proevedata;
  beforeAll(async () => {
    egen = await fyll();
    tjener = await startKonsoll(egen.data, { ROLLE });
  });
  afterAll(async () => {
    await tjener.lukk();
    await egen.rydd();
  });

  test('says on every page that it is one', async () => {
    const { les } = await loggInnSom(tjener.port, 'leder');
    for (const sti of ['/arkiv', '/arkiv/logg-inn', '/arkiv/finnes-ikke', '/arkiv/proevevik/liste/holdt'])
      expect((await les(sti)).tekst, sti).toContain('Utviklerinnlogging.');
  });

  test.each(OPPDIKTEDE.map(({ id, navn }) => [id, navn] as const))('lets anybody be %s', async (id, navn) => {
    const { les } = await loggInnSom(tjener.port, id);
    const { status, tekst } = await les('/arkiv');
    expect(status).toBe(200);
    expect(tekst).toContain(navn);
  });

  test.each([
    { forwarded: 'for=192.0.2.1' },
    { 'x-forwarded-for': '192.0.2.1' },
    { 'x-forwarded-host': 'localhost' },
    { 'X-Forwarded-Proto': 'https' },
    { 'x-forwarded': 'for=192.0.2.1' },
    { via: '1.1 proxy' },
    { host: 'journal.example' },
    { host: '127.0.0.1.journal.example' },
    { host: 'localhost@journal.example' },
  ])('refuses what came from elsewhere: %o', async (hoder) => {
    for (const sti of ['/arkiv', '/arkiv/logg-inn', '/', '/ikon.svg']) {
      const svar = await hent(tjener.port, sti, { hoder });
      expect(svar.status, sti).toBe(403);
      expect(svar.hoder['set-cookie']).toBeUndefined();
    }
    const inn = await sendSkjema(tjener.port, '/arkiv/logg-inn', { person: 'leder' }, hoder);
    expect(inn.status).toBe(403);
    expect(inn.hoder['set-cookie']).toBeUndefined();
  });
});
