import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Publisert } from '../../../src/offentlig/publisert.ts';
import { journalpostID } from '../../../src/offentlig/adresse.ts';
import type { Sokemotor } from '../../../src/sok/sokemotor.ts';
import { aapneSqliteSok } from '../../../src/sok/sqlite/sqlite-sok.ts';
import { post, sok } from '../poster.ts';

describe('erasing words from the files of the embedded index', () => {
  let mappe: string;
  let sti: string;
  let motor: Sokemotor;
  let naa = new Date('2026-11-20T11:00:00Z');

  beforeEach(async () => {
    naa = new Date('2026-11-20T11:00:00Z');
    mappe = mkdtempSync(join(tmpdir(), 'sok-'));
    sti = join(mappe, 'sok.db');
    motor = await aapneSqliteSok(sti, { traader: 1, klokke: () => naa });
  });
  afterEach(async () => {
    await motor.lukk();
    rmSync(mappe, { recursive: true });
  });

  /** The bytes of every file beside the index: database, WAL, shared memory. */
  const allebytes = (): string =>
    readdirSync(mappe)
      .map((fil) => readFileSync(join(mappe, fil), 'latin1'))
      .join('\n');
  function ordI(sql: string): readonly string[] {
    const db = new DatabaseSync(sti, { readOnly: true });
    try {
      return db
        .prepare(sql)
        .all()
        .map(({ ord }) => String(ord));
    } finally {
      db.close();
    }
  }
  /** Every word of the index, as anybody who has the file can list them. */
  const ordforraad = (): readonly string[] =>
    ordI('SELECT form AS ord FROM form UNION SELECT form FROM ord UNION SELECT tekst FROM verdi');
  /** The words that can be offered to somebody who types. */
  const tilbud = (): readonly string[] => ordI('SELECT form AS ord FROM ord');
  /** Enough entries around it that its words lie in merged segments and on shared pages. */
  const mange = (fra: number): Publisert[] =>
    Array.from({ length: 400 }, (_, i) =>
      post({
        sak: 100 + fra + i,
        tittel: `Sak om tema${i} og emne${i % 7}`,
        organisasjoner: [`Firma${i} AS`],
      }),
    );
  async function leggMange(): Promise<void> {
    for (let fra = 0; fra < 2_000; fra += 400) await motor.indekser(mange(fra), '2026-11-20');
  }

  test('a removed entry leaves no word in file or WAL, and none is offered from the moment of removal', async () => {
    await leggMange();
    await motor.indekser(
      [
        post({
          sak: 1,
          tittel: 'Klage om kanaritittel',
          sakstittel: 'Kanarisak',
          organisasjoner: ['Kanariorg AS'],
          dokumenter: ['Kanaridokument'],
          enhet: 'Kanarienhet',
          personer: ['Kanaria Personsen'],
          saksbehandler: 'Kanari Behandlersen',
        }),
      ],
      '2026-11-20',
    );
    await leggMange();
    expect(allebytes()).toMatch(/kanari/i);
    expect(ordforraad().filter((ord) => ord.includes('kanari')).length).toBeGreaterThan(5);

    await motor.fjern(['proevevik/2026/1/1']);
    expect((await sok(motor, { q: 'kanari*' })).treff).toBe(0);
    expect(tilbud().filter((ord) => ord.includes('kanari'))).toEqual([]);
    expect(await motor.forslag('kanari', { antall: 10 })).toEqual([]);

    await motor.rens();
    expect(allebytes()).not.toMatch(/kanari|personsen/i);
    expect(ordforraad().filter((ord) => ord.toLowerCase().includes('kanari'))).toEqual([]);
    expect((await sok(motor, { q: 'tema3' })).treff).toBe(5);
  });

  test('the ageing run erases names from file and WAL, and leaves the rest of the entry', async () => {
    const poster = new Map<string, Publisert>();
    const gammel = post({
      sak: 1,
      dato: '2025-11-21',
      tittel: 'Klage fra Kanaria Personsen',
      personer: ['Kanaria Personsen'],
      saksbehandler: 'Kanari Behandlersen',
    });
    poster.set(journalpostID('proevevik', gammel.post), gammel);
    await motor.indekser([gammel], '2026-11-20');
    await leggMange();
    expect((await sok(motor, { q: 'kanaria' })).treff).toBe(1);

    naa = new Date('2026-11-21T11:00:00Z');
    const hent = async (ider: readonly string[]) => ider.flatMap((id) => poster.get(id) ?? []);
    expect(await motor.eldes('2026-11-21', hent)).toEqual({ omskrevet: 1 });
    expect(allebytes()).not.toMatch(/kanari|personsen|behandlersen/i);
    expect((await sok(motor, { q: 'klage' })).treff).toBe(1);
  });

  test('a replaced entry leaves nothing of its old words', async () => {
    await motor.indekser([post({ sak: 1, tittel: 'Kanaritittel' })], '2026-11-20');
    await leggMange();
    await motor.indekser([post({ sak: 1, tittel: 'Rettet' })], '2026-11-20');
    expect(tilbud().filter((ord) => ord.includes('kanari'))).toEqual([]);
    await motor.rens();
    expect(ordforraad().filter((ord) => ord.includes('kanari'))).toEqual([]);
    expect(allebytes()).not.toMatch(/kanari/i);
  });

  test('nothing of an aged or masked text has ever been in the file', async () => {
    await motor.indekser(
      [
        post({
          sak: 1,
          dato: '2020-01-01',
          tittel: 'Klage fra Kanaria Personsen',
          sakstittel: 'Sak for Kanaria Personsen',
          navnISaken: ['Kanaria Personsen'],
          personer: ['Kanaria Personsen'],
          saksbehandler: 'Kanari Behandlersen',
        }),
      ],
      '2026-11-20',
    );
    expect((await sok(motor, { q: 'klage' })).treff).toBe(1);
    expect(allebytes()).not.toMatch(/kanari|personsen|behandlersen/i);
  });

  test('a word that other entries also have is still offered when one of them is removed', async () => {
    await motor.indekser(
      [1, 2, 3, 4, 5].map((sak) => post({ sak, tittel: 'Reguleringsplan' })),
      '2026-11-20',
    );
    await motor.fjern(['proevevik/2026/1/1', 'proevevik/2026/5/1']);
    expect(await motor.forslag('regul', { antall: 3 })).toEqual([
      { tekst: 'reguleringsplan', art: 'tittel' },
    ]);
  });
});
