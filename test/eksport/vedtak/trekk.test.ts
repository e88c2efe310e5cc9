import { describe, expect, test } from 'vitest';
import { Eksportavbrudd } from '../../../src/eksport/feil.ts';
import { stier } from '../../../src/eksport/lagre.ts';
import { gjenopprett } from '../../../src/eksport/vedlikehold/gjenopprett.ts';
import { byggIndeks } from '../../../src/eksport/indeks/indekser.ts';
import { taSikkerhetskopi } from '../../../src/eksport/vedlikehold/sikkerhetskopi.ts';
import { trekk } from '../../../src/eksport/vedtak/trekk.ts';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Testsak } from '../hjelp/leveranse.ts';
import { offentligeTabeller } from '../hjelp/offentlige-tabeller.ts';
import { Verksted } from '../hjelp/verksted.ts';

const sak = (...poster: Testsak['poster']): Testsak => ({ id: 'sak-1', nr: 1, poster });
const to = [sak({ id: 'p1', nr: 1 }, { id: 'p2', nr: 2, tittel: 'Om Kvitvann' })];
const trekkTo = (v: Verksted, mer: { opphev?: boolean; nummer?: string; virksomhet?: string } = {}) =>
  trekk({
    data: v.data,
    virksomhet: 'fjordvik',
    nummer: '2026/1-2',
    grunn: 'Feil skjerming',
    av: 'arkivleder',
    klokke: v.klokke,
    ...mer,
  });

describe('trekk', () => {
  test('takes the entry away from page and index at once, and logs who, when, what and why', async () => {
    const v = new Verksted();
    await v.eksporter(to);
    expect(await trekkTo(v)).toEqual({ nummer: '2026/1-2', kjent: true });
    expect((await v.oppslag('2026/1-2')).art).toBe('trukket');
    expect(await v.soekbare()).toEqual(['fjordvik/2026/1/1']);
    expect(await v.medArkiv((arkiv) => arkiv.vedtak())).toMatchObject([
      {
        art: 'trekk',
        av: 'arkivleder',
        grunn: 'Feil skjerming',
        tidspunkt: '2026-11-20T08:00:00.000Z',
        saksaar: 2026,
        sakssekvensnummer: 1,
        dokumentnummer: 2,
        systemID: 'p2',
      },
    ]);
  });

  test('is honoured by every later export, also when the archive changes the entry', async () => {
    const v = new Verksted();
    const sti = v.leveranse(to);
    await v.eksporter(sti);
    await trekkTo(v);
    const r = await v.eksporter(sti);
    expect(r).toMatchObject({ uendret: 1, utelatt: 1, grunner: { utelatt: { 'trukket ved vedtak': 1 } } });
    await v.eksporter([sak({ id: 'p1', nr: 1 }, { id: 'p2', nr: 2, tittel: 'Om Kvitvann igjen' })]);
    expect((await v.oppslag('2026/1-2')).art).toBe('trukket');
    expect(await v.soekbare()).toEqual(['fjordvik/2026/1/1']);
  });

  test('follows the entry to another number', async () => {
    const v = new Verksted();
    await v.eksporter(to);
    await trekkTo(v);
    await v.eksporter([sak({ id: 'p1', nr: 1 }, { id: 'p2', nr: 7, tittel: 'Om Kvitvann' })]);
    expect((await v.oppslag('2026/1-7')).art).not.toBe('funnet');
    expect((await v.oppslag('2026/1-2')).art).toBe('trukket');
  });

  test('is undone by name', async () => {
    const v = new Verksted();
    await v.eksporter(to);
    await trekkTo(v);
    await v.eksporter(v.leveranse(to));
    await trekkTo(v, { opphev: true });
    expect((await v.oppslag('2026/1-2')).art).toBe('funnet');
    expect(await v.soekbare()).toEqual(['fjordvik/2026/1/1', 'fjordvik/2026/1/2']);
    expect(await v.eksporter(v.leveranse(to))).toMatchObject({ uendret: 2, ingenEndring: true });
  });

  test('of a number that the archive does not know stands for when it comes', async () => {
    const v = new Verksted();
    await v.eksporter([sak({ id: 'p1', nr: 1 })]);
    expect(await trekkTo(v)).toMatchObject({ kjent: false });
    await v.eksporter(to);
    expect((await v.oppslag('2026/1-2')).art).toBe('trukket');
  });

  test('refuses a number that is written otherwise, and a body that is not here', async () => {
    const v = new Verksted();
    await v.eksporter(to);
    await expect(trekkTo(v, { nummer: '2026-1-2' })).rejects.toThrow(Eksportavbrudd);
    await expect(trekkTo(v, { virksomhet: 'utvik' })).rejects.toThrow('«fjordvik»');
    expect(await v.medArkiv((arkiv) => arkiv.vedtak())).toEqual([]);
  });

  test('the log of decisions can only grow', async () => {
    const v = new Verksted();
    await v.eksporter(to);
    await trekkTo(v);
    const { DatabaseSync } = await import('node:sqlite');
    const db = new DatabaseSync(join(v.data, 'arkiv.db'));
    expect(() => db.exec('DELETE FROM vedtak')).toThrow('slettes ikke');
    expect(() => db.exec(`UPDATE vedtak SET av = 'en annen'`)).toThrow('endres ikke');
    db.close();
  });
});

