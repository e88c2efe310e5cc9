import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { diskvarsel, erTrang, lesDiskplass } from '../../src/lager/diskplass.ts';

let mappe: string;
beforeEach(() => {
  mappe = mkdtempSync(join(tmpdir(), 'diskplass-'));
});
afterEach(() => rmSync(mappe, { recursive: true, force: true }));

test('a disk with less free than the limit is short of room, and is said to be so in plain numbers', async () => {
  const trang = await lesDiskplass(mappe, Number.MAX_SAFE_INTEGER);
  expect(trang.ledig).toBeGreaterThan(0);
  expect(erTrang(trang)).toBe(true);
  expect(erTrang(await lesDiskplass(mappe, 0))).toBe(false);
  expect(diskvarsel({ ledig: 940_000_000, trengs: 1_000_000_000 })).toMatch(
    /^Det er bare 0,9 GB ledig .* minst 1,0 GB\./,
  );
  expect(diskvarsel({ ledig: 1_000_000_000, trengs: 1_000_000_000 })).toBeUndefined();
});

test('the largest database must have room twice, beside itself', async () => {
  writeFileSync(join(mappe, 'journal.db'), Buffer.alloc(3_000));
  writeFileSync(join(mappe, 'sok.db'), Buffer.alloc(5_000));
  writeFileSync(join(mappe, 'noe-annet'), Buffer.alloc(9_000));
  expect((await lesDiskplass(mappe, 1)).trengs).toBe(10_000);
  expect((await lesDiskplass(mappe, 20_000)).trengs).toBe(20_000);
});
