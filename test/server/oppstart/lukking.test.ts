import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { startTjener } from '../../../src/server/oppstart/tjener.ts';

/** A connection that has sent a whole request; nobody has read it yet. Answers with all that comes back. */
async function spoer(port: number): Promise<() => Promise<string>> {
  const sokkel = connect(port, '127.0.0.1');
  let svar = '';
  sokkel.on('data', (bit: Buffer) => (svar += bit.toString())).on('error', () => undefined);
  const lukket = once(sokkel, 'close');
  await once(sokkel, 'connect');
  sokkel.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n');
  return () => lukket.then(() => svar);
}

test('a server that ends answers what has come and is not taken or read yet, and closes connections that are kept', async () => {
  const tjener = await startTjener((_, res) => void setTimeout(() => res.end('svar'), 20), {
    port: 0,
    vert: '127.0.0.1',
  });
  const svar = await Promise.all(Array.from({ length: 100 }, () => spoer(tjener.port)));
  const start0 = performance.now();
  await tjener.lukk(60_000);
  expect(performance.now() - start0, 'nobody waits for connections that are only kept').toBeLessThan(40_000);
  const alle = await Promise.all(svar.map((les) => les()));
  expect(alle.filter((tekst) => tekst.startsWith('HTTP/1.1 200')).length).toBe(100);
});

test('an answer that is under way when the server ends is the last of its connection, which is not cut off when it is asked again', async () => {
  const begynt = Promise.withResolvers<ServerResponse>();
  const tjener = await startTjener((_, res) => begynt.resolve(res), { port: 0, vert: '127.0.0.1' });
  const les = await spoer(tjener.port);
  const res = await begynt.promise;
  const lukket = tjener.lukk(60_000);
  res.end('svar');
  const svar = await les();
  expect(svar).toMatch(/^HTTP\/1\.1 200/);
  expect(svar).toContain('Connection: close\r\n');
  await lukket;
});

test('what comes when the server ends is begun when new connections are refused: under load there would be no end to them', async () => {
  const avvist: (string | undefined)[] = [];
  let slutter = false;
  const tjener = await startTjener(
    (_, res) => {
      if (!slutter) return void res.end('svar');
      const ny = connect(tjener.port, '127.0.0.1', () => ny.destroy(new Error('was let in')));
      ny.on('error', (feil: NodeJS.ErrnoException) => {
        avvist.push(feil.code);
        res.end('svar');
      });
    },
    { port: 0, vert: '127.0.0.1' },
  );
  slutter = true;
  const kommet = Array.from({ length: 20 }, () => spoer(tjener.port));
  const lukket = tjener.lukk(60_000);
  const svar = await Promise.all((await Promise.all(kommet)).map((les) => les()));
  await lukket;
  expect(svar.filter((tekst) => tekst.startsWith('HTTP/1.1 200')).length).toBe(20);
  expect(new Set(avvist)).toEqual(new Set(['ECONNREFUSED']));
});

test('what is not answered in time when the server ends is told to come again, and is not cut off', async () => {
  const begynt = Promise.withResolvers<ServerResponse>();
  const tjener = await startTjener((_, res) => begynt.resolve(res), { port: 0, vert: '127.0.0.1' });
  const les = await spoer(tjener.port);
  await begynt.promise;
  await tjener.lukk(200);
  const svar = await les();
  expect(svar).toMatch(/^HTTP\/1\.1 503/);
  expect(svar).toContain('Retry-After: 5\r\n');
  expect(svar).toContain('Tjeneren avsluttes. Prøv igjen om litt.');
});
