import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { Eksportavbrudd } from '../../src/eksport/feil.ts';
import { somNoark5, type Testpost, type Testsak } from './hjelp/leveranse.ts';
import { journalpost as tabellpost, sak as tabellsak, skrivTabeller } from '../kilder/noark4/leveranser.ts';
import { journalpost, rapport, sak as rapportsak } from '../kilder/noark4/rapporter.ts';
import { Verksted } from './hjelp/verksted.ts';

const HEMMELIG = /oppdiktsen|solstråle|solstrÃ¥le/iu;
const sak = (mer: Partial<Testpost> = {}, saken: Partial<Testsak> = {}): Testsak[] => [
  {
    id: 's1',
    nr: 1,
    poster: [
      { id: 'p1', nr: 1, tittel: 'Søknad\nsolstråle', avsender: 'Kari Oppdiktsen', ...mer },
      { id: 'p2', nr: 2, tittel: 'Svar' },
    ],
    ...saken,
  },
];
const skjermet = sak({
  skjerming: {
    kode: 'U',
    elementer: ['Skjerming navn avsender', 'Skjerming tittel registrering - unntatt første linje'],
  },
});
const offentligeFiler = (v: Verksted): string[] =>
  [...v.bytes()]
    .filter(([fil, bytes]) => !/^\/arkiv\.db/u.test(fil) && HEMMELIG.test(bytes))
    .map(([fil]) => fil);

describe('a delivery that was read before newer ones', () => {
  test('does not open what has been shielded since, unless a person says so', async () => {
    const v = new Verksted();
    const gammel = v.leveranse(sak());
    await v.eksporter(gammel);
    expect(offentligeFiler(v)).not.toEqual([]);
    await v.eksporter(skjermet);
    await expect(v.eksporter(gammel)).rejects.toThrow(Eksportavbrudd);
    await expect(v.eksporter(gammel, { torrkjoring: true })).rejects.toThrow('lest før');
    expect(offentligeFiler(v)).toEqual([]);
    expect(await v.eksporter(gammel, { bekreft: true })).toMatchObject({ publisert: 1, uendret: 1 });
  });

  test.each<[string, Testsak[]]>([
    ['has become unreadable', sak({ odelagt: true })],
    ['lies in a case that has become unreadable', sak({}, { mer: '<sperret>ja</sperret>' })],
    ['has been graded', sak({ gradering: 'Fortrolig' })],
    ['has been withdrawn', sak({ status: 'Utgår' })],
    [
      'is in a case that is shielded',
      sak({}, { mer: '<skjerming><tilgangsrestriksjon>U</tilgangsrestriksjon></skjerming>' }),
    ],
  ])('nor an entry that %s', async (_, nyere) => {
    const v = new Verksted();
    const gammel = v.leveranse(sak());
    await v.eksporter(gammel);
    await v.eksporter(nyere);
    expect(offentligeFiler(v)).toEqual([]);
    await expect(v.eksporter(gammel)).rejects.toThrow(Eksportavbrudd);
    expect(offentligeFiler(v)).toEqual([]);
  });

  test('nor one that a complete delivery left out', async () => {
    const v = new Verksted();
    const gammel = v.leveranse(sak());
    await v.eksporter(gammel);
    const uten = sak().map((s) => ({ ...s, poster: s.poster.slice(1) }));
    await v.eksporter(uten, { komplett: true, bekreft: true });
    await expect(v.eksporter(gammel)).rejects.toThrow(Eksportavbrudd);
    expect(offentligeFiler(v)).toEqual([]);
  });

  test('is taken as often as it comes where nothing in it is newer: one archive in two files', async () => {
    const v = new Verksted();
    const [ene, andre] = [
      v.leveranse(sak()),
      v.leveranse([{ id: 's2', nr: 2, poster: [{ id: 'p9', nr: 1 }] }]),
    ];
    for (const sti of [ene, andre, ene, andre, ene])
      expect(await v.eksporter(sti)).toMatchObject({ avvist: 0, holdt: 0, utgangskode: 0 });
    expect((await v.oppslag('2026/1-1')).art).toBe('funnet');
  });
});

