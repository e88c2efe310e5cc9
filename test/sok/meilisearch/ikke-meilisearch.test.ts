import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test, vi } from 'vitest';
import { trekk } from '../../../src/eksport/vedtak/trekk.ts';
import { aapneMeilisearchSok } from '../../../src/sok/meilisearch/meilisearch-sok.ts';
import { SokUtilgjengelig } from '../../../src/sok/sokemotor.ts';
import { Verksted } from '../../eksport/hjelp/verksted.ts';
import { sok } from '../poster.ts';

/** What a proxy says of a server behind it that is gone, or another site at the address. */
async function startNettside(status: number): Promise<string> {
  const tjener = createServer((_, res) => {
    res.writeHead(status, { 'content-type': 'text/html' }).end('<html><h1>Bad Gateway</h1></html>');
  });
  await new Promise<void>((klar) => tjener.listen(0, '127.0.0.1', klar));
  onTestFinished(() => new Promise<void>((ferdig) => tjener.close(() => ferdig())));
  return `http://127.0.0.1:${(tjener.address() as AddressInfo).port}`;
}

test.each([502, 200])(
  'a page that is answered with %i instead of JSON is a search that is away',
  async (status) => {
    const url = await startNettside(status);
    const klokke = (): Date => new Date('2026-11-20T11:00:00Z');
    const motor = aapneMeilisearchSok({ url, indeks: 'journal' }, { klokke });
    await expect(sok(motor, { q: 'kajakk' })).rejects.toThrow(SokUtilgjengelig);
    await expect(motor.helse()).rejects.toThrow(SokUtilgjengelig);
    await motor.lukk();
  },
);

/** Made for this test, and signed by nobody. */
const NOEKKEL = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgRDklhOiJ8DEcxjDG
ETozjxKqq821V7srbUwlDlEWAEuhRANCAATj9bsqb6TAMS3tcsFWAsEIhMMataRB
qsy9eg9CMM6KKep0SejeuEkAR5DEPJSD0TkImn93NwAIxKjqyWhcRsa3
-----END PRIVATE KEY-----`;
const SERTIFIKAT = `-----BEGIN CERTIFICATE-----
MIIBfjCCASWgAwIBAgIUQQICbnnIWugJcRGh8BRV+GLTzfswCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyMzA5NTA0MFoYDzIxMjYxMDMw
MDk1MDQwWjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAATj9bsqb6TAMS3tcsFWAsEIhMMataRBqsy9eg9CMM6KKep0SejeuEkA
R5DEPJSD0TkImn93NwAIxKjqyWhcRsa3o1MwUTAdBgNVHQ4EFgQU2wN7EVzzhizI
CVWvWD53NFLUBagwHwYDVR0jBBgwFoAU2wN7EVzzhizICVWvWD53NFLUBagwDwYD
VR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNHADBEAiBrroRKBmnoGYXDfbfrBmLq
DRrUq4mTaA5a3soBiDEmHQIgWAMiVI2DS1rEdwLjzv1henljb+Q8ps7VcUVOV1GT
Gf0=
-----END CERTIFICATE-----`;

test('a certificate that nobody has signed is named as what is wrong', async () => {
  const tjener = createTlsServer({ key: NOEKKEL, cert: SERTIFIKAT }, (_, res) => res.end('{}'));
  await new Promise<void>((klar) => tjener.listen(0, '127.0.0.1', klar));
  onTestFinished(() => new Promise<void>((ferdig) => tjener.close(() => ferdig())));
  const url = `https://localhost:${(tjener.address() as AddressInfo).port}`;
  const motor = aapneMeilisearchSok({ url, indeks: 'journal' });
  await expect(sok(motor, { q: 'kajakk' })).rejects.toThrow('sertifikatet til Meilisearch godtas ikke');
});

test('what is withdrawn meanwhile is gone, and nobody is told that something was unforeseen', async () => {
  const v = new Verksted();
  await v.eksporter([{ id: 'sak-1', nr: 1, poster: [{ id: 'a', nr: 1 }] }]);
  vi.stubEnv('MEILI_URL', await startNettside(502));
  onTestFinished(() => void vi.unstubAllEnvs());
  const svar = await trekk({
    data: v.data,
    virksomhet: 'fjordvik',
    nummer: '2026/1-1',
    grunn: 'prøve',
    av: 'noen',
    klokke: v.klokke,
  });
  expect(svar).toMatchObject({ soketFoelgerEtter: true });
  expect((await v.oppslag('2026/1-1')).art).not.toBe('funnet');
});
