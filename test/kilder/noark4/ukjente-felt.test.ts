import { readFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  avsmot,
  dokumentbeskrivelse,
  dokumentlenke,
  dokumentversjon,
  journalpost,
  klassering,
  sak,
  skrivFil,
  skrivTabeller,
} from './leveranser.ts';
import { enesteI, lesAlt } from './lesing.ts';
import * as rapporter from './rapporter.ts';

let rot: string;
beforeAll(async () => {
  rot = await mkdtemp(join(tmpdir(), 'apen-journal-noark4-'));
});
afterAll(() => rm(rot, { recursive: true }));

const VERDI = 'Kanarifugl';

/** One case with one entry and all that belongs to it, another case, and a column that is not the standard's. */
async function tabellerMed(fil: string, tabell: string, felt: string): Promise<string> {
  const mappe = await skrivTabeller(rot, {
    NOARKSAK: [sak(), sak({ ID: 8, SEKNR: 124 })],
    JOURNPOST: [journalpost(), journalpost({ ID: 99, SAID: 8, SEKNR: 502 })],
    AVSMOT: [avsmot()],
    SAKSPART: [{ SAID: 7, U1: 0, NAVN: 'Per Prøve' }],
    KLASSERING: [klassering()],
    ORDNVERDI: [{ ORDNPRI: 'KKODE', ORDNVER: 'K01', BESKR: 'Klager', REGFLAGG: 1, SEKFLAGG: 0 }],
    DOKLINK: [dokumentlenke()],
    DOKBESKRIV: [dokumentbeskrivelse()],
    DOKVERSJON: [dokumentversjon()],
    ADMINDEL: [{ ID: 3, ADMBET: 'Plan og bygg' }],
  });
  const sti = join(mappe, fil);
  const xml = await readFile(sti, 'utf8');
  // In the table's first row.
  await writeFile(sti, xml.replace(`</${tabell}>`, `<${felt}>${VERDI}</${felt}></${tabell}>`));
  return mappe;
}

describe('a column that no table of the standard has', () => {
  test.each([
    ['JOURNPST.XML', 'JOURNPOST', 'JP.SPERRET'],
    ['AVSMOT.XML', 'AVSMOT', 'AM.SPERRET'],
    ['DOKLINK.XML', 'DOKLINK', 'DL.SPERRET'],
    ['DOKBESK.XML', 'DOKBESKRIV', 'DB.SPERRET'],
    ['DOKVERS.XML', 'DOKVERSJON', 'VE.SPERRET'],
  ])('rejects the entry that its row in %s belongs to', async (fil, tabell, felt) => {
    const { avvist, journalposter, saker } = await lesAlt(rot, await tabellerMed(fil, tabell, felt));
    expect(journalposter.map(({ systemID }) => systemID)).toEqual(['99']);
    expect(saker).toHaveLength(2);
    expect(enesteI(avvist)).toMatchObject({
      art: 'journalpost',
      felt: `${tabell}/${felt}`,
      grunn: expect.stringContaining('kjenteFelt'),
      nokkel: '70',
      sted: { fil },
    });
    expect(JSON.stringify(avvist)).not.toContain(VERDI);
  });

  test.each([
    ['NOARKSAK.XML', 'NOARKSAK', 'SA.SPERRET'],
    ['SAKPART.XML', 'SAKSPART', 'SP.SPERRET'],
    ['KLASS.XML', 'KLASSERING', 'KL.SPERRET'],
  ])('rejects the case, with its entries, that its row in %s belongs to', async (fil, tabell, felt) => {
    const { avvist, journalposter, saker } = await lesAlt(rot, await tabellerMed(fil, tabell, felt));
    expect(saker.map(({ systemID }) => systemID)).toEqual(['8']);
    expect(journalposter.map(({ systemID }) => systemID)).toEqual(['99']);
    expect(avvist.map(({ art, felt: sted }) => [art, sted])).toEqual([
      ['sak', `${tabell}/${felt}`],
      ['journalpost', 'JP.SAID'],
    ]);
  });

  test('says nothing of any record in a table of words, or where the body has looked at it', async () => {
    const ord = await tabellerMed('ADMINDEL.XML', 'ADMINDEL', 'AI.SPERRET');
    expect((await lesAlt(rot, ord)).avvist).toEqual([]);
    const tillatt = await tabellerMed('JOURNPST.XML', 'JOURNPOST', 'JP.SPERRET');
    const { avvist, journalposter } = await lesAlt(rot, tillatt, ['JOURNPOST/JP.SPERRET']);
    expect(avvist).toEqual([]);
    expect(JSON.stringify(journalposter)).not.toContain(VERDI);
  });
});