describe('a delivery that says the day it was made', () => {
  const tabeller = (aapen: boolean) => ({
    NOARKSAK: [tabellsak({ TITTEL: 'Sak' })],
    JOURNPOST: [tabellpost({ INNHOLD: 'Søknad\nsolstråle', ...(aapen ? {} : { U1: 1, TGKODE: 'U' }) })],
  });
  /** A table delivery, as of a day. */
  async function levert(v: Verksted, laget: string, aapen: boolean, mer = ''): Promise<string> {
    const mappe = await skrivTabeller(v.rot, tabeller(aapen));
    const manifest = join(mappe, 'NOARKIH.XML');
    const xml = readFileSync(manifest, 'utf8').replace(/(<EI.PRODDATO>)\d+/u, `$1${laget}`);
    writeFileSync(manifest, xml.replace('<EI.FRADATO>', `${mer}<EI.FRADATO>`));
    return mappe;
  }
  const noark4 = { format: 'noark4' } as const;

  test('does not open what a younger one has shielded, when it comes after it', async () => {
    const v = new Verksted();
    await v.eksporter(await levert(v, '20261101', false), noark4);
    expect(offentligeFiler(v)).toEqual([]);
    const sen = await levert(v, '20261031', true);
    await expect(v.eksporter(sen, noark4)).rejects.toThrow('laget før en som alt er lest');
    expect(offentligeFiler(v)).toEqual([]);
    expect(await v.eksporter(sen, { ...noark4, bekreft: true })).toMatchObject({ publisert: 1 });
  });

  test('is read where it tells nothing else of what the younger one had', async () => {
    const v = new Verksted();
    await v.eksporter(await levert(v, '20261101', true), noark4);
    const sen = await levert(v, '20261031', true, '<EI.MERKNAD>sen</EI.MERKNAD>');
    expect(await v.eksporter(sen, noark4)).toMatchObject({ uendret: 1 });
  });

  test.each([
    ['the same day', '20261101', '20261101'],
    ['a day to come', '20991231', '20261102'],
    ['no day', '00000000', '20261102'],
  ])('is read where the one before it says %s', async (_, foer, etter) => {
    const v = new Verksted();
    await v.eksporter(await levert(v, foer, true), noark4);
    expect(await v.eksporter(await levert(v, etter, false), noark4)).toMatchObject({ publisert: 1 });
    expect(offentligeFiler(v)).toEqual([]);
  });
});

