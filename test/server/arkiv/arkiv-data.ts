import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eksporter } from '../../../src/eksport/eksporter.ts';
import { skrivKonfig } from '../../../src/eksport/finn-virksomhet.ts';
import { demoVirksomhet } from '../../../src/konfig/standard.ts';
import { skrivLeveranse, type Testsak } from '../../eksport/hjelp/leveranse.ts';
import { NAA } from '../fyll.ts';

/** A synthetic id number: month 92, which no person has. */
export const SYNTETISK_FNR = '05927970165';
export const PLAN = 'Plan og bygg';
export const SKOLE = 'Skole';
/** Two bodies: a person of the one has nothing to do in the other. */
export const BODIES = ['fjordvik', 'utvik'] as const;

/** Stands in the archive's titles, and in nothing that the public may see. */
export const HEMMELIG = 'Svartvannet';

const xx = (id: string, nr: number, tittel: string) => ({
  id,
  nr,
  tittel,
  // Another than the rest have: a name that is hidden in one place may not be shown in the next.
  avsender: 'Innlandsdrift AS',
  skjerming: { kode: 'XX', elementer: [] },
});

const saker = (body: string, { holdte }: { readonly holdte: number }): readonly Testsak[] => [
  {
    id: `${body}-1`,
    nr: 1,
    enhet: PLAN,
    poster: [
      { id: `${body}-1-1`, nr: 1, tittel: 'Merknad til plan' },
      { id: `${body}-1-2`, nr: 2, tittel: `Kvittering ${SYNTETISK_FNR} ${HEMMELIG}`, dato: '2026-02-01' },
      xx(`${body}-1-3`, 3, `Om ${HEMMELIG}`),
    ],
  },
  {
    id: `${body}-2`,
    nr: 2,
    enhet: SKOLE,
    poster: [
      { id: `${body}-2-1`, nr: 1, tittel: `Søknad ${SYNTETISK_FNR}`, dato: '2026-02-03' },
      xx(`${body}-2-2`, 2, `Klage om ${HEMMELIG}`),
    ],
  },
  {
    id: `${body}-3`,
    nr: 3,
    enhet: PLAN,
    poster: Array.from({ length: holdte }, (_, i) => ({
      id: `${body}-3-${i + 1}`,
      nr: i + 1,
      tittel: `Kvittering ${SYNTETISK_FNR}`,
      dato: `2026-01-${String(1 + (i % 28)).padStart(2, '0')}`,
    })),
  },
];

export interface Arkivdata {
  readonly data: string;
  readonly rydd: () => void;
}

/**
 * A data folder with two invented bodies' archives and journals, made by real exports.
 *
 * @param valg `holdte` entries more in the first body's list of what is held.
 */
export async function fyllArkiv({ holdte = 0 }: { readonly holdte?: number } = {}): Promise<Arkivdata> {
  const rot = mkdtempSync(join(tmpdir(), 'konsoll-'));
  const data = join(rot, 'data');
  mkdirSync(data);
  const virksomheter = BODIES.map((slug) => {
    const navn = `${slug.charAt(0).toUpperCase()}${slug.slice(1)} kommune`;
    return { ...demoVirksomhet(), slug, navn, arkivskaperNavn: navn };
  });
  skrivKonfig(join(data, 'konfig.json'), { virksomheter });
  for (const { slug, navn } of virksomheter) {
    const flere = slug === 'fjordvik' ? holdte : 0;
    const sti = skrivLeveranse(join(rot, slug), saker(slug, { holdte: flere }), { navn });
    await eksporter({ format: 'noark5', sti, data, klokke: () => NAA, virksomhet: slug });
  }
  return { data, rydd: () => rmSync(rot, { recursive: true, force: true }) };
}
