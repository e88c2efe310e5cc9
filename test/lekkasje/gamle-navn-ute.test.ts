import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { eksporter } from '../../src/eksport/eksporter.ts';
import { skrivLeveranse, type Testsak } from '../eksport/hjelp/leveranse.ts';
import { hent, startTesttjener, type Testtjener } from '../server/tjener-i-test.ts';
import { FORMER, NAVNEPAR, SKRIFT, TILLEGG, type Navn } from './navnedrakter.ts';
import { gjetninger, HUS, skiller, svar, type Hus } from './to-hus.ts';

/*
 * Two archives that differ only in who is named in them, exported while the names are young and asked when they are old. Nobody who
 * searches, lists, follows or asks for data may be able to tell the one journal from the other.
 */

const rot = mkdtempSync(join(tmpdir(), 'apen-journal-navn-'));
const UNGT = new Date('2025-06-02T10:00:00Z');
const GAMMELT = new Date('2026-11-20T10:00:00Z');
const SLUG = 'fjordvik';

/** Some of all the ways to write a name, the same in each run. */
const SKREVET = fc.sample(
  fc.tuple(fc.constantFrom(...FORMER), fc.constantFrom(...TILLEGG), fc.constantFrom(...SKRIFT)).map(
    ([form, tillegg, skrift]) =>
      (navn: Navn): string =>
        tillegg(skrift(form(navn))),
  ),
  { numRuns: 160, seed: 31 },
);

function lagSak(hus: Hus, nr: number): Testsak {
  const par = NAVNEPAR[nr % NAVNEPAR.length] ?? NAVNEPAR[0];
  if (par === undefined) throw new Error('Det er ingen navn');
  const navn = par[hus === 'ene' ? 0 : 1];
  const [tittel, svaret, sakstittel, vedlegg] = [0, 1, 2, 3].map(
    (i) => SKREVET[(nr * 4 + i) % SKREVET.length]?.(navn) ?? '',
  );
  const dato = '2025-02-03';
  return {
    id: `s${nr}`,
    nr: nr + 1,
    aar: 2025,
    tittel: `Byggesak - ${sakstittel ?? ''} - vedtak`,
    enhet: nr % 5 === 0 ? `Rådmann ${navn.fornavn} ${navn.etternavn}` : 'Plan og bygg',
    poster: [
      {
        id: `p${nr}-1`,
        nr: 1,
        dato,
        tittel: `Klage fra ${tittel ?? ''} på vedtak`,
        avsender: `${navn.fornavn} ${navn.etternavn}`,
        mer: `<dokumentbeskrivelse><systemID>d${nr}</systemID><tittel>Vedlegg ${vedlegg ?? ''}</tittel><tilknyttetRegistreringSom>Hoveddokument</tilknyttetRegistreringSom><dokumentnummer>1</dokumentnummer></dokumentbeskrivelse>`,
      },
      { id: `p${nr}-2`, nr: 2, dato, tittel: `Svar til ${svaret ?? ''} om vedtak`, avsender: 'Byggfirma AS' },
      { id: `p${nr}-3`, nr: 3, dato, tittel: 'Møtereferat om vedtak', avsender: '' },
    ],
  };
}
const SAKER = 40;

const tjenere = new Map<Hus, Testtjener>();
const begge = (): Record<Hus, Testtjener> => {
  const [ene, andre] = HUS.map((hus) => tjenere.get(hus));
  if (ene === undefined || andre === undefined) throw new Error('Tjenerne er ikke startet');
  return { ene, andre };
};

beforeAll(async () => {
  for (const hus of HUS) {
    const data = join(rot, hus, 'data');
    const sti = skrivLeveranse(
      join(rot, hus, 'leveranse'),
      Array.from({ length: SAKER }, (_, nr) => lagSak(hus, nr)),
    );
    await eksporter({ format: 'noark5', sti, data, klokke: () => UNGT });
    tjenere.set(hus, await startTesttjener(data, { ROLLE: 'offentlig' }, () => GAMMELT));
  }
  await vi.waitFor(
    async () => {
      for (const hus of HUS)
        expect((await hent(begge()[hus].port, '/api/v1/helse')).tekst).toContain('"navnSokbare":true');
    },
    { timeout: 60_000, interval: 200 },
  );
}, 200_000);
afterAll(async () => {
  for (const tjener of tjenere.values()) await tjener.lukk();
  rmSync(rot, { recursive: true, force: true });
});

const SORTERINGER = ['relevans', 'nyeste', 'eldste', 'publisert'];
const SIDER = [
  '/',
  `/${SLUG}`,
  `/${SLUG}/postliste`,
  '/sok',
  '/sok.atom',
  '/sok.csv',
  '/robots.txt',
  ...SORTERINGER.flatMap((sortering) => [
    `/sok?q=vedtak&sortering=${sortering}`,
    `/sok.csv?q=vedtak&sortering=${sortering}`,
    // Nothing is found, and the first hits of the nearest query are shown.
    `/sok?q=vedtak+kajakkpadling&sortering=${sortering}`,
    `/sok?q=klage+-svar&sortering=${sortering}&side=2`,
    `/api/v1/journalposter?antall=100&sortering=${sortering}`,
    `/api/v1/journalposter?antall=100&sortering=${sortering}&side=2`,
  ]),
  ...Array.from({ length: SAKER }, (_, i) => [
    `/sok?q=2025/${i + 1}`,
    `/api/v1/saker/${SLUG}/2025/${i + 1}`,
    `/${SLUG}/sak/2025/${i + 1}.atom`,
  ]).flat(),
];

describe('two archives that differ only in whose names are old in them', () => {
  test('have both what is asked for: entries, and names on their own pages', async () => {
    expect(await svar(begge().ene, '/api/v1/journalposter?antall=1')).toContain('"treff":120');
    expect(await svar(begge().ene, `/${SLUG}/sak/2025/1/1`)).toContain('Brøvåslid');
    expect(await svar(begge().andre, `/${SLUG}/sak/2025/1/1`)).toContain('Kløpåsten');
  });

  test('show old entries where the nearest query has them, without the names', async () => {
    const side = await svar(begge().ene, '/sok?q=vedtak+kajakkpadling');
    expect(side).toContain('Treff på «vedtak»');
    expect(side).toContain('[navn]');
    expect(side).not.toContain('Brøvåslid');
  });

  test('give the same pages, lists, feeds and data', { timeout: 200_000 }, async () => {
    expect(await skiller(begge(), SIDER)).toEqual([]);
  });

  test(
    'answer alike when somebody asks for a name, however it is asked for',
    { timeout: 400_000 },
    async () => {
      const ord = NAVNEPAR.flat().flatMap(({ fornavn, etternavn }) => [
        etternavn,
        `${fornavn} ${etternavn}`,
        `${fornavn}${etternavn}`.toLowerCase(),
      ]);
      expect(
        await skiller(
          begge(),
          ord.flatMap((ett) => gjetninger(ett, 'vedtak')),
        ),
      ).toEqual([]);
    },
  );
});
