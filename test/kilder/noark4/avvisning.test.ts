import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  avsmot,
  dokumentlenke,
  journalpost,
  klassering,
  sak,
  skrivFil,
  skrivTabeller,
  type Felter,
  type Tabeller,
} from './leveranser.ts';
import { lesAlt, type Lest } from './lesing.ts';
import * as rapporter from './rapporter.ts';

let rot: string;
beforeAll(async () => {
  rot = await mkdtemp(join(tmpdir(), 'apen-journal-noark4-'));
});
afterAll(() => rm(rot, { recursive: true }));

const les = async (tabeller: Tabeller): Promise<Lest> => lesAlt(rot, await skrivTabeller(rot, tabeller));

describe('a bad entry is rejected with its place, and the rest goes on', () => {
  const god = journalpost({ ID: 99, JPOSTNR: 99 });
  test.each<[string, Felter, string, RegExp]>([
    ['an unknown document type', { NDOKTYPE: 'Q' }, 'JP.NDOKTYPE', /journalposttyper.*"Q"/],
    ['a date that is none', { JDATO: 'i fjor' }, 'JP.JDATO', /dato/],
    ['a date that the calendar lacks', { DOKDATO: '20260231' }, 'JP.DOKDATO', /kalenderen/],
    ['a placeholder for the journal date', { JDATO: '1000-01-01' }, 'JP.JDATO', /mangler/],
    ['no status', { STATUS: '' }, 'JP.STATUS', /mangler/],
    ['no document number', { JPOSTNR: '' }, 'JP.JPOSTNR', /mangler/],
    ['a document number in words', { JPOSTNR: 'to' }, 'JP.JPOSTNR', /heltall/],
    ['a journal year that is none', { JAAR: 'MMXXVI' }, 'JP.JAAR', /årstall/],
    ['no key', { ID: '' }, 'JP.ID', /mangler/],
    ['a case that the delivery does not hold', { SAID: 8 }, 'JP.SAID', /finnes ikke/],
    ['no case', { SAID: '' }, 'JP.SAID', /finnes ikke/],
    ['an element in the text', { INNHOLD: 'a <b>b</b>' }, 'JP.INNHOLD', /element/],
    ['a field that stands twice', { TGKODE: '</JP.TGKODE><JP.TGKODE>P' }, 'JP.TGKODE', /flere ganger/],
  ])('%s', async (_hva, felter, felt, grunn) => {
    const hemmelig = felter['INNHOLD'] === undefined ? { INNHOLD: 'Kanarifugl' } : {};
    const tvilling = felt === 'JP.TGKODE' ? { TGKODE: 'U</JP.TGKODE><JP.TGKODE>P' } : {};
    const { journalposter, avvist } = await les({
      NOARKSAK: [sak()],
      JOURNPOST: [journalpost({ ...hemmelig, ...felter, ...tvilling }), god],
    });
    expect(journalposter.map((jp) => jp.systemID)).toEqual(['99']);
    expect(avvist).toEqual([
      {
        art: 'journalpost',
        sted: { fil: 'JOURNPST.XML', linje: 4 },
        felt,
        grunn: expect.stringMatching(grunn),
        ...(felt === 'JP.ID' ? { nummer: '2026/501', nokkel: '2026/501' } : { nummer: '70', nokkel: '70' }),
      },
    ]);
    expect(JSON.stringify(avvist)).not.toContain('Kanarifugl');
  });

  test.each<[string, Tabeller, string, string]>([
    ['in a party', { AVSMOT: [avsmot({ JPID: 99 }), avsmot({ IHTYPE: 7 })] }, 'AVSMOT.XML', 'AM.IHTYPE'],
    [
      'in an avskrivning',
      { AVSMOT: [avsmot({ JPID: 99 }), avsmot({ AVSKDATO: 'nå' })] },
      'AVSMOT.XML',
      'AM.AVSKDATO',
    ],
    [
      'in a link',
      { DOKLINK: [dokumentlenke({ JPID: 99 }), dokumentlenke({ RNR: 'en' })] },
      'DOKLINK.XML',
      'DL.RNR',
    ],
  ])('where the error stood %s', async (_hva, tabeller, fil, felt) => {
    const { journalposter, avvist } = await les({
      NOARKSAK: [sak()],
      JOURNPOST: [journalpost(), god],
      ...tabeller,
    });
    expect(journalposter.map((jp) => jp.systemID)).toEqual(['99']);
    expect(avvist).toMatchObject([{ sted: { fil, linje: 7 }, felt, nummer: '70', art: 'journalpost' }]);
  });

  test('with a number that another entry in the case has, while the first keeps it', async () => {
    const { journalposter, avvist } = await les({
      NOARKSAK: [sak(), sak({ ID: 8, SEKNR: 124 })],
      JOURNPOST: [
        journalpost({ ID: 1 }),
        journalpost({ ID: 2 }),
        journalpost({ ID: 3 }),
        journalpost({ ID: 4, SAID: 8 }),
        journalpost({ ID: 5, SAID: 8, JPOSTNR: 0, STATUS: 'R' }),
        journalpost({ ID: 6, SAID: 8, JPOSTNR: 0, STATUS: 'R' }),
      ],
    });
    expect(journalposter.map((jp) => jp.systemID)).toEqual(['1', '4', '5', '6']);
    expect(avvist.map(({ nummer, felt, grunn }) => [nummer, felt, grunn])).toEqual([
      ['2', 'JP.JPOSTNR', 'en annen journalpost i saken har samme dokumentnummer'],
      ['3', 'JP.JPOSTNR', 'en annen journalpost i saken har samme dokumentnummer'],
    ]);
  });

  test('with a key that another has: parties and documents cannot be told apart', async () => {
    const { journalposter, avvist } = await les({
      NOARKSAK: [sak()],
      JOURNPOST: [journalpost(), journalpost({ JPOSTNR: 2 }), god],
    });
    expect(journalposter.map((jp) => jp.systemID)).toEqual(['99']);
    expect(avvist.map(({ felt }) => felt)).toEqual(['JP.ID', 'JP.ID']);
  });
});

