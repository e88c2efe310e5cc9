import { spawnSync } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { lagDemoarkiv } from '../generator/arkiv.ts';
import { skrivNoark5 } from '../generator/noark5.ts';
import type { Barnesvar } from './barn.ts';
import type { Benk } from './benk.ts';
import { eksportgulv } from './gulv-eksport.ts';
import { type Maaling, megabyte, sekunder } from './maaling.ts';
import { EKSPORTFLAGG, NODE_MILJO } from './node-valg.ts';

async function lagLeveranse({ mappe }: Benk, navn: string, poster: number): Promise<string> {
  const ut = join(mappe, navn);
  const arkiv = lagDemoarkiv({ antall: poster, fro: 1, fra: '2024-11-20', til: '2026-11-20' });
  const [fil = ''] = await skrivNoark5(arkiv, ut, {
    navn: 'Fjordvik kommune',
    organisasjonsnummer: '999999999',
  });
  return fil;
}

function eksporter({ tidspunkt }: Benk, fil: string, data: string): Barnesvar {
  const barnets = [join(import.meta.dirname, 'barn.ts'), fil, data, tidspunkt];
  const barn = spawnSync(process.execPath, [...EKSPORTFLAGG, ...barnets], {
    env: { ...process.env, ...NODE_MILJO },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1 << 26,
  });
  if (barn.status !== 0) throw new Error('Eksporten feilet');
  return JSON.parse(barn.stdout) as Barnesvar;
}

/** Export, export again and memory, beside bare saxes and a bare full-text table. */
export async function maalEksport(benk: Benk): Promise<void> {
  const { antall, mappe, data, si } = benk;
  si(`Dikter opp ${antall} journalposter …`);
  const fil = await lagLeveranse(benk, 'stor', antall);
  const liten = await lagLeveranse(benk, 'liten', Math.max(1, Math.round(antall / 10)));
  si('Måler gulvet: bar saxes og bar FTS5 …');
  const gulv = await eksportgulv(fil, join(mappe, 'gulv.db'));
  si('Eksporterer …');
  const tidel = eksporter(benk, liten, join(mappe, 'data-liten'));
  const foerste = eksporter(benk, fil, data);
  si(`  ${JSON.stringify(foerste.faser)}`);
  const likt = eksporter(benk, fil, data);
  // A comment after the last element changes the file's bytes and nothing that it says.
  appendFileSync(fil, '<!-- levert på nytt -->\n');
  const paaNytt = eksporter(benk, fil, data);
  si(`  ${JSON.stringify(paaNytt.faser)}`);
  const igjen = (hva: string, ms: number, maal: number): Maaling => ({
    hva,
    maalt: sekunder(ms),
    gulv: `${sekunder(foerste.ms)} første`,
    tall: ms / foerste.ms,
    maal,
    retning: 'høyst',
    enhet: 'x',
  });
  const gulvMs = gulv.lese + gulv.indeksere;
  benk.meld(
    {
      hva: `eksport av ${antall} journalposter`,
      maalt: sekunder(foerste.ms),
      gulv: `${sekunder(gulv.lese)} saxes + ${sekunder(gulv.indeksere)} FTS5`,
      tall: foerste.ms / gulvMs,
      maal: 2,
      retning: 'høyst',
      enhet: 'x',
    },
    igjen('eksport igjen, filen ny, innholdet likt', paaNytt.ms, 0.5),
    igjen('eksport igjen, alt likt', likt.ms, 0.05),
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
