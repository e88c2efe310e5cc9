import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  avsmot,
  journalpost,
  sak,
  skrivFil,
  skrivTabeller,
  type Felter,
  type Tabeller,
} from './leveranser.ts';
import { enesteI, lesAlt } from './lesing.ts';
import * as rapporter from './rapporter.ts';
import type { Journalpost } from '../../../src/noark/journalpost.ts';

let rot: string;
beforeAll(async () => {
  rot = await mkdtemp(join(tmpdir(), 'apen-journal-noark4-'));
});
afterAll(() => rm(rot, { recursive: true }));

const lesPost = async (
  parter: readonly Felter[],
  post: Felter = {},
  mer: Tabeller = {},
): Promise<Journalpost> => {
  const tabeller = {
    NOARKSAK: [sak()],
    JOURNPOST: [journalpost(post), journalpost({ ID: 71, JPOSTNR: 2 })],
    AVSMOT: parter.map((felter) => avsmot(felter)),
    ADMINDEL: [{ ID: 3, ADMKORT: 'PB', ADMBET: 'Plan og bygg' }],
    PERNAVN: [{ ID: 5, PEID: 50, AKTIV: 1, NAVN: 'Kari Testesen' }],
    ...mer,
  };
  const { journalposter } = await lesAlt(rot, await skrivTabeller(rot, tabeller));
  return enesteI(journalposter.filter((jp) => jp.systemID === '70'));
};

describe('what a party is', () => {
  test.each<[string, Felter, string]>([
    ['I', { IHTYPE: 0 }, 'EA'],
    ['U', { IHTYPE: 1 }, 'EM'],
    ['U', { IHTYPE: 1, KOPIMOT: 1 }, 'EK'],
    ['U', { IHTYPE: 1, KOPIMOT: 0, GRUPPEMOT: 0 }, 'EM'],
    ['U', { IHTYPE: 1, GRUPPEMOT: 1 }, 'GM'],
    ['N', { IHTYPE: 0 }, 'IA'],
    ['N', { IHTYPE: 1 }, 'IM'],
    ['X', { IHTYPE: 1, KOPIMOT: 1 }, 'IK'],
    ['S', { IHTYPE: 0 }, 'EA'],
    ['I', { IHTYPE: '' }, 'EA'],
    ['U', { IHTYPE: '' }, 'EM'],
  ])('in an entry of type %s with %o is %s', async (type, felter, ventet) => {
    const jp = await lesPost([felter], { NDOKTYPE: type });
    expect(enesteI(jp.korrespondansepart).korrespondanseparttype).toBe(ventet);
  });

  test('in a note is the case handler or the unit where no name is given, and elsewhere nobody', async () => {
    const uten = { NAVN: '', IHTYPE: 1 };
    const parter = [uten, { ...uten, SBHID: 99 }, { ...uten, SBHID: 99, ADMID: 99 }];
    expect((await lesPost(parter, { NDOKTYPE: 'N' })).korrespondansepart).toEqual([
      { korrespondanseparttype: 'IM', navn: 'Kari Testesen', erPerson: true, skjermet: 'nei' },
      { korrespondanseparttype: 'IM', navn: 'Plan og bygg', skjermet: 'nei' },
    ]);
    expect((await lesPost(parter, { NDOKTYPE: 'U' })).korrespondansepart).toEqual([]);
  });

  test('is there without its name where that is blank and shielded: somebody wrote the letter', async () => {
    const tom = { NAVN: '', SBHID: 99, ADMID: 99 };
    const jp = await lesPost([
      { ...tom, U1: 1 },
      { ...tom, U1: 0 },
      { ...tom, U1: '' },
    ]);
    expect(jp.korrespondansepart).toEqual([{ korrespondanseparttype: 'EA', navn: '', skjermet: 'ja' }]);
  });

  test('also tells who handles the entry: the responsible, or else the first that is named', async () => {
    const mer: Tabeller = {
      ADMINDEL: [
        { ID: 3, ADMBET: 'Plan og bygg' },
        { ID: 4, ADMKORT: 'SK' },
        { ID: 3, ADMBET: 'Gjentatt rad' },
      ],
      PERNAVN: [
        { ID: 5, PEID: 6, AKTIV: 1, NAVN: 'Kari Testesen' },
        { ID: 6, PEID: 5, AKTIV: 1, INIT: 'OP' },
      ],
    };
    const ansvarlig = await lesPost([{}, { BEHANSV: 1, ADMID: 4, SBHID: 6 }], {}, mer);
    expect([ansvarlig.administrativEnhet, ansvarlig.saksbehandler]).toEqual(['SK', 'OP']);
    const foerste = await lesPost([{ ADMID: 99, SBHID: 99 }, {}], {}, mer);
    expect([foerste.administrativEnhet, foerste.saksbehandler]).toEqual(['Plan og bygg', 'Kari Testesen']);
  });
});

