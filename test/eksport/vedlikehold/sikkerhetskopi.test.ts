import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { stier } from '../../../src/eksport/lagre.ts';
import { Eksportavbrudd } from '../../../src/eksport/feil.ts';
import { gjenopprett } from '../../../src/eksport/vedlikehold/gjenopprett.ts';
import { taSikkerhetskopi } from '../../../src/eksport/vedlikehold/sikkerhetskopi.ts';
import { Verksted } from '../hjelp/verksted.ts';

async function fylt(): Promise<Verksted> {
  const v = new Verksted();
  await v.eksporter([{ id: 'sak-1', nr: 1, poster: [{ id: 'p1', nr: 1 }] }]);
  return v;
}
const kopier = (v: Verksted, mappe: string) => taSikkerhetskopi(v.data, mappe, v.klokke);

test('a backup is refused in a place where it cannot be written, and nothing is made', async () => {
  const v = await fylt();
  const fil = join(v.rot, 'fil');
  writeFileSync(fil, '');
  const lenke = join(v.rot, 'lenke');
  symlinkSync(v.data, lenke);
  const foer = readdirSync(v.data).toSorted();
  for (const [mappe, hvorfor] of [
    ['/proc/kopi', 'Det kan ikke lages eller skrives i /proc/kopi.'],
    [fil, 'er en fil'],
    [join(fil, 'kopi'), 'er en fil, eller ligger i en'],
    [v.data, 'ligger i datamappen'],
    [join(v.data, 'kopi'), 'ligger i datamappen'],
    [lenke, 'ligger i datamappen'],
  ] as const) {
    await expect(kopier(v, mappe)).rejects.toThrow(Eksportavbrudd);
    await expect(kopier(v, mappe)).rejects.toThrow(hvorfor);
  }
  expect(readdirSync(v.data).toSorted()).toEqual(foer);
});

test('a backup that fails midway leaves nothing secret behind, and the same folder can be used again', async () => {
  const v = await fylt();
  const [ny, tom] = [join(v.rot, 'ny'), join(v.rot, 'tom')];
  mkdirSync(tom);
  writeFileSync(stier(v.data).innsyn, 'no database, and long enough to be looked at by the system');
  for (const mappe of [ny, tom]) await expect(kopier(v, mappe)).rejects.toThrow();
  expect(existsSync(ny)).toBe(false);
  expect(readdirSync(tom)).toEqual([]);
  rmSync(stier(v.data).innsyn);
  for (const mappe of [ny, tom]) await kopier(v, mappe);
});

test('a folder that something lies in is refused, and left as it is', async () => {
  const v = await fylt();
  const mappe = join(v.rot, 'full');
  mkdirSync(mappe);
  writeFileSync(join(mappe, 'brev.txt'), '');
  await expect(kopier(v, mappe)).rejects.toThrow('ikke tom');
  expect(readdirSync(mappe)).toEqual(['brev.txt']);
});

test('a manifest or a list of decisions that is no JSON is told of in words', async () => {
  const v = await fylt();
  const mappe = join(v.rot, 'kopi');
  await kopier(v, mappe);
  const vedtak = join(v.rot, 'vedtak.json');
  writeFileSync(vedtak, '{');
  const valg = { data: v.data, mappe, klokke: v.klokke };
  await expect(gjenopprett({ ...valg, vedtak })).rejects.toThrow('er ikke en liste over vedtak');
  writeFileSync(join(mappe, 'manifest.json'), '{');
  await expect(gjenopprett(valg)).rejects.toThrow('kan ikke leses');
});

test('a restore that finds no room is told so, leaves nothing behind, and gives up no decision of the archive that is there', async () => {
  const v = await fylt();
  const mappe = join(v.rot, 'kopi');
  await kopier(v, mappe);
  await v.medArkiv((arkiv) =>
    arkiv.vedta({
      tidspunkt: v.naa,
      av: 'kari',
      grunn: 'feil',
      virksomhet: 'fjordvik',
      art: 'trekk',
      saksaar: 2026,
      sakssekvensnummer: 1,
      dokumentnummer: 1,
    }),
  );
  const kjoer = (blokker: number, ...valg: string[]) => {
    // No file may grow larger than this, as on a full disk.
    const uten = `trap '' XFSZ; ulimit -f ${blokker}; exec '${process.execPath}' scripts/gjenopprett.ts '${mappe}' --data '${v.data}' ${valg.join(' ')}`;
    return spawnSync('sh', ['-c', uten], { encoding: 'utf8' });
  };
  for (const valg of [[], ['--uten-nyere-vedtak']])
    for (const blokker of [16, 200]) {
      const svar = kjoer(blokker, ...valg);
      expect(svar.status, svar.stderr).toBeGreaterThanOrEqual(2);
      expect(svar.stderr).not.toContain('--uten-nyere-vedtak');
      expect(existsSync(join(v.data, 'gjenopprettes'))).toBe(false);
      expect(await v.medArkiv((arkiv) => arkiv.vedtak())).toHaveLength(1);
    }
  await gjenopprett({ data: v.data, mappe, klokke: v.klokke });
  expect((await v.oppslag('2026/1-1')).art).toBe('trukket');
});
