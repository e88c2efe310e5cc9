import { once } from 'node:events';
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
  await tjener.lukk(5_000);
  expect(performance.now() - start0, 'nobody waits for connections that are only kept').toBeLessThan(4_000);
  const alle = await Promise.all(svar.map((les) => les()));
  expect(alle.filter((tekst) => tekst.startsWith('HTTP/1.1 200')).length).toBe(100);
});
