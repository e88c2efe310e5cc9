import { cpSync, existsSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { vedlikehold } from '../../../../src/eksport/vedlikehold/vedlikehold.ts';
import { NAA } from '../../fyll.ts';
import { skjultFelt } from '../../innsyn/innsyn-i-test.ts';
import { hent } from '../../tjener-i-test.ts';
import { loggInnSom, startKonsoll } from '../konsoll-i-test.ts';

/**
 * Fills the disk that a data folder lies on while the console runs over it, and withdraws an entry there and then a whole case, telling on
 * standard output what was answered.
 */
const [fra = '', disk = ''] = process.argv.slice(2);
const data = join(disk, 'data');
cpSync(fra, data, { recursive: true });
const si = (hva: string, svar: unknown): void => {
  process.stdout.write(`${hva} ${JSON.stringify(svar)}\n`);
};
const fyll = (nr: number): void => {
  try {
    for (let bit = 0; ; bit++) writeFileSync(join(disk, `fyll-${nr}-${bit}`), Buffer.alloc(65_536));
  } catch {
    si('ledig', statfsSync(disk).bavail);
  }
};

const { avvik } = await vedlikehold(data, () => NAA, 1);
si('avvik', avvik.length);
const konsoll = await startKonsoll(data, { ROLLE: 'begge' });
try {
  fyll(1);
  const arne = await loggInnSom(konsoll.port, 'arkivar');
  for (const [nr, side, adresse] of [
    [2, '/arkiv/fjordvik/sak/2026/1/1', '/fjordvik/sak/2026/1/1'],
    [3, '/arkiv/fjordvik/sak/2026/1', '/fjordvik/sak/2026/1'],
  ] as const) {
    const sett = skjultFelt((await arne.les(side)).tekst, 'sett');
    const svar = await arne.send(`${side}/trekk`, { sett, grunn: 'Feil skjerming' });
    si('trukket', { status: svar.status, adresse: (await hent(konsoll.port, adresse)).status });
    fyll(nr);
  }
} finally {
  await konsoll.lukk();
}
si('reserve', existsSync(join(data, 'reserve')));
