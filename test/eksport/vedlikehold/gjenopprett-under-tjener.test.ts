import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { gjenopprett } from '../../../src/eksport/vedlikehold/gjenopprett.ts';
import { trekk } from '../../../src/eksport/vedtak/trekk.ts';
import { medArkivet } from '../../../src/eksport/med-arkivet.ts';
import { forberedt, KLAR } from '../../../src/eksport/vedlikehold/fullfoer-gjenoppretting.ts';
import { taSikkerhetskopi } from '../../../src/eksport/vedlikehold/sikkerhetskopi.ts';
import { Gjenopprettes, meldBytte, taIBruk } from '../../../src/lager/brukstegn.ts';
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
  expect(readdirSync(v.data).filter((navn) => navn.startsWith('bruk.'))).toEqual([]);
});

test('nor does an export complete a restore that was cut off, while a server runs', async () => {
  const { v } = await medKopi();
  mkdirSync(forberedt(v.data));
  writeFileSync(join(forberedt(v.data), KLAR), '');
  const tegn = taIBruk(v.data);
  await expect(v.eksporter(SAKER)).rejects.toThrow('En server kjører');
  tegn.slutt();
  await v.eksporter(SAKER);
});

test('a server that was killed stands in nobody’s way, and what it left is taken away by the next', async () => {
  const { v, kopi } = await medKopi();
  const igjen = join(v.data, `bruk.${randomUUID()}.lever`);
  writeFileSync(igjen, '');
  utimesSync(igjen, 0, 0);
  await gjenopprett({ data: v.data, mappe: kopi, klokke: v.klokke });
  taIBruk(v.data).slutt();
  expect(readdirSync(v.data).filter((navn) => navn.startsWith('bruk.'))).toEqual([]);
});

describe('while a backup is put in the place of what is there', () => {
  test('nothing is decided that would be thrown away with the old archive, and it is when that is done', async () => {
    const { v, kopi } = await medKopi();
    const trekkP1 = () =>
      trekk({
        data: v.data,
        virksomhet: 'fjordvik',
        nummer: '2026/1-1',
        grunn: 'feil',
        av: 'drift',
        klokke: v.klokke,
      });
    const imens: Promise<unknown>[] = [];
    // The clock is asked when the old archive's decisions have been read, and the new one is being made.
    const klokke = (): Date => {
      if (imens.length === 0 && existsSync(forberedt(v.data)))
        imens.push(trekkP1().catch((feil: unknown) => feil));
      return v.klokke();
    };
    await gjenopprett({ data: v.data, mappe: kopi, klokke });
    expect(await Promise.all(imens)).toEqual([expect.any(Gjenopprettes)]);
    await trekkP1();
    expect(await medArkivet(v.data, async (arkiv) => (await arkiv.vedtak()).length)).toBe(1);
  });

  test('no server starts, which would show the old journal', async () => {
    const { v } = await medKopi();
    const bytte = meldBytte(v.data);
    await expect(startTesttjener(v.data, {}, v.klokke)).rejects.toThrow(Gjenopprettes);
    bytte.slutt();
    await (await startTesttjener(v.data, {}, v.klokke)).lukk();
  });

  test('who has the archive open is waited for', async () => {
    const { v, kopi } = await medKopi();
    await medArkivet(v.data, async () => {
      await expect(gjenopprett({ data: v.data, mappe: kopi, klokke: v.klokke })).rejects.toThrow(
        'en kommando har den åpen',
      );
    });
    await gjenopprett({ data: v.data, mappe: kopi, klokke: v.klokke });
  });
});
