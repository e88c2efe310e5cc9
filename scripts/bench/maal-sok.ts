import { join } from 'node:path';
import { sporring } from '../../src/sok/sokemotor.ts';
import { SPORRINGER } from '../relevans/sporringer.ts';
import type { Benk } from './benk.ts';
import { FIENDTLIGE } from './fiendtlige.ts';
import { millisekunder } from './maaling.ts';
import { harMeilisearch, startMeilisearch } from './meilisearch-gulv.ts';
import {
  indekserIBarn,
  maalRunde,
  median,
  midtAv,
  startSokeprosess,
  stortI,
  type Sokeprosess,
  type Tider,
} from './sokeprosess.ts';
import { type Motortall, SORTERINGER, SAMTIDIG, soketabell } from './soketabell.ts';

/** The engines beside the embedded one: `standard` is the floor, Meilisearch as it comes; `egen` is ours on a Meilisearch server. */
export type Meilivalg = 'ingen' | 'standard' | 'begge';

/** So many that a machine that is busy with something else for a while does not decide. */
const RUNDER = 7;
const TEKSTER = SPORRINGER.flatMap(({ sporringer }) => sporringer.map(([q]) => q));

/** An engine that is filled and ready to be asked. */
interface Kandidat {
  readonly navn: string;
  readonly indeksering: { readonly ms: number; readonly antall: number };
  readonly bytes: number | undefined;
  readonly prosess: Sokeprosess;
  /** Of what answers: the process itself, or the server that it asks. */
  readonly minne: () => number | undefined;
  readonly stopp: () => Promise<void>;
}

async function innebygd({ data, mappe }: Benk): Promise<Kandidat> {
  const fil = join(mappe, 'sok-bench.db');
  const indeksering = indekserIBarn(data, ['innebygd', fil]);
  const prosess = await startSokeprosess(['innebygd', fil]);
  const bytes = stortI(mappe, (navn) => navn.startsWith('sok-bench.db'));
  return { navn: 'innebygd', indeksering, bytes, prosess, minne: prosess.minne, stopp: prosess.stopp };
}

async function meilisearch({ data, mappe }: Benk, art: 'egen' | 'standard'): Promise<Kandidat> {
  const filer = join(mappe, `meili-${art}`);
  const tjener = await startMeilisearch(filer, art);
  try {
    const indeksering = indekserIBarn(data, [art, tjener.url]);
    const prosess = await startSokeprosess([art, tjener.url]);
    return {
      navn: art === 'egen' ? 'Meilisearch, vår' : 'Meilisearch, standard',
      indeksering,
      bytes: tjener.pid === undefined ? undefined : stortI(filer),
      prosess,
      minne: tjener.minne,
      stopp: async () => {
        await prosess.stopp();
        await tjener.stopp();
      },
    };
  } catch (feil) {
    await tjener.stopp();
    throw feil;
  }
}

/** Every engine answers every query once a round, by turns, so that what else the machine does falls on all of them. */
async function maal(kandidater: readonly Kandidat[]): Promise<readonly Motortall[]> {
  const runder = new Map<string, Tider[]>();
  for (let runde = 0; runde < RUNDER; runde++) {
    for (const sortering of SORTERINGER) {
      for (const samtidig of SAMTIDIG) {
        for (const { navn, prosess } of kandidater) {
          const noekkel = [navn, sortering, samtidig].join();
          const tider = await maalRunde(prosess, TEKSTER, { samtidig, sortering });
          runder.set(noekkel, [...(runder.get(noekkel) ?? []), tider]);
        }
      }
    }
  }
  return kandidater.map(({ navn, indeksering, bytes, minne }) => ({
    navn,
    indeksering,
    bytes,
    minne: minne(),
    tider: (sortering, samtidig) => midtAv(runder.get([navn, sortering, samtidig].join()) ?? []),
  }));
}

/** Processor time of the heaviest of the hostile queries, each asked of an engine that has been up for a while and remembers nothing of it. */
async function maalFiendtlige({ meld, si }: Benk, prosess: Sokeprosess): Promise<void> {
  const tider = new Map<string, number[]>();
  for (let runde = 0; runde < RUNDER; runde++) {
    await prosess.aapne();
    for (const { hva, q } of FIENDTLIGE) {
      const { cpu } = await prosess.spor(sporring.parse({ q }));
      tider.set(hva, [...(tider.get(hva) ?? []), cpu]);
    }
  }
  let verst = { hva: '', cpu: 0 };
  for (const [hva, alle] of tider) {
    const cpu = median(alle);
    si(`  ${millisekunder(cpu).padStart(8)}  ${hva}`);
    if (cpu > verst.cpu) verst = { hva, cpu };
  }
  meld({
    hva: `tyngste fiendtlige spørring (${verst.hva}), prosessortid`,
    maalt: millisekunder(verst.cpu),
    gulv: '–',
    tall: verst.cpu,
    maal: 100,
    retning: 'høyst',
    enhet: 'ms',
  });
}

/** Indexing, size, memory and answering times of the engines beside each other, and what hostile queries cost. */
export async function maalSok(benk: Benk, meili: Meilivalg): Promise<void> {
  const { meld, vis, si } = benk;
  const kandidater: Kandidat[] = [];
  const ta = async (navn: string, lag: () => Promise<Kandidat>): Promise<void> => {
    si(`Indekserer: ${navn} …`);
    const ny = await lag();
    kandidater.push(ny);
    si(`  ${Math.round((ny.indeksering.antall * 1000) / ny.indeksering.ms)} poster/s`);
  };
  try {
    await ta('innebygd', () => innebygd(benk));
    if (meili !== 'ingen' && !harMeilisearch())
      si('Hopper over Meilisearch: verken MEILI_URL eller meilisearch på PATH.');
    else {
      if (meili !== 'ingen') await ta('Meilisearch, standard', () => meilisearch(benk, 'standard'));
      if (meili === 'begge') await ta('Meilisearch, vår', () => meilisearch(benk, 'egen'));
    }
    si(`Stiller ${TEKSTER.length} spørringer …`);
    const tall = await maal(kandidater);
    vis(soketabell(tall, TEKSTER.length));
    const [egen, gulv] = tall.map(({ tider }) => tider('nyeste', 1).p95);
    if (egen !== undefined && gulv !== undefined) {
      meld({
        hva: 'søk med fasetter etter dato, p95',
        maalt: millisekunder(egen),
        gulv: `${millisekunder(gulv)} Meilisearch`,
        tall: egen / gulv,
        maal: 0.5,
        retning: 'høyst',
        enhet: 'x',
      });
    }
    si('Stiller fiendtlige spørringer …');
    const [foerste] = kandidater;
    if (foerste !== undefined) await maalFiendtlige(benk, foerste.prosess);
  } finally {
    for (const { stopp } of kandidater) await stopp();
  }
}
