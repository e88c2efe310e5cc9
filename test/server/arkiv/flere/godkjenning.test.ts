import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { eksporter } from '../../../../src/eksport/eksporter.ts';
import { skrivKonfig } from '../../../../src/eksport/finn-virksomhet.ts';
import { demoVirksomhet } from '../../../../src/konfig/standard.ts';
import { skrivLeveranse, type Testpost, type Testsak } from '../../../eksport/hjelp/leveranse.ts';
import { NAA } from '../../fyll.ts';
import { hent, type Testtjener } from '../../tjener-i-test.ts';
import { loggInnSom, startKonsoll, type Ansatt } from '../konsoll-i-test.ts';
import { bokser, loggenTil, ord, sendFlere } from '../les-side.ts';

const GODKJENNING = '/arkiv/fjordvik/godkjenning';
const DAG = `${GODKJENNING}?dag=2026-03-02`;
const post = (sak: number, nr: number, mer: Partial<Testpost> = {}): Testpost => ({
  id: `p${sak}-${nr}`,
  nr,
  ...mer,
});
const LEVERANSE: readonly Testsak[] = [
  {
    id: 's1',
    nr: 1,
    enhet: 'Plan og bygg',
    poster: [
      post(1, 1, { tittel: 'Merknad til plan' }),
      post(1, 2, { tittel: 'Svar\nGranvegen 12', skjerming: { kode: 'P', elementer: ['TR1'] } }),
      post(1, 3, { dato: '2026-11-19' }),
    ],
  },
  { id: 's2', nr: 2, enhet: 'Skole', poster: [post(2, 1, { tittel: 'Om skoleskyss' })] },
];

let rot: string;
let data: string;
let konsoll: Testtjener;
let naa: Date;
const eksport = (saker: readonly Testsak[]) => {
  const sti = skrivLeveranse(mkdtempSync(join(rot, 'leveranse-')), saker, { navn: 'Fjordvik kommune' });
  return eksporter({ format: 'noark5', sti, data, klokke: () => naa, virksomhet: 'fjordvik' });
};
beforeEach(async () => {
  naa = NAA;
  rot = mkdtempSync(join(tmpdir(), 'godkjenning-'));
  data = join(rot, 'data');
  mkdirSync(data);
  const virksomhet = {
    ...demoVirksomhet(),
    slug: 'fjordvik',
    navn: 'Fjordvik kommune',
    publisering: { godkjenning: { fristArbeidsdager: 1 } },
  };
  skrivKonfig(join(data, 'konfig.json'), { virksomheter: [virksomhet] });
  await eksport(LEVERANSE);
  konsoll = await startKonsoll(data, { ROLLE: 'begge' }, () => naa);
});
afterEach(async () => {
  await konsoll.lukk();
  rmSync(rot, { recursive: true, force: true });
});

const inn = (hvem: string) => loggInnSom(konsoll.port, hvem);
const offentlig = async (nummer: string): Promise<string> =>
  ord((await hent(konsoll.port, `/fjordvik/sak/${nummer.replace('-', '/')}`)).tekst);
const godkjenn = (hvem: Ansatt, side: string, poster: readonly string[]) =>
  sendFlere(
    konsoll.port,
    hvem,
    { side, til: GODKJENNING },
    poster.map((p) => ['post', p] as const),
  );

