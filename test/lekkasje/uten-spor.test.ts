import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eksporter } from '../../src/eksport/eksporter.ts';
import { skrivKonfig } from '../../src/eksport/finn-virksomhet.ts';
import { standardVirksomhet } from '../../src/konfig/standard.ts';
import { startTesttjener, type Testtjener } from '../server/tjener-i-test.ts';
import { lagFuglebur } from './kanarifugl.ts';
import {
  aapneFlaggord,
  alleFlaggtilfeller,
  flaggfelter,
  noark4Leveranse,
  type Flaggfelter,
} from './leveranse-noark4.ts';
import { noark5Leveranse } from './leveranse-noark5.ts';
import { gjetninger, HUS, skiller as skillerMellom, svar, ulikeRader, type Hus } from './to-hus.ts';
import { aapneOrd, alleTilfeller, felterFor, type Felter, type Tilfelle } from './tilfeller.ts';

/*
 * Two archives that differ only in what shielding hides: other words, other lengths, other names. Nobody outside may be able
 * to tell the one journal from the other, by anything that is stored, sent, counted, found or not found.
 */

const klokke = (): Date => new Date('2026-06-01T10:00:00Z');
const rot = mkdtempSync(join(tmpdir(), 'apen-journal-spor-'));
const SLUG = 'provevik';
const FLAGGSLUG = 'provevik-fire';
const bur = lagFuglebur();

/** Every kind of shielding on every carrier, and the cases that are open first and shielded in the second delivery. */
const saker = alleTilfeller().map((tilfelle) => ({ tilfelle, felter: felterFor(tilfelle, bur) }));
const flaggsaker = alleFlaggtilfeller().map((tilfelle) => ({ tilfelle, felter: flaggfelter(tilfelle, bur) }));
const senere = ({ nr, navn, skjerminger }: Tilfelle): Tilfelle => ({
  nr,
  navn,
  skjerminger:
    skjerminger.length > 0 && nr % 3 !== 0
      ? skjerminger
      : [
          { baerer: 'mappe', kode: 'U', mengde: 'nivaa3' },
          { baerer: 'registrering', kode: 'U', mengde: 'nivaa3' },
        ],
});

/** What stands instead of a hidden word in the other archive: a person, a number, next to nothing, and very much. */
const ANDRE = [
  (i: number) => `Berit Solbergsen${String(i)}`,
  (i: number) => `x${String(i)}y`,
  (i: number) => `Ål ${'lang '.repeat(40)}${String(i)}`,
  (i: number) => `&lt;b&gt;${String(i)}@post.example ${String(i)}`,
];
const medAndreHemmeligheter = <T extends Felter | Flaggfelter>(
  felter: T,
  nr: number,
  aapneOrdene: readonly string[],
): T => {
  const aapne = new Set(aapneOrdene);
  const ord = Object.entries(felter) as readonly (readonly [string, string])[];
  return Object.fromEntries(
    ord.map(([navn, ett], i) => [
      navn,
      aapne.has(ett) ? ett : (ANDRE[(nr + i) % ANDRE.length]?.(nr * 100 + i) ?? ''),
    ]),
  ) as unknown as T;
};

const data = (hus: Hus): string => join(rot, hus, 'data');
const tjenere = new Map<Hus, Testtjener>();
const iHus = (hus: Hus): Testtjener => {
  const tjener = tjenere.get(hus);
  if (tjener === undefined) throw new Error('Tjeneren er ikke startet');
  return tjener;
};

async function eksport(hus: Hus, naa: (tilfelle: Tilfelle) => Tilfelle): Promise<void> {
  const sti = join(rot, hus, 'fem');
  mkdirSync(sti, { recursive: true });
  const innhold = saker.map(({ tilfelle, felter }) => ({
    tilfelle: naa(tilfelle),
    felter:
      hus === 'ene' ? felter : medAndreHemmeligheter(felter, tilfelle.nr, aapneOrd(naa(tilfelle), felter)),
  }));
  writeFileSync(join(sti, 'arkivstruktur.xml'), noark5Leveranse(innhold));
  await eksporter({ format: 'noark5', sti, virksomhet: SLUG, data: data(hus), klokke });
}

/** Another body's archive of another make: tables, with a flag for each field. */
async function eksporterFlagg(hus: Hus): Promise<void> {
  const sti = join(rot, hus, 'fire');
  mkdirSync(sti, { recursive: true });
  const innhold = flaggsaker.map(({ tilfelle, felter }) => ({
    tilfelle,
    felter:
      hus === 'ene' ? felter : medAndreHemmeligheter(felter, tilfelle.nr, aapneFlaggord(tilfelle, felter)),
  }));
  for (const [navn, fil] of noark4Leveranse(innhold)) writeFileSync(join(sti, navn), fil);
  await eksporter({ format: 'noark4', sti, virksomhet: FLAGGSLUG, data: data(hus), klokke });
}

