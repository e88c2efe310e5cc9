import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aapneDatabase } from '../../../src/lager/database.ts';
import { Setninger } from '../../../src/lager/setninger.ts';
import { sporring } from '../../../src/sok/sokemotor.ts';
import { antallEtter, filtrer } from '../../../src/sok/sqlite/treff/filter.ts';
import { Kolonner } from '../../../src/sok/sqlite/kolonner/kolonner.ts';
import { MIGRASJONER } from '../../../src/sok/sqlite/skjema.ts';
import { aapneSqliteSok } from '../../../src/sok/sqlite/sqlite-sok.ts';
import { lesVersjon } from '../../../src/sok/sqlite/tilstand.ts';
import { post } from '../poster.ts';

const kanskje = <T>(verdi: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(verdi, { nil: undefined });
const dato = fc.constantFrom('2025-06-01', '2026-01-05', '2026-03-01');
const etFilter = fc
  .record({
    type: fc.subarray(['I', 'U', 'X']),
    enhet: fc.subarray(['Plan', 'Skole', 'Ukjent']),
    hjemmel: fc.subarray(['offl. § 13', 'offl. § 24']),
    skjermet: kanskje(fc.boolean()),
    fra: kanskje(dato),
    til: kanskje(dato),
  })
  .map((valg) => sporring.parse({ q: '', ...valg }));

describe('the hits of a query that is only tried', () => {
  const mappe = mkdtempSync(join(tmpdir(), 'sok-'));
  const kolonner = new Kolonner();
  beforeAll(async () => {
    const motor = await aapneSqliteSok(join(mappe, 'sok.db'), { traader: 0 });
    const poster = Array.from({ length: 200 }, (_, i) =>
      post({
        sak: i + 1,
        type: (['I', 'U', 'X'] as const)[i % 3] ?? 'I',
        ...(i % 4 > 0 && { enhet: i % 4 === 1 ? 'Plan' : 'Skole' }),
        hjemler: i % 5 === 0 ? ['offl. § 13'] : i % 5 === 1 ? ['offl. § 13', 'offl. § 24'] : [],
        dato: `202${5 + (i % 2)}-0${1 + (i % 9)}-03`,
      }),
    );
    await motor.indekser(poster, '2026-11-20');
    await motor.lukk();
    const db = aapneDatabase(join(mappe, 'sok.db'), MIGRASJONER, { skrivebeskyttet: true });
    kolonner.oppdater(db, lesVersjon(new Setninger(db)));
    db.close();
  });
  afterAll(() => {
    rmSync(mappe, { recursive: true });
  });

  test('are as many as they are when they are filtered and counted', () => {
    const ulike = new Set<number>();
    fc.assert(
      fc.property(etFilter, fc.integer({ min: 0, max: 200 }), (filter, antall) => {
        const treff = { rader: kolonner.orden.slice(0, antall), iOrden: true };
        const telt = antallEtter(kolonner, treff, filter);
        ulike.add(telt);
        expect(telt).toBe(filtrer(kolonner, treff, filter).treff.rader.length);
      }),
      { numRuns: 300 },
    );
    // Most filters leave nothing; that some leave something, and not all the same, is what makes it a test.
    expect(ulike.size).toBeGreaterThan(3);
  });
});
