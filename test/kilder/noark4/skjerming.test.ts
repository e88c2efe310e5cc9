import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Skjerming } from '../../../src/noark/skjerming.ts';
import {
  avsmot,
  dokumentbeskrivelse,
  dokumentlenke,
  dokumentversjon,
  journalpost,
  klassering,
  sak,
  skrivTabeller,
  type Tabeller,
} from './leveranser.ts';
import { enesteI, lesAlt, type Lest } from './lesing.ts';

let rot: string;
beforeAll(async () => {
  rot = await mkdtemp(join(tmpdir(), 'apen-journal-noark4-'));
});
afterAll(() => rm(rot, { recursive: true }));

const les = async (tabeller: Tabeller): Promise<Lest> => lesAlt(rot, await skrivTabeller(rot, tabeller));

/** A flag as systems write it: left out, blank, 0, 1, and what nobody meant. */
const u1 = fc.constantFrom('', ' ', '0', '1', '2', 'J', 'true', '-1', '00');
const betyr = (verdi: string): 'ja' | 'nei' | 'uavklart' =>
  verdi.trim() === '' ? 'uavklart' : verdi === '0' ? 'nei' : 'ja';
const kode = fc.constantFrom('', '  ', 'P', ' U ');
const uoff = fc.constantFrom('', 'Offl. § 13');

describe('code and U1 on a record', () => {
  const ventet = (
    k: string,
    h: string,
    flagg: string,
    element: 'TM1' | 'TR1',
    baerer: Skjerming['baerer'],
  ): Skjerming[] => {
    const [tilgangskode, hva] = [k.trim() || undefined, betyr(flagg)];
    if (tilgangskode === undefined && h === '' && hva !== 'ja') return [];
    return [
      {
        ...(tilgangskode === undefined ? {} : { tilgangskode }),
        hjemmel: h === '' ? [] : [h],
        elementer: hva === 'ja' ? [element] : [],
        uavklarte: hva === 'uavklart' ? [element] : [],
        ukjente: [],
        baerer,
      },
    ];
  };
  test('shield line 2 by U1, leave it open by an absent one, and never open anything themselves', async () => {
    await fc.assert(
      fc.asyncProperty(kode, uoff, u1, kode, uoff, u1, async (sk, sh, sf, jk, jh, jf) => {
        const { saker, journalposter } = await les({
          NOARKSAK: [sak({ TGKODE: sk, UOFF: sh, U1: sf })],
          JOURNPOST: [journalpost({ TGKODE: jk, UOFF: jh, U1: jf })],
        });
        expect(enesteI(saker).skjerming).toEqual(ventet(sk, sh, sf, 'TM1', 'mappe'));
        expect(enesteI(journalposter).skjerming).toEqual(ventet(jk, jh, jf, 'TR1', 'registrering'));
      }),
      { numRuns: 60 },
    );
  });

  test('on party, class and party of the case are told flag by flag', async () => {
    await fc.assert(
      fc.asyncProperty(u1, u1, u1, async (am, kl, sp) => {
        const { saker, journalposter } = await les({
          NOARKSAK: [sak()],
          JOURNPOST: [journalpost()],
          AVSMOT: [avsmot({ U1: am }), avsmot({ U1: 0 })],
          KLASSERING: [klassering({ U1: kl })],
          SAKSPART: [{ SAID: 7, U1: sp, NAVN: 'Per Prøve' }],
        });
        const { klasser, sakspart } = enesteI(saker);
        expect(enesteI(journalposter).korrespondansepart.map((part) => part.skjermet)).toEqual([
          betyr(am),
          'nei',
        ]);
        expect(klasser.map((klasse) => klasse.skjermet)).toEqual([betyr(kl)]);
        expect(sakspart.map((part) => part.skjermet)).toEqual([betyr(sp) !== 'nei']);
      }),
      { numRuns: 30 },
    );
  });

  test('end when JP.AGDATO says so; U2 shields what is never shown', async () => {
    const { journalposter } = await les({
      NOARKSAK: [sak()],
      JOURNPOST: [
        journalpost({ TGKODE: 'P', AGDATO: '2086-01-12', SAKSDEL: 1, U2: 1 }),
        journalpost({ ID: 71, JPOSTNR: 2, TGKODE: 'P', AGDATO: '1000-01-01' }),
        journalpost({ ID: 72, JPOSTNR: 3, U2: 1 }),
      ],
    });
    expect(journalposter.map((jp) => jp.skjerming.map((en) => en.opphoerer))).toEqual([
      ['2086-01-12'],
      [undefined],
      [],
    ]);
  });
});

