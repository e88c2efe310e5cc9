import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { tillatFor } from '../../../src/konsoll/lister/tillatt.ts';
import { lesTall } from '../../../src/konsoll/tall/les-tall.ts';
import { UgyldigPeriode } from '../../../src/konsoll/lister/periode.ts';
import type { Testpost } from '../../eksport/hjelp/leveranse.ts';
import { Verksted } from '../../eksport/hjelp/verksted.ts';
import { bruker } from '../lister/bruker.ts';

const tillatt = tillatFor(bruker('leser'), 'se-tall', { virksomhet: 'fjordvik' });
const HELE = { fra: '2020-01', til: '2027-12' };
/** A synthetic id number: month 92, which no person has. */
const SYNTETISK = '05927970165';
const sak = (...poster: readonly Testpost[]) => [{ id: 'sak-1', nr: 1, poster }];
const apen: Testpost = { id: 'a', nr: 1, dato: '2026-11-18' };
const holdt: Testpost = { id: 'h', nr: 2, dato: '2026-11-18', tittel: `Kvittering ${SYNTETISK}` };
const skjermet: Testpost = {
  id: 's',
  nr: 3,
  dato: '2026-10-01',
  tittel: 'Om Kvitvann',
  avsender: 'Innlandsdrift AS',
  skjerming: { kode: 'U', elementer: ['TR1', 'NA'] },
};
const les = (v: Verksted, hvem = tillatt) => v.medArkiv((arkiv) => lesTall(arkiv, hvem, HELE));

test('R62: an entry is counted with the working days from its journal date to the day it first came out', async () => {
  const v = new Verksted();
  await v.eksporter(sak(apen, holdt, skjermet));
  const tall = await les(v);
  expect(tall).toHaveLength(3);
  expect(tall).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ utfall: 'publisert', dager: 2, nivaa: 0, maaned: '2026-11', antall: 1 }),
      expect.objectContaining({
        utfall: 'holdt',
        grunn: 'fodselsnummer',
        dager: undefined,
        harVaertHoldt: true,
      }),
      expect.objectContaining({
        utfall: 'publisert',
        nivaa: 3,
        maaned: '2026-10',
        hjemler: [expect.any(String)],
      }),
    ]),
  );
});

test('what was held is counted as let go when it comes out, with the days it took, and nothing is counted twice', async () => {
  const v = new Verksted();
  await v.eksporter(sak(apen, holdt));
  v.naa = new Date('2026-11-30T08:00:00Z');
  await v.eksporter(sak(apen, { ...holdt, tittel: 'Kvittering' }));
  const tall = await les(v);
  expect(tall).toEqual([
    expect.objectContaining({ dager: 2, harVaertHoldt: false, antall: 1 }),
    expect.objectContaining({ utfall: 'publisert', dager: 8, harVaertHoldt: true, antall: 1 }),
  ]);
  // Hidden and shown again: the first day stands.
  v.naa = new Date('2026-12-14T08:00:00Z');
  await v.eksporter(sak({ ...apen, status: 'Reservert' }, { ...holdt, tittel: 'Kvittering' }));
  await v.eksporter(sak({ ...apen, tittel: 'Ny tittel' }, { ...holdt, tittel: 'Kvittering' }));
  expect((await les(v)).map(({ dager }) => dager).sort()).toEqual([2, 8]);
});

test('figures are of the units that the person has, and of months that are months', async () => {
  const v = new Verksted();
  await v.eksporter(sak(apen));
  const bare = (enhet: string) => tillatFor(bruker('leser', [enhet]), 'se-tall', { virksomhet: 'fjordvik' });
  expect(await les(v, bare('Oppvekst'))).toEqual([]);
  expect(await les(v, bare('Plan og bygg'))).toHaveLength(1);
  await v.medArkiv(async (arkiv) => {
    expect(await lesTall(arkiv, tillatt, { fra: '2026-12', til: '2026-12' })).toEqual([]);
    for (const [fra, til] of [
      ['2026-13', '2027-01'],
      ['i fjor', '2027-01'],
      ['2026-12', '2026-11'],
    ] as const)
      await expect(lesTall(arkiv, tillatt, { fra, til })).rejects.toThrow(UgyldigPeriode);
  });
});

test('npm run tall tells the figures in words and tables, and nothing of what an entry says', async () => {
  const v = new Verksted();
  await v.eksporter(sak(apen, { ...holdt, tittel: `Kvittering ${SYNTETISK} Svartvann` }, skjermet));
  const svar = spawnSync(
    process.execPath,
    ['scripts/tall.ts', 'fjordvik', '--fra', '2026-01', '--til', '2026-12', '--data', v.data],
    { encoding: 'utf8' },
  );
  expect(svar.status).toBe(0);
  expect(svar.stdout).toContain('Arbeidsdager fra journalføring til publisering, etter måned');
  expect(svar.stdout).toMatch(/november 2026\s+1\s+2 dager/u);
  expect(svar.stdout).toContain('Holdt tilbake nå: Fødselsnummer (1).');
  expect(svar.stdout).not.toMatch(/vann|Byggfirma|Innlandsdrift|05927970165/u);
});
