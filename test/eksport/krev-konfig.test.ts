import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Eksportavbrudd } from '../../src/eksport/feil.ts';
import { vedta } from '../../src/eksport/vedtak/vedta.ts';
import { stier } from '../../src/eksport/lagre.ts';
import type { Fremdriftsmelder } from '../../src/eksport/valg.ts';
import { vedlikehold } from '../../src/eksport/vedlikehold/vedlikehold.ts';
import type { Virksomhet } from '../../src/konfig/virksomhet.ts';
import type { Testsak } from './hjelp/leveranse.ts';
import { Verksted } from './hjelp/verksted.ts';

const SAKER: readonly Testsak[] = [
  { id: 'sak-1', nr: 1, poster: [{ id: 'p1', nr: 1, tittel: 'Søknad om støttekontakt' }] },
];

/** A journal of a system where the case is the person, whose configuration is gone. */
async function utenKonfig(v: Verksted): Promise<string> {
  const sti = v.leveranse(SAKER);
  await v.eksporter(sti, { torrkjoring: true });
  await v.eksporter([]);
  const { konfig } = stier(v.data);
  const { virksomheter }: { virksomheter: Virksomhet[] } = JSON.parse(readFileSync(konfig, 'utf8'));
  const neste = virksomheter.map((en) => ({
    ...en,
    kilder: en.kilder.map((kilde) => ({ ...kilde, klientsystem: true })),
  }));
  writeFileSync(konfig, JSON.stringify({ virksomheter: neste }));
  await v.eksporter(sti);
  rmSync(konfig);
  return sti;
}

const tittel = async (v: Verksted): Promise<string | undefined> => {
  const funnet = await v.oppslag('2026/1-1');
  return funnet.art === 'funnet' ? funnet.publisert.post.tittel.tekst : undefined;
};

test('an export into a journal whose configuration is gone opens nothing that it shielded, and makes no new one', async () => {
  const v = new Verksted();
  const sti = await utenKonfig(v);
  expect(await tittel(v)).toBe('Inngående brev');
  await expect(v.eksporter(sti)).rejects.toThrow(Eksportavbrudd);
  await expect(v.eksporter(sti, { torrkjoring: true })).rejects.toThrow('konfig.json er borte');
  await expect(v.eksporter(v.leveranse(SAKER, { navn: 'Et annet navn' }))).rejects.toThrow(Eksportavbrudd);
  expect(await tittel(v)).toBe('Inngående brev');
  expect(existsSync(stier(v.data).konfig)).toBe(false);
});

test('nor does one whose journal is gone too', async () => {
  const v = new Verksted();
  const sti = await utenKonfig(v);
  for (const ende of ['', '-wal', '-shm']) rmSync(stier(v.data).journal + ende, { force: true });
  await expect(v.eksporter(sti)).rejects.toThrow('konfig.json er borte');
});

test('the daily job says that it is gone, and opens nothing', async () => {
  const v = new Verksted();
  await utenKonfig(v);
  const { avvik } = await vedlikehold(v.data, v.klokke);
  expect(avvik).toEqual([expect.stringContaining('konfig.json er borte')]);
  expect(await tittel(v)).toBe('Inngående brev');
});

test('with --bekreft a new configuration is written, and the journal made by it', async () => {
  const v = new Verksted();
  const sti = await utenKonfig(v);
  const { merknader } = await v.eksporter(sti, { bekreft: true });
  expect(merknader).toContainEqual(expect.stringContaining('Det fantes ingen konfigurasjon'));
  expect(await tittel(v)).toBe('Søknad om støttekontakt');
});

test('a first export that is killed while it reads or merges has no configuration to lose: the next goes on', async () => {
  for (const fase of ['leser', 'fletter']) {
    const v = new Verksted();
    const sti = v.leveranse(SAKER);
    const drept = join(v.rot, 'drept');
    // What is on the disk at that moment is what a killed run leaves, but for its lock, which dies with it.
    const fremdrift: Fremdriftsmelder = (her) => {
      if (her.fase === fase)
        cpSync(v.data, drept, { recursive: true, filter: (fil) => !/lever$|laas/u.test(fil) });
    };
    await v.eksporter(sti, { fremdrift });
    expect(existsSync(stier(drept).arkiv)).toBe(true);
    expect(existsSync(stier(drept).konfig)).toBe(false);
    const { merknader } = await v.eksporter(sti, { data: drept });
    expect(merknader).toContainEqual(expect.stringContaining('Det fantes ingen konfigurasjon'));
  }
});

