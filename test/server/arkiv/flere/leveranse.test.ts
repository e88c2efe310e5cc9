import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eksporter } from '../../../../src/eksport/eksporter.ts';
import { skrivKonfig } from '../../../../src/eksport/finn-virksomhet.ts';
import { lagProveleveranse } from '../../../../src/konsoll/forhaandsvisning/leveranse/lag-proveleveranse.ts';
import { demoVirksomhet } from '../../../../src/konfig/standard.ts';
import { skrivLeveranse, type Testsak } from '../../../eksport/hjelp/leveranse.ts';
import { NAA } from '../../fyll.ts';
import { hent, type Testtjener } from '../../tjener-i-test.ts';
import { loggInnSom, startKonsoll } from '../konsoll-i-test.ts';
import { loggenTil, ord } from '../les-side.ts';

const LEVERANSE = '/arkiv/fjordvik/leveranse';
const klokke = () => NAA;
const mange = Array.from({ length: 60 }, (_, i) => ({ id: `m${i}`, nr: i + 1, tittel: `Notat ${i + 1}` }));
const foer: readonly Testsak[] = [
  {
    id: 's1',
    nr: 1,
    enhet: 'Plan og bygg',
    poster: [
      { id: 'p1', nr: 1 },
      { id: 'p2', nr: 2 },
    ],
  },
];
const etter: readonly Testsak[] = [
  {
    id: 's1',
    nr: 1,
    enhet: 'Plan og bygg',
    poster: [
      { id: 'p1', nr: 1 },
      {
        id: 'p2',
        nr: 2,
        tittel: 'Svar\nGranvegen 12',
        skjerming: { kode: 'P', elementer: ['TR1'] },
      },
      { id: 'p3', nr: 3, tittel: 'Vedlegg som ingen må se', gradering: 'Konfidensielt' },
    ],
  },
  { id: 's2', nr: 2, enhet: 'Skole', poster: mange },
];

let rot: string;
let data: string;
let konsoll: Testtjener;
beforeAll(async () => {
  rot = mkdtempSync(join(tmpdir(), 'leveranse-'));
  data = join(rot, 'data');
  mkdirSync(data);
  const virksomheter = ['fjordvik', 'utvik'].map((slug) => ({
    ...demoVirksomhet(),
    slug,
    navn: `${slug} kommune`,
  }));
  skrivKonfig(join(data, 'konfig.json'), { virksomheter });
  const felles = { format: 'noark5', data, klokke } as const;
  for (const virksomhet of ['fjordvik', 'utvik'])
    await eksporter({
      ...felles,
      virksomhet,
      sti: skrivLeveranse(join(rot, `foer-${virksomhet}`), virksomhet === 'utvik' ? etter : foer),
    });
  await lagProveleveranse({
    ...felles,
    virksomhet: 'fjordvik',
    sti: skrivLeveranse(join(rot, 'etter'), etter),
  });
  konsoll = await startKonsoll(data, { ROLLE: 'begge' });
});
afterAll(async () => {
  await konsoll.lukk();
  rmSync(rot, { recursive: true, force: true });
});
const inn = (hvem: string) => loggInnSom(konsoll.port, hvem);
const rader = (html: string): number => html.match(/<tr data-rad/g)?.length ?? 0;

