import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test, vi } from 'vitest';
import { meldFeil } from '../../scripts/kommando.ts';
import { migrasjoner } from '../../src/arkiv/migrasjoner.ts';
import { lagLoggbok } from '../../src/arkiv/sqlite/loggbok.ts';
import { lagVedtaksbok } from '../../src/arkiv/sqlite/vedtaksbok.ts';
import { lagVedtaksoppslag } from '../../src/arkiv/sqlite/vedtaksoppslag.ts';
import { aapneDatabase } from '../../src/lager/database.ts';
import { Ufullfoert } from '../../src/eksport/feil.ts';
import { fullfoerAvbrutt } from '../../src/eksport/fullfoer.ts';
import { aapneLagre, stier } from '../../src/eksport/lagre.ts';
import { avbruddsmelding, etterslepsmelding } from '../../src/eksport/rapport/avbruddsmelding.ts';
import { vedlikehold } from '../../src/eksport/vedlikehold/vedlikehold.ts';
import { vedta, vedtaMed } from '../../src/eksport/vedtak/vedta.ts';
import { offentligeTabeller } from './hjelp/offentlige-tabeller.ts';
import { Verksted } from './hjelp/verksted.ts';

const saker = [{ id: 's1', nr: 1, poster: [{ id: 'p1', nr: 1, tittel: 'Klage fra Oppdiktsen' }] }];
const kall = (v: Verksted) =>
  ({
    data: v.data,
    virksomhet: 'fjordvik',
    nummer: '2026/1-1',
    grunn: 'feil',
    av: 'kari',
    rolle: 'arkivar',
    klokke: v.klokke,
  }) as const;
const staar = (v: Verksted) =>
  v.medArkiv(async (arkiv) => ({
    vedtak: await arkiv.vedtak(),
    logg: await arkiv.logg({ antall: 100 }),
    offentlig: offentligeTabeller(v.data),
  }));

describe('a decision that the archive cannot take in', () => {
  test(
    'is refused in plain words while another holds the archive, with nothing half done',
    { timeout: 120_000 },
    async () => {
      const v = new Verksted();
      await v.eksporter(saker);
      const foer = await staar(v);
      const holder = new DatabaseSync(stier(v.data).arkiv);
      holder.exec('BEGIN IMMEDIATE');
      const argumenter = ['scripts/vedta.ts', 'fjordvik', '2026/1-1', '--hold', '--data', v.data];
      const svar = spawnSync(process.execPath, argumenter, { encoding: 'utf8' });
      holder.exec('ROLLBACK');
      holder.close();
      expect(svar).toMatchObject({ status: 2, stderr: expect.stringContaining('Prøv igjen') });
      expect(svar.stderr).not.toContain('Oppdiktsen');
      expect(await staar(v)).toEqual(foer);
      await vedta({ ...kall(v), oenske: { art: 'hold' } });
      expect((await v.oppslag('2026/1-1')).art).toBe('hull');
    },
  );

  test('is refused in plain words when there is no room, with nothing half done', async () => {
    const v = new Verksted();
    await v.eksporter(saker);
    const foer = await staar(v);
    const db = aapneDatabase(stier(v.data).arkiv, migrasjoner);
    db.exec('PRAGMA max_page_count = 1');
    const bok = lagVedtaksbok(db, lagLoggbok(db), lagVedtaksoppslag(db));
    const { virksomhet, av } = kall(v);
    const feil = kast(() =>
      bok.vedta({
        tidspunkt: v.naa,
        av,
        virksomhet,
        art: 'trekk',
        saksaar: 2026,
        sakssekvensnummer: 1,
        dokumentnummer: 1,
        // Longer than what is free on the pages that the file has.
        grunn: 'Oppdiktsen '.repeat(20_000),
      }),
    );
    db.close();
    expect(avbruddsmelding(feil)).toContain('ikke plass');
    expect(avbruddsmelding(feil)).not.toContain('Oppdiktsen');
    expect(await staar(v)).toEqual(foer);
    await vedta({ ...kall(v), oenske: { art: 'trekk' } });
    expect((await v.oppslag('2026/1-1')).art).toBe('trukket');
  });
});

