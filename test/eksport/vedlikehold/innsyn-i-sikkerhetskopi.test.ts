import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { gjenopprett } from '../../../src/eksport/vedlikehold/gjenopprett.ts';
import { taSikkerhetskopi } from '../../../src/eksport/vedlikehold/sikkerhetskopi.ts';
import { lesNoekkel } from '../../../src/innsyn/hemmelighet.ts';
import { Verksted } from '../hjelp/verksted.ts';

const FIL = '3f8a6b0c-1111-4222-8333-444455556666';

/** A store of requests as far as a backup is concerned: a database, its key, and a file that was handed out. */
async function medInnsyn(): Promise<{ v: Verksted; mappe: string; noekkel: string }> {
  const v = new Verksted();
  await v.eksporter([{ id: 's1', nr: 1, poster: [{ id: 'p1', nr: 1 }] }]);
  skriv(v, "CREATE TABLE krav (hvem TEXT); INSERT INTO krav VALUES ('den første')");
  const noekkel = lesNoekkel(v.data).toString('hex');
  mkdirSync(join(v.data, 'innsyn-filer'));
  writeFileSync(join(v.data, 'innsyn-filer', FIL), 'innsynskopi');
  writeFileSync(join(v.data, 'innsyn-filer', `${FIL}.uferdig`), 'halv');
  const mappe = join(v.rot, 'kopi');
  await taSikkerhetskopi(v.data, mappe, v.klokke);
  return { v, mappe, noekkel };
}
function skriv(v: Verksted, sql: string): void {
  const db = new DatabaseSync(join(v.data, 'innsyn.db'));
  db.exec(sql);
  db.close();
}
function krav(v: Verksted): unknown[] {
  const db = new DatabaseSync(join(v.data, 'innsyn.db'));
  const rader = db.prepare('SELECT hvem FROM krav').all();
  db.close();
  return rader.map(({ hvem }) => hvem);
}
const gjenopprettet = (v: Verksted, mappe: string) =>
  gjenopprett({ mappe, data: v.data, klokke: v.klokke, utenNyereVedtak: true });

describe('requests in a backup', () => {
  test('come back whole when everything is lost: store, the key of every link, and the files handed out', async () => {
    const { v, mappe, noekkel } = await medInnsyn();
    rmSync(v.data, { recursive: true });
    expect(await gjenopprettet(v, mappe)).toMatchObject({ innsynBeholdt: false });
    expect(krav(v)).toEqual(['den første']);
    expect(lesNoekkel(v.data).toString('hex')).toBe(noekkel);
    expect(readdirSync(join(v.data, 'innsyn-filer'))).toEqual([FIL]);
    expect(readFileSync(join(v.data, 'innsyn-filer', FIL), 'utf8')).toBe('innsynskopi');
  });

  test('do not take the place of a store that is whole: what came since is there, what was erased is not', async () => {
    const { v, mappe } = await medInnsyn();
    skriv(v, `DELETE FROM krav; INSERT INTO krav VALUES ('den andre')`);
    rmSync(join(v.data, 'innsyn-filer', FIL));
    expect(await gjenopprettet(v, mappe)).toMatchObject({ innsynBeholdt: true });
    expect(krav(v)).toEqual(['den andre']);
    expect(readdirSync(join(v.data, 'innsyn-filer'))).not.toContain(FIL);
  });

  test.each([
    [
      'damaged',
      (sti: string) => {
        writeFileSync(sti, 'dette er ingen database, men den er der');
      },
    ],
    [
      'empty',
      (sti: string) => {
        writeFileSync(sti, '');
      },
    ],
  ])('take the place of one that is %s', async (_, oedelegg) => {
    const { v, mappe } = await medInnsyn();
    oedelegg(join(v.data, 'innsyn.db'));
    expect(await gjenopprettet(v, mappe)).toMatchObject({ innsynBeholdt: false });
    expect(krav(v)).toEqual(['den første']);
  });

  test('are held against the list like the rest', async () => {
    const { v, mappe } = await medInnsyn();
    writeFileSync(join(mappe, 'innsyn-filer', FIL), 'en annen kopi');
    await expect(gjenopprettet(v, mappe)).rejects.toThrow('ikke den som ble skrevet');
  });
});