describe.each(['SAKDOK', 'JOURNAL', 'OFFJOURN'] as const)(
  'a field that the report %s does not have',
  (form) => {
    const ende = { SAKDOK: 'SD', JOURNAL: 'JO', OFFJOURN: 'OJ' }[form];
    const felt = { 'XX.SPERRET': VERDI };
    const andre = rapporter.sak(form, { 'SA.SEKNR': 124 }, [
      rapporter.journalpost(form, { 'JP.SEKNR': 502 }, [rapporter.avsmot(form)]),
    ]);
    const les = async (sak: string, kjente: readonly string[] = []) =>
      lesAlt(rot, await skrivFil(rot, 'rapport.xml', rapporter.rapport(form, [sak, andre])), kjente);

    test('rejects its entry', async () => {
      for (const jp of [
        rapporter.journalpost(form, felt, [rapporter.avsmot(form)]),
        rapporter.journalpost(form, {}, [rapporter.avsmot(form, felt)]),
      ]) {
        const { avvist, journalposter } = await les(rapporter.sak(form, {}, [jp]));
        expect(journalposter.map(({ systemID }) => systemID)).toEqual(['2026/124-1']);
        expect(enesteI(avvist)).toMatchObject({
          art: 'journalpost',
          felt: expect.stringMatching(new RegExp(`^(JOURNPOST|AVSMOT)\\.${ende}/XX\\.SPERRET$`)),
          nokkel: '2026/123-1',
        });
        expect(JSON.stringify(avvist)).not.toContain(VERDI);
      }
    });

    test('rejects its case with its entries, unless the body has looked at it', async () => {
      const medFelt = rapporter.sak(form, felt, [rapporter.journalpost(form, {}, [rapporter.avsmot(form)])]);
      const { avvist, journalposter } = await les(medFelt);
      expect(avvist.map(({ art }) => art)).toEqual(['sak', 'journalpost']);
      expect(journalposter).toHaveLength(1);
      const tillatt = await les(medFelt, [`NOARKSAK.${ende}/XX.SPERRET`]);
      expect(tillatt.avvist).toEqual([]);
      expect(tillatt.journalposter).toHaveLength(2);
    });

    test('rejects its entry also where it is an attribute', async () => {
      const jp = rapporter.journalpost(form, {}, [rapporter.avsmot(form)]);
      const sperret = jp.replace('<AM.NAVN>', `<AM.NAVN sperret="${VERDI}">`);
      const { avvist } = await les(rapporter.sak(form, {}, [sperret]));
      expect(enesteI(avvist)).toMatchObject({ art: 'journalpost', felt: 'AM.NAVN/@sperret' });
      expect(JSON.stringify(avvist)).not.toContain(VERDI);
    });

    test('does not swallow the entries that lie in it', async () => {
      const jp = rapporter.journalpost(form, {}, [rapporter.avsmot(form)]);
      const { avvist, journalposter } = await les(rapporter.sak(form, { GRUPPE: jp }, []));
      expect(avvist.filter(({ art }) => art === 'journalpost')).toHaveLength(1);
      expect(journalposter).toHaveLength(1);
    });
  },
);

test('an entry outside every case is counted and rejected', async () => {
  const loest = rapporter.journalpost('SAKDOK', {}, [rapporter.avsmot('SAKDOK')]);
  const fil = await skrivFil(rot, 'rapport.xml', rapporter.rapport('SAKDOK', [loest]));
  expect(enesteI((await lesAlt(rot, fil)).avvist)).toMatchObject({ art: 'journalpost' });
});
