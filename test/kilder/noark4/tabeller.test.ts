import { appendFile, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aapneNoark4 } from '../../../src/kilder/noark4/noark4.ts';
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
  tabellXml,
  type Tabeller,
} from './leveranser.ts';
import { enesteI, lesAlt, type Lest } from './lesing.ts';

let rot: string;
beforeAll(async () => {
  rot = await mkdtemp(join(tmpdir(), 'apen-journal-noark4-'));
});
afterAll(() => rm(rot, { recursive: true }));

const les = async (tabeller: Tabeller): Promise<Lest> => lesAlt(rot, await skrivTabeller(rot, tabeller));
const enSak: Tabeller = { NOARKSAK: [sak()], JOURNPOST: [journalpost()] };

describe('a table delivery', () => {
  test('gives each case and then its entries, joined with what lies in the other tables', async () => {
    const { saker, journalposter, avvist, leveranse } = await les({
      NOARKSAK: [sak({ TYPE: 'KLAGE', JENHET: 'POST' })],
      JOURNPOST: [journalpost({ DOKDATO: '2026-01-11', OVDATO: '20260113', FORFDATO: '20260201' })],
      AVSMOT: [avsmot({ BEHANSV: 1, JENHET: 'POST' })],
      SAKSPART: [
        { SAID: 7, U1: 0, NAVN: 'Solveig Prøve', ADRESSE: 'Prøvegata 1' },
        { SAID: 7, NAVN: 'Per Prøve' },
      ],
      KLASSERING: [klassering({ SORT: 2, ORDNVER: 'P02' }), klassering()],
      ORDNVERDI: [{ ORDNPRI: 'KKODE', ORDNVER: 'K01', BESKR: 'Klager', REGFLAGG: 1, SEKFLAGG: 0 }],
      DOKLINK: [dokumentlenke({ RNR: 2, DOKID: 10, TYPE: 'V' }), dokumentlenke()],
      DOKBESKRIV: [dokumentbeskrivelse(), dokumentbeskrivelse({ DOKID: 10, TITTEL: 'Kart' })],
      DOKVERSJON: [dokumentversjon(), dokumentversjon({ VERSJON: 2, AKTIV: 0 })],
      ADMINDEL: [{ ID: 3, ADMKORT: 'PB', ADMBET: 'Plan og bygg' }],
      PERNAVN: [{ ID: 5, PEID: 1, AKTIV: 1, INIT: 'KT', FORNAVN: 'Kari', ENAVN: 'Testesen' }],
    });
    expect(avvist).toEqual([]);
    expect(leveranse).toMatchObject({
      format: 'noark4',
      arkivskaperNavn: 'Fjordvik kommune',
      organisasjonsnummer: '999999999',
      fra: '2026-01-01',
      til: '2026-12-31',
    });
    expect(enesteI(saker)).toEqual({
      kilde: 'prøve',
      systemID: '7',
      saksaar: 2026,
      sakssekvensnummer: 123,
      tittel: { linje1: 'Klage på vedtak', linje2: 'gjelder Solveig Prøve' },
      personnavn: [],
      saksdato: '2026-01-10',
      administrativEnhet: 'Plan og bygg',
      saksansvarlig: 'Kari Testesen',
      journalenhet: 'POST',
      saksstatus: 'B',
      sakstype: 'KLAGE',
      arkivdel: 'SAK',
      klasser: [
        { klasseID: 'K01', tittel: 'Klager', sekundaer: false, skjermet: 'nei' },
        { klasseID: 'P02', sekundaer: true, skjermet: 'nei' },
      ],
      sakspart: [
        { navn: 'Solveig Prøve', skjermet: false },
        { navn: 'Per Prøve', skjermet: true },
      ],
      skjerming: [],
      kunOffentlig: false,
      sted: { fil: 'NOARKSAK.XML', linje: 4 },
    });
    expect(enesteI(journalposter)).toEqual({
      kilde: 'prøve',
      systemID: '70',
      sakID: '7',
      journalaar: 2026,
      journalsekvensnummer: 501,
      journalpostnummer: 1,
      journalposttype: 'I',
      journalstatus: 'J',
      journaldato: '2026-01-12',
      dokumentetsDato: '2026-01-11',
      forfallsdato: '2026-02-01',
      offentlighetsvurdertDato: '2026-01-13',
      tittel: { linje1: 'Klage', linje2: 'fra Solveig Prøve' },
      personnavn: [],
      administrativEnhet: 'Plan og bygg',
      saksbehandler: 'Kari Testesen',
      journalenhet: 'POST',
      korrespondansepart: [{ korrespondanseparttype: 'EA', navn: 'Prøvefirma AS', skjermet: 'nei' }],
      avskrivning: [],
      dokumenter: [
        {
          systemID: '9',
          dokumentnummer: 1,
          tilknyttetSom: 'H',
          tittel: { linje1: 'Klagebrev' },
          skjerming: [],
          versjoner: [
            { versjonsnummer: 1, variantformat: 'A', format: 'PDF', referanseDokumentfil: 'DOK\\0009.PDF' },
          ],
        },
        {
          systemID: '10',
          dokumentnummer: 2,
          tilknyttetSom: 'V',
          tittel: { linje1: 'Kart' },
          skjerming: [],
          versjoner: [],
        },
      ],
      skjerming: [],
      kunOffentlig: false,
      sted: { fil: 'JOURNPST.XML', linje: 4 },
    });
  });

  test('keeps addresses, short names, remarks and access groups out of everything it gives', async () => {
    const hemmelig = 'Kanarifugl';
    const { poster } = await les({
      NOARKSAK: [sak({ TGGRUPPE: hemmelig, OBS: hemmelig })],
      JOURNPOST: [journalpost({ TGGRUPPE: hemmelig, SAKSDEL: hemmelig })],
      AVSMOT: [
        avsmot({
          GRUPPE: hemmelig,
          KORTNAVN: hemmelig,
          ADRESSE: hemmelig,
          POSTNR: hemmelig,
          POSTSTED: hemmelig,
          EPOSTADR: hemmelig,
          REF: hemmelig,
        }),
      ],
      SAKSPART: [{ SAID: 7, NAVN: 'Per Prøve', ADRESSE: hemmelig, TLF: hemmelig, MERKNAD: hemmelig }],
      KLASSERING: [klassering({ MERKNAD: hemmelig })],
    });
    expect(JSON.stringify(poster)).not.toContain(hemmelig);
  });

  test('knows the arkivdel that an entry lies in, which need not be its case’s (R25)', async () => {
    const { journalposter } = await les({
      NOARKSAK: [sak({ ARKDEL: 'SAK' })],
      JOURNPOST: [journalpost({ ARKDEL: 'BARNEVERN' })],
    });
    expect(enesteI(journalposter).arkivdel).toBe('BARNEVERN');
  });
  test('knows what the source calls its codes of arkivdel and case type (R25)', async () => {
    const { saker, journalposter } = await les({
      NOARKSAK: [sak({ TYPE: 'BV', ARKDEL: 'K2' })],
      JOURNPOST: [journalpost({ ARKDEL: 'K3' })],
      SAKSTYPE: [{ TYPE: 'BV', BETEGN: 'Barnevernssak', UOFF: 'Offl. § 13', KLAGEADG: 0 }],
      ARKIVDEL: [
        { ARKDEL: 'K2', BETEGN: 'Klientarkivet', ARKIV: 'A', ASTATUS: 'A', PRIMNOK: 'FNR' },
        { ARKDEL: 'K3', BETEGN: 'Elevmapper', ARKIV: 'A', ASTATUS: 'A', PRIMNOK: 'FNR' },
      ],
    });
    expect(enesteI(saker)).toMatchObject({
      sakstype: 'BV',
      sakstypenavn: 'Barnevernssak',
      arkivdel: 'K2',
      arkivdelnavn: 'Klientarkivet',
    });
    expect(enesteI(journalposter)).toMatchObject({ arkivdel: 'K3', arkivdelnavn: 'Elevmapper' });
  });

  test('knows a class that is a person’s by what its principle is called (R14)', async () => {
    const { saker } = await les({
      NOARKSAK: [sak()],
      JOURNPOST: [journalpost()],
      KLASSERING: [klassering({ ORDNPRI: 'X2', ORDNVER: 'E17' })],
      ORDNPRINS: [{ ORDNPRI: 'X2', BETEGN: 'Elev', LTEKST: 'Elevens navn' }],
    });
    expect(enesteI(saker).klasser).toMatchObject([{ klasseID: 'E17', person: true }]);
  });

  test('keeps the order of delivery, and reads a case that comes after its entries and one without any', async () => {
    const { poster } = await les({
      JOURNPOST: [journalpost({ ID: 2, SAID: 'b' }), journalpost({ ID: 1, SAID: 'a' })],
      NOARKSAK: [sak({ ID: 'b' }), sak({ ID: 'tom', SEKNR: 2 }), sak({ ID: 'a', SEKNR: 3 })],
    });
    const nokler = (art: string): (string | undefined)[] =>
      poster.flatMap((post) => {
        if (post.art !== art) return [];
        return post.art === 'sak'
          ? post.sak.systemID
          : post.art === 'journalpost'
            ? post.journalpost.systemID
            : [];
      });
    expect(nokler('sak')).toEqual(['b', 'tom', 'a']);
    expect(nokler('journalpost')).toEqual(['2', '1']);
    const steder = poster.map((post) => (post.art === 'sak' ? post.sak.systemID : ''));
    expect(steder.indexOf('b')).toBeLessThan(poster.findIndex((post) => post.art === 'journalpost'));
  });

  test('reads a case with more entries than are held at a time', async () => {
    const antall = 1203;
    const { journalposter, avvist } = await les({
      NOARKSAK: [sak()],
      JOURNPOST: Array.from({ length: antall }, (_, i) => journalpost({ ID: i + 1, JPOSTNR: i + 1 })),
      AVSMOT: Array.from({ length: antall }, (_, i) =>
        avsmot({ JPID: i + 1, NAVN: `Firma ${String(i + 1)} AS` }),
      ),
    });
    expect(avvist).toEqual([]);
    expect(journalposter.map((jp) => jp.journalpostnummer)).toEqual(
      Array.from({ length: antall }, (_, i) => i + 1),
    );
    for (const jp of journalposter)
      expect(jp.korrespondansepart[0]?.navn).toBe(`Firma ${String(jp.journalpostnummer)} AS`);
  });

  test('tells of rows that do not say what they belong to: they are part of nothing', async () => {
    const { journalposter, kontrolltall } = await les({
      NOARKSAK: [sak()],
      JOURNPOST: [journalpost({ ID: 1, JPOSTNR: 1 })],
      AVSMOT: [avsmot({ JPID: 1, NAVN: 'Firma AS' }), avsmot({ JPID: '', NAVN: 'Firma to AS' })],
    });
    expect(journalposter[0]?.korrespondansepart.map(({ navn }) => navn)).toEqual(['Firma AS']);
    expect(kontrolltall.filter(({ oppgitt, lest }) => oppgitt !== lest)).toEqual([
      { fil: 'AVSMOT.XML', hva: 'AVSMOT med AM.JPID', oppgitt: 2, lest: 1 },
    ]);
  });

  test('can be read twice, with the same result', async () => {
    const mappe = await skrivTabeller(rot, enSak);
    const leveranse = await aapneNoark4(mappe, {
      kilde: 'prøve',
      arbeidsmappe: await mkdtemp(join(rot, 'a-')),
    });
    const runder = [];
    for (let i = 0; i < 2; i++) {
      const poster = [];
      for await (const bunke of leveranse.poster()) poster.push(...bunke);
      runder.push(JSON.stringify(poster), JSON.stringify(leveranse.kontrolltall()));
    }
    expect(runder.slice(2)).toEqual(runder.slice(0, 2));
  });

  test('removes its working file when reading stops halfway', async () => {
    const arbeidsmappe = await mkdtemp(join(rot, 'a-'));
    const leveranse = await aapneNoark4(await skrivTabeller(rot, enSak), { kilde: 'prøve', arbeidsmappe });
    for await (const bunke of leveranse.poster()) {
      expect(bunke.length).toBeGreaterThan(0);
      expect(await readdir(arbeidsmappe)).toHaveLength(1);
      break;
    }
    expect(await readdir(arbeidsmappe)).toEqual([]);
  });

  test('is also opened by the path of its manifest, in lower case too', async () => {
    const mappe = await skrivTabeller(rot, enSak);
    const manifest = join(mappe, 'NOARKIH.XML');
    expect((await lesAlt(rot, manifest)).journalposter).toHaveLength(1);
    const liten = await mkdtemp(join(rot, 'liten-'));
    await writeFile(join(liten, 'journpst.xml'), tabellXml('JOURNPOST', [journalpost()]));
    await writeFile(join(liten, 'noarksak.xml'), tabellXml('NOARKSAK', [sak()]));
    await writeFile(join(liten, 'noarkih.xml'), (await import('node:fs')).readFileSync(manifest));
    expect((await lesAlt(rot, liten)).journalposter).toHaveLength(1);
  });
});

