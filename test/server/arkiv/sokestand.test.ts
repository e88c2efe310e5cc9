import { afterEach, beforeEach, expect, test } from 'vitest';
import { fullfoerAvbrutt } from '../../../src/eksport/fullfoer.ts';
import { aapneLagre } from '../../../src/eksport/lagre.ts';
import { vedtaMed } from '../../../src/eksport/vedtak/vedta.ts';
import { utenSok } from '../../../src/sok/uten-sok.ts';
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

const FOELGER =
  'Søket følger etter. 1 journalpost som er endret eller borte, er ikke oppdatert i søkeindeksen ennå.';
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

test('what an export has brought, and the index does not have yet, is a plain note and no alarm', async () => {
  const { skriver, ...lagre } = await aapneLagre(arkiv.data, klokke);
  const leser = await loggInnSom(konsoll.port, 'leser');
  const felles = { virksomhet: 'fjordvik', tidspunkt: NAA, tommeSaker: [] } as const;
  const [foerste] = await lagre.journal.poster(['fjordvik/2026/1/1']);
  if (foerste === undefined) throw new Error('The entry is not shown.');
  const ny = { ...foerste.post, dokumentnummer: 90 };
  await skriver.publiser({ ...felles, saker: [], vedtak: [{ art: 'publiser', post: ny }] });
  const side = await leser.les('/arkiv');
  expect(ord(side.tekst)).toContain('1 journalpost fra eksporten er på vei inn i søket.');
  expect(ord(side.tekst)).not.toContain('Søket følger etter');
  expect(side.tekst).not.toContain('data-color="danger" role="status"');

  // The same entry with a word masked: the index has none of it, but nobody can know that any more.
  const maskert = { ...ny, tittel: { ...ny.tittel, tekst: '*****', maskert: true } };
  await skriver.publiser({ ...felles, saker: [], vedtak: [{ art: 'publiser', post: maskert }] });
  expect(ord((await leser.les('/arkiv')).tekst)).toContain(FOELGER);
  await lagre.lukk();
});