describe('a code on what lies around the entry', () => {
  test('follows from the document and its versions, and from a document that nobody describes', async () => {
    const { journalposter } = await les({
      NOARKSAK: [sak()],
      JOURNPOST: [journalpost()],
      DOKLINK: [1, 2, 3, 4].map((nr) => dokumentlenke({ RNR: nr, DOKID: nr })),
      DOKBESKRIV: [
        dokumentbeskrivelse({ DOKID: 1, TGKODE: 'P', UOFF: 'Offl. § 13', AGDATO: '20860112' }),
        dokumentbeskrivelse({ DOKID: 2 }),
        dokumentbeskrivelse({ DOKID: 3 }),
      ],
      DOKVERSJON: [dokumentversjon({ DOKID: 2, AKTIV: 0, TGKODE: 'F' }), dokumentversjon({ DOKID: 2 })],
    });
    const felles = { hjemmel: [], elementer: [], uavklarte: [], ukjente: [] };
    expect(enesteI(journalposter).dokumenter.map((dokument) => dokument.skjerming)).toEqual([
      [
        {
          ...felles,
          tilgangskode: 'P',
          hjemmel: ['Offl. § 13'],
          uavklarte: ['TD'],
          opphoerer: '2086-01-12',
          baerer: 'dokumentbeskrivelse',
          baererID: '1',
        },
      ],
      [{ ...felles, tilgangskode: 'F', baerer: 'dokumentversjon', baererID: '2' }],
      [],
      [{ ...felles, elementer: ['TD'], baerer: 'dokumentbeskrivelse', baererID: '4' }],
    ]);
  });

  test('follows from every row of a document whose description is repeated', async () => {
    const { journalposter } = await les({
      NOARKSAK: [sak()],
      JOURNPOST: [journalpost()],
      DOKLINK: [dokumentlenke()],
      DOKBESKRIV: [dokumentbeskrivelse(), dokumentbeskrivelse({ TITTEL: 'Annen tittel', TGKODE: 'P' })],
    });
    const dokument = enesteI(enesteI(journalposter).dokumenter);
    expect(dokument.tittel).toEqual({ linje1: 'Klagebrev' });
    expect(dokument.skjerming).toMatchObject([{ tilgangskode: 'P' }]);
  });

  test('stands on the case for principle, value and the values above it, each once, also for secondary classes', async () => {
    const verdi = { ORDNPRI: 'KKODE', REGFLAGG: 1, SEKFLAGG: 0 };
    const { saker } = await les({
      NOARKSAK: [sak()],
      JOURNPOST: [journalpost()],
      KLASSERING: [klassering(), klassering({ SORT: 2, ORDNVER: 'K012' })],
      ORDNPRINS: [
        {
          ORDNPRI: 'KKODE',
          BETEGN: 'K-koder',
          LTEKST: 'K',
          OVBESK: 1,
          KLFLAGG: 1,
          SIFLAGG: 0,
          EVOK: 0,
          EVAUTO: 0,
          SEKFLAGG: 0,
          TGKODE: 'U',
        },
      ],
      ORDNVERDI: [
        { ...verdi, ORDNVER: 'K01', FAR: 'K', BESKR: 'Klager' },
        { ...verdi, ORDNVER: 'K01', FAR: 'K', BESKR: 'Klager', TGKODE: 'P' },
        { ...verdi, ORDNVER: 'K', FAR: 'K01', TGKODE: 'P1' },
        { ...verdi, ORDNVER: 'K012', FAR: 'K01' },
      ],
      TGHJEMMEL: [{ TGKODE: 'P', UOFF: 'Offl. § 13' }],
    });
    const felles = { elementer: [], uavklarte: ['KID', 'TKL'], ukjente: [], hjemmel: [] };
    expect(enesteI(saker).skjerming).toEqual([
      { ...felles, tilgangskode: 'U', baerer: 'ordningsprinsipp', baererID: 'KKODE' },
      { ...felles, tilgangskode: 'P', hjemmel: ['Offl. § 13'], baerer: 'ordningsverdi', baererID: 'K01' },
      { ...felles, tilgangskode: 'P1', baerer: 'ordningsverdi', baererID: 'K' },
    ]);
  });
});

describe('the tables of codes', () => {
  test('give a hjemmel where the record has none and the code has exactly one', async () => {
    const { journalposter } = await les({
      NOARKSAK: [sak()],
      JOURNPOST: [
        journalpost({ TGKODE: 'P' }),
        journalpost({ ID: 71, JPOSTNR: 2, TGKODE: 'F' }),
        journalpost({ ID: 72, JPOSTNR: 3, TGKODE: 'P', UOFF: 'Offl. § 26' }),
      ],
      TGHJEMMEL: [
        { TGKODE: 'P', UOFF: 'Offl. § 13' },
        { TGKODE: 'P', UOFF: 'Offl.  § 13' },
        { TGKODE: 'F', UOFF: 'Offl. § 14' },
        { TGKODE: 'F', UOFF: 'Offl. § 15' },
      ],
    });
    expect(journalposter.map((jp) => jp.skjerming[0]?.hjemmel)).toEqual([['Offl. § 13'], [], ['Offl. § 26']]);
  });

  test('show which codes are sikkerhetsgrader, on entry, case and document', async () => {
    const { saker, journalposter } = await les({
      NOARKSAK: [sak({ TGKODE: 'K' }), sak({ ID: 8, SEKNR: 2 })],
      JOURNPOST: [
        journalpost({ TGKODE: 'B' }),
        journalpost({ ID: 71, JPOSTNR: 2, TGKODE: 'Strengt fortrolig' }),
        journalpost({ ID: 72, JPOSTNR: 3, TGKODE: 'P' }),
      ],
      DOKLINK: [dokumentlenke({ JPID: 72 })],
      DOKBESKRIV: [dokumentbeskrivelse({ TGKODE: 'B' })],
      TGKODE: [
        { TGKODE: 'B', BETEGN: 'Begrenset' },
        { TGKODE: 'K', BETEGN: 'KONFIDENSIELT' },
        { TGKODE: 'P', BETEGN: 'Personalsaker, begrenset innsyn' },
      ],
    });
    expect(saker.map((en) => en.gradering)).toEqual(['KONFIDENSIELT', undefined]);
    expect(journalposter.map((jp) => jp.gradering)).toEqual(['Begrenset', 'Strengt fortrolig', undefined]);
    expect(journalposter[2]?.dokumenter[0]?.gradering).toBe('Begrenset');
  });
});