const KODE_K = '<skjerming><tilgangsrestriksjon>K</tilgangsrestriksjon></skjerming>';

describe('sikkerhetskopi og gjenoppretting', () => {
  const kopiAv = async (v: Verksted): Promise<string> => {
    const mappe = join(v.rot, 'kopi');
    await taSikkerhetskopi(v.data, mappe, v.klokke);
    return mappe;
  };

  test('gives back the journal with its first publications, and a whole index', async () => {
    const v = new Verksted();
    await v.eksporter(to);
    const foer = offentligeTabeller(v.data);
    const mappe = await kopiAv(v);
    v.naa = new Date('2026-12-01T08:00:00Z');
    await v.eksporter([sak({ id: 'p1', nr: 1 }, { id: 'p3', nr: 3 })]);
    const svar = await gjenopprett({ mappe, data: v.data, klokke: v.klokke });
    expect(svar).toMatchObject({ nyereVedtak: 0, indeksert: 2 });
    expect(offentligeTabeller(v.data)).toBe(foer);
    expect(await v.soekbare()).toEqual(['fjordvik/2026/1/1', 'fjordvik/2026/1/2']);
  });

  test('honours what was withdrawn after the backup was taken', async () => {
    const v = new Verksted();
    await v.eksporter(to);
    const mappe = await kopiAv(v);
    await trekkTo(v);
    expect(await gjenopprett({ mappe, data: v.data, klokke: v.klokke })).toMatchObject({ nyereVedtak: 1 });
    expect((await v.oppslag('2026/1-2')).art).toBe('trukket');
    expect(await v.soekbare()).toEqual(['fjordvik/2026/1/1']);
    expect(await v.medArkiv((arkiv) => arkiv.vedtak())).toHaveLength(1);
  });

  test('holds what the archive has shielded or taken back since, until it is delivered again', async () => {
    const v = new Verksted();
    const [en, annen, urort] = [
      { id: 'p1', nr: 1, avsender: 'Kari Oppdiktsen' },
      { id: 'p2', nr: 2, tittel: 'Svar til oppdiktsenfamilien' },
      { id: 'p3', nr: 3 },
    ];
    const gammel = v.leveranse([sak(en, annen, urort)]);
    await v.eksporter(gammel);
    const mappe = await kopiAv(v);
    const skjermet = { ...en, skjerming: { kode: 'U', elementer: ['NA'] } };
    const naa = v.leveranse([sak(skjermet, { ...annen, status: 'Utgår' }, urort)]);
    await v.eksporter(naa);
    const svar = await gjenopprett({ mappe, data: v.data, klokke: v.klokke });
    expect(svar).toMatchObject({ nyerePoster: 2, indeksert: 1 });
    const art = async () => Promise.all([1, 2, 3].map(async (nr) => (await v.oppslag(`2026/1-${nr}`)).art));
    expect(await art()).toEqual(['hull', 'hull', 'funnet']);
    // Nor does the delivery that the backup knows open it.
    await v.eksporter(gammel);
    expect(await art()).toEqual(['hull', 'hull', 'funnet']);
    expect(await v.soekbare('oppdiktsen')).toEqual([]);
    for (const [fil, bytes] of v.bytes())
      if (/^\/(?:journal|sok)\.db/u.test(fil)) expect(bytes).not.toMatch(/oppdiktsen/iu);
    await v.eksporter(naa);
    expect(await art()).toEqual(['funnet', 'trukket', 'funnet']);
  });

  test('holds a case’s entries where it is the case that has been shielded since', async () => {
    const v = new Verksted();
    const saken = sak({ id: 'p1', nr: 1 });
    await v.eksporter([saken]);
    const mappe = await kopiAv(v);
    await v.eksporter([
      { ...saken, mer: '<skjerming><tilgangsrestriksjon>U</tilgangsrestriksjon></skjerming>' },
    ]);
    await gjenopprett({ mappe, data: v.data, klokke: v.klokke });
    expect((await v.oppslag('2026/1-1')).art).toBe('hull');
  });

  test('masks what a code shields now, though it was an open one when the backup was taken', async () => {
    const v = new Verksted();
    const kode = (behandling: string): void => {
      const fil = stier(v.data).konfig;
      const konfig = JSON.parse(readFileSync(fil, 'utf8'));
      const koder = konfig.virksomheter[0].kilder[0].tilgangskoder.filter(
        (en: { kode: string }) => en.kode !== 'K',
      );
      koder.push({ kode: 'K', betegnelse: 'Prøve', behandling });
      konfig.virksomheter[0].kilder[0].tilgangskoder = koder;
      writeFileSync(fil, JSON.stringify(konfig));
    };
    const saken = sak({ id: 'p1', nr: 1, avsender: 'Kari Oppdiktsen', mer: KODE_K });
    await v.eksporter([sak({ id: 'p2', nr: 2 })]);
    kode('aapen');
    await v.eksporter([saken]);
    expect(await v.soekbare('oppdiktsen')).toHaveLength(1);
    const mappe = await kopiAv(v);
    kode('skjerm');
    expect(await gjenopprett({ mappe, data: v.data, klokke: v.klokke })).toMatchObject({
      konfigBeholdt: true,
    });
    expect(await v.soekbare('oppdiktsen')).toEqual([]);
    // One that cannot be read is no configuration, and one that is gone is the backup's.
    for (const oedelagt of ['{', '{"virksomheter":[]}']) {
      writeFileSync(stier(v.data).konfig, oedelagt);
      expect(await gjenopprett({ mappe, data: v.data, klokke: v.klokke })).toMatchObject({
        konfigBeholdt: false,
      });
    }
    expect(await v.soekbare('oppdiktsen')).toHaveLength(1);
  });

  test('is refused when newer decisions cannot be known, unless they are given or someone says there are none', async () => {
    const v = new Verksted();
    await v.eksporter(to);
    const mappe = await kopiAv(v);
    await trekkTo(v);
    const vedtak = join(v.rot, 'vedtak.json');
    writeFileSync(vedtak, JSON.stringify(await v.medArkiv((arkiv) => arkiv.vedtak())));
    rmSync(v.data, { recursive: true });
    const valg = { mappe, data: v.data, klokke: v.klokke };
    await expect(gjenopprett(valg)).rejects.toThrow('--vedtak');
    await gjenopprett({ ...valg, vedtak });
    expect((await v.oppslag('2026/1-2')).art).toBe('trukket');
    rmSync(v.data, { recursive: true });
    await gjenopprett({ ...valg, utenNyereVedtak: true });
    expect((await v.oppslag('2026/1-2')).art).toBe('funnet');
  });

  test('is refused when a byte of the backup has changed', async () => {
    const v = new Verksted();
    await v.eksporter(to);
    const mappe = await kopiAv(v);
    const fil = join(mappe, 'journal.db');
    const bytes = readFileSync(fil);
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
    writeFileSync(fil, bytes);
    const foer = v.bytes();
    await expect(gjenopprett({ mappe, data: v.data, klokke: v.klokke })).rejects.toThrow('journal.db');
    expect(v.bytes()).toEqual(foer);
  });

  test('does not write over an earlier backup', async () => {
    const v = new Verksted();
    await v.eksporter(to);
    await kopiAv(v);
    await expect(kopiAv(v)).rejects.toThrow('ikke tom');
  });
});

test('the index is made anew from the journal', async () => {
  const v = new Verksted();
  await v.eksporter(to);
  for (const ende of ['', '-wal', '-shm']) rmSync(join(v.data, `sok.db${ende}`), { force: true });
  expect(await byggIndeks(v.data, v.klokke)).toBe(2);
  expect(await v.soekbare('Kvitvann')).toEqual(['fjordvik/2026/1/2']);
});