describe('an entry of which the archive has said something that nobody could read', () => {
  test.each<[string, Testsak[]]>([
    ['the entry', sak({ odelagt: true })],
    ['a field of it that no format has', sak({ mer: '<sperret>ja</sperret>' })],
    [
      'its shielding, said twice',
      sak({
        mer: '<skjerming><tilgangsrestriksjon>U</tilgangsrestriksjon><tilgangsrestriksjon>U</tilgangsrestriksjon></skjerming>',
      }),
    ],
    ['its case', sak({}, { mer: '<sperret>ja</sperret>' })],
  ])('is held until it can be read again: %s', async (_, uleselig) => {
    const v = new Verksted();
    await v.eksporter(sak());
    expect(await v.eksporter(uleselig)).toMatchObject({ publisert: 0, utgangskode: 1 });
    expect(await v.oppslag('2026/1-1')).toMatchObject({ art: 'hull', hull: { art: 'holdt' } });
    expect(offentligeFiler(v)).toEqual([]);
    expect(await v.soekbare('oppdiktsen')).toEqual([]);
    // A new delivery in which nothing is changed, but that it can be read.
    expect(await v.eksporter([...sak(), { id: 's2', nr: 2, poster: [] }])).toMatchObject({ avvist: 0 });
    expect((await v.oppslag('2026/1-1')).art).toBe('funnet');
  });

  test('also an entry of such a case that the delivery does not have', async () => {
    const v = new Verksted();
    await v.eksporter(sak());
    const [uleselig] = sak({}, { mer: '<sperret>ja</sperret>' });
    const [poster] = sak();
    await v.eksporter([{ id: 's1', nr: 1, ...uleselig, poster: poster?.poster.slice(1) ?? [] }]);
    expect((await v.oppslag('2026/1-1')).art).toBe('hull');
    await v.eksporter([{ id: 's1', nr: 1, poster: poster?.poster.slice(1) ?? [] }]);
    expect((await v.oppslag('2026/1-1')).art).toBe('funnet');
  });

  test('nobody else is', async () => {
    const v = new Verksted();
    const [annen] = [{ id: 's2', nr: 2, poster: [{ id: 'p9', nr: 1 }] }];
    await v.eksporter([...sak(), annen]);
    await v.eksporter([...sak({ odelagt: true }), annen]);
    expect((await v.oppslag('2026/1-2')).art).toBe('funnet');
    expect((await v.oppslag('2026/2-1')).art).toBe('funnet');
  });

  test.each<[string, Record<string, string>, Record<string, string>]>([
    ['a document number', { 'JP.POSTNR': '' }, {}],
    ['a case number', {}, { 'SA.SAAR': '' }],
  ])('also an entry of a Noark 4 report without %s: its journal number is known', async (_, post, sak) => {
    const v = new Verksted();
    const lever = (felter: Readonly<Record<string, string>>, saken: Readonly<Record<string, string>>) => {
      const sti = join(v.rot, `rapport-${Object.keys({ ...felter, ...saken }).length}.xml`);
      const poster = [journalpost('SAKDOK', { 'JP.U1': 0, ...felter })];
      writeFileSync(
        sti,
        rapport('SAKDOK', [rapportsak('SAKDOK', saken, poster)], { filer: [basename(sti)] }),
      );
      return v.eksporter(sti, { format: 'noark4' });
    };
    expect(await lever({}, {})).toMatchObject({ publisert: 1 });
    expect(await lever(post, sak)).toMatchObject({ publisert: 0, avvist: 1, utgangskode: 1 });
    expect((await v.oppslag('2026/123-1', 'fjordvik')).art).toBe('hull');
  });

  test('also a row of a Noark 4 table without its key', async () => {
    const v = new Verksted();
    const lever = async (felter: Readonly<Record<string, string>>) =>
      v.eksporter(await skrivTabeller(v.rot, { NOARKSAK: [tabellsak()], JOURNPOST: [tabellpost(felter)] }), {
        format: 'noark4',
      });
    expect(await lever({})).toMatchObject({ publisert: 1 });
    expect(await lever({ ID: '' })).toMatchObject({ publisert: 0, avvist: 1 });
    expect((await v.oppslag('2026/123-1')).art).toBe('hull');
  });

  test('also one that the same delivery tells twice, and not alike, whichever comes first', async () => {
    const aapen = { id: 'p1', nr: 1, tittel: 'Søknad\nsolstråle', avsender: 'Kari Oppdiktsen' };
    const lukket = { ...aapen, skjerming: { kode: 'U', elementer: ['NA', 'TR1'] } };
    for (const poster of [
      [aapen, lukket],
      [lukket, aapen],
    ]) {
      const v = new Verksted();
      for (let i = 0; i < 2; i++) {
        expect(
          await v.eksporter([
            { id: 's1', nr: 1, poster },
            ...(i === 0 ? [] : [{ id: 's2', nr: 2, poster: [] }]),
          ]),
        ).toMatchObject({ lest: 2, publisert: 0, avvist: 1 });
        expect((await v.oppslag('2026/1-1')).art).toBe('hull');
        expect(offentligeFiler(v)).toEqual([]);
      }
      const w = new Verksted();
      expect(await w.eksporter([{ id: 's1', nr: 1, poster: [aapen, aapen] }])).toMatchObject({
        publisert: 1,
      });
    }
  });

  test('also where the first of the two is what the archive had', async () => {
    const aapen = { id: 'p1', nr: 1, tittel: 'Søknad\nsolstråle', avsender: 'Kari Oppdiktsen' };
    const lukket = { ...aapen, skjerming: { kode: 'U', elementer: ['NA', 'TR1'] } };
    const v = new Verksted();
    await v.eksporter([{ id: 's1', nr: 1, poster: [aapen] }]);
    expect(await v.eksporter([{ id: 's1', nr: 1, poster: [aapen, lukket] }])).toMatchObject({
      uendret: 0,
      holdt: 1,
      avvist: 1,
    });
    expect((await v.oppslag('2026/1-1')).art).toBe('hull');
    expect(offentligeFiler(v)).toEqual([]);
  });
});

