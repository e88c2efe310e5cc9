import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { Command } from 'commander';
import { trekk } from '../src/eksport/trekk.ts';
import { aapneJournal, aapneJournalskriver } from '../src/journal/aapne.ts';
import { listepost } from '../src/offentlig/eldet.ts';
import { lagLogg } from '../src/server/logg.ts';
import { startOffentlig } from '../src/server/start-offentlig.ts';
import { sporring } from '../src/sok/sokemotor.ts';
import { aapneSqliteSok } from '../src/sok/sqlite/sqlite-sok.ts';
import { datoI } from '../src/tid/oslo.ts';
import type { Barnesvar } from './bench/barn.ts';
import { eksportgulv } from './bench/gulv-eksport.ts';
import { type Maaling, megabyte, millisekunder, persentil, sekunder, ta, tabell } from './bench/maaling.ts';
import { harMeilisearch, startMeilisearch } from './bench/meilisearch-gulv.ts';
import { bartGulv, foersteVisning, hent, takt } from './bench/side.ts';
import { testsporringer } from './bench/sporringer.ts';
import { lagDemoarkiv } from './generator/arkiv.ts';
import { skrivNoark5 } from './generator/noark5.ts';

const { antall: tekst } = new Command('bench')
  .description('Måler det design.md § 7 setter mål for, hver ting ved siden av gulvet sitt, i én kjøring.')
  .option('--antall <n>', 'antall journalposter', '1000000')
  .parse()
  .opts<{ antall: string }>();
const antall = Number(tekst);

const TIDSPUNKT = '2026-11-20T12:00:00Z';
const klokke = (): Date => new Date(TIDSPUNKT);
const mappe = mkdtempSync(join(tmpdir(), 'apen-journal-bench-'));
const maalinger: Maaling[] = [];
const si = (hva: string): void => void process.stderr.write(`${hva}\n`);

async function lagLeveranse(navn: string, poster: number): Promise<string> {
  const ut = join(mappe, navn);
  const arkiv = lagDemoarkiv({ antall: poster, fro: 1, fra: '2024-11-20', til: '2026-11-20' });
  const [fil = ''] = await skrivNoark5(arkiv, ut, {
    navn: 'Fjordvik kommune',
    organisasjonsnummer: '999999999',
  });
  return fil;
}

function eksporter(fil: string, data: string): Barnesvar {
  const barn = spawnSync(
    process.execPath,
    [join(import.meta.dirname, 'bench', 'barn.ts'), fil, data, TIDSPUNKT],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 1 << 26 },
  );
  if (barn.status !== 0) throw new Error('Eksporten feilet');
  return JSON.parse(barn.stdout) as Barnesvar;
}

async function maalEksport(data: string): Promise<void> {
  si(`Dikter opp ${antall} journalposter …`);
  const fil = await lagLeveranse('stor', antall);
  const liten = await lagLeveranse('liten', Math.max(1, Math.round(antall / 10)));
  si('Måler gulvet: bar saxes og bar FTS5 …');
  const gulv = await eksportgulv(fil, join(mappe, 'gulv.db'));
  si('Eksporterer …');
  const tidel = eksporter(liten, join(mappe, 'data-liten'));
  const foerste = eksporter(fil, data);
  si(`  ${JSON.stringify(foerste.faser)}`);
  const likt = eksporter(fil, data);
  // A comment after the last element changes the file's bytes and nothing that it says.
  appendFileSync(fil, '<!-- levert på nytt -->\n');
  const paaNytt = eksporter(fil, data);
  si(`  ${JSON.stringify(paaNytt.faser)}`);
  const gulvMs = gulv.lese + gulv.indeksere;
  maalinger.push(
    {
      hva: `eksport av ${antall} journalposter`,
      maalt: sekunder(foerste.ms),
      gulv: `${sekunder(gulv.lese)} saxes + ${sekunder(gulv.indeksere)} FTS5`,
      tall: foerste.ms / gulvMs,
      maal: 2,
      retning: 'høyst',
      enhet: 'x',
    },
    {
      hva: 'eksport igjen, filen ny, innholdet likt',
      maalt: sekunder(paaNytt.ms),
      gulv: `${sekunder(foerste.ms)} første`,
      tall: paaNytt.ms / foerste.ms,
      maal: 0.5,
      retning: 'høyst',
      enhet: 'x',
    },
    {
      hva: 'eksport igjen, alt likt',
      maalt: sekunder(likt.ms),
      gulv: `${sekunder(foerste.ms)} første`,
      tall: likt.ms / foerste.ms,
      maal: 0.05,
      retning: 'høyst',
      enhet: 'x',
    },
    {
      hva: 'minne under eksport',
      maalt: megabyte(foerste.minne),
      gulv: `${megabyte(tidel.minne)} ved en tidel`,
      tall: foerste.minne / tidel.minne,
      maal: 1.3,
      retning: 'høyst',
      enhet: 'x',
    },
  );
}

