import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aapneJournalskriver } from '../../src/journal/aapne.ts';
import { lagIder } from '../../src/server/foresporsel/id.ts';
import { lagLogg } from '../../src/server/logg.ts';
import { fyll, NAA, SLUG, type Proevedata } from './fyll.ts';
import { hent, startTesttjener, type Svar, type Testtjener } from './tjener-i-test.ts';

let proeve: Proevedata;
let tjener: Testtjener;
beforeAll(async () => {
  proeve = await fyll();
  tjener = await startTesttjener(proeve.data);
});
afterAll(async () => {
  await tjener.lukk();
  await proeve.rydd();
});

/** Sends bytes over one connection, and gives what has come when the server has been quiet for a while or hung up. */
const raatt = (bytes: string): Promise<string> =>
  new Promise((klar, feilet) => {
    let svar = '';
    const sokkel = connect(tjener.port, '127.0.0.1', () => sokkel.write(bytes));
    sokkel.on('data', (bit) => (svar += bit.toString('latin1')));
    sokkel.on('error', feilet);
    sokkel.on('close', () => klar(svar));
  });

describe('a page that is kept', () => {
  const DAG = `/${SLUG}/postliste/2026-11-19`;

  test('is the same bytes as when it was made, in every coding and over one connection', async () => {
    for (const koding of ['br', 'gzip', 'identity']) {
      const hoder = { 'accept-encoding': koding };
      const [laget, lagret] = [
        await hent(tjener.port, DAG, { hoder }),
        await hent(tjener.port, DAG, { hoder }),
      ];
      expect(lagret.raa.equals(laget.raa)).toBe(true);
      expect(Number(lagret.hoder['content-length'])).toBe(lagret.raa.byteLength);
      const resten = ({ hoder: alle }: Svar) => ({ ...alle, date: '', 'x-request-id': '' });
      expect(resten(lagret)).toEqual(resten(laget));
      expect(lagret.hoder['x-request-id']).not.toBe(laget.hoder['x-request-id']);
    }
  });

  test('answers many requests of one connection, each with an id of its own', async () => {
    const linje = `GET ${DAG} HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: br\r\n`;
    const svar = await raatt(`${`${linje}\r\n`.repeat(20)}${linje}Connection: close\r\n\r\n`);
    expect(svar.match(/HTTP\/1\.1 200 OK/g)).toHaveLength(21);
    expect(new Set(svar.match(/X-Request-Id: [0-9a-f]{8}-[0-9a-f]{4}\r\n/g)).size).toBe(21);
  });

  test('has its line in the log like any other', async () => {
    const { hoder } = await hent(tjener.port, DAG);
    const linje = tjener
      .logg()
      .split('\n')
      .find((en) => en.includes(String(hoder['x-request-id'])));
    expect(JSON.parse(linje ?? '')).toEqual({
      level: 30,
      time: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/),
      id: hoder['x-request-id'],
      rute: 'dagliste',
      status: 200,
      ms: expect.any(Number),
    });
  });

  test('is refused to a proxy by ROLLE=begge, also when this machine was answered just before', async () => {
    const annen = await startTesttjener(proeve.data, { ROLLE: 'begge' });
    try {
      const status = async (hoder: Record<string, string>) => (await hent(annen.port, DAG, { hoder })).status;
      expect(await status({ host: 'localhost' })).toBe(200);
      expect(await status({ host: 'localhost' })).toBe(200);
      expect(await status({ host: 'localhost', 'x-forwarded-for': '10.0.0.1' })).toBe(403);
      expect(await status({ host: 'postliste.example' })).toBe(403);
    } finally {
      await annen.lukk();
    }
  });
});

describe('a withdrawal while everybody reads', () => {
  test('is seen by the first request that is sent after it, and by all that follow (R59)', async () => {
    const sti = `/${SLUG}/sak/2026/2/31`;
    expect((await hent(tjener.port, sti)).status).toBe(200);
    let trukket = false;
    let lest = 0;
    const etter: number[] = [];
    const lesere = Array.from({ length: 8 }, async () => {
      while (etter.length < 100) {
        const sendtEtter = trukket;
        const { status } = await hent(tjener.port, sti);
        lest += 1;
        if (sendtEtter) etter.push(status);
      }
    });
    while (lest < 50) await new Promise((klar) => setTimeout(klar, 5));
    const skriver = aapneJournalskriver(join(proeve.data, 'journal.db'), { klokke: () => NAA });
    const nummer = { saksaar: 2026, sakssekvensnummer: 2, dokumentnummer: 31 };
    await skriver.publiser({
      virksomhet: SLUG,
      tidspunkt: NAA,
      saker: [],
      tommeSaker: [],
      vedtak: [{ art: 'trekk', nummer }],
    });
    trukket = true;
    await Promise.all(lesere);
    await skriver.lukk();
    expect(new Set(etter)).toEqual(new Set([410]));
  });
});

describe('a request with another method', () => {
  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])(
    '%s is refused, also for a page that is kept',
    async (metode) => {
      const sti = `/${SLUG}/postliste/2026-11-18`;
      await hent(tjener.port, sti);
      expect((await hent(tjener.port, sti, { metode })).status).toBe(405);
    },
  );

  test('a form sent without a body is answered, and the connection is not left hanging', async () => {
    const svar = await raatt(
      'POST /innsyn/liste HTTP/1.1\r\nHost: localhost\r\nOrigin: http://localhost\r\nConnection: close\r\n\r\n',
    );
    expect(svar).toMatch(/^HTTP\/1\.1 (?:303|4\d\d) /);
  });
});

describe('the ids of requests', () => {
  test('are never the same, also when one drawing is used up', () => {
    const nyId = lagIder();
    const ider = Array.from({ length: 5000 }, nyId);
    expect(new Set(ider).size).toBe(5000);
    for (const id of ider) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}$/);
  });
});

test('the log’s own line is shaped as the others are', () => {
  const linjer: string[] = [];
  const logg = lagLogg({ write: (linje) => void linjer.push(linje) });
  const linje = { id: '0123abcd-4567', rute: 'sok', status: 200, ms: 3 } as const;
  logg.info(linje);
  logg.besvart(linje);
  const [fraPino, vaar] = linjer.map((en) => Object.keys(JSON.parse(en)));
  expect(vaar).toEqual(fraPino);
  expect(linjer[1]?.endsWith('}\n')).toBe(true);
});
