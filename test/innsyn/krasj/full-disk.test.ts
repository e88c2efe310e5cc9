import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { FRA, innsending, rigg } from '../rigg.ts';

/** The largest file the system lets the child write, in KB: as a disk that is full. */
const TAK = 1500;

test('on a full disk a step is whole or not at all, what was promised is kept, and it goes on when there is room', async () => {
  const r = rigg();
  const barn = new URL('./full-disk-barn.ts', import.meta.url).pathname;
  const { stdout, status, signal } = spawnSync(
    'bash',
    ['-c', `ulimit -f ${TAK}; exec "$0" "$@"`, process.execPath, barn, r.data],
    { encoding: 'utf8' },
  );
  expect({ status, signal }).toEqual({ status: 0, signal: null });
  const sagt = stdout.trim().split('\n');
  const kvittert = sagt.flatMap((linje) => /^kvittert (\S+)$/u.exec(linje)?.[1] ?? []);
  expect(kvittert.length).toBeGreaterThan(5);
  expect(sagt.filter((linje) => /^feilet (?:innsending|bekreftelse) /u.test(linje)).length).toBeGreaterThan(
    2,
  );
  expect(sagt, 'what is there can be read').toContain('leses');
  expect(sagt.some((linje) => linje.startsWith('feilet opplasting'))).toBe(true);
  const filer = join(r.data, 'innsyn-filer');
  expect(existsSync(filer) ? readdirSync(filer) : []).toEqual([]);

  for (const referanse of kvittert)
    expect((await r.grunnlag.lager.hent(referanse))?.krav.bekreftet).toBeDefined();
  const db = new DatabaseSync(join(r.data, 'innsyn.db'), { readOnly: true });
  const halve = db
    .prepare(
      `SELECT k.referanse FROM krav k JOIN bestilling b ON b.nr = k.bestilling
       WHERE (SELECT count(*) FROM hendelse h WHERE h.krav = k.nr) <> 1 + (b.bekreftet IS NOT NULL)
         OR (SELECT count(*) FROM etterspurt e WHERE e.krav = k.nr) <> 1
         OR (SELECT count(*) FROM post p WHERE p.krav = k.nr) <> CASE WHEN b.bekreftet IS NULL THEN 1 ELSE 3 END`,
    )
    .all();
  const hel = db.prepare('PRAGMA integrity_check').get();
  db.close();
  expect(halve).toEqual([]);
  expect(hel).toEqual({ integrity_check: 'ok' });
  expect((await r.spoer.sendInn(innsending(), FRA)).art, 'with room again').toBe('maa-bekreftes');
});
