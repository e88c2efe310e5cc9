import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aapneArkiv } from '../../../src/arkiv/sqlite/aapne-arkiv.ts';
import { stier } from '../../../src/eksport/lagre.ts';
import { Verksted } from '../../eksport/hjelp/verksted.ts';

const kjoer = (data: string, ...argumenter: string[]) => {
  const svar = spawnSync(process.execPath, ['scripts/logg.ts', ...argumenter, '--data', data], {
    encoding: 'utf8',
  });
  return { kode: svar.status, sagt: svar.stdout + svar.stderr };
};

/** A log with a line on the last minute of a day in Oslo, and one on the first of the next. */
async function medToDoegn(): Promise<Verksted> {
  const v = new Verksted();
  await v.eksporter([{ id: 'sak-1', nr: 1, poster: [{ id: 'a', nr: 1 }] }]);
  const arkiv = aapneArkiv(stier(v.data).arkiv);
  for (const [tidspunkt, gjenstand] of [
    ['2026-06-01T21:59:00.000Z', '2026/1-1'],
    ['2026-06-01T22:00:00.000Z', '2026/2-1'],
  ] as const)
    await arkiv.loggfoer({
      tidspunkt,
      hvem: 'https://login.example#1',
      rolle: 'arkivar',
      handling: 'se',
      virksomhet: 'fjordvik',
      gjenstand,
      grunn: '=HYPERLINK("x")',
    });
  await arkiv.lukk();
  return v;
}

test('npm run logg reads a period of whole days in Oslo, as the console does', async () => {
  const { data } = await medToDoegn();
  const til = kjoer(data, '--handling', 'se', '--til', '2026-06-01').sagt;
  expect([til.includes('2026/1-1'), til.includes('2026/2-1')]).toEqual([true, false]);
  const fra = kjoer(data, '--handling', 'se', '--fra', '2026-06-02').sagt;
  expect([fra.includes('2026/1-1'), fra.includes('2026/2-1')]).toEqual([false, true]);
  expect(kjoer(data, '--fra', '2026-06-02', '--til', '2026-06-01')).toEqual({
    kode: 2,
    sagt: 'Perioden slutter før den begynner. Bytt om datoene.\n',
  });
});

test('npm run logg writes a file that only its owner can read, newest first, with no formula in it', async () => {
  const { data, rot } = await medToDoegn();
  const fil = join(rot, 'logg.csv');
  expect(kjoer(data, '--handling', 'se', '--csv', fil).sagt).toBe(`2 linjer er skrevet til ${fil}.\n`);
  expect(statSync(fil).mode & 0o077).toBe(0);
  const [hode, ...linjer] = readFileSync(fil, 'utf8').split('\r\n');
  expect(hode?.startsWith('\ufeff"nr";"tidspunkt"')).toBe(true);
  expect(linjer.map((linje) => /2026\/\d-1/.exec(linje)?.[0])).toEqual(['2026/2-1', '2026/1-1', undefined]);
  expect(linjer[0]).toContain(`"'=HYPERLINK(""x"")"`);
});

test('npm run logg says so where no line is what was asked for', async () => {
  const { data } = await medToDoegn();
  expect(kjoer(data, '--virksomhet', 'fjordvk')).toEqual({
    kode: 0,
    sagt: 'Ingen linjer i loggen passer.\n',
  });
});

test('npm run hendelse -- liste does not say of a body that is not here that it has no incidents', async () => {
  const { data } = await medToDoegn();
  const liste = (slug: string) => {
    const svar = spawnSync(process.execPath, ['scripts/hendelse.ts', '--data', data, 'liste', slug], {
      encoding: 'utf8',
    });
    return { kode: svar.status, sagt: svar.stdout + svar.stderr };
  };
  expect(liste('fjordvik')).toEqual({ kode: 0, sagt: 'Ingen hendelser er ført.\n' });
  expect(liste('fjordvk')).toEqual({
    kode: 2,
    sagt: '«fjordvk» har ingen journal her. Her finnes «fjordvik».\n',
  });
});