test('a first delivery that was encoded twice is told of in plain words, and no body is called by the name that it garbles', async () => {
  for (const tabell of ['latin1', 'windows-1252']) {
    const v = new Verksted();
    const sti = v.leveranse(SAKER, { navn: 'Sør-Ånes kommune' });
    const en = readFileSync(sti);
    const to = tabell === 'latin1' ? en.toString('latin1') : new TextDecoder(tabell).decode(en);
    writeFileSync(sti, to);
    await expect(v.eksporter(sti)).rejects.toThrow(
      /^arkivstruktur\.xml, linje \d+: arkivskaperNavn er kodet som UTF-8 to ganger/u,
    );
    expect(existsSync(stier(v.data).konfig)).toBe(false);
    writeFileSync(sti, en);
    expect(await v.eksporter(sti)).toMatchObject({ virksomhet: 'sor-anes' });
  }
});

test('a body whose slug is changed in the configuration is not published again without what staff have decided', async () => {
  const v = new Verksted();
  const sti = v.leveranse(SAKER);
  await v.eksporter(sti);
  await vedta({
    data: v.data,
    virksomhet: 'fjordvik',
    nummer: '2026/1-1',
    oenske: { art: 'trekk' },
    grunn: 'feil',
    av: 'noen',
    rolle: 'kommandolinje',
    klokke: v.klokke,
  });
  const { konfig } = stier(v.data);
  const foer = readFileSync(konfig, 'utf8');
  writeFileSync(konfig, foer.replace('"slug": "fjordvik"', '"slug": "nyvik"'));
  for (const torrkjoring of [true, false])
    await expect(v.eksporter(sti, { torrkjoring })).rejects.toThrow('sett slug tilbake til «fjordvik»');
  expect(await v.soekbare()).toEqual([]);
  expect((await v.oppslag('2026/1-1', 'nyvik')).art).toBe('ukjent');
  writeFileSync(konfig, foer.replace('"navn": "Fjordvik kommune"', '"navn": "Nyvik kommune"'));
  await v.eksporter(sti);
  expect((await v.oppslag('2026/1-1')).art).toBe('trukket');
});

test('a new body beside one that has gone from the configuration is published with --bekreft', async () => {
  const v = new Verksted();
  const sti = v.leveranse(SAKER);
  await v.eksporter(sti);
  const { konfig } = stier(v.data);
  writeFileSync(konfig, readFileSync(konfig, 'utf8').replace('"slug": "fjordvik"', '"slug": "nyvik"'));
  await v.eksporter(sti, { bekreft: true });
  expect((await v.oppslag('2026/1-1', 'nyvik')).art).toBe('funnet');
  await v.eksporter(sti);
});

test('two bodies that swap slugs in the configuration get none of each other’s entries, by an export or the daily job', async () => {
  const v = new Verksted();
  const sti = v.leveranse(SAKER);
  await v.eksporter(sti);
  const { konfig } = stier(v.data);
  const { virksomheter }: { virksomheter: Virksomhet[] } = JSON.parse(readFileSync(konfig, 'utf8'));
  const [fjordvik] = virksomheter;
  if (fjordvik === undefined) throw new Error('There is no body.');
  const eget = { organisasjonsnummer: undefined, arkivskaperNavn: undefined };
  const sundvik = { ...fjordvik, ...eget, slug: 'sundvik', navn: 'Sundvik kommune' };
  const skriv = (...alle: readonly object[]): void => {
    writeFileSync(konfig, JSON.stringify({ virksomheter: alle }));
  };
  skriv(fjordvik, sundvik);
  await v.eksporter([{ id: 'sak-9', nr: 9, poster: [{ id: 'p9', nr: 1 }] }], { virksomhet: 'sundvik' });
  await vedta({
    data: v.data,
    virksomhet: 'fjordvik',
    nummer: '2026/1-1',
    oenske: { art: 'trekk' },
    grunn: 'feil',
    av: 'noen',
    rolle: 'kommandolinje',
    klokke: v.klokke,
  });

  skriv({ ...fjordvik, slug: 'sundvik' }, { ...sundvik, slug: 'fjordvik' });
  await expect(vedlikehold(v.data, v.klokke)).rejects.toThrow('sett slug tilbake til «fjordvik»');
  for (const torrkjoring of [true, false])
    await expect(v.eksporter(sti, { torrkjoring })).rejects.toThrow('sett slug tilbake til «fjordvik»');
  expect((await v.oppslag('2026/1-1', 'sundvik')).art).toBe('ukjent');

  skriv(fjordvik, sundvik);
  await v.eksporter(sti);
  expect((await v.oppslag('2026/1-1')).art).toBe('trukket');
  // One takes the other's old name, which has got a new one: a person says so.
  skriv({ ...fjordvik, navn: 'Sundvik kommune' }, { ...sundvik, navn: 'Nysund kommune' });
  await expect(vedlikehold(v.data, v.klokke)).rejects.toThrow(Eksportavbrudd);
  await v.eksporter(sti, { bekreft: true, virksomhet: 'fjordvik' });
  await vedlikehold(v.data, v.klokke);
});
