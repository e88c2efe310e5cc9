import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { gjenopprett } from '../../src/eksport/vedlikehold/gjenopprett.ts';
import { taSikkerhetskopi } from '../../src/eksport/vedlikehold/sikkerhetskopi.ts';
import { lesNoekkel } from '../../src/innsyn/hemmelighet.ts';
import { skrivHel } from '../../src/lager/paa-disken.ts';
import { Verksted } from '../eksport/hjelp/verksted.ts';
import { seNavngivning } from './disksonde.ts';

async function fylt(): Promise<Verksted> {
  const v = new Verksted();
  await v.eksporter([{ id: 'sak-1', nr: 1, poster: [{ id: 'p1', nr: 1 }] }]);
  lesNoekkel(v.data);
  return v;
}

test('the key of the links is on the disk before it has its name: a power cut would leave an empty one, that anybody can make links with', async () => {
  const data = mkdtempSync(join(tmpdir(), 'stroem-'));
  const [noekkel] = await seNavngivning(() => lesNoekkel(data));
  expect(noekkel).toMatchObject({ navn: 'innsyn.nokkel', ikkePaaDisken: [], mappenPaaDisken: true });
  rmSync(data, { recursive: true });
});

test('the first configuration is on the disk before it has its name', async () => {
  const v = new Verksted();
  const navngitt = await seNavngivning(() =>
    v.eksporter([{ id: 'sak-1', nr: 1, poster: [{ id: 'p1', nr: 1 }] }]),
  );
  const konfig = navngitt.find(({ navn }) => navn === 'konfig.json');
  expect(konfig?.ikkePaaDisken).not.toContain('konfig.json.uferdig');
  expect(konfig?.mappenPaaDisken).toBe(true);
});

test('a backup says that it is whole when all of it is on the disk', async () => {
  const v = await fylt();
  const kopi = join(v.rot, 'kopi');
  const navngitt = await seNavngivning(() => taSikkerhetskopi(v.data, kopi, v.klokke));
  const manifest = navngitt.find(({ navn }) => navn === 'manifest.json');
  expect(manifest).toMatchObject({ ikkePaaDisken: [], mappenPaaDisken: true });
});

test('a restore says that it is ready when all of it is on the disk, and throws nothing away before all is in its place', async () => {
  const v = await fylt();
  const kopi = join(v.rot, 'kopi');
  await taSikkerhetskopi(v.data, kopi, v.klokke);
  const navngitt = await seNavngivning(() => gjenopprett({ mappe: kopi, data: v.data, klokke: v.klokke }));
  expect(navngitt.find(({ navn }) => navn === 'klar')).toMatchObject({
    ikkePaaDisken: [],
    mappenPaaDisken: true,
  });
  for (const navn of ['arkiv.db', 'journal.db', 'sok.db'])
    expect(navngitt.find((en) => en.navn === navn)?.mappenPaaDisken, navn).toBe(true);
});

test('what cannot be written whole leaves nothing behind', () => {
  const mappe = mkdtempSync(join(tmpdir(), 'stroem-'));
  writeFileSync(join(mappe, 'fil'), '');
  expect(() => {
    skrivHel(join(mappe, 'fil', 'ny'), 'tekst');
  }).toThrow();
  expect(readdirSync(mappe)).toEqual(['fil']);
  rmSync(mappe, { recursive: true });
});
