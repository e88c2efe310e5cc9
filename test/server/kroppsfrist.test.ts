import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { krevBareFart } from '../../src/server/foresporsel/kroppsfrist.ts';
import { startTjener, type Tjener } from '../../src/server/oppstart/tjener.ts';

/** Small enough to wait for, and far enough apart to hold on a machine that is busy. */
const GRENSER = { frist: 1_500, spenn: 1_000, minst: 400, lengst: 60_000 };

let tjener: Tjener;
let lest: number[] = [];
beforeAll(async () => {
  tjener = await startTjener(
    async (req, res) => {
      if (req.url === '/fil') krevBareFart(req);
      let antall = 0;
      try {
        if (req.url !== '/uten')
          for await (const bit of req) antall += Buffer.isBuffer(bit) ? bit.byteLength : 0;
      } catch {
        return;
      }
      lest.push(antall);
      res.end(String(antall));
    },
    { port: 0, vert: '127.0.0.1' },
    GRENSER,
  );
});
afterAll(() => tjener.lukk());

interface Utfall {
  readonly svar: string;
  readonly ms: number;
}

/** Sends a body of so many bytes, some at a time, and says what was answered and how long the connection lived. */
function send(sti: string, antall: number, bit: number, mellom: number, ferdig = true): Promise<Utfall> {
  lest = [];
  const fra = performance.now();
  return new Promise((slutt) => {
    const sokkel = connect(tjener.port, '127.0.0.1');
    let svar = '';
    let sendt = 0;
    sokkel.on('error', () => undefined);
    sokkel.on('data', (del: Buffer) => {
      svar += del.toString();
      if (ferdig) sokkel.end();
    });
    sokkel.write(`POST ${sti} HTTP/1.1\r\nHost: localhost\r\nContent-Length: ${antall}\r\n\r\n`);
    const klokke = setInterval(() => {
      if (sendt >= antall || !sokkel.writable) return;
      sokkel.write(Buffer.alloc(Math.min(bit, antall - sendt)));
      sendt += bit;
    }, mellom);
    sokkel.on('close', () => {
      clearInterval(klokke);
      slutt({ svar, ms: performance.now() - fra });
    });
  });
}

test('a form that comes a few bytes at a time is cut off, with a word of why', async () => {
  const { svar, ms } = await send('/skjema', 100_000, 10, 50, false);
  expect(svar).toMatch(/^HTTP\/1\.1 408 /);
  expect(ms).toBeGreaterThan(GRENSER.frist - 100);
  expect(lest).toEqual([]);
});

test('one that is not read at all holds nobody', async () => {
  const { svar } = await send('/uten', 100_000, 10, 50, false);
  expect(svar).toMatch(/^HTTP\/1\.1 200 /);
});

test('a file may take longer, as long as it comes', async () => {
  const { svar, ms } = await send('/fil', 30_000, 300, 30);
  expect(ms).toBeGreaterThan(GRENSER.frist);
  expect(svar).toMatch(/^HTTP\/1\.1 200 /);
  expect(lest).toEqual([30_000]);
});

test('a file that comes slower than it may is cut off, and one that stops', async () => {
  for (const [bit, mellom] of [
    [10, 50],
    [5_000, 60_000],
  ] as const) {
    const { svar } = await send('/fil', 100_000, bit, mellom, false);
    expect(svar).toMatch(/^HTTP\/1\.1 408 /);
    expect(lest).toEqual([]);
  }
});
