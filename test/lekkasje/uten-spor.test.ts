import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eksporter } from '../../src/eksport/eksporter.ts';
import { skrivKonfig } from '../../src/eksport/finn-virksomhet.ts';
import { standardVirksomhet } from '../../src/konfig/standard.ts';
import { hent, startTesttjener, type Testtjener } from '../server/tjener-i-test.ts';
import { lagFuglebur } from './kanarifugl.ts';
import { noark5Leveranse } from './leveranse-noark5.ts';
import { aapneOrd, alleTilfeller, felterFor, type Felter, type Tilfelle } from './tilfeller.ts';

/*
 * Two archives that differ only in what shielding hides: other words, other lengths, other names. Nobody outside may be able
 * to tell the one journal from the other, by anything that is stored, sent, counted, found or not found.
 */

const klokke = (): Date => new Date('2026-06-01T10:00:00Z');
const rot = mkdtempSync(join(tmpdir(), 'apen-journal-spor-'));
const SLUG = 'provevik';
const bur = lagFuglebur();

/** Every kind of shielding on every carrier, and the cases that are open first and shielded in the second delivery. */
const saker = alleTilfeller().map((tilfelle) => ({ tilfelle, felter: felterFor(tilfelle, bur) }));
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
function medAndreHemmeligheter(tilfelle: Tilfelle, felter: Felter): Felter {
  const aapne = new Set(aapneOrd(tilfelle, felter));
  const felt = Object.entries(felter) as readonly (readonly [keyof Felter, string])[];
  return Object.fromEntries(
    felt.map(([navn, ord], i) => [
      navn,
      aapne.has(ord) ? ord : (ANDRE[(tilfelle.nr + i) % ANDRE.length]?.(tilfelle.nr * 100 + i) ?? ''),
    ]),
  ) as unknown as Felter;
}

const HUS = ['ene', 'andre'] as const;
type Hus = (typeof HUS)[number];
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
    felter: hus === 'ene' ? felter : medAndreHemmeligheter(naa(tilfelle), felter),
  }));
  writeFileSync(join(sti, 'arkivstruktur.xml'), noark5Leveranse(innhold));
  await eksporter({ format: 'noark5', sti, virksomhet: SLUG, data: data(hus), klokke });
}

beforeAll(async () => {
  for (const hus of HUS) {
    mkdirSync(data(hus), { recursive: true });
    const virksomhet = { ...standardVirksomhet({ arkivskaperNavn: 'Prøvevik' }), slug: SLUG };
    skrivKonfig(join(data(hus), 'konfig.json'), { virksomheter: [virksomhet] });
    await eksport(hus, (tilfelle) => tilfelle);
    tjenere.set(hus, await startTesttjener(data(hus), { ROLLE: 'offentlig' }, klokke));
  }
}, 300_000);
afterAll(async () => {
  for (const tjener of tjenere.values()) await tjener.lukk();
  rmSync(rot, { recursive: true, force: true });
});

/** Every column of every table of a store, in the order of the file. */
function* rader(sti: string): Generator<string> {
  const db = new DatabaseSync(sti, { readOnly: true });
  const tabeller = db.prepare(`SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name`).all();
  for (const { name } of tabeller)
    for (const rad of db.prepare(`SELECT * FROM "${String(name)}"`).all())
      yield `${String(name)}: ${JSON.stringify(rad, (_, verdi: unknown) =>
        verdi instanceof Uint8Array ? Buffer.from(verdi).toString('hex') : verdi,
      )}`;
  db.close();
}

/** What nobody can foresee: it says nothing of what is in the journal. */
const utenTilfeldig = (tekst: string): string =>
  tekst
    .replaceAll(/nonce-[\w+/=-]+|nonce="[^"]*"/gu, 'nonce')
    .replaceAll(/127\.0\.0\.1:\d+|localhost:\d+/gu, 'vert');

/** The time of the answer and its number in the log are new each time. */
const TILFELDIGE_HODER = new Set(['date', 'x-request-id']);

async function svar(hus: Hus, sti: string): Promise<string> {
  const { status, hoder, tekst } = await hent(iHus(hus).port, sti);
  const ellers = Object.entries(hoder).filter(([navn]) => !TILFELDIGE_HODER.has(navn));
  return utenTilfeldig(`${String(status)}\n${JSON.stringify(ellers)}\n${tekst}`);
}