describe('what waits for approval', () => {
  test('is counted by day, oldest first, with what is overdue', async () => {
    const arne = await inn('arkivar');
    const foer = ord((await arne.les(GODKJENNING)).tekst);
    expect(foer).toMatch(/Godkjenning 4 .* 02\.03\.2026 3 20\.11\.2026 23\.11\.2026 19\.11\.2026 1 20\.11/);
    expect(foer).not.toContain('over fristen');
    naa = new Date('2026-11-24T09:00:00Z');
    // The day is new, and so is the session's.
    const etter = ord((await (await inn('arkivar')).les(GODKJENNING)).tekst);
    expect(etter).toContain('2 dager er over fristen.');
  });

  test('is shown as it would be, beside what the archive has, and nothing of it is public yet', async () => {
    const arne = await inn('arkivar');
    const side = ord((await arne.les(DAG)).tekst);
    expect(side).toMatch(/2026\/1-1 .*Merknad til plan/);
    expect(side).toMatch(/Arkivet: Svar skjermet: Granvegen 12 .*Tilgangskode P.*Publikum: Svar – skjermet/);
    expect(side).not.toContain('2026/1-3');
    expect(await offentlig('2026/1-1')).not.toContain('Merknad til plan');
    const [siste] = await loggenTil(data, 'utvikler#arkivar');
    expect(siste).toMatchObject({ gjenstand: '2026-03-02', grunn: 'forhåndsvisning før godkjenning' });
  });

  test('a day is approved as it was seen, and public at once', async () => {
    const arne = await inn('arkivar');
    const poster = bokser((await arne.les(DAG)).tekst);
    expect(poster).toHaveLength(3);
    const svar = await godkjenn(arne, DAG, poster);
    expect(ord(svar.tekst)).toContain('3 av 3 er gjort');
    expect(await offentlig('2026/1-1')).toContain('Merknad til plan');
    expect(await offentlig('2026/1-2')).not.toContain('Granvegen');
    expect(ord((await arne.les(GODKJENNING)).tekst)).toContain('Godkjenning 1 ');
    const linjer = await loggenTil(data, 'utvikler#arkivar');
    expect(linjer.filter(({ handling }) => handling === 'godkjenn')).toHaveLength(3);
  });

  test('a case, or one entry, is approved by its number, and the rest still waits', async () => {
    const arne = await inn('arkivar');
    const enkelt = `${GODKJENNING}?nummer=2026%2F1-3`;
    await godkjenn(arne, enkelt, bokser((await arne.les(enkelt)).tekst));
    const saken = bokser((await arne.les(`${GODKJENNING}?nummer=2026%2F1`)).tekst);
    expect(saken.map((verdi) => verdi.split(' ', 1)[0])).toEqual(['2026/1-1', '2026/1-2']);
    expect(await offentlig('2026/1-1')).not.toContain('Merknad til plan');
  });

  test('what has changed since it was seen is not approved, and still waits', async () => {
    const arne = await inn('arkivar');
    const poster = bokser((await arne.les(DAG)).tekst);
    await eksport(
      LEVERANSE.map((sak) => ({
        ...sak,
        poster: sak.poster.map((p) => (p.id === 'p1-1' ? { ...p, tittel: 'En annen tittel' } : p)),
      })),
    );
    const side = ord((await godkjenn(arne, DAG, poster)).tekst);
    expect(side).toMatch(/2026\/1-1 Ikke gjort: noe er endret/);
    expect(side).toMatch(/2026\/2-1 Gjort/);
    expect(await offentlig('2026/1-1')).not.toContain('En annen tittel');
  });

  test('another unit’s is neither shown nor approved', async () => {
    const arne = await inn('arkivar');
    const alle = bokser((await arne.les(DAG)).tekst);
    const pernille = await inn('plan');
    const mine = (await pernille.les(DAG)).tekst;
    expect(ord(mine)).not.toContain('skoleskyss');
    expect(bokser(mine)).toHaveLength(2);
    const svar = await godkjenn(pernille, DAG, alle);
    expect(ord(svar.tekst)).toMatch(/2 av 3 er gjort.*2026\/2-1 Ikke gjort: Du har ikke tilgang/);
    expect(await offentlig('2026/2-1')).not.toContain('skoleskyss');
  });

  test('who may only read sees it, and has nothing to approve with', async () => {
    const lise = await inn('leser');
    const side = (await lise.les(DAG)).tekst;
    expect(ord(side)).toContain('Merknad til plan');
    expect(bokser(side)).toEqual([]);
  });

  test.each(['dag=2026-02-30', 'nummer=..%2F..%2F', 'nummer=2026/1-1%00', 'dag=x&nummer=2026%2F99'])(
    'an address that leads to nothing shows nothing: ?%s',
    async (sporring) => {
      const { status, tekst } = await (await inn('arkivar')).les(`${GODKJENNING}?${sporring}`);
      expect(status).toBe(200);
      expect(bokser(tekst)).toEqual([]);
    },
  );

  test('fingerprints that nobody has seen approve nothing', async () => {
    const svar = await godkjenn(await inn('arkivar'), DAG, [
      `2026/1-1 ${'A'.repeat(43)} ${'B'.repeat(43)}`,
      '2026/1-1 kort kort',
    ]);
    expect(ord(svar.tekst)).toContain('0 av 1 er gjort');
    expect(readFileSync(join(data, 'journal.db')).includes('Merknad til plan')).toBe(false);
  });
});