describe('avskrivning', () => {
  test('names the entry that settled, by key, once for each way', async () => {
    const avskrevet = { AVSKM: 'BU', AVSKDATO: '20260120' };
    const jp = await lesPost([
      { ...avskrevet, AVSKAV: 71 },
      { ...avskrevet, AVSKAV: 71 },
      { ...avskrevet, BESVAR: 71, AVSKAV: 12345 },
      { AVSKM: 'TE', AVSKDATO: '1000-01-01' },
      { BESVAR: 71 },
    ]);
    expect(jp.avskrivning).toEqual([
      { avskrivningsdato: '2026-01-20', avskrivningsmaate: 'BU', referanseAvskrivesAv: '71' },
      { avskrivningsmaate: 'TE' },
    ]);
  });

  test('says a local code in the words of the table, or as the standard’s where the words are the same', async () => {
    const jp = await lesPost(
      [{ AVSKM: 'BU' }, { AVSKM: 'XB' }, { AVSKM: 'XT' }, { AVSKM: 'XX' }],
      {},
      {
        AVSKRMAATE: [
          { KODE: 'BU', BETEGN: 'Lokalt navn', MIDLERTID: 0, BESVART: 1 },
          { KODE: 'XB', BETEGN: 'Besvart med e-post', MIDLERTID: 0, BESVART: 1 },
          { KODE: 'XT', BETEGN: 'Til vitende', MIDLERTID: 0, BESVART: 0 },
        ],
      },
    );
    expect(jp.avskrivning.map((en) => en.avskrivningsmaate)).toEqual(['BU', 'BE', 'Til vitende', 'XX']);
  });

  test.each<[string, object]>([
    ['2026/502', { avskrivesAvJournalnummer: '2026/502' }],
    ['502/2026', { avskrivesAvJournalnummer: '2026/502' }],
    ['2026/123-2', { referanseAvskrivesAv: '2026/123-2' }],
    ['26/00123-2', { referanseAvskrivesAv: '2026/123-2' }],
    ['se brev', {}],
    ['', {}],
  ])('in a report refers by number: «%s»', async (nummer, ventet) => {
    const part = rapporter.avsmot('JOURNAL', {
      'AM.AVSKM': 'BU',
      'AM.AVSKDATO': '20260120',
      'AM.AVSAVDOK': nummer,
    });
    const xml = rapporter.rapport('JOURNAL', [
      rapporter.sak('JOURNAL', {}, [rapporter.journalpost('JOURNAL', {}, [part])]),
    ]);
    const { journalposter } = await lesAlt(rot, await skrivFil(rot, 'R.XML', xml));
    expect(enesteI(journalposter).avskrivning).toEqual([
      { avskrivningsdato: '2026-01-20', avskrivningsmaate: 'BU', ...ventet },
    ]);
  });
});

describe('status', () => {
  test('is the source’s own, and a local one never comes nearer to the public by its name', async () => {
    const statuser = ['J', 'J1', 'XU', 'XJ', 'S'];
    const { journalposter, saker } = await lesAlt(
      rot,
      await skrivTabeller(rot, {
        NOARKSAK: [
          sak({ STATUS: 'X' }),
          sak({ ID: 8, SEKNR: 8, STATUS: '?' }),
          sak({ ID: 9, SEKNR: 9, STATUS: '' }),
        ],
        JOURNPOST: statuser.map((STATUS, i) => journalpost({ ID: i, JPOSTNR: i + 1, STATUS })),
        JOURNSTATUS: [
          { STATUS: 'XU', BETEGN: 'Utgår' },
          { STATUS: 'XJ', BETEGN: 'Journalført' },
          { STATUS: 'S', BETEGN: 'Utgår' },
          { STATUS: 'J1', BETEGN: 'Journalført av arkivet' },
        ],
        SAKSTATUS: [{ STATUS: 'X', BETEGN: 'Feilregistrert', UTG: 1 }],
      }),
    );
    expect(journalposter.map((jp) => jp.journalstatus)).toEqual(['J', 'J1', 'U', 'XJ', 'S']);
    expect(saker.map((en) => en.saksstatus)).toEqual(['U', '?', undefined]);
  });
});
