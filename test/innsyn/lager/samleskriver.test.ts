import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { lagSamleskriver } from '../../../src/innsyn/sqlite/samleskriver.ts';

function lag(naa: () => number = () => 0) {
  const mappe = mkdtempSync(join(tmpdir(), 'samleskriver-'));
  const sti = join(mappe, 'x.db');
  const db = new DatabaseSync(sti, { timeout: 50 });
  db.exec('PRAGMA journal_mode = WAL; CREATE TABLE t (nr INTEGER)');
  onTestFinished(() => {
    db.close();
    rmSync(mappe, { recursive: true, force: true });
  });
  const sett = inn(db);
  const annen = (): DatabaseSync => new DatabaseSync(sti);
  const rader = (): readonly number[] => {
    const leser = annen();
    const funnet = leser.prepare('SELECT nr FROM t ORDER BY nr').all();
    leser.close();
    return funnet.map((rad) => Number(rad['nr']));
  };
  return { db, sett, annen, rader, ...lagSamleskriver(db, naa) };
}
const inn = (db: DatabaseSync) => (nr: number) => db.prepare('INSERT INTO t VALUES (?)').run(nr);

const NEI = new Error('nei');
const utfall = async (loefter: readonly Promise<unknown>[]): Promise<readonly string[]> =>
  (await Promise.allSettled(loefter)).map(({ status }) => status);

test('whoever comes at once is written in one transaction, and told when it is on disk', async () => {
  const { db, sett, skriv, rader } = lag();
  let begynt = 0;
  const vanlig = db.exec.bind(db);
  db.exec = (sql) => {
    if (sql === 'COMMIT') begynt += 1;
    vanlig(sql);
  };
  const svar = await Promise.all([1, 2, 3].map(async (nr) => (await skriv(() => sett(nr))) && rader()));
  expect(svar).toEqual([
    [1, 2, 3],
    [1, 2, 3],
    [1, 2, 3],
  ]);
  expect(begynt).toBe(1);
});

test('one who is refused leaves nothing behind, and takes nobody along', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.boolean(), { maxLength: 30 }), async (gaarDet) => {
      const { sett, skriv, rader } = lag();
      const svar = await utfall(
        gaarDet.map((ja, nr) =>
          skriv(() => {
            sett(nr);
            if (!ja) throw NEI;
          }),
        ),
      );
      expect(svar).toEqual(gaarDet.map((ja) => (ja ? 'fulfilled' : 'rejected')));
      expect(rader()).toEqual([...gaarDet.keys()].filter((nr) => gaarDet[nr]));
    }),
    { numRuns: 20 },
  );
});

test('when all is rolled back, by a full disk for instance, nobody of the group is told that it is written; the rest is', async () => {
  const { db, sett, skriv, rader } = lag();
  const svar = utfall([
    skriv(() => sett(1)),
    skriv(() => {
      db.exec('ROLLBACK');
      throw NEI;
    }),
    skriv(() => sett(3)),
  ]);
  expect(await svar).toEqual(['rejected', 'rejected', 'fulfilled']);
  expect(rader()).toEqual([3]);
});

test('a store that somebody else holds is waited for once, by all who stand in line together', async () => {
  const { sett, skriv, annen, rader } = lag();
  const holder = annen();
  holder.exec('BEGIN IMMEDIATE');
  const fra = performance.now();
  expect(await utfall([1, 2, 3, 4, 5, 6, 7, 8].map((nr) => skriv(() => sett(nr))))).not.toContain(
    'fulfilled',
  );
  // Fifty milliseconds of patience, and not eight times fifty.
  expect(performance.now() - fra).toBeLessThan(300);
  holder.exec('ROLLBACK');
  holder.close();
  await skriv(() => sett(9));
  expect(rader()).toEqual([9]);
});

test('a long line is written some milliseconds at a time, in order, and others have their turn in between', async () => {
  let tid = 0;
  const { sett, skriv, tom, rader } = lag(() => tid);
  const rekke: string[] = [];
  let ferdig = false;
  const side = (): void => {
    rekke.push('|');
    if (!ferdig) setImmediate(side);
  };
  setImmediate(side);
  for (let nr = 0; nr < 20; nr += 1)
    void skriv(() => {
      sett(nr);
      rekke.push(String(nr));
      tid += 4;
    });
  await tom();
  ferdig = true;
  expect(rekke.filter((hva) => hva !== '|')).toEqual(Array.from({ length: 20 }, (_, nr) => String(nr)));
  const puljer = rekke
    .join(' ')
    .split('|')
    .map((del) => del.split(' ').filter((hva) => hva !== '').length);
  expect(Math.max(...puljer)).toBe(3);
  expect(rader()).toHaveLength(20);
});
