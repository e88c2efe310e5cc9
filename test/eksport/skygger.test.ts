import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  avsmot,
  journalpost as tabellpost,
  sak as tabellsak,
  skrivTabeller,
} from '../kilder/noark4/leveranser.ts';
import { journalpost, rapport, sak as rapportsak } from '../kilder/noark4/rapporter.ts';
import { somNoark5, type Testpost, type Testsak } from './hjelp/leveranse.ts';
import { gjenopprett } from '../../src/eksport/vedlikehold/gjenopprett.ts';
import { taSikkerhetskopi } from '../../src/eksport/vedlikehold/sikkerhetskopi.ts';
import { Verksted } from './hjelp/verksted.ts';

const SKJERMET = {
  kode: 'U',
  elementer: ['Skjerming navn avsender', 'Skjerming tittel registrering - unntatt første linje'],
};
/** A case whose second entry answers the one who sent the first. */
const sak = (mer: Partial<Testpost> = {}, andre: readonly Testpost[] = []): Testsak[] => [
  {
    id: 's1',
    nr: 1,
    tittel: 'Tilsyn',
    poster: [
      { id: 'p1', nr: 1, tittel: 'Bekymring\nsolstråle', avsender: 'Ola Oppdiktsen', ...mer },
      { id: 'p2', nr: 2, tittel: 'Svar til Ola Oppdiktsen' },
      { id: 'p3', nr: 3, tittel: 'Innkalling til møte' },
      ...andre,
    ],
  },
];
const avvist = (mer: Partial<Testpost> = {}): Testsak[] =>
  sak({ skjerming: SKJERMET, type: 'Brev inn', ...mer });
const uten = sak().map((s) => ({ ...s, poster: s.poster.slice(1) }));
const annenSak: Testsak = { id: 's2', nr: 2, poster: [{ id: 'p9', nr: 1 }] };

const art = async (v: Verksted, nummer = '2026/1-2'): Promise<string> => (await v.oppslag(nummer)).art;

describe('what an entry shields that could not be read', () => {
  test('is said by no other entry of its case, and staff see why', async () => {
    const v = new Verksted();
    expect(await v.eksporter(avvist())).toMatchObject({ avvist: 1, holdt: 1, publisert: 1 });
    expect(await v.oppslag('2026/1-2')).toMatchObject({ art: 'hull', hull: { art: 'holdt' } });
    expect(await art(v, '2026/1-3')).toBe('funnet');
    const venter = await v.medArkiv((arkiv) =>
      arkiv.arbeid({ virksomhet: 'fjordvik', liste: 'holdt', antall: 9 }),
    );
    expect(venter).toMatchObject([{ dokumentnummer: 2, kode: 'gjentar-navn' }]);
  });

  test('not even where it comes after what says it has been published', async () => {
    const v = new Verksted();
    await v.eksporter(uten);
    expect(await art(v)).toBe('funnet');
    await v.eksporter(avvist());
    expect(await art(v)).toBe('hull');
  });

  test.each<[string, Partial<Testpost>]>([
    [
      'its shielding',
      { mer: '<skjerming><skjermingOpphoererDato>snart</skjermingOpphoererDato></skjerming>' },
    ],
    [
      'a field that no format has',
      { skjerming: { kode: 'U', elementer: ['Skjerming klasseID'] }, mer: '<sperret>ja</sperret>' },
    ],
    ['its grading', { gradering: 'Fortrolig', type: 'Brev inn' }],
    [
      'who sent it',
      {
        avsender: '',
        skjerming: SKJERMET,
        mer: '<korrespondansepart><korrespondanseparttype>Rar</korrespondanseparttype><korrespondansepartNavn>Ola Oppdiktsen</korrespondansepartNavn></korrespondansepart>',
      },
    ],
    ['its date', { dato: 'i fjor', skjerming: SKJERMET }],
    ['its title, which no title is as long as', { tittel: 'x'.repeat(6000), skjerming: SKJERMET }],
  ])('whatever could not be read: %s', async (_, mer) => {
    const v = new Verksted();
    expect(await v.eksporter(sak(mer))).toMatchObject({ avvist: 1 });
    expect(await art(v)).toBe('hull');
    expect(await art(v, '2026/1-3')).toBe('funnet');
  });

  test('hides nothing where it shields nothing', async () => {
    const v = new Verksted();
    expect(await v.eksporter(sak({ type: 'Brev inn' }))).toMatchObject({ avvist: 1, holdt: 0 });
    expect(await art(v)).toBe('funnet');
  });

  test('is open again when the entry is read at last, and shields nothing', async () => {
    const v = new Verksted();
    await v.eksporter(avvist());
    await v.eksporter(sak());
    expect(await art(v)).toBe('funnet');
  });

  test('is what the last delivery told of it, also in a case that has not changed', async () => {
    const v = new Verksted();
    await v.eksporter(avvist({ avsender: 'Kari Diktemo' }));
    expect(await art(v)).toBe('funnet');
    await v.eksporter(avvist());
    expect(await art(v)).toBe('hull');
    await v.eksporter(avvist({ avsender: 'Kari Diktemo' }));
    expect(await art(v)).toBe('funnet');
  });

  test('holds while deliveries do not tell of it, and goes with a complete one that lacks it', async () => {
    const v = new Verksted();
    await v.eksporter(avvist());
    await v.eksporter([...uten, annenSak]);
    expect(await art(v)).toBe('hull');
    await v.eksporter([annenSak], { komplett: true, bekreft: true });
    await v.eksporter([...uten, annenSak], { komplett: true, bekreft: true });
    expect(await art(v)).toBe('funnet');
  });

  test('goes when the delivery that lacks it is said to be complete only the second time', async () => {
    const v = new Verksted();
    await v.eksporter(avvist());
    const sti = v.leveranse([...uten, annenSak]);
    await v.eksporter(sti);
    expect(await art(v)).toBe('hull');
    await v.eksporter(sti, { komplett: true });
    expect(await art(v)).toBe('funnet');
  });

  test('looks at no case again where it is told as before', async () => {
    const v = new Verksted();
    await v.eksporter(avvist());
    const sett: number[] = [];
    await v.eksporter([...avvist(), annenSak], {
      fremdrift: ({ fase, totalt }) => {
        if (fase === 'avstemmer') sett.push(totalt);
      },
    });
    expect(sett).toEqual([1]);
  });

  test('is forgotten with a delivery that was not read to its end', async () => {
    const v = new Verksted();
    await v.eksporter(uten);
    const sti = v.leveranse(avvist());
    writeFileSync(sti, readFileSync(sti, 'utf8').replace('</arkivdel></arkiv>', ''));
    await expect(v.eksporter(sti)).rejects.toThrow();
    await v.eksporter([...uten, annenSak]);
    expect(await art(v)).toBe('funnet');
  });

  test('is known after a restore of a backup from before it came', async () => {
    const v = new Verksted();
    await v.eksporter(uten);
    const mappe = join(v.rot, 'kopi');
    await taSikkerhetskopi(v.data, mappe, v.klokke);
    await v.eksporter(avvist());
    await gjenopprett({ data: v.data, mappe, klokke: v.klokke });
    await v.eksporter([annenSak]);
    expect(await art(v)).toBe('hull');
    await v.eksporter([...sak(), annenSak]);
    expect(await art(v)).toBe('funnet');
  });
});

