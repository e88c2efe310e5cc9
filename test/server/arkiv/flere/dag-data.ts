import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eksporter } from '../../../../src/eksport/eksporter.ts';
import { skrivKonfig } from '../../../../src/eksport/finn-virksomhet.ts';
import { lagProveleveranse } from '../../../../src/konsoll/forhaandsvisning/leveranse/lag-proveleveranse.ts';
import { demoVirksomhet } from '../../../../src/konfig/standard.ts';
import { skrivLeveranse, type Testsak } from '../../../eksport/hjelp/leveranse.ts';
import { NAA } from '../../fyll.ts';
import { SYNTETISK_FNR, type Arkivdata } from '../arkiv-data.ts';

const skjermet = {
  tittel: 'Svar\nGranvegen 12',
  skjerming: { kode: 'P', elementer: ['TR1'] },
} as const;

const LEVERANSE: readonly Testsak[] = [
  {
    id: 's1',
    nr: 1,
    enhet: 'Plan og bygg',
    poster: [
      { id: 'p1', nr: 1, tittel: 'Merknad til plan' },
      { id: 'p2', nr: 2, ...skjermet },
      { id: 'p3', nr: 3, tittel: `Kvittering ${SYNTETISK_FNR}`, dato: '2026-02-01' },
    ],
  },
  { id: 's2', nr: 2, enhet: 'Skole', poster: [{ id: 'p4', nr: 1, tittel: 'Om skoleskyss' }] },
];
const NESTE: readonly Testsak[] = LEVERANSE.map((sak) => ({
  ...sak,
  poster: [...sak.poster, { id: `${sak.id}-ny`, nr: 9, ...skjermet }],
}));

/** A body that publishes after approval, with something that waits, something held, and a delivery that is run dry. */
export async function fyllDager(): Promise<Arkivdata> {
  const rot = mkdtempSync(join(tmpdir(), 'dager-'));
  const data = join(rot, 'data');
  mkdirSync(data);
  const virksomhet = {
    ...demoVirksomhet(),
    slug: 'fjordvik',
    navn: 'Fjordvik kommune',
    publisering: { godkjenning: { fristArbeidsdager: 1 } },
  };
  skrivKonfig(join(data, 'konfig.json'), { virksomheter: [virksomhet] });
  const felles = { format: 'noark5', data, klokke: () => NAA, virksomhet: 'fjordvik' } as const;
  await eksporter({ ...felles, sti: skrivLeveranse(join(rot, 'en'), LEVERANSE) });
  await lagProveleveranse({ ...felles, sti: skrivLeveranse(join(rot, 'to'), NESTE) });
  return { data, rydd: () => rmSync(rot, { recursive: true, force: true }) };
}
