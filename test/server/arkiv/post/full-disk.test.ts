import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { fyllPostdata } from './post-data.ts';

/** A disk of its own, seen by the child alone and gone with it: no other process of the machine feels that it is full. */
const EGEN_DISK = 'mount -t tmpfs -o size=32m tmpfs "$1" && shift && exec "$@"';
const iEgenDisk = (disk: string, ...kommando: readonly string[]) =>
  spawnSync(
    'unshare',
    ['--user', '--map-root-user', '--mount', 'sh', '-c', EGEN_DISK, 'sh', disk, ...kommando],
    {
      encoding: 'utf8',
      timeout: 100_000,
    },
  );

test(
  'an entry and a case are withdrawn from the console although the disk is full, and the next one can be too',
  { timeout: 120_000 },
  async ({ skip }) => {
    const disk = mkdtempSync(join(tmpdir(), 'full-disk-'));
    const arkiv = await fyllPostdata();
    onTestFinished(() => {
      arkiv.rydd();
      rmSync(disk, { recursive: true, force: true });
    });
    if (iEgenDisk(disk, 'true').status !== 0) skip('This machine lets nobody mount a disk of their own.');
    const barn = new URL('./full-disk-barn.ts', import.meta.url).pathname;
    const { stdout, stderr } = iEgenDisk(disk, process.execPath, barn, arkiv.data, disk);
    expect(stdout.trim().split('\n'), stderr).toEqual([
      'avvik 0',
      'ledig 0',
      'trukket {"status":303,"adresse":410}',
      'ledig 0',
      'trukket {"status":303,"adresse":410}',
      'ledig 0',
      'reserve true',
    ]);
  },
);