describe('a bad case is rejected, and its entries with it', () => {
  test.each<[string, Tabeller, string, string, number]>([
    ['without a number', { NOARKSAK: [sak({ SEKNR: '' })] }, 'SA.SEKNR', 'NOARKSAK.XML', 4],
    ['with number 0', { NOARKSAK: [sak({ SEKNR: 0 })] }, 'SA.SEKNR', 'NOARKSAK.XML', 4],
    ['with a year that is none', { NOARKSAK: [sak({ SAAR: '202' })] }, 'SA.SAAR', 'NOARKSAK.XML', 4],
    ['with a date that is none', { NOARKSAK: [sak({ DATO: '12.1.26' })] }, 'SA.DATO', 'NOARKSAK.XML', 4],
    [
      'with a class that cannot be read',
      { NOARKSAK: [sak()], KLASSERING: [klassering({ ORDNVER: '<b>K</b>' })] },
      'KL.ORDNVER',
      'KLASS.XML',
      4,
    ],
    [
      'with a party that cannot be read',
      { NOARKSAK: [sak()], SAKSPART: [{ SAID: 7, NAVN: '<b>Per</b>' }] },
      'SP.NAVN',
      'SAKPART.XML',
      4,
    ],
  ])('%s', async (_hva, tabeller, felt, fil, linje) => {
    const { saker, journalposter, avvist } = await les({ JOURNPOST: [journalpost()], ...tabeller });
    expect([saker, journalposter]).toEqual([[], []]);
    expect(avvist).toMatchObject(
      [
        { art: 'sak', sted: { fil, linje }, felt, nummer: '7' },
        { art: 'journalpost', sted: { fil: 'JOURNPST.XML' }, felt: 'JP.SAID', grunn: /avvist/, nummer: '70' },
      ].map((en) => ({ ...en, ...('grunn' in en ? { grunn: expect.stringMatching(en.grunn) } : {}) })),
    );
  });

  test('when two have the same key, and each entry is rejected once', async () => {
    const { saker, journalposter, avvist } = await les({
      NOARKSAK: [sak(), sak({ SEKNR: 124 }), sak({ ID: 8, SEKNR: 125 })],
      JOURNPOST: [journalpost()],
    });
    expect(saker.map((en) => en.systemID)).toEqual(['8']);
    expect(journalposter).toEqual([]);
    expect(avvist.map(({ art, felt }) => [art, felt])).toEqual([
      ['sak', 'SA.ID'],
      ['sak', 'SA.ID'],
      ['journalpost', 'JP.SAID'],
    ]);
  });
});

describe('in a report', () => {
  const lesRapport = async (saker: readonly string[]): Promise<Lest> =>
    lesAlt(rot, await skrivFil(rot, 'R.XML', rapporter.rapport('JOURNAL', saker)));
  const post = (felter: Record<string, string | number>): string =>
    rapporter.sak('JOURNAL', {}, [rapporter.journalpost('JOURNAL', felter)]);

  test('a number is taken once, however far apart the entries stand', async () => {
    const { journalposter, avvist } = await lesRapport([
      post({}),
      post({ 'JP.POSTNR': 2 }),
      post({ 'JP.SEKNR': 777 }),
    ]);
    expect(journalposter.map((jp) => jp.systemID)).toEqual(['2026/123-1', '2026/123-2']);
    expect(avvist).toMatchObject([{ felt: 'JP.POSTNR', nummer: '2026/123-1' }]);
  });

  test('a bad entry does not take its case along, but a bad case its entry', async () => {
    const { saker, journalposter, avvist } = await lesRapport([
      post({ 'JP.NDOKTYPE': 'Q' }),
      rapporter.sak('JOURNAL', { 'SA.SEKNR': 'x' }),
      rapporter.sak('JOURNAL', { 'SA.SEKNR': 9, 'SA.DATO': 'x' }),
    ]);
    expect(saker.map((en) => en.systemID)).toEqual(['2026/123']);
    expect(journalposter).toEqual([]);
    expect(avvist.map(({ art, felt, nummer }) => [art, felt, nummer])).toEqual([
      ['journalpost', 'JP.NDOKTYPE', '2026/123-1'],
      ['sak', 'SA.SEKNR', undefined],
      ['journalpost', 'NOARKSAK', '2026/501'],
      ['sak', 'SA.DATO', '2026/9'],
      ['journalpost', 'NOARKSAK', '2026/9-1'],
    ]);
  });

  test('360’s numbers must be numbers', async () => {
    const uten = { 'SA.SAAR': '', 'SA.SEKNR': '' };
    const { avvist } = await lesRapport([
      rapporter.sak('JOURNAL', { ...uten, 'SA.SAKNR': '14-1325' }),
      rapporter.sak('JOURNAL', { ...uten, 'SA.SAKNR': '14/1' }, [
        rapporter.journalpost('JOURNAL', { 'JP.POSTNR': '', 'JP.DOKNR': '14/1' }),
      ]),
    ]);
    expect(avvist.map(({ art, felt }) => [art, felt])).toEqual([
      ['sak', 'SA.SAKNR'],
      ['journalpost', 'NOARKSAK'],
      ['journalpost', 'JP.DOKNR'],
    ]);
  });
});