beforeAll(async () => {
  for (const hus of HUS) {
    mkdirSync(data(hus), { recursive: true });
    const virksomheter = [SLUG, FLAGGSLUG].map((slug) => ({
      ...standardVirksomhet({ arkivskaperNavn: 'Prøvevik' }),
      slug,
    }));
    skrivKonfig(join(data(hus), 'konfig.json'), { virksomheter });
    await eksport(hus, (tilfelle) => tilfelle);
    await eksporterFlagg(hus);
    tjenere.set(hus, await startTesttjener(data(hus), { ROLLE: 'offentlig' }, klokke));
  }
}, 300_000);
afterAll(async () => {
  for (const tjener of tjenere.values()) await tjener.lukk();
  rmSync(rot, { recursive: true, force: true });
});

const beggeTjenere = (): Record<Hus, Testtjener> => ({ ene: iHus('ene'), andre: iHus('andre') });
const skiller = (stier: readonly string[]): Promise<readonly string[]> =>
  skillerMellom(beggeTjenere(), stier);

const SIDER = [
  '/',
  `/${SLUG}`,
  `/${SLUG}/postliste`,
  `/${SLUG}/postliste/2026-03-02`,
  '/sok?q=planbrev',
  '/sok?q=planbrev&sortering=tittel',
  '/sok?q=gjelder',
  // Nothing is found, and the first hits of the nearest query are shown.
  '/sok?q=planbrev+kajakkpadling',
  '/sok?skjermet=ja',
  '/api/v1/helse',
  '/api/v1/helse?streng=true',
  '/api/v1/journalposter?antall=100',
  '/api/v1/journalposter?antall=100&side=2',
  '/sok.atom',
  '/sok.csv',
  '/robots.txt',
  ...Array.from(
    { length: 6 },
    (_, i) =>
      `/api/v1/journalposter?virksomhet=${FLAGGSLUG}&antall=100&sortering=eldste&side=${String(i + 1)}`,
  ),
  '/api/v1/journalposter?q=planbrev&antall=100&sortering=eldste',
  ...saker.flatMap(({ tilfelle: { nr } }) => [
    `/${SLUG}/sak/2026/${String(nr)}`,
    `/${SLUG}/sak/2026/${String(nr)}/1`,
    `/api/v1/saker/${SLUG}/2026/${String(nr)}`,
  ]),
];

/** Words that one archive hides, and that are nowhere in the other. */
function skjulteI(naa: (tilfelle: Tilfelle) => Tilfelle): readonly string[] {
  const aapne = new Set([
    ...saker.flatMap(({ tilfelle, felter }) => aapneOrd(naa(tilfelle), felter)),
    ...flaggsaker.flatMap(({ tilfelle, felter }) => aapneFlaggord(tilfelle, felter)),
  ]);
  return bur.alle.map(({ ord }) => ord).filter((ord) => !aapne.has(ord));
}
const gjett = (ord: readonly string[]): readonly string[] =>
  ord.flatMap((ett) => gjetninger(ett, 'planbrev'));
/** Enough of them to have every field of every kind of shielding, few enough to ask in a minute. */
const hvert = (ord: readonly string[], n: number): readonly string[] => ord.filter((_, i) => i % n === 0);

const ulike = (fil: string): readonly string[] =>
  ulikeRader(join(data('ene'), fil), join(data('andre'), fil));

describe('two archives that differ only in what is hidden', () => {
  test('make the same public stores, row by row', { timeout: 120_000 }, () => {
    for (const fil of ['journal.db', 'sok.db']) {
      expect(existsSync(join(data('ene'), fil))).toBe(true);
      expect([fil, ulike(fil)]).toEqual([fil, []]);
    }
  });

  test('give the same answers: pages, API, headers and ETags', { timeout: 300_000 }, async () => {
    expect(await skiller(SIDER)).toEqual([]);
    for (const slug of [SLUG, FLAGGSLUG])
      expect(await svar(iHus('ene'), `/api/v1/journalposter?antall=1&virksomhet=${slug}`)).toContain(
        '"journalposter":[{',
      );
  });

  test('answer alike when somebody guesses what one of them hides', { timeout: 300_000 }, async () => {
    const skjulte = hvert(
      skjulteI((tilfelle) => tilfelle),
      60,
    );
    expect(skjulte.length).toBeGreaterThan(20);
    expect(await skiller(gjett(skjulte))).toEqual([]);
  });

  test('and still when what was open in both has been shielded since', { timeout: 600_000 }, async () => {
    for (const hus of HUS) await eksport(hus, senere);
    for (const fil of ['journal.db', 'sok.db']) expect([fil, ulike(fil)]).toEqual([fil, []]);
    expect(await skiller(SIDER)).toEqual([]);
    const foer = new Set(skjulteI((tilfelle) => tilfelle));
    const nye = skjulteI(senere).filter((ord) => !foer.has(ord));
    expect(nye.length).toBeGreaterThan(50);
    expect(await skiller(gjett(hvert(nye, 12)))).toEqual([]);
  });
});