function kast(fn: () => unknown): unknown {
  try {
    fn();
  } catch (feil) {
    return feil;
  }
  throw new Error('Det gikk.');
}

const full = (): Error => Object.assign(new Error('database or disk is full'), { errcode: 13 });

describe('a disk that is full in the middle', () => {
  test('of an export leaves what is read, says that the next run completes it, and it does', async () => {
    const v = new Verksted();
    const sti = v.leveranse(saker);
    const fremdrift = ({ fase }: { readonly fase: string }): void => {
      if (fase === 'avstemmer') throw full();
    };
    // Of a dry run nothing stands.
    await expect(v.eksporter(sti, { fremdrift, torrkjoring: true })).rejects.not.toBeInstanceOf(Ufullfoert);
    const feil: unknown = await v.eksporter(sti, { fremdrift }).catch((kastet: unknown) => kastet);
    expect(feil).toBeInstanceOf(Ufullfoert);
    expect(etterslepsmelding(feil)).toMatch(/neste kjøring fullfører\. Det er ikke plass/u);
    const sagt = vi.spyOn(console, 'error').mockReturnValue();
    expect(meldFeil(feil)).toBe(3);
    sagt.mockRestore();
    expect(await v.eksporter(sti)).toMatchObject({ lest: 1, utgangskode: 0 });
    expect((await v.oppslag('2026/1-1')).art).toBe('funnet');
  });

  test('of a withdrawal is told as what it is: decided, and not carried out until the next run', async () => {
    const v = new Verksted();
    await v.eksporter(saker);
    const lagre = await aapneLagre(v.data, v.klokke);
    const publiser = vi.spyOn(lagre.skriver, 'publiser').mockRejectedValue(full());
    const feil: unknown = await vedtaMed(lagre, { ...kall(v), oenske: { art: 'trekk' } }).catch(
      (kastet: unknown) => kastet,
    );
    publiser.mockRestore();
    await lagre.lukk();
    expect(feil).toBeInstanceOf(Ufullfoert);
    expect(etterslepsmelding(feil)).toMatch(/^Vedtaket er skrevet, men ikke helt utført/u);
    expect((await v.oppslag('2026/1-1')).art).toBe('funnet');
    await fullfoerAvbrutt(v.data, v.klokke);
    expect((await v.oppslag('2026/1-1')).art).toBe('trukket');
  });

  test('of the daily job is told as what it is: begun, and gone on with by the next run', async () => {
    const v = new Verksted();
    await v.eksporter(saker);
    let lest = 0;
    await vedlikehold(v.data, () => (lest++, v.naa));
    // The last time that the clock is looked at, the work is well under way.
    const fullTilSlutt = (): Date => {
      if (--lest === 0) throw full();
      return v.naa;
    };
    const feil: unknown = await vedlikehold(v.data, fullTilSlutt).catch((kastet: unknown) => kastet);
    expect(feil).toBeInstanceOf(Ufullfoert);
    expect(etterslepsmelding(feil)).toMatch(/^Vedlikeholdet ble ikke ferdig\..* Det er ikke plass/u);
    expect(await vedlikehold(v.data, v.klokke)).toMatchObject({ avvik: [] });
  });

  test('before the daily job has opened its stores has changed nothing, and is told so', async () => {
    const v = new Verksted();
    await v.eksporter(saker);
    writeFileSync(
      stier(v.data).journal,
      'This is not a database, and long enough to be looked at.'.repeat(20),
    );
    const feil: unknown = await vedlikehold(v.data, v.klokke).catch((kastet: unknown) => kastet);
    expect(feil).not.toBeInstanceOf(Ufullfoert);
    expect(avbruddsmelding(feil)).toContain('ikke en database');
  });
});
