import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { stier } from '../../../src/eksport/lagre.ts';
import { standardVirksomhet } from '../../../src/konfig/standard.ts';
import { IngenTilgang } from '../../../src/konsoll/feil.ts';
import { lesKilder, vurderKilde } from '../../../src/konsoll/kilder/kilder.ts';
import { lesStilleKilder } from '../../../src/konsoll/kilder/stille-kilder.ts';
import { varseltekst } from '../../../src/konsoll/kilder/varseltekst.ts';
import { Verksted } from '../../eksport/hjelp/verksted.ts';

const VIRKSOMHET = standardVirksomhet({ arkivskaperNavn: 'Fjordvik kommune' });
const [KILDE] = VIRKSOMHET.kilder;
const vurder = (
  sisteLeveranse: string | undefined,
  nyesteJournaldato: string | undefined,
  valg: { grense?: number; iDag?: string } = {},
) => {
  if (!KILDE) throw new Error('The standard configuration has a source.');
  const kilde = { ...KILDE, ...(valg.grense !== undefined && { stilleEtterArbeidsdager: valg.grense }) };
  return vurderKilde(
    kilde,
    VIRKSOMHET,
    { kilde: kilde.id, sisteLeveranse, nyesteJournaldato },
    valg.iDag ?? '2026-11-20',
  );
};
const sak = (dato: string) => [{ id: 'sak-1', nr: 1, poster: [{ id: 'a', nr: 1, dato }] }];

describe('R61: en kilde som er stille', () => {
  test('is one that has not delivered for more working days than it may', () => {
    expect(vurder('2026-11-13T08:00:00Z', '2026-11-13').stillhet).toBeUndefined();
    const stille = vurder('2026-11-12T08:00:00Z', '2026-11-12');
    expect(stille).toMatchObject({ dagerSidenLeveranse: 6, grense: 5, stillhet: 'ingen leveranse' });
    expect(varseltekst(stille)).toBe(
      'Kilden «arkiv» har ikke levert på 6 arbeidsdager. Siste leveranse kom 12.11.2026.',
    );
  });

  test('is one that delivers, and brings nothing new', () => {
    const stille = vurder('2026-11-20T05:00:00Z', '2026-11-02');
    expect(stille).toMatchObject({
      dagerSidenLeveranse: 0,
      dagerSidenNyeste: 14,
      stillhet: 'ingen nye poster',
    });
    expect(varseltekst(stille)).toContain('Siste journaldato er 02.11.2026.');
    expect(vurder('2026-11-20T05:00:00Z', undefined).stillhet).toBe('ingen nye poster');
  });

  test('is one that has never delivered, and never one that brings no more', () => {
    expect(vurder(undefined, undefined).stillhet).toBe('aldri levert');
    expect(vurder('2020-01-02T08:00:00Z', '2019-12-30', { grense: 0 }).stillhet).toBeUndefined();
    expect(vurder('2026-11-12T08:00:00Z', '2026-11-12', { grense: 6 }).stillhet).toBeUndefined();
  });

  test('is not made silent by Easter: only working days count', () => {
    // From Wednesday before Easter to the Wednesday after there are two.
    expect(vurder('2026-04-01T08:00:00Z', '2026-04-01', { iDag: '2026-04-08' }).dagerSidenLeveranse).toBe(2);
  });
});

test('a journal date in the future keeps no source alive', async () => {
  const v = new Verksted();
  await v.eksporter([
    {
      id: 'sak-1',
      nr: 1,
      poster: [
        { id: 'a', nr: 1, dato: '2026-11-03' },
        { id: 'b', nr: 2, dato: '2062-11-03' },
      ],
    },
  ]);
  const [linje] = await v.medArkiv((arkiv) =>
    lesKilder(arkiv, { virksomhet: 'fjordvik' }, VIRKSOMHET, '2026-11-20'),
  );
  expect(linje).toMatchObject({
    sisteLeveranse: '2026-11-20',
    nyesteJournaldato: '2026-11-03',
    stillhet: 'ingen nye poster',
  });
  await v.medArkiv((arkiv) =>
    expect(lesKilder(arkiv, { virksomhet: 'utvik' }, VIRKSOMHET, '2026-11-20')).rejects.toThrow(IngenTilgang),
  );
});

test('a source is heard of again with its next delivery, and the limit is the configuration’s', async () => {
  const v = new Verksted();
  await v.eksporter(sak('2026-11-19'));
  expect(await lesStilleKilder(v.data, v.klokke)).toEqual([]);
  v.naa = new Date('2026-12-07T08:00:00Z');
  expect(await lesStilleKilder(v.data, v.klokke)).toEqual([
    expect.stringContaining('har ikke levert på 11 arbeidsdager'),
  ]);
  const sti = stier(v.data).konfig;
  const konfig: { virksomheter: object[] } = JSON.parse(readFileSync(sti, 'utf8'));
  const med = (stilleEtterArbeidsdager: number) => {
    writeFileSync(
      sti,
      JSON.stringify({ virksomheter: konfig.virksomheter.map((en) => ({ ...en, stilleEtterArbeidsdager })) }),
    );
  };
  med(20);
  expect(await lesStilleKilder(v.data, v.klokke)).toEqual([]);
  med(5);
  await v.eksporter(sak('2026-12-04'));
  expect(await lesStilleKilder(v.data, v.klokke)).toEqual([]);
});

test('npm run vedlikehold tells of a silent source, and answers 1', async () => {
  const v = new Verksted();
  await v.eksporter(sak('2020-01-02'));
  const { status, stdout } = spawnSync(process.execPath, ['scripts/vedlikehold.ts', '--data', v.data], {
    encoding: 'utf8',
  });
  expect([status, stdout.split('\n').slice(1, 3)]).toEqual([
    1,
    ['Alt stemmer.', expect.stringMatching(/^Kilden «arkiv» .+ arbeidsdager\./u)],
  ]);
});
