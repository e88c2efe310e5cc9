import { connect, type Socket } from 'node:net';
import { setTimeout as vent } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { fyll, SLUG } from '../fyll.ts';
import { sendSkjema } from './innsyn-i-test.ts';
import { hent, startTesttjener } from '../tjener-i-test.ts';

/** So many forms of such a size fill the room that all forms have together, with what each costs beside its bytes. */
const FLEST = 1024;
const STORRELSE = 96 * 1024;

test('when more forms are under way than the memory has room for, the next is told to come back; pages are read as before', async () => {
  const proeve = await fyll();
  const tjener = await startTesttjener(proeve.data);
  const sokler: Socket[] = [];
  const slipp = (): void => {
    for (const sokkel of sokler) sokkel.destroy();
  };
  onTestFinished(async () => {
    slipp();
    await tjener.lukk();
    await proeve.rydd();
  });
  // Each begins a form, and does not end it.
  for (let i = 0; i < FLEST; i += 1) {
    const sokkel = connect(tjener.port, '127.0.0.1');
    sokkel.on('error', () => undefined);
    sokkel.write(
      [
        'POST /innsyn/krav HTTP/1.1',
        'Host: localhost',
        `X-Forwarded-For: 198.${i >> 8}.${i & 255}.7`,
        'Content-Type: application/x-www-form-urlencoded',
        'Sec-Fetch-Site: same-origin',
        `Content-Length: ${STORRELSE}`,
        '',
        'epost=',
      ].join('\r\n'),
    );
    sokler.push(sokkel);
  }
  let nr = 0;
  const send = () => {
    nr += 1;
    const felt = { liste: `${SLUG}:2026.1.1`, epost: `leser${nr}@leser.example`, levering: 'epost' };
    return sendSkjema(tjener.port, '/innsyn/krav', felt, { 'x-forwarded-for': `203.0.113.${nr}` });
  };
  let svar = await send();
  for (let i = 0; i < 40 && svar.status !== 503; i += 1) {
    await vent(100);
    svar = await send();
  }
  expect(svar.status).toBe(503);
  expect(svar.hoder['retry-after']).toBe('30');
  expect(svar.tekst).toContain('Ingenting er sendt.');
  expect((await hent(tjener.port, '/innsyn/krav')).status).toBe(200);

  slipp();
  for (let i = 0; i < 100 && svar.status === 503; i += 1) {
    await vent(50);
    svar = await send();
  }
  expect(svar.status).toBe(200);
});
