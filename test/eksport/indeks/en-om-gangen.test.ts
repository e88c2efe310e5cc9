import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { byggIndeks } from '../../../src/eksport/indeks/indekser.ts';
import { LaastFeil } from '../../../src/lager/laas.ts';
import { byggIndeksPaaNytt } from '../../../src/server/indeks/bygg-indeks.ts';
import { Verksted } from '../hjelp/verksted.ts';

test('the server and `npm run indekser` do not write one index at once: the last to come is told to wait', async () => {
  const v = new Verksted();
  await v.eksporter([{ id: 'sak-1', nr: 1, poster: [{ id: 'p1', nr: 1, tittel: 'Om Kvitvann' }] }]);
  const [tjeneren, kommandoen] = await Promise.allSettled([
    byggIndeksPaaNytt(v.data, v.klokke),
    byggIndeks(v.data, v.klokke),
  ]);
  expect(tjeneren).toEqual({ status: 'fulfilled', value: 1 });
  expect(kommandoen).toMatchObject({ status: 'rejected', reason: expect.any(LaastFeil) as unknown });
  expect(await v.soekbare('Kvitvann')).toEqual(['fjordvik/2026/1/1']);
  expect(readdirSync(v.data).filter((fil) => fil.includes('.ny') || fil.endsWith('.laas'))).toEqual([]);
  expect(await byggIndeks(v.data, v.klokke)).toBe(1);
});
