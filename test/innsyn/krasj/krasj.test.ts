import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { rigg } from '../rigg.ts';
import { kjoerOgDrep } from './drep.ts';

test('killed at any moment between submission and delivery: what was promised is kept, whole, and done once', async () => {
  const r = rigg();
  for (const [linjer, ms] of [
    [1, 3],
    [2, 1],
    [3, 6],
    [6, 11],
    [9, 2],
  ] as const) {
    const sagt = await kjoerOgDrep('./barn.ts', r.data, linjer, ms);
    for (const linje of sagt) {
      const [hva, referanse = ''] = linje.split(' ');
      const krav = await r.grunnlag.lager.hent(referanse);
      if (hva === 'kvittert') expect(krav?.krav.bekreftet).toBeDefined();
      if (hva === 'vedtatt') expect(krav?.krav.dokumenter[0]?.svar?.utfall).toBe('innsyn');
    }
  }
  // Of every request: confirmation, receipt and the body's mail are all there or none of them; so are answer, letter and mail.
  const db = new DatabaseSync(join(r.data, 'innsyn.db'), { readOnly: true });
  const rader = db
    .prepare(
      `SELECT k.referanse, b.bekreftet IS NOT NULL AS bekreftet,
         (SELECT count(*) FROM post p WHERE p.krav = k.nr AND mal = 'bekreft') AS bekreft,
         (SELECT count(*) FROM post p WHERE p.krav = k.nr AND mal = 'kvittering') AS kvittering,
         (SELECT count(*) FROM post p WHERE p.krav = k.nr AND mal = 'nytt-krav') AS nytt,
         (SELECT count(*) FROM post p WHERE p.krav = k.nr AND mal = 'svar-klart') AS svar,
         (SELECT count(*) FROM vedtak v WHERE v.krav = k.nr AND tilstand = 'sendt') AS vedtak,
         (SELECT count(*) FROM hendelse h WHERE h.krav = k.nr AND innhold LIKE '%besvart%') AS besvart
       FROM krav k JOIN bestilling b ON b.nr = k.bestilling`,
    )
    .all();
  db.close();
  expect(rader.length).toBeGreaterThan(6);
  for (const rad of rader) {
    expect(rad['bekreft']).toBe(1);
    expect([rad['kvittering'], rad['nytt']]).toEqual([rad['bekreftet'], rad['bekreftet']]);
    expect([rad['svar'], rad['vedtak']]).toEqual([rad['besvart'], rad['besvart']]);
    expect(await r.grunnlag.lager.hent(String(rad['referanse']))).toBeDefined();
  }
});