describe('a record in a case that is no entry', () => {
  const arkivnotat = (v: Verksted, saker: readonly Testsak[]): string => {
    const sti = v.leveranse(saker);
    const xml = somNoark5(saker);
    writeFileSync(sti, xml.replace('xsi:type="journalpost"', 'xsi:type="arkivnotat"'));
    return sti;
  };
  test('shields in its case what it shields, until it no longer does', async () => {
    const v = new Verksted();
    expect(await v.eksporter(arkivnotat(v, sak({ skjerming: SKJERMET })))).toMatchObject({
      avvist: 0,
      holdt: 1,
    });
    expect(await art(v)).toBe('hull');
    await v.eksporter(arkivnotat(v, sak()));
    expect(await art(v)).toBe('funnet');
  });
});

describe('an entry that could be read, and that the archive cannot take', () => {
  const poster: readonly Testpost[] = [
    { id: 'q5', nr: 5, tittel: 'Melding\nsolstråle', avsender: 'Ola Oppdiktsen', skjerming: SKJERMET },
  ];
  test('shields in the case that has the number of its own', async () => {
    const v = new Verksted();
    await v.eksporter([...uten, annenSak]);
    expect(await art(v)).toBe('funnet');
    const sammeNummer: Testsak = { id: 's9', nr: 1, tittel: 'Tilsyn', poster };
    expect(await v.eksporter([sammeNummer, annenSak])).toMatchObject({ avvist: 1 });
    expect(await art(v)).toBe('hull');
    expect(await art(v, '2026/1-3')).toBe('funnet');
  });

  test('shields in its case, where another entry has its key', async () => {
    const v = new Verksted();
    const toMedEnNoekkel = sak({ avsender: 'Kari Diktemo' }, [{ ...poster[0], id: 'p3', nr: 5 }]);
    expect(await v.eksporter(toMedEnNoekkel)).toMatchObject({ avvist: 1 });
    expect(await art(v)).toBe('hull');
    expect(await art(v, '2026/1-3')).toBe('funnet');
    await v.eksporter(sak({ avsender: 'Kari Diktemo' }));
    expect(await art(v)).toBe('funnet');
  });
});

