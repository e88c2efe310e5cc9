import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import type { Benk } from './bench/benk.ts';
import { type Maaling, megabyte, tabell } from './bench/maaling.ts';
import { maalEksport } from './bench/maal-eksport.ts';
import { maalSider } from './bench/maal-sider.ts';
import { maalSok } from './bench/maal-sok.ts';

const { antall } = new Command('bench')
  .description('Måler det planen setter mål for, hver ting ved siden av gulvet sitt, i én kjøring.')
  .option('--antall <n>', 'antall journalposter', '1000000')
  .parse()
  .opts<{ antall: string }>();

const tidspunkt = '2026-11-20T12:00:00Z';
const mappe = mkdtempSync(join(tmpdir(), 'apen-journal-bench-'));
const maalinger: Maaling[] = [];
const benk: Benk = {
  antall: Number(antall),
  mappe,
  data: join(mappe, 'data'),
  tidspunkt,
  klokke: () => new Date(tidspunkt),
  meld: (...nye) => void maalinger.push(...nye),
  si: (hva) => void process.stderr.write(`${hva}\n`),
};

try {
  await maalEksport(benk);
  await maalSok(benk);
  await maalSider(benk);
  console.log(
    `${cpus().length} kjerner (${cpus()[0]?.model ?? 'ukjent'}), ${megabyte(totalmem())}, Node ${process.version}\n`,
  );
  console.log(tabell(maalinger));
} finally {
  rmSync(mappe, { recursive: true, force: true });
}
