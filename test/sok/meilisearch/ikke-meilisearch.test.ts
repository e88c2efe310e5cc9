import { createServer } from 'node:http';
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
