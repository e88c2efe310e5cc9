import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { stier } from '../../../src/eksport/lagre.ts';
import { Eksportavbrudd } from '../../../src/eksport/feil.ts';
import { gjenopprett } from '../../../src/eksport/vedlikehold/gjenopprett.ts';
import { manglerIKopien } from '../../../src/eksport/vedlikehold/hel-kopi.ts';
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

test.each(['journal.db', 'innsyn.db'])(
  'a backup of %s is refused where it is damaged or empty',
  async (navn) => {
    const v = await fylt();
    const fil = join(v.data, navn);
    if (navn === 'innsyn.db') copyFileSync(stier(v.data).journal, fil);
    const hel = readFileSync(fil);
    const midten = Buffer.from(hel);
    midten.fill(0x5a, 4096, midten.length - 4096);
    for (const innhold of navn === 'innsyn.db'
      ? [midten, Buffer.alloc(0), Buffer.from('x'.repeat(9000))]
      : [Buffer.alloc(0)]) {
      writeFileSync(fil, innhold);
      await expect(kopier(v, join(v.rot, 'kopi'))).rejects.toThrow(`${navn} er skadet eller tom`);
      expect(existsSync(join(v.rot, 'kopi'))).toBe(false);
    }
  },
);

test('a backup without the configuration, or without the requests that a key is there for, says what it lacks', async () => {
  const v = await fylt();
  const { filer } = await kopier(v, join(v.rot, 'hel'));
  expect(manglerIKopien(filer)).toEqual([]);
  rmSync(stier(v.data).konfig);
  writeFileSync(join(v.data, 'innsyn.nokkel'), 'x'.repeat(64));
  const sti = join(v.rot, 'halv');
  const svar = spawnSync(process.execPath, ['scripts/sikkerhetskopi.ts', '--data', v.data, sti], {
    encoding: 'utf8',
  });
  expect(svar.status).toBe(1);
  expect(svar.stderr).toMatch(/konfig\.json er borte[\s\S]*innsyn\.db er borte/u);
  expect(existsSync(join(sti, 'manifest.json'))).toBe(true);
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
