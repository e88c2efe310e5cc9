import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { FerdigSvar } from '../../src/server/svar/ferdig-svar.ts';
import { HTML, type Svar } from '../../src/server/svar/svar.ts';

const lag = (kropp: Uint8Array, type = HTML): Svar => ({
  status: 200,
  type,
  kropp,
  lagring: 'no-cache',
  hoder: {},
});
const LANG = Buffer.from('<li>Søknad om tilskudd</li>'.repeat(8_000));

test('an answer that is kept takes the room it is packed in, and is the same bytes in every coding ever after', async () => {
  const ferdig = new FerdigSvar(lag(LANG), 'rask');
  expect(ferdig.storrelse).toBeGreaterThan(LANG.byteLength);
  await ferdig.pakk();
  expect(ferdig.storrelse).toBeLessThan(LANG.byteLength / 10);
  for (let gang = 0; gang < 2; gang += 1) {
    expect(brotliDecompressSync((await ferdig.kod('br')).kropp).equals(LANG)).toBe(true);
    expect(gunzipSync((await ferdig.kod('gzip')).kropp).equals(LANG)).toBe(true);
    expect(Buffer.from((await ferdig.kod('identity')).kropp).equals(LANG)).toBe(true);
  }
  // The compressor's own buffers are larger than what they hold.
  const { kropp } = await ferdig.kod('br');
  expect(kropp.buffer.byteLength).toBe(kropp.byteLength);
  // Plain bytes are not kept beside the packed ones.
  expect(ferdig.kodet('identity')).toBeUndefined();
  expect(ferdig.kodet('br')).toBe(await ferdig.kod('br'));
});

test('one that is asked for in two codings before it is packed is whole in both', async () => {
  const ferdig = new FerdigSvar(lag(LANG));
  const [gzip, plain, br] = await Promise.all(
    (['gzip', 'identity', 'br'] as const).map((k) => ferdig.kod(k)),
  );
  expect(gunzipSync(gzip?.kropp ?? '').equals(LANG)).toBe(true);
  expect(plain?.kropp.byteLength).toBe(LANG.byteLength);
  expect(brotliDecompressSync(br?.kropp ?? '').equals(LANG)).toBe(true);
  expect(new Set([gzip?.etag, plain?.etag, br?.etag]).size).toBe(3);
});

test('what is not worth packing is kept as it is', async () => {
  for (const ferdig of [new FerdigSvar(lag(Buffer.from('kort'))), new FerdigSvar(lag(LANG, 'image/png'))]) {
    const foer = ferdig.storrelse;
    await ferdig.pakk();
    expect(ferdig.storrelse).toBe(foer);
    expect(ferdig.koding('br, gzip')).toBe('identity');
    expect(await ferdig.kod('identity')).toBe(ferdig.kodet('identity'));
  }
});
