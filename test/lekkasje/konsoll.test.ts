import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RUTER } from '../../src/server/arkiv/ruter.ts';
import { fyllArkiv, HEMMELIG, SYNTETISK_FNR, type Arkivdata } from '../server/arkiv/arkiv-data.ts';
import { loggInnSom, startKonsoll, type Ansatt } from '../server/arkiv/konsoll-i-test.ts';
import { adresseAv } from '../server/arkiv/adgang/rutene.ts';
import { hent, type Testtjener } from '../server/tjener-i-test.ts';

/** One of each kind of what the public gets, and of what it does not. */
const OFFENTLIGE = [
  '/',
  '/fjordvik',
  '/fjordvik/postliste',
  '/fjordvik/postliste/2026-03-02',
  '/fjordvik/sak/2026/1',
  '/fjordvik/sak/2026/1/1',
  '/fjordvik/sak/2026/1/2',
  '/fjordvik/sak/2026/2',
  '/utvik/sak/2026/1/3',
  '/sok?q=plan',
  `/sok?q=${HEMMELIG}`,
  '/finnes-ikke',
  '/innsyn',
  '/om',
  '/api/v1/journalposter',
  '/api/v1/saker/fjordvik/2026/1',
  `/api/v1/forslag?q=${HEMMELIG.slice(0, 4)}`,
];
/** When an answer was made is told, and is no secret. */
const KLOKKEHODER = new Set(['date', 'x-request-id']);

let arkiv: Arkivdata;
let tjener: Testtjener;
let leder: Ansatt;

/** Everything that a public address answers: status, headers and bytes. */
async function svar(sti: string, hoder: Readonly<Record<string, string>> = {}): Promise<string> {
  const { status, hoder: fikk, raa } = await hent(tjener.port, sti, { hoder });
  const faste = Object.entries(fikk).filter(([navn]) => !KLOKKEHODER.has(navn));
  return JSON.stringify([status, faste, raa.toString('latin1')]);
}
const alle = async (hoder: Readonly<Record<string, string>> = {}): Promise<readonly string[]> => {
  const ut: string[] = [];
  for (const sti of OFFENTLIGE) ut.push(await svar(sti, hoder));
  return ut;
};

/** Opens every page of the console, as somebody who may see the most of it. */
async function brukKonsollet(): Promise<void> {
  for (const { sti, les } of RUTER) if (les !== undefined) await leder.les(adresseAv(sti));
}

beforeAll(async () => {
  arkiv = await fyllArkiv();
  tjener = await startKonsoll(arkiv.data, { ROLLE: 'begge' });
  leder = await loggInnSom(tjener.port, 'leder');
});
afterAll(async () => {
  await tjener.lukk();
  arkiv.rydd();
});

describe('both in one process: nothing of the console reaches the public', () => {
  test('public bytes, headers and ETags are the same before and after the console is used', async () => {
    const foer = await alle();
    await brukKonsollet();
    expect(await alle()).toEqual(foer);
  });

  test('and the same for who is logged in to the console as for everyone', async () => {
    await brukKonsollet();
    expect(await alle({ cookie: leder.kapsel })).toEqual(await alle());
  });

  test('hold no masked word, key, mark or name of staff', async () => {
    await brukKonsollet();
    const merke = /name="merke" value="([^"]+)"/.exec((await leder.les('/arkiv')).tekst)?.[1] ?? '';
    const nokkel = leder.kapsel.split('=')[1] ?? '';
    expect(merke.length * nokkel.length).toBeGreaterThan(0);
    for (const [i, bytes] of (await alle({ cookie: leder.kapsel })).entries()) {
      const uten = bytes.replaceAll(new RegExp(`(?:value="|q=|«)${HEMMELIG}`, 'g'), '');
      for (const ord of [merke, nokkel, 'Lederud', SYNTETISK_FNR, 'set-cookie', 'konsoll'])
        expect(uten.includes(ord), `${OFFENTLIGE[i]}: ${ord === merke || ord === nokkel ? 'key' : ord}`).toBe(
          false,
        );
      // What one asks for oneself is said back, and nothing else of it.
      if (!(OFFENTLIGE[i] ?? '').includes('q=')) expect(uten).not.toContain(HEMMELIG);
    }
  });

  test('what the console shows is not kept for the next one who asks', async () => {
    await brukKonsollet();
    for (const { sti, les } of RUTER) {
      if (les === undefined) continue;
      const { status, tekst, hoder } = await hent(tjener.port, adresseAv(sti));
      expect([status, tekst]).toEqual([303, '']);
      expect(hoder['cache-control']).toBe('no-store');
      expect(hoder.etag).toBeUndefined();
    }
  });

  test('an error in the console says a number, and is the console’s alone', async () => {
    const foer = await alle();
    const bok = new DatabaseSync(join(arkiv.data, 'arkiv.db'), { timeout: 10_000 });
    try {
      bok.exec('ALTER TABLE arbeid RENAME TO bortgjemt');
      const { status, tekst } = await leder.les('/arkiv/fjordvik/liste/holdt');
      expect(status).toBe(500);
      expect(tekst).toMatch(/[0-9a-f]{8}-[0-9a-f]{4}/);
      expect(tekst).not.toMatch(/arbeid a|bortgjemt|SQL|table|\.ts/i);
      expect(await alle()).toEqual(foer);
    } finally {
      bok.exec('ALTER TABLE bortgjemt RENAME TO arbeid');
      bok.close();
    }
    expect((await leder.les('/arkiv/fjordvik/liste/holdt')).status).toBe(200);
  });

  test('the log holds nothing of what was read, and of who read it', async () => {
    await brukKonsollet();
    for (const ord of [
      HEMMELIG,
      SYNTETISK_FNR,
      'fjordvik',
      'Lederud',
      'utvikler#',
      leder.kapsel.split('=')[1] ?? '-',
    ])
      expect(tjener.logg().includes(ord), ord).toBe(false);
  });
});