describe('a delivery before it is published', () => {
  test('shows what it changes, the two titles side by side, and publishes nothing', async () => {
    const arne = await inn('arkivar');
    const side = ord((await arne.les(`${LEVERANSE}?enhet=Plan+og+bygg`)).tekst);
    expect(side).toMatch(/2026\/1-2 Endret Svar Granvegen 12 Svar – skjermet 2/);
    expect(side).not.toContain('2026/1-1');
    expect(ord((await hent(konsoll.port, '/fjordvik/sak/2026/1')).tekst)).not.toContain('Svar');
    const [siste] = await loggenTil(data, 'utvikler#arkivar');
    expect(siste).toMatchObject({ handling: 'se', grunn: 'forhåndsvisning av leveranse' });
  });

  test('is filtered by change, level, code, unit, flag, outcome and day, and read page by page', async () => {
    const { les } = await inn('arkivar');
    const treff = async (sporring: string): Promise<string> =>
      /([\d ]+) journalpost/
        .exec(ord((await les(`${LEVERANSE}?${sporring}`)).tekst).replace(/\u00a0/g, ''))?.[1]
        ?.trim() ?? '';
    expect(await treff('endring=alle')).toBe('63');
    expect(await treff('endring=ny')).toBe('60');
    expect(await treff('endring=alle&nivaa=2')).toBe('1');
    expect(await treff('endring=alle&kode=P')).toBe('1');
    expect(await treff('endring=alle&enhet=Skole')).toBe('60');
    expect(await treff('endring=alle&utfall=gradert')).toBe('1');
    expect(await treff('endring=alle&dato=2026-03-03')).toBe('0');
    expect(await treff('endring=tull&nivaa=9&dato=tull&kode=%00')).toBe('0');
    const foerste = (await les(`${LEVERANSE}?endring=ny`)).tekst;
    const andre = (await les(`${LEVERANSE}?endring=ny&side=2`)).tekst;
    expect([rader(foerste), rader(andre)]).toEqual([50, 10]);
    expect(foerste).toContain('side=2');
    expect(rader((await les(`${LEVERANSE}?endring=ny&side=99`)).tekst)).toBe(0);
  });

  test('what is graded is a number, and nothing more', async () => {
    const { les } = await inn('arkivar');
    const liste = (await les(`${LEVERANSE}?endring=alle&utfall=gradert`)).tekst;
    const post = (await les(`${LEVERANSE}/2026/1/3`)).tekst;
    expect(ord(liste)).toContain('2026/1-3');
    expect(liste + post).not.toContain('ingen må se');
  });

  test('R70: an entry is shown field by field, and its page to the byte as it will be', async () => {
    const arne = await inn('arkivar');
    const side = ord((await arne.les(`${LEVERANSE}/2026/1/2`)).tekst);
    expect(side).toMatch(/Arkivet: Svar skjermet: Granvegen 12 .*Tilgangskode P, nivå 2/);
    expect(side).toContain('Ingenting av dette er publisert');
    const kilde = await arne.les(`${LEVERANSE}/2026/1/2/side?kilde`);
    expect(kilde.hoder['content-type']).toMatch(/^text\/plain/);
    expect(kilde.tekst).toContain('Svar');
    expect(kilde.tekst).not.toContain('Granvegen');
    const vist = await arne.les(`${LEVERANSE}/2026/1/2/side`);
    expect(ord(vist.tekst)).toContain('Forhåndsvisning for ansatte.');
    expect(ord((await arne.les(`${LEVERANSE}/dag/2026-03-02`)).tekst)).toContain('Notat 60');
    for (const sti of ['2026/9/9', '2026/1/2/finnes-ikke', 'dag/2026-02-30'])
      expect((await arne.les(`${LEVERANSE}/${sti}`)).status, sti).toBe(404);
  });

  test('is of one’s own units, and its report for who sees the whole body', async () => {
    const pernille = await inn('plan');
    const side = ord((await pernille.les(`${LEVERANSE}?endring=alle`)).tekst);
    expect(side).not.toContain('Notat');
    expect(side).not.toContain('Rapporten fra prøvekjøringen');
    expect((await pernille.les(`${LEVERANSE}/2026/2/1`)).status).toBe(403);
    expect((await pernille.les(`${LEVERANSE}/2026/2/1/side?kilde`)).status).toBe(403);
    expect(ord((await (await inn('leser')).les(LEVERANSE)).tekst)).toContain('Rapporten fra prøvekjøringen');
  });

  test('of another body is none of this one’s', async () => {
    const { les } = await inn('arkivar');
    const side = ord((await les('/arkiv/utvik/leveranse')).tekst);
    expect(side).toContain('Ingen prøvekjøring er tatt vare på');
    expect((await les('/arkiv/utvik/leveranse/2026/1/2')).status).toBe(404);
  });
});

describe('a day of many entries', () => {
  test('is read page by page, each entry once, and what is graded is a number', async () => {
    const { les } = await inn('arkivar');
    const dag = '/arkiv/utvik/dag/2026-03-02';
    const foerste = (await les(dag)).tekst;
    const [, neste = ''] = /href="(\/arkiv\/utvik\/dag\/2026-03-02\?etter=\d+)"/.exec(foerste) ?? [];
    const andre = (await les(neste)).tekst;
    const numre = [foerste, andre].map((html) =>
      [...html.matchAll(/<h3>\s*<a[^>]*>([^<]+)<\/a>/g)].map(([, nummer = '']) => nummer),
    );
    expect(numre.map((side) => side.length)).toEqual([50, 13]);
    expect(new Set(numre.flat()).size).toBe(63);
    expect(andre).not.toContain('?etter=');
    expect(numre.flat()).toContain('2026/1-3');
    expect(foerste + andre).not.toContain('ingen må se');
  });
});

describe('the last export', () => {
  test('accounts for every entry, for who sees the whole body', async () => {
    const side = ord((await (await inn('leser')).les('/arkiv/fjordvik/rapport')).tekst);
    expect(side).toMatch(/Lest 2 Publisert 2 Uendret 0 Holdt tilbake 0/);
    expect((await (await inn('plan')).les('/arkiv/fjordvik/rapport')).status).toBe(403);
  });
});
