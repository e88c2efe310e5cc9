import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { innsynstall } from '../../../src/innsyn/tjeneste/tall.ts';
import type { Innsynslager } from '../../../src/innsyn/innsynslager.ts';
import type { Kravtall } from '../../../src/innsyn/kravtall.ts';
import { lagAnsattjeneste } from '../../../src/innsyn/tjeneste/ansatt.ts';
import { mottatt } from '../besvart.ts';
import { rigg } from '../rigg.ts';

const kravtall = (maaned: string, i: number): Kravtall => ({
  virksomhet: 'fjordvik',
  maaned,
  ...(i % 7 === 0 ? {} : { arbeidsdager: i % 9 }),
  utfall: i % 7 === 0 ? { venter: 2 } : { innsyn: 1, avslag: i % 3 },
  hjemler: i % 2 === 0 ? ['offl-14-1'] : ['offl-13-1', 'offl-14-1'],
  klager: i % 11 === 0 ? 1 : 0,
  omgjort: 0,
  klageutfall: i % 11 === 0 ? { venter: 1 } : {},
  overFrist: i % 9 > 5,
});

/** Puts figures straight into the store, as what is left of requests that are erased. */
function fyll(data: string, antall: number): readonly Kravtall[] {
  const alle = Array.from({ length: antall }, (_, i) =>
    kravtall(`2026-${String((i % 12) + 1).padStart(2, '0')}`, i),
  );
  const db = new DatabaseSync(join(data, 'innsyn.db'));
  const inn = db.prepare('INSERT INTO tall (virksomhet, maaned, innhold) VALUES (?, ?, ?)');
  db.exec('BEGIN');
  for (const t of alle) inn.run(t.virksomhet, t.maaned, JSON.stringify(t));
  db.exec('COMMIT');
  db.close();
  return alle;
}

test('many requests are counted each once, in the months that are asked for, and others get their turn meanwhile', async () => {
  const r = rigg();
  const alle = fyll(r.data, 5_300);
  let turer = 0;
  let teller = true;
  const tell = (): void => {
    turer++;
    if (teller) setImmediate(tell);
  };
  setImmediate(tell);
  const tall = await innsynstall(r.grunnlag, 'fjordvik', '2026-01', '2026-12');
  teller = false;
  expect(tall.krav).toBe(alle.length);
  expect(tall.utfall['avslag']).toBe(alle.reduce((sum, t) => sum + (t.utfall['avslag'] ?? 0), 0));
  expect(tall.hjemler[0]).toEqual({ id: 'offl-14-1', antall: alle.length });
  expect(turer).toBeGreaterThanOrEqual(10);

  const noen = await innsynstall(r.grunnlag, 'fjordvik', '2026-02', '2026-03');
  expect(noen.krav).toBe(alle.filter(({ maaned }) => maaned === '2026-02' || maaned === '2026-03').length);
  expect((await innsynstall(r.grunnlag, 'innlandsdalen', '2026-01', '2026-12')).krav).toBe(0);
});

const GRUNNLAG = {
  klokke: () => new Date('2026-11-23T08:00:00Z'),
  lovFor: () => ({ sone: 'Europe/Oslo', kongenIStatsraad: false, miljoeLoerdagTelles: true }),
};

test('what is taken back waits for nothing: with what is answered and what waits it makes all there are', async () => {
  const r = rigg();
  const a = lagAnsattjeneste(r.grunnlag);
  const { referanse, status } = await mottatt(r);
  await mottatt(r, { epost: 'annen@leser.example' });
  await r.spoer.trekk(status, referanse);
  expect(await a.tall('fjordvik', '2026-11', '2026-11')).toMatchObject({
    krav: 2,
    besvart: 0,
    venter: 1,
    trukket: 1,
    utfall: { trukket: 2, venter: 2 },
  });
});

test('what waits past its deadline is late in the figures too, though nobody has touched it', async () => {
  const r = rigg();
  const a = lagAnsattjeneste(r.grunnlag);
  await mottatt(r);
  const late = async () => (await a.tall('fjordvik', '2026-11', '2026-11')).overFrist;
  r.still('2026-11-23T22:59:00Z');
  expect(await late(), 'its last day').toBe(0);
  r.still('2026-11-23T23:01:00Z');
  expect(await late()).toBe(1);
});

test('the figures are the same however the requests are divided into pages', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat(500), { maxLength: 60 }),
      fc.integer({ min: 1, max: 9 }),
      async (noen, n) => {
        const alle = noen.map((i) => kravtall('2026-05', i));
        const paaSider: Pick<Innsynslager, 'tall'> = {
          tall: async (_virksomhet, _fra, _til, etter) => {
            const fra = etter?.nr ?? 0;
            const tall = alle.slice(fra, fra + n);
            return tall.length < n ? { tall } : { tall, neste: { maaned: '2026-05', nr: fra + n } };
          },
        };
        const tall = await innsynstall({ ...GRUNNLAG, lager: paaSider }, 'fjordvik', '2026-01', '2026-12');
        const dager = alle.flatMap((t) => t.arbeidsdager ?? []).toSorted((a, b) => a - b);
        expect(tall).toMatchObject({
          krav: alle.length,
          besvart: dager.length,
          median: dager[Math.floor((dager.length - 1) / 2)],
          innen: {
            en: dager.filter((d) => d <= 1).length,
            tre: dager.filter((d) => d <= 3).length,
            fem: dager.filter((d) => d <= 5).length,
          },
          overFrist: alle.filter((t) => t.overFrist).length,
          venter: alle.filter((t) => t.utfall['venter'] !== undefined).length,
        });
      },
    ),
  );
});