describe('a Noark 4 entry that could not be read', () => {
  const noark4 = { format: 'noark4' } as const;
  const poster = (felter: Readonly<Record<string, string | number>>) => ({
    JOURNPOST: [
      tabellpost({ INNHOLD: 'Bekymring', ...felter }),
      tabellpost({ ID: 71, SEKNR: 502, JPOSTNR: 2, INNHOLD: 'Svar til Ola Oppdiktsen' }),
      tabellpost({ ID: 72, SEKNR: 503, JPOSTNR: 3, INNHOLD: 'Innkalling' }),
    ],
    AVSMOT: [avsmot({ NAVN: 'Ola Oppdiktsen', U1: felter['U1'] ?? 0 })],
  });
  const lever = async (v: Verksted, felter: Readonly<Record<string, string | number>>, medSak = true) =>
    v.eksporter(
      await skrivTabeller(v.rot, {
        NOARKSAK: [tabellsak({ TITTEL: 'Tilsyn', ...(medSak ? {} : { ID: 8, SEKNR: 124 }) })],
        ...poster(felter),
      }),
      noark4,
    );

  test('hides in its case what it shields, until it is read and shields nothing', async () => {
    const v = new Verksted();
    expect(await lever(v, { NDOKTYPE: 'Q', U1: 1, TGKODE: 'U' })).toMatchObject({ avvist: 1, holdt: 1 });
    expect(await art(v, '2026/123-2')).toBe('hull');
    expect(await art(v, '2026/123-3')).toBe('funnet');
    await lever(v, {});
    expect(await art(v, '2026/123-2')).toBe('funnet');
  });

  test('hides nothing where it shields nothing', async () => {
    const v = new Verksted();
    expect(await lever(v, { NDOKTYPE: 'Q' })).toMatchObject({ avvist: 1, holdt: 0 });
  });

  test('hides it also where the delivery does not have the case, and the archive does', async () => {
    const v = new Verksted();
    const [, andre, tredje] = poster({}).JOURNPOST;
    const foer = { NOARKSAK: [tabellsak({ TITTEL: 'Tilsyn' })], JOURNPOST: [andre ?? {}, tredje ?? {}] };
    await v.eksporter(await skrivTabeller(v.rot, foer), noark4);
    expect(await art(v, '2026/123-2')).toBe('funnet');
    const [foerste] = poster({ U1: 1, TGKODE: 'U' }).JOURNPOST;
    const { AVSMOT } = poster({ U1: 1 });
    const etter = { NOARKSAK: [tabellsak({ ID: 8, SEKNR: 124 })], JOURNPOST: [foerste ?? {}], AVSMOT };
    expect(await v.eksporter(await skrivTabeller(v.rot, etter), noark4)).toMatchObject({ avvist: 1 });
    expect(await art(v, '2026/123-2')).toBe('hull');
  });

  test('hides it also where its case comes later, and it could be read', async () => {
    const v = new Verksted();
    const [foerste = {}, andre = {}, tredje = {}] = poster({ U1: 1, TGKODE: 'U' }).JOURNPOST;
    const utenSak = { NOARKSAK: [tabellsak({ ID: 8, SEKNR: 124 })], JOURNPOST: [foerste] };
    const { AVSMOT } = poster({ U1: 1 });
    expect(await v.eksporter(await skrivTabeller(v.rot, { ...utenSak, AVSMOT }), noark4)).toMatchObject({
      avvist: 1,
    });
    const medSak = { NOARKSAK: [tabellsak({ TITTEL: 'Tilsyn' })], JOURNPOST: [andre, tredje] };
    await v.eksporter(await skrivTabeller(v.rot, medSak), noark4);
    expect(await art(v, '2026/123-2')).toBe('hull');
    expect(await art(v, '2026/123-3')).toBe('funnet');
  });

  test.each([
    ['hides it in a report too', { 'JP.U1': 1, 'JP.TGKODE': 'U' }, 'hull'],
    [
      'hides nothing in a report where it shields nothing',
      { 'JP.U1': 0, 'JP.OFFINNHOLD': 'Bekymring\nfra Ola Oppdiktsen' },
      'funnet',
    ],
  ])('%s', async (_, felter, ventet) => {
    const v = new Verksted();
    const sti = join(v.rot, 'rapport.xml');
    const tittel = (tekst: string) => ({ 'JP.INNHOLD': tekst, 'JP.OFFINNHOLD': tekst.split('\n')[0] ?? '' });
    const innhold = [
      journalpost('SAKDOK', { 'JP.NDOKTYPE': 'Q', ...tittel('Bekymring\nfra Ola Oppdiktsen'), ...felter }),
      journalpost('SAKDOK', { 'JP.POSTNR': 2, 'JP.U1': 0, ...tittel('Svar til Ola Oppdiktsen') }),
    ];
    const saken = { 'SA.TITTEL': 'Tilsyn', 'SA.OFFTITTEL': 'Tilsyn', 'SA.U1': 0 };
    writeFileSync(sti, rapport('SAKDOK', [rapportsak('SAKDOK', saken, innhold)], { filer: [basename(sti)] }));
    expect(await v.eksporter(sti, noark4)).toMatchObject({ avvist: 1 });
    expect(await art(v, '2026/123-2')).toBe(ventet);
  });
});
