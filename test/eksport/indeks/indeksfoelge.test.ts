import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { avstem } from '../../../src/eksport/vurdering/avstem.ts';
import { lagIndeksfoelge } from '../../../src/eksport/indeks/indeksfoelge.ts';
import { aapneLagre, stier } from '../../../src/eksport/lagre.ts';
import { lesKonfig } from '../../../src/konfig/les-konfig.ts';
import type { Testsak } from '../hjelp/leveranse.ts';
import { Verksted } from '../hjelp/verksted.ts';

test.each([
  ['in this thread', Number.POSITIVE_INFINITY],
  ['in a thread of its own', 0],
])('the index follows %s, and has everything at the end', async (_hvor, traadFra) => {
  const v = new Verksted();
  const saker = Array.from({ length: 30 }, (_, i): Testsak => ({
    id: `s${i}`,
    nr: i + 1,
    poster: [{ id: `p${i}`, nr: 1 }],
  }));
  await v.eksporter(saker);
  const fasit = await v.soekbare();
  expect(fasit).toHaveLength(30);
  // The public side is lost, and is made again from the archive.
  for (const fil of ['journal.db', 'sok.db'])
    for (const ende of ['', '-wal', '-shm']) rmSync(join(v.data, fil + ende), { force: true });

  const lagre = await aapneLagre(v.data, v.klokke);
  const indeksert: number[] = [];
  const indeks = lagIndeksfoelge(lagre, {
    data: v.data,
    iDag: '2026-11-20',
    naa: v.naa,
    fremdrift: (antall) => void indeksert.push(antall),
    traadFra,
  });
  try {
    const [virksomhet] = lesKonfig(stier(v.data).konfig).virksomheter;
    if (!virksomhet) throw new Error('The configuration has no body.');
    await lagre.skriver.registrerVirksomhet(virksomhet);
    const pulje = { saker: 7, poster: 100 };
    await avstem(lagre, {
      virksomhet,
      tidspunkt: v.naa,
      iDag: '2026-11-20',
      kjoering: 1,
      pulje,
      etterPulje: indeks.foelg,
    });
    await indeks.ferdig();
    await lagre.sok?.eldes('2026-11-20', (ider) => lagre.journal.poster(ider));
  } finally {
    await indeks.lukk();
    await lagre.lukk();
  }
  expect(indeksert.at(-1)).toBe(30);
  expect(await v.soekbare()).toEqual(fasit);
});
