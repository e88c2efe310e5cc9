import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { gjenopprett } from '../../../src/eksport/vedlikehold/gjenopprett.ts';
import { forberedt, KLAR } from '../../../src/eksport/vedlikehold/fullfoer-gjenoppretting.ts';
import { taSikkerhetskopi } from '../../../src/eksport/vedlikehold/sikkerhetskopi.ts';
import { giTjenertegn } from '../../../src/lager/tjenertegn.ts';
import { startTesttjener } from '../../server/tjener-i-test.ts';
import { Verksted } from '../hjelp/verksted.ts';

const SAKER = [{ id: 'sak-1', nr: 1, poster: [{ id: 'p1', nr: 1 }] }];

async function medKopi(): Promise<{ v: Verksted; kopi: string }> {
  const v = new Verksted();
  await v.eksporter(SAKER);
  const kopi = join(v.rot, 'kopi');
  await taSikkerhetskopi(v.data, kopi, v.klokke);
  return { v, kopi };
}

test('no backup is put in the place of a journal that a server shows, and it is when the server has ended', async () => {
  const { v, kopi } = await medKopi();
  const valg = { data: v.data, mappe: kopi, klokke: v.klokke };
  const tjener = await startTesttjener(v.data, {}, v.klokke);
  try {
    await expect(gjenopprett(valg)).rejects.toThrow('En server kjører');
  } finally {
    await tjener.lukk();
  }
  await gjenopprett(valg);
  expect(readdirSync(v.data).filter((navn) => navn.startsWith('tjener.'))).toEqual([]);
});

test('nor does an export complete a restore that was cut off, while a server runs', async () => {
  const { v } = await medKopi();
  mkdirSync(forberedt(v.data));
  writeFileSync(join(forberedt(v.data), KLAR), '');
  const tegn = giTjenertegn(v.data);
  await expect(v.eksporter(SAKER)).rejects.toThrow('En server kjører');
  tegn.slutt();
  await v.eksporter(SAKER);
});

test('a server that was killed stands in nobody’s way, and what it left is taken away by the next', async () => {
  const { v, kopi } = await medKopi();
  const igjen = join(v.data, `tjener.${randomUUID()}.lever`);
  writeFileSync(igjen, '');
  utimesSync(igjen, 0, 0);
  await gjenopprett({ data: v.data, mappe: kopi, klokke: v.klokke });
  giTjenertegn(v.data).slutt();
  expect(readdirSync(v.data).filter((navn) => navn.startsWith('tjener.'))).toEqual([]);
});
