import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Eksportavbrudd } from '../../../src/eksport/feil.ts';
import { byggIndeks } from '../../../src/eksport/indeks/indekser.ts';
import { kontrollerIndeks } from '../../../src/eksport/indeks/kontroller-indeks.ts';
import { stier } from '../../../src/eksport/lagre.ts';
import { vedlikehold } from '../../../src/eksport/vedlikehold/vedlikehold.ts';
import { aapneJournalskriver } from '../../../src/journal/aapne.ts';
import { LaastFeil, taLaas } from '../../../src/lager/laas.ts';
import type { Testsak } from '../hjelp/leveranse.ts';
import { offentligeTabeller } from '../hjelp/offentlige-tabeller.ts';
import { Verksted } from '../hjelp/verksted.ts';

const sak = (...poster: Testsak['poster']): Testsak => ({ id: 'sak-1', nr: 1, poster });

test('the daily job publishes what has waited for its day, and the second time does nothing', async () => {
  const v = new Verksted();
  await v.eksporter([sak({ id: 'p0', nr: 1 })]);
  const sti = stier(v.data).konfig;
  const konfig: { virksomheter: object[] } = JSON.parse(readFileSync(sti, 'utf8'));
  writeFileSync(
    sti,
    JSON.stringify({ virksomheter: konfig.virksomheter.map((en) => ({ ...en, utsettArbeidsdager: 2 })) }),
  );
  await v.eksporter([sak({ id: 'p0', nr: 1 }, { id: 'p1', nr: 2, dato: '2026-11-19' })]);
  expect((await v.oppslag('2026/1-2')).art).not.toBe('funnet');
  v.naa = new Date('2026-11-24T08:00:00Z');
  expect(await vedlikehold(v.data, v.klokke)).toEqual({ endret: 1, eldet: 0, avvik: [], varsler: [] });
  expect((await v.oppslag('2026/1-2')).art).toBe('funnet');
  expect(await v.soekbare()).toEqual(['fjordvik/2026/1/1', 'fjordvik/2026/1/2']);
  const foer = offentligeTabeller(v.data);
  expect(await vedlikehold(v.data, v.klokke)).toEqual({ endret: 0, eldet: 0, avvik: [], varsler: [] });
  expect(offentligeTabeller(v.data)).toBe(foer);
});

test('the daily job takes away what an export that was killed had set aside while it read', async () => {
  const v = new Verksted();
  await v.eksporter([{ id: 'sak-1', nr: 1, poster: [{ id: 'p1', nr: 1 }] }]);
  const { arbeid } = stier(v.data);
  mkdirSync(arbeid);
  writeFileSync(join(arbeid, 'sider.db'), 'alt om alle');
  await vedlikehold(v.data, v.klokke);
  expect(existsSync(arbeid)).toBe(false);
});

test('the daily job lets names grow old', async () => {
  const v = new Verksted();
  await v.eksporter([sak({ id: 'p1', nr: 1, avsender: 'Solveig Prøve' })]);
  expect(await v.soekbare('Solveig')).toHaveLength(1);
  v.naa = new Date('2027-03-02T08:00:00Z');
  expect(await vedlikehold(v.data, v.klokke)).toMatchObject({ eldet: 1, avvik: [] });
  expect(await v.soekbare('Solveig')).toEqual([]);
});

test('the daily job says so when a clock that was ahead took names out of the search, until the index is made anew', async () => {
  const v = new Verksted();
  await v.eksporter([sak({ id: 'p1', nr: 1, avsender: 'Solveig Prøve' })]);
  const { naa } = v;
  v.naa = new Date('2027-12-28T08:00:00Z');
  await vedlikehold(v.data, v.klokke);
  v.naa = naa;
  expect(await v.soekbare('Solveig')).toEqual([]);
  const fram = 'som om det var 2027-12-28';
  expect((await vedlikehold(v.data, v.klokke)).avvik).toEqual([expect.stringContaining(fram)]);
  expect((await vedlikehold(v.data, v.klokke)).avvik).toEqual([expect.stringContaining(fram)]);
  await kontrollerIndeks(v.data, v.klokke, { reparer: true });
  expect(await v.soekbare('Solveig')).toHaveLength(1);
  expect((await vedlikehold(v.data, v.klokke)).avvik).toEqual([]);
  v.naa = new Date('2027-12-28T08:00:00Z');
  await vedlikehold(v.data, v.klokke);
  v.naa = naa;
  await byggIndeks(v.data, v.klokke);
  expect(await v.soekbare('Solveig')).toHaveLength(1);
  expect((await vedlikehold(v.data, v.klokke)).avvik).toEqual([]);
});

test('the daily job takes a clock that is some hours ahead for none that goes wrong', async () => {
  const v = new Verksted();
  await v.eksporter([sak({ id: 'p1', nr: 1 })]);
  const { naa } = v;
  v.naa = new Date(naa.getTime() + 24 * 3_600_000);
  await vedlikehold(v.data, v.klokke);
  v.naa = naa;
  expect((await vedlikehold(v.data, v.klokke)).avvik).toEqual([]);
});

