import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { aapneJournalskriver } from '../../src/journal/aapne.ts';
import { lagLogg } from '../../src/server/logg.ts';
import { startOffentlig } from '../../src/server/start-offentlig.ts';
import type { Benk } from './benk.ts';
import { millisekunder } from './maaling.ts';
import { bartGulv, foersteVisning, hent, takt } from './side.ts';

/** Pages a second beside a bare server with the same bytes, the first view, and a withdrawal. */
export async function maalSider(benk: Benk): Promise<void> {
  const { data, klokke, si } = benk;
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
    benk.meld(
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
    await maalTrekk(benk, tjener.adresse);
  } finally {
    await tjener.lukk();
  }
}

/** From the decision in another process, as the command makes it, until the page no longer has the entry. */
async function maalTrekk(benk: Benk, adresse: string): Promise<void> {
  const { data } = benk;
  const skriver = aapneJournalskriver(join(data, 'journal.db'));
  const [id = ''] = await skriver.alleIder(undefined, 1);
  await skriver.lukk();
  const [virksomhet = '', aar, nr, dok] = id.split('/');
  const side = `${adresse}${virksomhet}/sak/${aar}/${nr}/${dok}`;
  const kommando = join(import.meta.dirname, '..', 'trekk.ts');
  const argumenter = [kommando, virksomhet, `${aar}/${nr}-${dok}`, '--grunn', 'måling', '--data', data];
  const start = performance.now();
  const prosess = spawn(process.execPath, argumenter, { stdio: 'ignore' });
  const slutt = once(prosess, 'exit');
  while ((await fetch(side)).status !== 410) {
    if (prosess.exitCode !== null && prosess.exitCode !== 0) throw new Error('Posten lot seg ikke trekke');
    await new Promise((klar) => setTimeout(klar, 5));
  }
  const ms = performance.now() - start;
  // What it erases from the files comes after, and must be done before they are removed.
  await slutt;
  benk.meld({
    hva: 'trukket post borte fra siden',
    maalt: millisekunder(ms),
    gulv: '–',
    tall: ms,
    maal: 1000,
    retning: 'høyst',
    enhet: 'ms',
  });
}