describe('row counts', () => {
  test('stand beside those of the manifest, file by file, and tell where rows are missing', async () => {
    const mappe = await skrivTabeller(rot, enSak, (filer) =>
      filer.map((fil) => (fil.tabell === 'JOURNPOST' ? { ...fil, oppgitt: 3 } : fil)),
    );
    const { kontrolltall } = await lesAlt(rot, mappe);
    expect(kontrolltall).toContainEqual({ fil: 'NOARKSAK.XML', hva: 'NOARKSAK', oppgitt: 1, lest: 1 });
    expect(kontrolltall).toContainEqual({ fil: 'JOURNPST.XML', hva: 'JOURNPOST', oppgitt: 3, lest: 1 });
    expect(kontrolltall).toContainEqual({
      fil: 'NOARKIH.XML',
      hva: 'filer i JOURNPOST',
      oppgitt: 1,
      lest: 1,
    });
  });

  test('of a table that is split are counted for each of its files', async () => {
    const rader = [1, 2, 3].map((nr) => journalpost({ ID: nr, JPOSTNR: nr }));
    const mappe = await skrivTabeller(rot, { ...enSak, JOURNPOST: rader }, (filer) =>
      filer.flatMap((fil) =>
        fil.tabell === 'JOURNPOST'
          ? [
              { ...fil, navn: 'JOURNP1.XML', rader: rader.slice(0, 2), oppgitt: 2 },
              { ...fil, navn: 'JOURNP2.XML', rader: rader.slice(2), oppgitt: 1 },
            ]
          : [fil],
      ),
    );
    const { journalposter, kontrolltall, leveranse } = await lesAlt(rot, mappe);
    expect(journalposter.map((jp) => jp.systemID)).toEqual(['1', '2', '3']);
    expect(journalposter[2]?.sted).toEqual({ fil: 'JOURNP2.XML', linje: 4 });
    expect(kontrolltall).toContainEqual({ fil: 'JOURNP1.XML', hva: 'JOURNPOST', oppgitt: 2, lest: 2 });
    expect(kontrolltall).toContainEqual({ fil: 'JOURNP2.XML', hva: 'JOURNPOST', oppgitt: 1, lest: 1 });
    expect(leveranse.filer).toEqual(
      ['NOARKIH.XML', 'NOARKSAK.XML', 'JOURNP1.XML', 'JOURNP2.XML'].map((navn) => join(mappe, navn)),
    );
  });
});