async function maalSok(data: string): Promise<void> {
  si('Måler søk …');
  const sok = await aapneSqliteSok(join(data, 'sok.db'), { klokke });
  await sok.sok(sporring.parse({ q: '' }));
  const sporringer = testsporringer(2026);
  const egne: number[] = [];
  for (const en of sporringer) egne.push(await ta(() => sok.sok(en)));
  const vanlig = (sortering: 'nyeste' | 'relevans'): Promise<number> =>
    ta(() => sok.sok(sporring.parse({ q: 'strandveien', sortering, side: 2 })));
  const etterDato = await vanlig('nyeste');
  const etterRelevans = await vanlig('relevans');
  await sok.lukk();
  const p95 = persentil(egne, 0.95);
  maalinger.push(
    {
      hva: 'ett vanlig ord, etter dato',
      maalt: millisekunder(etterDato),
      gulv: '–',
      tall: etterDato,
      maal: 50,
      retning: 'høyst',
      enhet: 'ms',
    },
    {
      hva: 'ett vanlig ord, etter relevans',
      maalt: millisekunder(etterRelevans),
      gulv: '–',
      tall: etterRelevans,
      maal: 200,
      retning: 'høyst',
      enhet: 'ms',
    },
  );
  if (!harMeilisearch()) {
    si('Hopper over gulvet for søk: meilisearch finnes ikke på PATH.');
    maalinger.push({
      hva: `søk med fasetter, p95 av ${sporringer.length}`,
      maalt: millisekunder(p95),
      gulv: 'uten Meilisearch',
      tall: p95,
      maal: 50,
      retning: 'høyst',
      enhet: 'ms',
    });
    return;
  }
  si('Fyller Meilisearch …');
  const meili = await startMeilisearch(mappe);
  try {
    const journal = aapneJournal(join(data, 'journal.db'));
    const skriver = aapneJournalskriver(join(data, 'journal.db'));
    const iDag = datoI(klokke());
    let etter: string | undefined;
    for (;;) {
      const ider = await skriver.alleIder(etter, 10_000);
      if (ider.length === 0) break;
      await meili.indekser((await journal.poster(ider)).map((publisert) => listepost(publisert, iDag)));
      etter = ider.at(-1);
    }
    await journal.lukk();
    await skriver.lukk();
    const andres: number[] = [];
    for (const en of sporringer) andres.push(await ta(() => meili.sok(en)));
    const gulv = persentil(andres, 0.95);
    maalinger.push({
      hva: `søk med fasetter, p95 av ${sporringer.length}`,
      maalt: millisekunder(p95),
      gulv: `${millisekunder(gulv)} Meilisearch`,
      tall: p95 / gulv,
      maal: 0.5,
      retning: 'høyst',
      enhet: 'x',
    });
  } finally {
    await meili.stopp();
  }
}

async function maalSider(data: string): Promise<void> {
  si('Måler sider …');
  const stille = new Writable({
    write: (_bit, _koding, ferdig) => {
      ferdig();
    },
  });
  const tjener = await startOffentlig(
    { port: 0, vert: '127.0.0.1', data, rolle: 'offentlig', nettadresse: undefined },
    { logg: lagLogg(stille), klokke },
  );
  try {
    const sokeside = `${tjener.adresse}sok?q=strandveien`;
    const { kropp } = await hent(sokeside);
    const gulv = await bartGulv(kropp);
    await takt(() => gulv.adresse, 500);
    const gulvtakt = await takt(() => gulv.adresse, 5000);
    const lagret = await takt(() => sokeside, 5000);
    const ulagret = await takt((nr) => `${tjener.adresse}sok?q=strandveien+${nr}`, 1000);
    gulv.lukk();
    const visning = await foersteVisning(tjener.adresse);
    maalinger.push(
      {
        hva: 'søkeside fra lager',
        maalt: `${Math.round(lagret)} /s`,
        gulv: `${Math.round(gulvtakt)} /s bar server`,
        tall: lagret / gulvtakt,
        maal: 0.8,
        retning: 'minst',
        enhet: 'x',
      },
      {
        hva: 'søkeside uten lager',
        maalt: `${Math.round(ulagret)} /s`,
        gulv: `${Math.round(gulvtakt)} /s bar server`,
        tall: ulagret / gulvtakt,
        maal: 0.2,
        retning: 'minst',
        enhet: 'x',
      },
      {
        hva: 'første visning av forsiden',
        maalt: `${(visning / 1024).toFixed(1)} KB`,
        gulv: '–',
        tall: visning / 1024,
        maal: 40,
        retning: 'høyst',
        enhet: 'KB',
      },
    );
    await maalTrekk(data, tjener.adresse);
  } finally {
    await tjener.lukk();
  }
}

/** From the command's start until page and API no longer have the entry. */
async function maalTrekk(data: string, adresse: string): Promise<void> {
  const skriver = aapneJournalskriver(join(data, 'journal.db'));
  const [id = ''] = await skriver.alleIder(undefined, 1);
  await skriver.lukk();
  const [virksomhet = '', aar, nr, dok] = id.split('/');
  const side = `${adresse}${virksomhet}/sak/${aar}/${nr}/${dok}`;
  const ms = await ta(async () => {
    await trekk({ data, virksomhet, nummer: `${aar}/${nr}-${dok}`, grunn: 'måling', av: 'bench', klokke });
    while ((await fetch(side)).status !== 410) await new Promise((klar) => setTimeout(klar, 5));
  });
  maalinger.push({
    hva: 'trukket post borte fra siden',
    maalt: millisekunder(ms),
    gulv: '–',
    tall: ms,
    maal: 1000,
    retning: 'høyst',
    enhet: 'ms',
  });
}

try {
  const data = join(mappe, 'data');
  await maalEksport(data);
  await maalSok(data);
  await maalSider(data);
  console.log(
    `${cpus().length} kjerner (${cpus()[0]?.model ?? 'ukjent'}), ${megabyte(totalmem())}, Node ${process.version}\n`,
  );
  console.log(tabell(maalinger));
} finally {
  rmSync(mappe, { recursive: true, force: true });
}
