import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rapporttekst } from '../../src/eksport/rapport/rapporttekst.ts';
import { journalpost, sak as tabellsak, skrivTabeller } from '../kilder/noark4/leveranser.ts';
import type { Testpost, Testsak } from './hjelp/leveranse.ts';
import { Verksted } from './hjelp/verksted.ts';

const SKJERMET = { kode: 'U', elementer: ['Skjerming navn avsender'] };
/** A case with one entry that has been journalført, and one that has not. */
const sak = (mer: Partial<Testpost> = {}): Testsak[] => [
  {
    id: 's1',
    nr: 1,
    poster: [
      { id: 'p1', nr: 1, tittel: 'Svar til Ola Oppdiktsen' },
      { id: 'p2', nr: 2, status: 'Reservert dokument', dato: '', avsender: 'Ola Oppdiktsen', ...mer },
    ],
  },
];
/** The statuses of the delivery's own kind, as this body maps them. */
function medKilde(v: Verksted, mer: Readonly<Record<string, unknown>>): void {
  const sti = join(v.data, 'konfig.json');
  const konfig = JSON.parse(readFileSync(sti, 'utf8'));
  Object.assign(konfig.virksomheter[0].kilder[0], mer);
  writeFileSync(sti, JSON.stringify(konfig));
}

describe('an entry that is not journalført, and so has no journaldato,', () => {
  test('is counted by its status, is shown nowhere, and the run has nothing to tell staff of', async () => {
    const v = new Verksted();
    const rapport = await v.eksporter(sak());
    expect(rapport).toMatchObject({ lest: 2, publisert: 1, avvist: 0, annenStatus: 1, utgangskode: 0 });
    expect(rapport.grunner.annenStatus).toEqual({ R: 1 });
    expect(rapporttekst(rapport)).toMatch(/Annen status +1 +R: 1/u);
    expect(await v.oppslag('2026/1-2')).toEqual({ art: 'ukjent' });
  });

  test('is told the same where the same files come again', async () => {
    const v = new Verksted();
    const sti = v.leveranse(sak());
    await v.eksporter(sti);
    expect(await v.eksporter(sti)).toMatchObject({ annenStatus: 1, avvist: 0, utgangskode: 0 });
  });

  test.each(['M', 'S', 'R', 'F', 'G', 'E', 'U', 'Opprettet'])('whatever the status: %s', async (status) => {
    const v = new Verksted();
    expect(await v.eksporter(sak({ status }))).toMatchObject({ avvist: 0, annenStatus: 1, utgangskode: 0 });
  });

  test.each(['Journalført', 'J', 'Arkivert', 'J1'])(
    'but what says that it is, is rejected: %s',
    async (status) => {
      const v = new Verksted();
      expect(await v.eksporter(sak({ status }))).toMatchObject({ avvist: 1, annenStatus: 0, utgangskode: 1 });
    },
  );

  test('as the source’s own statuses are mapped, and never where its status is published', async () => {
    const v = new Verksted();
    await v.eksporter([]);
    medKilde(v, { statuser: { J1: 'S', Klar: 'J' }, publiserteStatuser: ['J', 'E'] });
    expect(await v.eksporter(sak({ status: 'J1' }))).toMatchObject({ annenStatus: 1, avvist: 0 });
    for (const status of ['Klar', 'Ekspedert'])
      expect(await v.eksporter(sak({ status }))).toMatchObject({ annenStatus: 0, avvist: 1 });
  });

  test('shields what it shields from the other entries of its case', async () => {
    const v = new Verksted();
    expect(await v.eksporter(sak({ skjerming: SKJERMET }))).toMatchObject({ holdt: 1, annenStatus: 1 });
    expect((await v.oppslag('2026/1-1')).art).toBe('hull');
  });

  test('comes out when it is journalført', async () => {
    const v = new Verksted();
    await v.eksporter(sak());
    expect(await v.eksporter(sak({ status: 'J', dato: '2026-11-19' }))).toMatchObject({ publisert: 1 });
    expect((await v.oppslag('2026/1-2')).art).toBe('funnet');
  });

  test('and one that was shown is taken away, and told of', async () => {
    const v = new Verksted();
    await v.eksporter(sak({ status: 'J', dato: '2026-11-19' }));
    expect(await v.eksporter(sak())).toMatchObject({ lest: 2, avvist: 1, annenStatus: 0, utgangskode: 1 });
    expect((await v.oppslag('2026/1-2')).art).toBe('hull');
  });

  test('is rejected where something else in it cannot be read', async () => {
    const v = new Verksted();
    expect(await v.eksporter(sak({ type: 'Brev inn' }))).toMatchObject({ avvist: 1, annenStatus: 0 });
    expect(await v.eksporter(sak({ mer: '<sperret>ja</sperret>' }))).toMatchObject({ avvist: 1 });
  });

  test('also in Noark 4’s tables, where it has no year and no number either', async () => {
    const v = new Verksted();
    const sti = await skrivTabeller(v.rot, {
      NOARKSAK: [tabellsak()],
      JOURNPOST: [
        journalpost(),
        journalpost({ ID: 71, JAAR: 0, SEKNR: 0, JPOSTNR: 2, JDATO: '', STATUS: 'R' }),
        journalpost({ ID: 72, JAAR: 0, SEKNR: 0, JPOSTNR: '', JDATO: '', STATUS: 'S' }),
      ],
    });
    const rapport = await v.eksporter(sti, { format: 'noark4', virksomhet: 'fjordvik', kilde: 'arkiv' });
    expect(rapport).toMatchObject({ lest: 3, avvist: 0, annenStatus: 2 });
    expect(rapport.grunner.annenStatus).toEqual({ R: 1, S: 1 });
  });
});