test('the daily job erases from the files what an export could not', async () => {
  const v = new Verksted();
  await v.eksporter([sak({ id: 'p1', nr: 1 }, { id: 'p2', nr: 2, tittel: 'Om Kvitvann' })]);
  const skriver = aapneJournalskriver(stier(v.data).journal, { klokke: v.klokke });
  await skriver.publiser({
    virksomhet: 'fjordvik',
    tidspunkt: v.naa,
    saker: [],
    tommeSaker: [],
    vedtak: [{ art: 'trekk', nummer: { saksaar: 2026, sakssekvensnummer: 1, dokumentnummer: 2 } }],
  });
  expect(await skriver.erUrent()).toBe(true);
  await skriver.lukk();
  const { avvik } = await vedlikehold(v.data, v.klokke);
  // Withdrawn in the journal alone: the archive is told so, and the two agree.
  expect(avvik).toEqual([]);
  for (const [fil, bytes] of v.bytes())
    if (fil.includes('journal.db') || fil.includes('sok.db')) expect(bytes, fil).not.toContain('Kvitvann');
});

test('the daily job says so when the index has lost entries', async () => {
  const v = new Verksted();
  await v.eksporter([sak({ id: 'p1', nr: 1 })]);
  await v.medSok(async (sok) => {
    await sok.fjern(['fjordvik/2026/1/1']);
    await sok.toem();
  });
  const { avvik } = await vedlikehold(v.data, v.klokke);
  expect(avvik).toEqual([expect.stringContaining('npm run indekser')]);
});

test('the daily job says so when the requests are damaged, or lost while their key is there', async () => {
  const v = new Verksted();
  await v.eksporter([sak({ id: 'p0', nr: 1 })]);
  const { innsyn } = stier(v.data);
  const avvik = async () => (await vedlikehold(v.data, v.klokke)).avvik;
  writeFileSync(innsyn, 'no database, and long enough to be looked at by the system');
  expect(await avvik()).toEqual([expect.stringContaining('innsyn.db er borte, skadet')]);
  rmSync(innsyn);
  expect(await avvik()).toEqual([]);
  writeFileSync(join(v.data, 'innsyn.nokkel'), 'x'.repeat(64));
  expect(await avvik()).toEqual([expect.stringContaining('innsyn.db er borte, skadet')]);
});

test('the daily job needs an archive, and does not run beside another', async () => {
  const v = new Verksted();
  await expect(vedlikehold(v.data, v.klokke)).rejects.toThrow(Eksportavbrudd);
  await v.eksporter([sak({ id: 'p1', nr: 1 })]);
  const laas = taLaas(v.data);
  await expect(vedlikehold(v.data, v.klokke)).rejects.toThrow(LaastFeil);
  laas.slipp();
});

test('the daily job tells which names of offentlegforskrifta § 9 a configuration lacks that the default has, unless they are not the body’s', async () => {
  const v = new Verksted();
  await v.eksporter([sak({ id: 'p0', nr: 1 })]);
  const sti = stier(v.data).konfig;
  const konfig: { virksomheter: [{ paragraf9: { arkivdeler: string[]; sakstyper: string[] } }] } = JSON.parse(
    readFileSync(sti, 'utf8'),
  );
  const { paragraf9 } = konfig.virksomheter[0];
  const varsler = async (egne: object) => {
    const virksomheter = konfig.virksomheter.map((en) => ({ ...en, paragraf9: { ...paragraf9, ...egne } }));
    writeFileSync(sti, JSON.stringify({ virksomheter }));
    return (await vedlikehold(v.data, v.klokke)).varsler;
  };
  expect(await varsler({})).toEqual([]);
  const eldre = {
    arkivdeler: paragraf9.arkivdeler.filter((navn) => navn !== 'Konsulær'),
    sakstyper: paragraf9.sakstyper.filter((navn) => navn !== 'Psykisk helsevern' && navn !== 'Vigsel'),
  };
  expect(await varsler(eldre)).toEqual([
    expect.stringMatching(
      /^konfig\.json for fjordvik .*\. arkivdeler: Konsulær\. sakstyper: Vigsel, Psykisk helsevern\.$/u,
    ),
  ]);
  expect(await varsler({ ...eldre, ikkeAktuelle: ['Konsulær', 'Vigsel'] })).toEqual([
    expect.stringMatching(/\. sakstyper: Psykisk helsevern\.$/u),
  ]);
});

test('the daily job sets room aside for a full disk, once, and none where there is too little already', async () => {
  const v = new Verksted();
  await v.eksporter([sak({ id: 'p0', nr: 1 })]);
  const reserve = join(v.data, 'reserve');
  await vedlikehold(v.data, v.klokke, 1e15);
  expect(existsSync(reserve)).toBe(false);
  await vedlikehold(v.data, v.klokke);
  const { size, mtimeMs, mode } = statSync(reserve);
  expect({ size, mode: mode & 0o777 }).toEqual({ size: 16 * 1024 * 1024, mode: 0o600 });
  await vedlikehold(v.data, v.klokke);
  expect(statSync(reserve).mtimeMs).toBe(mtimeMs);
});