async function skiller(stier: readonly string[]): Promise<readonly string[]> {
  const ut: string[] = [];
  for (const sti of stier) if ((await svar('ene', sti)) !== (await svar('andre', sti))) ut.push(sti);
  return ut;
}

const SIDER = [
  '/',
  `/${SLUG}`,
  `/${SLUG}/postliste`,
  `/${SLUG}/postliste/2026-03-02`,
  '/sok?q=planbrev',
  '/sok?q=planbrev&sortering=tittel',
  '/sok?q=gjelder',
  '/sok?skjermet=ja',
  '/api/v1/helse',
  '/api/v1/journalposter?antall=100',
  '/api/v1/journalposter?antall=100&side=2',
  '/api/v1/journalposter?q=planbrev&antall=100&sortering=eldste',
  ...saker.flatMap(({ tilfelle: { nr } }) => [
    `/${SLUG}/sak/2026/${String(nr)}`,
    `/${SLUG}/sak/2026/${String(nr)}/1`,
    `/api/v1/saker/${SLUG}/2026/${String(nr)}`,
  ]),
];

/** Words that one archive hides, and that are nowhere in the other. */
function skjulteI(naa: (tilfelle: Tilfelle) => Tilfelle): readonly string[] {
  const aapne = new Set(saker.flatMap(({ tilfelle, felter }) => aapneOrd(naa(tilfelle), felter)));
  return bur.alle.map(({ ord }) => ord).filter((ord) => !aapne.has(ord));
}
const gjetninger = (ord: readonly string[]): readonly string[] =>
  ord.flatMap((ett) => {
    const [hele, begynnelse, feil] = [ett, ett.slice(0, 6), `${ett.slice(0, 4)}x${ett.slice(5)}`].map(
      encodeURIComponent,
    );
    return [
      `/api/v1/journalposter?q=${hele ?? ''}`,
      `/api/v1/journalposter?q=${begynnelse ?? ''}*`,
      `/api/v1/journalposter?q=${feil ?? ''}`,
      `/api/v1/journalposter?q=planbrev+-${hele ?? ''}&antall=1`,
      `/api/v1/forslag?q=${begynnelse ?? ''}`,
      `/sok?q=${hele ?? ''}`,
    ];
  });
/** Enough of them to have every field of every kind of shielding, few enough to ask in a minute. */
const hvert = (ord: readonly string[], n: number): readonly string[] => ord.filter((_, i) => i % n === 0);

function ulikeRader(fil: string): readonly string[] {
  const [ene, andre] = HUS.map((hus) => [...rader(join(data(hus), fil))]);
  const iDenAndre = new Set(andre);
  return (ene ?? []).filter((rad) => !iDenAndre.has(rad)).slice(0, 3);
}

describe('two archives that differ only in what is hidden', () => {
  test('make the same public stores, row by row', { timeout: 120_000 }, () => {
    for (const fil of ['journal.db', 'sok.db']) {
      expect(existsSync(join(data('ene'), fil))).toBe(true);
      expect([fil, ulikeRader(fil)]).toEqual([fil, []]);
    }
  });

  test('give the same answers: pages, API, headers and ETags', { timeout: 300_000 }, async () => {
    expect(await skiller(SIDER)).toEqual([]);
    expect(await svar('ene', '/api/v1/journalposter?antall=1')).toContain('"journalposter":[{');
  });

  test('answer alike when somebody guesses what one of them hides', { timeout: 300_000 }, async () => {
    const skjulte = hvert(
      skjulteI((tilfelle) => tilfelle),
      60,
    );
    expect(skjulte.length).toBeGreaterThan(20);
    expect(await skiller(gjetninger(skjulte))).toEqual([]);
  });

  test('and still when what was open in both has been shielded since', { timeout: 600_000 }, async () => {
    for (const hus of HUS) await eksport(hus, senere);
    for (const fil of ['journal.db', 'sok.db']) expect([fil, ulikeRader(fil)]).toEqual([fil, []]);
    expect(await skiller(SIDER)).toEqual([]);
    const foer = new Set(skjulteI((tilfelle) => tilfelle));
    const nye = skjulteI(senere).filter((ord) => !foer.has(ord));
    expect(nye.length).toBeGreaterThan(50);
    expect(await skiller(gjetninger(hvert(nye, 12)))).toEqual([]);
  });
});
