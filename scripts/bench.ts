import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { Option } from 'commander';
import type { Benk } from './bench/benk.ts';
import { type Maaling, megabyte, tabell } from './bench/maaling.ts';
import { maalEksport } from './bench/maal-eksport.ts';
import { maalSider } from './bench/maal-sider.ts';
import { maalSok, type Meilivalg } from './bench/maal-sok.ts';
import { maalSokeside } from './bench/maal-sokeside.ts';
import { maalTrekkAlene } from './bench/maal-trekk.ts';
import { heltall, lagKommando } from './kommando.ts';

const { antall, sok, trekk, meili } = lagKommando(
  'bench',
  'Måler det planen setter mål for, hver ting ved siden av gulvet sitt, i én kjøring.',
)
  .option('--antall <n>', 'antall journalposter', heltall(1), 1_000_000)
  .option('--sok <mappe>', 'mål bare søket, over en datamappe som er eksportert til fra før')
  .option('--trekk <mappe>', 'mål bare trekk, i en slik mappe: det som trekkes, blir borte fra den')
  .addOption(
    new Option('--meili <hvilke>', 'Meilisearch ved siden av: som den kommer, og med vår motor på')
      .choices(['ingen', 'standard', 'begge'])
      .default('standard'),
  )
  .parse()
  .opts<{ antall: number; sok?: string; trekk?: string; meili: Meilivalg }>();

const tidspunkt = '2026-11-20T12:00:00Z';
const mappe = mkdtempSync(join(tmpdir(), 'apen-journal-bench-'));
const maalinger: Maaling[] = [];
const tekster: string[] = [];
const benk: Benk = {
  antall,
  mappe,
  data: resolve(trekk ?? sok ?? join(mappe, 'data')),
  tidspunkt,
  klokke: () => new Date(tidspunkt),
  meld: (...nye) => void maalinger.push(...nye),
  vis: (tekst) => void tekster.push(tekst),
  si: (hva) => void process.stderr.write(`${hva}\n`),
};

try {
  if (trekk !== undefined) await maalTrekkAlene(benk);
  else {
    if (sok === undefined) await maalEksport(benk);
    await maalSok(benk, meili);
    await maalSokeside(benk);
    if (sok === undefined) await maalSider(benk);
  }
  console.log(
    `${cpus().length} kjerner (${cpus()[0]?.model ?? 'ukjent'}), ${megabyte(totalmem())}, Node ${process.version}\n`,
  );
  console.log([tabell(maalinger), ...tekster].join('\n\n'));
} finally {
  rmSync(mappe, { recursive: true, force: true });
}
