import { afterEach, beforeEach, expect, test } from 'vitest';
import { fullfoerAvbrutt } from '../../../src/eksport/fullfoer.ts';
import { aapneLagre } from '../../../src/eksport/lagre.ts';
import { vedtaMed } from '../../../src/eksport/vedtak/vedta.ts';
import { utenSok } from '../../../src/server/uten-sok.ts';
import type { Testtjener } from '../tjener-i-test.ts';
import { fyllArkiv, type Arkivdata } from './arkiv-data.ts';
import { loggInnSom, startKonsoll } from './konsoll-i-test.ts';
import { ord } from './les-side.ts';
import { NAA } from '../fyll.ts';

const klokke = (): Date => NAA;
let arkiv: Arkivdata;
let konsoll: Testtjener;
beforeEach(async () => {
  arkiv = await fyllArkiv();
  konsoll = await startKonsoll(arkiv.data, { ROLLE: 'begge' });
});
afterEach(async () => {
  await konsoll.lukk();
  arkiv.rydd();
});

const FOELGER = 'Søket følger etter. 1 journalpost er ikke oppdatert i søkeindeksen ennå.';
const SIDER = ['/arkiv', '/arkiv/fjordvik/liste/holdt', '/arkiv/fjordvik/sak/2026/1/1', '/arkiv/finnes-ikke'];

/** Withdraws an entry with an index that is there, or one that is away. */
async function trekk(nummer: string, sokErNede: boolean): Promise<void> {
  const lagre = await aapneLagre(arkiv.data, klokke);
  const felles = { data: arkiv.data, virksomhet: 'fjordvik', grunn: 'prøve', av: 'noen', klokke } as const;
  await vedtaMed(
    { ...lagre, ...(sokErNede && { sok: utenSok('borte') }) },
    { ...felles, rolle: 'arkivar', nummer, oenske: { art: 'trekk' } },
  );
  await lagre.lukk();
}

test('that the index is behind is told on every page, to everyone, also who logs in later, until it has it', async () => {
  const arkivar = await loggInnSom(konsoll.port, 'arkivar');
  await trekk('2026/1-3', false);
  expect(ord((await arkivar.les('/arkiv')).tekst)).not.toContain('Søket følger etter');
  await trekk('2026/1-1', true);
  const leser = await loggInnSom(konsoll.port, 'leser');
  for (const { les } of [arkivar, leser])
    for (const sti of SIDER) expect(ord((await les(sti)).tekst)).toContain(FOELGER);
  await fullfoerAvbrutt(arkiv.data, klokke);
  for (const sti of SIDER) expect(ord((await leser.les(sti)).tekst)).not.toContain('Søket følger etter');
});

test('that the search is closed while a source is taken out of the index is told by the body’s name, to its own', async () => {
  const lagre = await aapneLagre(arkiv.data, klokke);
  await lagre.skriver.lukkinger.lukk({ virksomhet: 'fjordvik', vedtak: 99, saker: [] });
  const leser = await loggInnSom(konsoll.port, 'leser');
  expect(ord((await leser.les('/arkiv')).tekst)).toContain(
    'Søket er stengt for publikum hos Fjordvik kommune',
  );
  await lagre.skriver.lukkinger.glem('fjordvik', [99]);
  await lagre.lukk();
  expect(ord((await leser.les('/arkiv')).tekst)).not.toContain('Søket er stengt');
});