describe('a delivery that cannot be used stops the run', () => {
  const avbryter = async (sti: string, melding: RegExp): Promise<void> => {
    await expect(lesAlt(rot, sti)).rejects.toThrow(
      expect.objectContaining({ name: 'Leveransefeil', message: expect.stringMatching(melding) }),
    );
  };
  test('when a file that the manifest names is not there, also of a table that is not read', async () => {
    const mappe = await skrivTabeller(rot, enSak);
    await rm(join(mappe, 'JOURNPST.XML'));
    await avbryter(mappe, /^NOARKIH\.XML: filen JOURNPST\.XML, som leveransen .* finnes ikke/);
  });
  test('when there is no table of entries', async () => {
    await avbryter(await skrivTabeller(rot, { NOARKSAK: [sak()] }), /JOURNPOST/);
  });
  test('when a file is that of another table', async () => {
    const mappe = await skrivTabeller(rot, enSak);
    await writeFile(join(mappe, 'JOURNPST.XML'), tabellXml('NOARKSAK', [sak()]));
    await avbryter(mappe, /JOURNPST\.XML, linje 3: .*JOURNPOST/);
  });
  test('when a file is cut off', async () => {
    const mappe = await skrivTabeller(rot, enSak);
    const hel = tabellXml('JOURNPOST', [journalpost()]);
    await writeFile(join(mappe, 'JOURNPST.XML'), hel.slice(0, hel.length / 2));
    await avbryter(mappe, /JOURNPST\.XML/);
  });
  test('when a file goes on after its end', async () => {
    const mappe = await skrivTabeller(rot, enSak);
    await appendFile(join(mappe, 'JOURNPST.XML'), '<JOURNPOST.TAB/>');
    await avbryter(mappe, /JOURNPST\.XML/);
  });
  test('when a file declares entities', async () => {
    const mappe = await skrivTabeller(rot, enSak);
    const xml = tabellXml('JOURNPOST', [journalpost()]);
    await writeFile(
      join(mappe, 'JOURNPST.XML'),
      xml.replace('"JOURNPST.DTD"', '"JOURNPST.DTD" [<!ENTITY a "b">]'),
    );
    await avbryter(mappe, /entiteter/);
  });
  test('when the manifest is something else, or holds a count that is no number', async () => {
    await avbryter(await skrivFil(rot, 'NOARKIH.XML', '<noe/>'), /NOARKIH\.XML, linje 1/);
    const mappe = await skrivTabeller(rot, enSak, (filer) =>
      filer.map((fil) => ({ ...fil, oppgitt: Number.NaN })),
    );
    await avbryter(mappe, /TI\.ANTPOSTER/);
  });
  test('when a file is named twice', async () => {
    const mappe = await skrivTabeller(rot, enSak, (filer) => [...filer, ...filer]);
    await avbryter(mappe, /flere ganger/);
  });
  test('when the path leads nowhere, or to a folder with nothing to read', async () => {
    await avbryter(join(rot, 'ingensteds'), /finnes ikke/);
    await avbryter(await mkdtemp(join(rot, 'tom-')), /NOARKIH\.XML/);
  });
});

