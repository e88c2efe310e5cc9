import { type AddressInfo, connect, createServer } from 'node:net';
import { once } from 'node:events';
import { expect, onTestFinished, test } from 'vitest';
import { slippTil } from '../../src/innsyn/slipp-til.ts';

test('whoever waits at the door is let in before the work goes on', async () => {
  const VENTER = 40;
  let inne = 0;
  const tjener = createServer((sokkel) => {
    inne += 1;
    sokkel.destroy();
  }).listen(0, '127.0.0.1');
  await once(tjener, 'listening');
  const adresse = tjener.address();
  const { port } = adresse as AddressInfo;
  onTestFinished(() => {
    tjener.close();
  });
  const sokler = Array.from({ length: VENTER }, () =>
    connect(port, '127.0.0.1').on('error', () => undefined),
  );
  onTestFinished(() => {
    for (const sokkel of sokler) sokkel.destroy();
  });
  await slippTil(1);
  const straks = inne;
  await slippTil();
  expect({ straks: straks < VENTER, inne }).toEqual({ straks: true, inne: VENTER });
});
