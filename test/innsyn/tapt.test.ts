import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { aapneInnsyn, tapteKrav } from '../../src/innsyn/aapne.ts';
import { OedelagtFil } from '../../src/lager/systemfeil.ts';
import { INGEN_JOURNAL } from './ingen-journal.ts';
import { KONFIG } from './konfig.ts';

function mappe(): string {
  const data = mkdtempSync(join(tmpdir(), 'innsyn-'));
  onTestFinished(() => {
    rmSync(data, { recursive: true });
  });
  return data;
}
const aapne = (data: string) => aapneInnsyn(data, KONFIG, INGEN_JOURNAL, () => new Date());

test('requests that are gone from beside their key, or are an empty file, are told of: no new store takes their place', async () => {
  const data = mappe();
  await aapne(data).lukk();
  const sti = join(data, 'innsyn.db');
  rmSync(sti);
  expect(() => aapne(data)).toThrow(OedelagtFil);
  expect(() => aapne(data)).toThrow(`Innsynskravene er borte: ${sti} finnes ikke`);
  expect(existsSync(sti)).toBe(false);
  writeFileSync(sti, '');
  expect(() => aapne(data)).toThrow(`${sti} er tom`);
  expect(tapteKrav(data)).toContain('er tom');
  expect(statSync(sti).size).toBe(0);
  rmSync(join(data, 'innsyn.nokkel'));
  await aapne(data).lukk();
  await aapne(data).lukk();
});

test('a first start that is cut off between the store and its key is no loss', async () => {
  const data = mappe();
  writeFileSync(join(data, 'innsyn.db'), '');
  await aapne(data).lukk();
  rmSync(join(data, 'innsyn.nokkel'));
  await aapne(data).lukk();
  expect(existsSync(join(data, 'innsyn.nokkel'))).toBe(true);
});