describe('what was an entry, and has become something else in the archive', () => {
  const levert = (endre: (xml: string) => string): string => {
    const xml = endre(somNoark5(sak()));
    const sti = join(mkdtempSync(join(tmpdir(), 'endret-')), 'arkivstruktur.xml');
    onTestFinished(() => {
      rmSync(dirname(sti), { recursive: true, force: true });
    });
    writeFileSync(sti, xml);
    return sti;
  };

  test.each<[string, (xml: string) => string, object]>([
    [
      'an arkivnotat',
      (xml) => xml.replace('xsi:type="journalpost"', 'xsi:type="arkivnotat"'),
      { avvist: 1, uendret: 1, annet: { arkivnotat: 1 }, avvistePoster: [{ felt: 'registrering' }] },
    ],
    [
      'a registrering without a type or anything of an entry',
      (xml) =>
        xml.replace(
          /<registrering xsi:type="journalpost">.*?<\/registrering>/su,
          '<registrering><systemID>p1</systemID><tittel>Notat</tittel></registrering>',
        ),
      { avvist: 1, uendret: 1, avvistePoster: [{ felt: 'registrering' }] },
    ],
    [
      'one of a type that nobody knows',
      (xml) => xml.replace('xsi:type="journalpost"', 'xsi:type="epost"'),
      { avvist: 1, uendret: 1, annet: {}, avvistePoster: [{ felt: 'registrering/@xsi:type' }] },
    ],
    [
      'part of a møtemappe',
      (xml) => xml.replace('xsi:type="saksmappe"', 'xsi:type="moetemappe"'),
      { avvist: 2, uendret: 0, avvisteSaker: [{ nummer: 's1', felt: 'mappe' }] },
    ],
  ])('%s: it is held, and staff are told', async (_, endre, ventet) => {
    const v = new Verksted();
    await v.eksporter(sak());
    expect(offentligeFiler(v)).not.toEqual([]);
    expect(await v.eksporter(levert(endre))).toMatchObject({ ...ventet, utgangskode: 1 });
    expect((await v.oppslag('2026/1-1')).art).toBe('hull');
    expect(offentligeFiler(v)).toEqual([]);
  });

  test('what never was an entry is counted, and no more', async () => {
    const v = new Verksted();
    const r = await v.eksporter(levert((xml) => xml.replace('"journalpost"', '"arkivnotat"')));
    expect(r).toMatchObject({ lest: 1, publisert: 1, avvist: 0, annet: { arkivnotat: 1 }, utgangskode: 0 });
  });
});

describe('a case that one delivery tells twice, and not alike', () => {
  const skjerming = (element: string): string =>
    `<skjerming><tilgangsrestriksjon>U</tilgangsrestriksjon><skjermingshjemmel>Offl. § 13</skjermingshjemmel><skjermingMetadata>${element}</skjermingMetadata></skjerming>`;

  test.each([
    ['Skjerming merknadstekst', 'Skjerming tittel mappe - unntatt første linje'],
    ['Skjerming tittel mappe - unntatt første linje', 'Skjerming merknadstekst'],
  ])('has all shielded that either of them shields: %s, then %s', async (foerst, saa) => {
    const v = new Verksted();
    const ene: Testsak = {
      id: 's1',
      nr: 1,
      tittel: 'Søknad\nsolstråle',
      mer: skjerming(foerst),
      poster: [{ id: 'p1', nr: 1 }],
    };
    const andre: Testsak = { ...ene, mer: skjerming(saa), poster: [{ id: 'p2', nr: 2 }] };
    for (let i = 0; i < 2; i++) {
      const r = await v.eksporter([ene, andre, ...(i === 0 ? [] : [{ id: 's2', nr: 2, poster: [] }])]);
      expect(r).toMatchObject({ lest: 2, avvist: 0, ingenEndring: i > 0 });
      expect((await v.oppslag('2026/1-2')).art).toBe('funnet');
      expect(offentligeFiler(v)).toEqual([]);
    }
  });
});
