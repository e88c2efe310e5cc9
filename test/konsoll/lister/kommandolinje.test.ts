import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Verksted } from '../../eksport/hjelp/verksted.ts';

const kjoer = (v: Verksted, ...argumenter: string[]) => {
  const svar = spawnSync(process.execPath, ['scripts/journaler.ts', ...argumenter, '--data', v.data], {
    encoding: 'utf8',
  });
  return { kode: svar.status, sagt: svar.stdout + svar.stderr };
};

test('npm run journaler writes a list that only its owner can read, says how long it is, and logs it', async () => {
  const v = new Verksted();
  await v.eksporter([{ id: 'sak-1', nr: 1, poster: [{ id: 'a', nr: 1, tittel: 'Om Svartvann' }] }]);
  const fil = join(v.rot, 'restanse.csv');
  const { kode, sagt } = kjoer(v, 'fjordvik', 'restanse', fil);
  expect([kode, sagt.trim()]).toEqual([0, `Restanseliste: 1 linje er skrevet til ${fil}.`]);
  expect(readFileSync(fil, 'utf8')).toContain('"Om Svartvann"');
  expect(statSync(fil).mode & 0o077).toBe(0);
  const linjer = await v.medArkiv((arkiv) => arkiv.logg({ handling: 'se', antall: 5 }));
  expect(linjer).toMatchObject([{ rolle: 'kommandolinje', grunn: 'som fil', virksomhet: 'fjordvik' }]);
});

test('npm run journaler refuses in plain words, and leaves no half file behind', async () => {
  const v = new Verksted();
  await v.eksporter([{ id: 'sak-1', nr: 1, poster: [{ id: 'a', nr: 1 }] }]);
  const fil = join(v.rot, 'liste.csv');
  for (const [argumenter, ord] of [
    [['fjordvik', 'purring', fil], '<liste> må være en av'],
    [['utvik', 'journal', fil], '«utvik» har ingen journalposter her.'],
    [['fjordvik', 'journal', fil, '--fra', '2026-02-30'], 'finnes i kalenderen'],
  ] as const) {
    const { kode, sagt } = kjoer(v, ...argumenter);
    expect(kode).toBe(2);
    expect(sagt).toContain(ord);
  }
  expect([existsSync(fil), existsSync(`${fil}.uferdig`)]).toEqual([false, false]);
});
