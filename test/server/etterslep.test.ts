import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aapneJournal, aapneJournalskriver } from '../../src/journal/aapne.ts';
import type { Postvedtak } from '../../src/journal/journalskriver.ts';
import { toemUtboks } from '../../src/eksport/indeks/toem-utboks.ts';
import { aapneTjenester } from '../../src/server/oppstart/aapne-tjenester.ts';
import { lagLogg } from '../../src/server/logg.ts';
import { provSok } from '../../src/server/prov-sok.ts';
import type { Tjenester } from '../../src/server/tjenester.ts';
import { MASKE } from '../../src/offentlig/tekst.ts';
import { sporring } from '../../src/sok/sokemotor.ts';
import { aapneSqliteSok } from '../../src/sok/sqlite/sqlite-sok.ts';
import { datoI } from '../../src/tid/oslo.ts';
import { fyll, NAA, post, SLUG, VIRKSOMHET, type Proevedata } from './fyll.ts';

const stille = lagLogg(new Writable({ write: (_bit, _koding, ferdig) => ferdig() }));
const SENERE = new Date(NAA.getTime() + 3_600_000);
const ID = `${SLUG}/2026/2/90`;
const FOER = 'Klage fra Aurora Oppdiktesen om parkering';

/** Publishes, as an export does that is killed before the index has followed. */
async function publiserUtenIndeks(data: string, ...vedtak: readonly Postvedtak[]): Promise<void> {
  const skriver = aapneJournalskriver(join(data, 'journal.db'));
  await skriver.publiser({ virksomhet: SLUG, tidspunkt: SENERE, saker: [], tommeSaker: [], vedtak });
  await skriver.lukk();
}

/** What the next run begins with. */
async function foelg(data: string): Promise<void> {
  const skriver = aapneJournalskriver(join(data, 'journal.db'));
  const journal = aapneJournal(join(data, 'journal.db'));
  const sok = await aapneSqliteSok(join(data, 'sok.db'), { traader: 0 });
  await toemUtboks({ journal, skriver, sok }, datoI(SENERE));
  for (const lager of [sok, journal, skriver]) await lager.lukk();
}

describe.each([0, 1])('what was masked while the index has not followed (%i threads)', (traader) => {
  let proeve: Proevedata;
  let tjenester: Tjenester;
  beforeEach(async () => {
    proeve = await fyll();
    await publiserUtenIndeks(proeve.data, post(2, 90, { tekst: FOER }));
    await foelg(proeve.data);
    const konfig = { virksomheter: [VIRKSOMHET] };
    tjenester = await aapneTjenester(proeve.data, konfig, () => SENERE, stille, { traader });
  });
  afterEach(async () => {
    await tjenester.sok.lukk();
    await tjenester.journal.lukk();
    await proeve.rydd();
  });
  const finn = async (q: string) => {
    const funn = await provSok(tjenester.sok, sporring.parse({ q }));
    return funn.art === 'svar' ? funn.svar : funn.art;
  };
  const maskert = post(2, 90, { tekst: `Klage fra ${MASKE} om parkering` });

  test('is not found, counted or offered by what it said before, and found again when the index has', async () => {
    const alle = await finn('');
    expect(await finn('oppdiktesen')).toMatchObject({ treff: 1, ider: [ID] });
    expect(await finn('oppdiktesn')).toMatchObject({ forslag: { q: 'oppdiktesen' } });
    expect(await tjenester.sok.forslag('parker', { antall: 5 })).not.toEqual([]);
    await publiserUtenIndeks(proeve.data, maskert);
    for (const q of ['oppdiktesen', 'aurora opp*', '"fra aurora"', 'parkering'])
      expect(await finn(q)).toMatchObject({ treff: 0, ider: [], fasetter: { enhet: [], type: [] } });
    expect(await finn('oppdiktesn')).toMatchObject({ treff: 0, forslag: null });
    expect(await tjenester.sok.forslag('parker', { antall: 5 })).toEqual([]);
    expect(await finn('')).toMatchObject({ treff: typeof alle === 'string' ? 0 : alle.treff - 1 });
    expect(await finn('-skoleskyss')).not.toMatchObject({ ider: expect.arrayContaining([ID]) as unknown });
    await foelg(proeve.data);
    expect(await finn('oppdiktesen')).toMatchObject({ treff: 0 });
    expect(await finn('parkering')).toMatchObject({ treff: 1, ider: [ID] });
    expect(await tjenester.sok.forslag('parker', { antall: 5 })).not.toEqual([]);
  });

  test('is answered with «away» when it is more than can be left out', async () => {
    const mange = Array.from({ length: 1_001 }, (_, i) => post(2, 1_000 + i, { tekst: `Tangen ${i}` }));
    await publiserUtenIndeks(proeve.data, ...mange);
    expect(await finn('merknad')).toMatchObject({ treff: 2 });
    await foelg(proeve.data);
    expect(await finn('tangen')).toMatchObject({ treff: 1_001 });
    await publiserUtenIndeks(
      proeve.data,
      ...mange.map((_, i) => post(2, 1_000 + i, { tekst: `Tangen ${MASKE}` })),
    );
    expect(await finn('merknad')).toBe('nede');
    await foelg(proeve.data);
    expect(await finn('merknad')).toMatchObject({ treff: 2 });
  });
});
