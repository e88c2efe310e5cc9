import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Eksportavbrudd } from '../../../src/eksport/feil.ts';
import { stier } from '../../../src/eksport/lagre.ts';
import { gjenopprett } from '../../../src/eksport/vedlikehold/gjenopprett.ts';
import { taSikkerhetskopi } from '../../../src/eksport/vedlikehold/sikkerhetskopi.ts';
import { Verksted } from '../hjelp/verksted.ts';

test('a restore is refused whole where a folder stands in the place of one of its files, and is done when the folder is away', async () => {
  const v = new Verksted();
  await v.eksporter([{ id: 's1', nr: 1, poster: [{ id: 'p1', nr: 1 }] }]);
  const mappe = join(v.rot, 'kopi');
  await taSikkerhetskopi(v.data, mappe, v.klokke);
  const valg = { mappe, data: v.data, klokke: v.klokke, utenNyereVedtak: true };
  const { arkiv, konfig, sok } = stier(v.data);
  for (const sti of [konfig, sok, `${sok}-wal`, `${arkiv}-shm`]) {
    rmSync(sti, { force: true });
    mkdirSync(sti);
    const foer = { arkiv: readFileSync(arkiv, 'latin1'), filer: readdirSync(v.data).toSorted() };
    await expect(gjenopprett(valg)).rejects.toThrow(Eksportavbrudd);
    await expect(gjenopprett(valg)).rejects.toThrow('er en mappe, og skulle vært en fil. Flytt den bort');
    expect({ arkiv: readFileSync(arkiv, 'latin1'), filer: readdirSync(v.data).toSorted() }).toEqual(foer);
    rmSync(sti, { recursive: true });
    await gjenopprett(valg);
    expect((await v.oppslag('2026/1-1')).art).toBe('funnet');
  }
});