describe('rows that are part of no record of the delivery', () => {
  const alle = (endret: Tabeller): Tabeller => ({
    ...enSak,
    AVSMOT: [avsmot()],
    KLASSERING: [klassering()],
    DOKLINK: [dokumentlenke()],
    DOKBESKRIV: [dokumentbeskrivelse()],
    SAKSPART: [{ SAID: 7, U1: 1, NAVN: 'Solveig Prøve' }],
    ...endret,
  });

  test.each<[string, Tabeller]>([
    ['AVSMOT', { AVSMOT: [avsmot({ JPID: '0070', U1: 1 })] }],
    ['DOKLINK', { DOKLINK: [dokumentlenke({ JPID: 170 })] }],
    ['KLASSERING', { KLASSERING: [klassering({ SAID: '007' })] }],
    ['SAKSPART', { SAKSPART: [{ SAID: '7.0', U1: 1, NAVN: 'Solveig Prøve' }] }],
  ])('stop the run where all of %s are, since nothing that they shield would be', async (tabell, endret) => {
    await expect(les(alle(endret))).rejects.toThrow(
      /^[A-Z]+\.XML: ingen av radene hører til en post i (?:JOURNPOST|NOARKSAK): /u,
    );
    expect(Object.keys(endret)).toEqual([tabell]);
  });

  test('are told of where only some are', async () => {
    const { leveranse, journalposter } = await les(
      alle({ AVSMOT: [avsmot(), avsmot({ ID: 701, JPID: 99 })] }),
    );
    expect(enesteI(journalposter).korrespondansepart).toHaveLength(1);
    expect(leveranse.merknader?.()).toEqual([
      '1 av 2 rader i AVSMOT hører ikke til noen post i JOURNPOST i leveransen (AM.JPID), og er ikke med.',
    ]);
  });

  test('are none where the delivery has no entries at all', async () => {
    const { leveranse } = await les({ NOARKSAK: [sak()], JOURNPOST: [], AVSMOT: [avsmot()] });
    expect(leveranse.merknader?.()).toEqual([]);
  });
});

test('a table’s file that the manifest says nothing of is told of, and not read', async () => {
  const mappe = await skrivTabeller(rot, enSak);
  await writeFile(join(mappe, 'AVSMOT.XML'), tabellXml('AVSMOT', [avsmot()]));
  await writeFile(join(mappe, 'LESMEG.XML'), '<a/>');
  const { leveranse, journalposter } = await lesAlt(rot, mappe);
  expect(enesteI(journalposter).korrespondansepart).toEqual([]);
  expect(leveranse.merknader?.()).toEqual([
    'Filen AVSMOT.XML ligger i mappen, men manifestet nevner den ikke. Den er ikke lest.',
  ]);
});
