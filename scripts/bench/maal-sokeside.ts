import { join } from 'node:path';
import { setTimeout as vent } from 'node:timers/promises';
import { aapneJournal } from '../../src/journal/aapne.ts';
import { LINJER_PAA_SIDE } from '../../src/journal/dagside.ts';
import { postlistesti } from '../../src/offentlig/adresse.ts';
import { sporring } from '../../src/sok/sokemotor.ts';
import { aapneSqliteSok } from '../../src/sok/sqlite/sqlite-sok.ts';
import type { Benk } from './benk.ts';
import { megabyte, millisekunder, persentil, sekunder, ta, type Maaling } from './maaling.ts';
import { hent } from './side.ts';
import { startTjener } from './tjenerprosess.ts';

/** Longer than what the front page and searches are kept, in milliseconds. */
const UTENFOR_LAGER = 600;

/** The first of some everyday words that stands in at least a third of the entries. */
async function vanligOrd(data: string): Promise<{ q: string; andel: number }> {
  const sok = await aapneSqliteSok(join(data, 'sok.db'), { traader: 0 });
  try {
    const { antall } = await sok.helse();
    let beste = { q: '', andel: 0 };
    for (const q of ['om', 'til', 'for', 'fra', 'på']) {
      const { treff } = await sok.sok(sporring.parse({ q }));
      if (treff / antall > beste.andel) beste = { q, andel: treff / antall };
      if (beste.andel >= 1 / 3) break;
    }
    return beste;
  } finally {
    await sok.lukk();
  }
}

const tid = (hva: string, ms: number, maal: number): Maaling => ({
  hva,
  maalt: maal >= 1000 ? sekunder(ms) : millisekunder(ms),
  gulv: '–',
  tall: ms,
  maal,
  retning: 'høyst',
  enhet: 'ms',
});

const p95 = (tider: readonly number[]): number => persentil(tider, 0.95);

/** Times of pages that are asked for one at a time, each for the first time. */
async function hverForSeg(adresser: readonly string[], pause = 0): Promise<readonly number[]> {
  const tider: number[] = [];
  for (const adresse of adresser) {
    await vent(pause);
    tider.push(await ta(() => hent(adresse)));
  }
  return tider;
}

/** So many searches at once, no two alike, and a day list asked for again and again meanwhile. */
async function trengsel(
  adresse: string,
  { q, dagliste, antall, merke }: { q: string; dagliste: string; antall: number; merke: string },
): Promise<string> {
  const statuser = new Map<number, number>();
  const tider: number[] = [];
  let ferdig = false;
  const dager: number[] = [];
  const dagsoek = (async () => {
    while (!ferdig) {
      const start = performance.now();
      const { status } = await fetch(dagliste);
      if (status !== 200) throw new Error('En dagliste ble ikke vist.');
      dager.push(performance.now() - start);
      await vent(20);
    }
  })();
  await Promise.all(
    Array.from({ length: antall }, async (_, i) => {
      const start = performance.now();
      const svar = await fetch(`${adresse}/sok?q=${encodeURIComponent(`${q} -${merke}${i}`)}`);
      await svar.arrayBuffer();
      statuser.set(svar.status, (statuser.get(svar.status) ?? 0) + 1);
      if (svar.status === 200) tider.push(performance.now() - start);
    }),
  );
  ferdig = true;
  await dagsoek;
  const status = [...statuser].map(([nr, n]) => `${n} svarte ${nr}`).join(', ');
  const [midt, sist] = [persentil(tider, 0.5), persentil(tider, 1)].map(millisekunder);
  return `${antall} søk samtidig: ${status}; median ${midt}, lengst ${sist}; dagliste imens p95 ${millisekunder(p95(dager))}.`;
}

/** The public server over the data folder: start, memory, the pages people open, and more searches at once than it can answer. */
export async function maalSokeside(benk: Benk): Promise<void> {
  const { data, meld, vis, si } = benk;
  si('Måler tjeneren …');
  const { q, andel } = await vanligOrd(data);
  const journal = aapneJournal(join(data, 'journal.db'));
  const [virksomhet] = await journal.virksomheter();
  const slug = virksomhet?.slug ?? '';
  const dager = await journal.dager(slug, { antall: 200 });
  const sist = { saksaar: 9999, sakssekvensnummer: 1, dokumentnummer: 0 };
  const sisteSider = await Promise.all(
    dager.map(async ({ dato }) => {
      const valg = { sted: { nummer: sist }, antall: LINJER_PAA_SIDE };
      const { sider } = await journal.dagside(slug, dato, valg);
      return sider > 1 ? [postlistesti(slug, dato, sider)] : [];
    }),
  );
  await journal.lukk();
  const tjener = await startTjener(data, q);
  try {
    const { adresse } = tjener;
    const daglister = dager.map(({ dato }) => adresse + postlistesti(slug, dato));
    const soek = (sortering: string, merke: string): readonly string[] =>
      Array.from({ length: 120 }, (_, i) => `${adresse}/sok?q=${q}+-${merke}${i}&sortering=${sortering}`);
    // Pages that nobody measures, so that the program is compiled and the files are read.
    await hverForSeg([...daglister.slice(0, 20), ...soek('nyeste', 'oppvarming').slice(0, 10)]);
    const prosent = Math.round(andel * 100);
    meld(
      tid('start til forsiden er vist', tjener.forside, 5000),
      tid('start til første søk er besvart', tjener.foerstesoek, 5000),
      tid(
        'forsiden, p95',
        p95(
          await hverForSeg(
            Array.from({ length: 20 }, () => `${adresse}/`),
            UTENFOR_LAGER,
          ),
        ),
        50,
      ),
      tid('dagliste, første side, p95', p95(await hverForSeg(daglister.slice(20))), 50),
      tid(
        'dagliste, siste side, p95',
        p95(await hverForSeg(sisteSider.flat().map((sti) => adresse + sti))),
        50,
      ),
      tid(
        `ett vanlig ord (${prosent} % av postene), dato, p95`,
        p95(await hverForSeg(soek('nyeste', 'd'))),
        50,
      ),
      tid('det samme, etter relevans, p95', p95(await hverForSeg(soek('relevans', 'r'))), 200),
    );
    const minne = (naar: string): void => {
      const bytes = tjener.minne();
      if (bytes === undefined) return;
      const mb = bytes / 1024 / 1024;
      const hva = `minne i nettprosessen ${naar}`;
      meld({ hva, maalt: megabyte(bytes), gulv: '–', tall: mb, maal: 700, retning: 'høyst', enhet: 'MB' });
    };
    minne('etter disse');
    const felles = { q, dagliste: daglister[0] ?? `${adresse}/` };
    vis(
      [
        await trengsel(adresse, { ...felles, antall: 200, merke: 'a' }),
        await trengsel(adresse, { ...felles, antall: 800, merke: 'b' }),
      ].join('\n'),
    );
    minne('etter 1000 søk i to bølger');
  } finally {
    await tjener.stopp();
  }
}
