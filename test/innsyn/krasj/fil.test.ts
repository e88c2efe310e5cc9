import { existsSync, readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { taImotHele } from '../../../src/innsyn/filer/filkasse.ts';
import { lagAnsattjeneste } from '../../../src/innsyn/tjeneste/ansatt.ts';
import { rydd } from '../../../src/innsyn/tjeneste/drift.ts';
import { mottatt, PNG, SVAR } from '../besvart.ts';
import { rigg, type Rigg } from '../rigg.ts';
import { kjoerOgDrep } from './drep.ts';

const ANSATT = 'ansatt:1';

async function godkjent() {
  const r = rigg();
  const a = lagAnsattjeneste(r.grunnlag);
  const { referanse } = await mottatt(r);
  const id = await a.lagreUtkast(referanse, ANSATT, SVAR);
  await a.godkjenn(referanse, id, 'ansatt:2');
  const erGodkjent = async (): Promise<boolean> =>
    (await r.grunnlag.lager.vedtak(referanse)).some((v) => v.godkjentAv !== undefined);
  return { r, a, referanse, id, erGodkjent };
}

/** What lies in the folder two days later, when the daily job has been there. */
async function etterRydding(r: Rigg): Promise<readonly string[]> {
  const mappe = join(r.data, 'innsyn-filer');
  const foer = new Date(r.grunnlag.klokke().getTime() - 2 * 86_400_000);
  for (const navn of readdirSync(mappe)) utimesSync(join(mappe, navn), foer, foer);
  await rydd(r.grunnlag);
  return readdirSync(mappe);
}

describe('a file on a request, when the process ends at each of its steps', () => {
  test('while it comes, or before it has its name: nothing is changed, and it is swept up', async () => {
    const { r, a, referanse, erGodkjent } = await godkjent();
    const halv = await r.grunnlag.filkasse.taImot();
    await halv.skriv(PNG);
    await taImotHele(r.grunnlag.filkasse, PNG);
    expect(await a.filer(referanse)).toEqual([]);
    expect(await erGodkjent()).toBe(true);
    expect(await etterRydding(r)).toEqual([]);
    await halv.avbryt();
  });

  test('when it has its name, and no record: nothing is changed, and it is swept up', async () => {
    const { r, a, referanse, erGodkjent } = await godkjent();
    r.grunnlag.filkasse.behold(await taImotHele(r.grunnlag.filkasse, PNG));
    expect(await a.filer(referanse)).toEqual([]);
    expect(await erGodkjent()).toBe(true);
    expect(await etterRydding(r)).toEqual([]);
  });

  test.each(['nyFil', 'fjernFil'])(
    'within the transaction (%s): neither record nor approval is changed',
    async (hva) => {
      const { r, a, referanse, id, erGodkjent } = await godkjent();
      const lagt = hva === 'fjernFil' ? await a.lastOpp(referanse, 1, PNG, ANSATT) : undefined;
      await a.godkjenn(referanse, id, 'ansatt:2');
      const foer = await a.filer(referanse);
      const db = new DatabaseSync(join(r.data, 'innsyn.db'));
      db.exec(
        `CREATE TRIGGER stopp BEFORE UPDATE OF godkjent_av ON vedtak BEGIN SELECT raise(ABORT, 'stopp'); END`,
      );
      const forsoek =
        lagt?.art === 'ok' ? a.fjernFil(referanse, lagt.id) : a.lastOpp(referanse, 1, PNG, ANSATT);
      await expect(forsoek).rejects.toThrow('stopp');
      db.exec('DROP TRIGGER stopp');
      db.close();
      expect(await a.filer(referanse)).toEqual(foer);
      expect(await erGodkjent()).toBe(true);
      expect(await etterRydding(r)).toEqual(foer.map((fil) => fil.id));
    },
  );

  test('when the record is gone, and the file is not: it is nobody’s, and is swept up', async () => {
    const { r, a, referanse, erGodkjent } = await godkjent();
    const lagt = await a.lastOpp(referanse, 1, PNG, ANSATT);
    if (lagt.art !== 'ok') throw new Error(lagt.art);
    await r.grunnlag.lager.endre(referanse, r.grunnlag.klokke(), () => ({ fjernFil: lagt.id }));
    expect(existsSync(join(r.data, 'innsyn-filer', lagt.id))).toBe(true);
    expect(await erGodkjent()).toBe(false);
    expect(await etterRydding(r)).toEqual([]);
  });
});

test('killed at any moment: no approval stands beside a file that came after it, and no record without its file', async () => {
  const r = rigg();
  for (const [linjer, ms] of [
    [2, 3],
    [2, 9],
    [3, 1],
    [5, 17],
  ] as const) {
    const sagt = await kjoerOgDrep('./fil-barn.ts', r.data, linjer, ms);
    const db = new DatabaseSync(join(r.data, 'innsyn.db'), { readOnly: true });
    const rader = db
      .prepare(
        `SELECT k.referanse, f.id AS fil, v.godkjent_av IS NOT NULL AS godkjent FROM krav k
           JOIN vedtak v ON v.krav = k.nr LEFT JOIN fil f ON f.krav = k.nr`,
      )
      .all();
    db.close();
    const har = (hva: string, referanse: unknown): boolean => sagt.includes(`${hva} ${String(referanse)}`);
    for (const { referanse, fil, godkjent } of rader) {
      if (fil !== null) expect(existsSync(join(r.data, 'innsyn-filer', String(fil)))).toBe(true);
      const stand = `${fil === null ? 'uten' : 'med'} fil, ${godkjent === 1 ? 'godkjent' : 'ikke godkjent'}`;
      if (har('fjernet', referanse)) expect(stand).toBe('uten fil, ikke godkjent');
      else if (har('lagt', referanse)) expect(stand).not.toBe('uten fil, godkjent');
      else if (har('godkjent', referanse)) expect(stand).not.toBe('med fil, godkjent');
    }
  }
});
