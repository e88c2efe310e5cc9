import { chmodSync, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { taSikkerhetskopi } from '../../src/eksport/vedlikehold/sikkerhetskopi.ts';
import { gjenopprett } from '../../src/eksport/vedlikehold/gjenopprett.ts';
import { trekk } from '../../src/eksport/vedtak/trekk.ts';
import { aapneInnsynslager } from '../../src/innsyn/sqlite/sqlite-innsynslager.ts';
import { Verksted } from '../eksport/hjelp/verksted.ts';

/*
 * The public server is a user of its own on the machine, and not the only one. Whoever sets it up may forget to close a file: what is secret is
 * made closed.
 */

const ANDRE = 0o007;
const GRUPPE = 0o070;
const rettigheter = (sti: string): number => statSync(sti).mode & 0o777;

/** The databases of a folder, and what SQLite lays beside them. */
const filene = (mappe: string, navn: string): readonly string[] =>
  readdirSync(mappe)
    .filter((fil) => fil.startsWith(navn))
    .map((fil) => join(mappe, fil));

async function medArkiv(): Promise<Verksted> {
  const v = new Verksted();
  await v.eksporter([{ id: 's1', nr: 1, poster: [{ id: 'p1', nr: 1 }] }]);
  return v;
}

describe('what the archive holds is its owner’s alone', () => {
  test('in arkiv.db and its log, and the public store is read by others', async () => {
    const v = await medArkiv();
    await v.medArkiv(async () => {
      const deler = filene(v.data, 'arkiv.db');
      expect(deler.length).toBeGreaterThan(1);
      for (const fil of deler) expect([fil, rettigheter(fil) & (ANDRE | GRUPPE)]).toEqual([fil, 0]);
    });
    expect(rettigheter(join(v.data, 'journal.db')) & 0o400).toBe(0o400);
  });

  test('an arkiv.db that was made open is closed to all but its owner and group', async () => {
    const v = await medArkiv();
    const arkiv = join(v.data, 'arkiv.db');
    chmodSync(arkiv, 0o664);
    await v.medArkiv(async () => undefined);
    expect(rettigheter(arkiv)).toBe(0o660);
  });

  test('in a backup, its decisions and incidents, and after it is restored; the journal is as open as it was', async () => {
    const v = await medArkiv();
    chmodSync(join(v.data, 'journal.db'), 0o644);
    await trekk({
      ...{ data: v.data, virksomhet: 'fjordvik', nummer: '2026/1-1' },
      ...{ grunn: 'prøve', av: 'testen', klokke: v.klokke },
    });
    const kopi = join(v.rot, 'kopi');
    mkdirSync(kopi);
    await taSikkerhetskopi(v.data, kopi, v.klokke);
    for (const navn of ['arkiv.db', 'vedtak.json', 'hendelser.jsonl'])
      expect([navn, rettigheter(join(kopi, navn))]).toEqual([navn, 0o600]);
    expect(rettigheter(join(kopi, 'journal.db'))).toBe(0o644);

    const data = join(v.rot, 'gjenopprettet');
    await gjenopprett({ data, mappe: kopi, klokke: v.klokke, utenNyereVedtak: true });
    expect(rettigheter(join(data, 'arkiv.db'))).toBe(0o600);
    expect(rettigheter(join(data, 'journal.db'))).toBe(0o644);
  });

  test('and a backup’s folder, where the backup makes it', async () => {
    const v = await medArkiv();
    const kopi = join(v.rot, 'ny');
    await taSikkerhetskopi(v.data, kopi, v.klokke);
    expect(existsSync(join(kopi, 'arkiv.db'))).toBe(true);
    expect(rettigheter(kopi)).toBe(0o700);
  });
});

test('who has asked is for those who share the requests’ group, and for nobody else', async () => {
  const v = new Verksted();
  mkdirSync(v.data, { recursive: true });
  const sti = join(v.data, 'innsyn.db');
  const { lager } = aapneInnsynslager(sti, () => {
    throw new Error('Ingen lov trengs.');
  });
  try {
    for (const fil of filene(v.data, 'innsyn.db')) expect([fil, rettigheter(fil) & ANDRE]).toEqual([fil, 0]);
  } finally {
    await lager.lukk();
  }
});
