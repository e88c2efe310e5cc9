import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test } from 'vitest';
import { aapneJournal } from '../../src/journal/aapne.ts';

test('a journal whose very first writing was cut off is opened for reading', async () => {
  const mappe = mkdtempSync(join(tmpdir(), 'journal-'));
  onTestFinished(() => {
    rmSync(mappe, { recursive: true });
  });
  const [skrives, drept] = [join(mappe, 'skrives.db'), join(mappe, 'drept.db')];
  const db = new DatabaseSync(skrives);
  // Not yet in WAL mode: what is half written is undone by the file beside it, and only by one who may write.
  db.exec('PRAGMA journal_mode = DELETE; CREATE TABLE halv (tekst TEXT); PRAGMA cache_size = 1; BEGIN');
  const sett = db.prepare('INSERT INTO halv VALUES (?)');
  for (let i = 0; i < 50; i++) sett.run('x'.repeat(5000));
  for (const ende of ['', '-journal']) copyFileSync(`${skrives}${ende}`, `${drept}${ende}`);
  db.close();

  const journal = aapneJournal(drept);
  expect(await journal.virksomheter()).toEqual([]);
  await journal.lukk();
});
