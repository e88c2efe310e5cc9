import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aapneDatabase } from '../../../src/lager/database.ts';
import { Setninger } from '../../../src/lager/setninger.ts';
import { sporring } from '../../../src/sok/sokemotor.ts';
import { antallEtter, filtrer } from '../../../src/sok/sqlite/treff/filter.ts';
import { DOKUMENT, SKJERMET, TYPER } from '../../../src/sok/sqlite/kolonner/koding.ts';
import { Kolonner } from '../../../src/sok/sqlite/kolonner/kolonner.ts';
import { MIGRASJONER } from '../../../src/sok/sqlite/skjema.ts';
import { aapneSqliteSok } from '../../../src/sok/sqlite/sqlite-sok.ts';
import { lesVersjon } from '../../../src/sok/sqlite/tilstand.ts';
import { post } from '../poster.ts';

const DEL_AV = {
  type: 'type',
  enhet: 'enhet',
  hjemmel: 'hjemmel',
  skjermet: 'skjermet',
  dokument: 'dokument',
  aar: 'tidsrom',
} as const;
type Fasett = keyof typeof DEL_AV;

const kanskje = <T>(verdi: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(verdi, { nil: undefined });
const dato = fc.constantFrom('2025-06-01', '2026-01-05', '2026-03-01');
const etFilter = fc
  .record({
    type: fc.subarray(['I', 'U', 'X']),
    enhet: fc.subarray(['Plan', 'Skole', 'Ukjent']),
    hjemmel: fc.subarray(['offl-13', 'offl-24']),
    skjermet: kanskje(fc.boolean()),
    dokument: kanskje(fc.boolean()),
    fra: kanskje(dato),
    til: kanskje(dato),
  })
  .map((valg) => sporring.parse({ q: '', ...valg }));

describe('hits', () => {
  const mappe = mkdtempSync(join(tmpdir(), 'sok-'));
  const kolonner = new Kolonner();
  beforeAll(async () => {
    const motor = await aapneSqliteSok(join(mappe, 'sok.db'), { traader: 0 });
    const poster = Array.from({ length: 200 }, (_, i) =>
      post({
        sak: i + 1,
        type: (['I', 'U', 'X'] as const)[i % 3] ?? 'I',
        ...(i % 4 > 0 && { enhet: i % 4 === 1 ? 'Plan' : 'Skole' }),
        hjemler: i % 5 === 0 ? ['offl-13'] : i % 5 === 1 ? ['offl-13', 'offl-24'] : [],
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

  test('are counted in each facet as if its own filter were not set', () => {
    const { grupper, gruppe, verdier, dato: dager } = kolonner;
    fc.assert(
      fc.property(etFilter, fc.integer({ min: 0, max: 200 }), (filter, antall) => {
        const rader = kolonner.orden.slice(0, antall);
        const poster = [...rader].map((rad) => {
          const en = grupper.alle[gruppe[rad] ?? -1];
          if (en === undefined) throw new Error('A row without a group.');
          const hjemler = (verdier.get(en.hjemler) ?? '').split(' ').filter((hjemmel) => hjemmel !== '');
          const dag = String(dager[rad]).replace(/^(....)(..)(..)$/, '$1-$2-$3');
          const enhet = verdier.get(en.enhet) ?? '';
          const har: Record<Fasett, readonly string[]> = {
            type: [TYPER[en.type] ?? ''],
            enhet: enhet === '' ? [] : [enhet],
            hjemmel: hjemler,
            skjermet: [String((en.flagg & SKJERMET) !== 0)],
            dokument: [String((en.flagg & DOKUMENT) !== 0)],
            aar: [dag.slice(0, 4)],
          };
          const enAv = (valgte: readonly string[], hva: Fasett): boolean =>
            valgte.length === 0 || har[hva].some((verdi) => valgte.includes(verdi));
          const som = (valgt: boolean | undefined, hva: Fasett): boolean =>
            valgt === undefined || har[hva].includes(String(valgt));
          const bestaar = {
            type: enAv(filter.type, 'type'),
            enhet: enAv(filter.enhet, 'enhet'),
            hjemmel: enAv(filter.hjemmel, 'hjemmel'),
            skjermet: som(filter.skjermet, 'skjermet'),
            dokument: som(filter.dokument, 'dokument'),
            tidsrom: (filter.fra ?? '') <= dag && dag <= (filter.til ?? '9'),
          };
          return { har, bestaar };
        });
        const { fasetter } = filtrer(kolonner, { rader, iOrden: true }, filter);
        for (const [fasett, egen] of Object.entries(DEL_AV) as [
          Fasett,
          keyof (typeof poster)[0]['bestaar'],
        ][]) {
          const ventet = new Map<string, number>();
          for (const { har, bestaar } of poster) {
            if (!Object.entries(bestaar).every(([del, ok]) => ok || del === egen)) continue;
            for (const verdi of har[fasett]) ventet.set(verdi, (ventet.get(verdi) ?? 0) + 1);
          }
          const telt = new Map(fasetter[fasett].map(({ verdi, antall: her }) => [verdi, her]));
          expect(telt, fasett).toEqual(ventet);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('of a query that is only tried are as many as they are when they are filtered and counted', () => {
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
