import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { skrivFil } from './leveranser.ts';
import { enesteI, lesAlt, type Lest } from './lesing.ts';
import { avsmot, doklink, journalpost, klassering, rapport, sak, type Rapportform } from './rapporter.ts';

let rot: string;
beforeAll(async () => {
  rot = await mkdtemp(join(tmpdir(), 'apen-journal-noark4-'));
});
afterAll(() => rm(rot, { recursive: true }));

const les = async (xml: string | Uint8Array): Promise<Lest> =>
  lesAlt(rot, await skrivFil(rot, 'RAPPORT.XML', xml));

describe.each<Rapportform>(['SAKDOK', 'JOURNAL'])('%s', (form) => {
  test('holds the full titles beside the public ones, and journalførte entries only', async () => {
    const { saker, journalposter, leveranse, kontrolltall } = await les(rapport(form, [sak(form)]));
    expect(leveranse.beskrivelse).toBe(`Noark 4-rapporten ${form} 1.0`);
    expect(leveranse).toMatchObject({
      arkivskaperNavn: 'Fjordvik kommune',
      fra: '2026-01-12',
      til: '2026-01-13',
    });
    expect(kontrolltall).toEqual([{ fil: 'RAPPORT.XML', hva: 'filer', oppgitt: 1, lest: 1 }]);
    expect(enesteI(saker)).toEqual({
      kilde: 'prøve',
      systemID: '2026/123',
      saksaar: 2026,
      sakssekvensnummer: 123,
      tittel: { linje1: 'Klage på vedtak', linje2: 'gjelder Solveig Prøve' },
      offentligTittel: 'Klage på vedtak',
      personnavn: [],
      saksdato: '2026-01-10',
      administrativEnhet: 'PB',
      saksansvarlig: 'KT',
      arkivdel: 'SAK',
      klasser: [{ klasseID: 'K01', tittel: 'Klager', sekundaer: false, skjermet: 'uavklart' }],
      sakspart: [],
      skjerming: [],
      kunOffentlig: false,
      sted: { fil: 'RAPPORT.XML', linje: 6 },
    });
    expect(enesteI(journalposter)).toMatchObject({
      systemID: '2026/123-1',
      sakID: '2026/123',
      journalaar: 2026,
      journalsekvensnummer: 501,
      journalstatus: 'J',
      tittel: { linje1: 'Klage', linje2: 'fra Solveig Prøve' },
      offentligTittel: 'Klage fra *****',
      korrespondansepart: [{ navn: 'Prøvefirma AS', korrespondanseparttype: 'EA', skjermet: 'nei' }],
      administrativEnhet: 'PB',
      saksbehandler: 'KT',
      kunOffentlig: false,
    });
  });

  test('leaves open what has no flag, and names what is shielded', async () => {
    const deler = [
      klassering(form, { 'KL.U1': 1 }),
      journalpost(form, { 'JP.U1': '', 'JP.TGKODE': 'P', 'JP.UOFF': 'Offl. § 13', 'JP.AGDATO': '20860112' }, [
        avsmot(form, { 'AM.U1': '' }),
        avsmot(form, { 'AM.U1': 1 }),
      ]),
    ];
    const { saker, journalposter } = await les(
      rapport(form, [sak(form, { 'SA.U1': 1, 'SA.TGKODE': 'P' }, deler)]),
    );
    expect(enesteI(saker)).toMatchObject({
      skjerming: [{ tilgangskode: 'P', hjemmel: [], elementer: ['TM1'], uavklarte: [], baerer: 'mappe' }],
      klasser: [{ skjermet: 'ja' }],
    });
    expect(enesteI(journalposter)).toMatchObject({
      skjerming: [
        {
          tilgangskode: 'P',
          hjemmel: ['Offl. § 13'],
          elementer: [],
          uavklarte: ['TR1'],
          opphoerer: '2086-01-12',
          baerer: 'registrering',
        },
      ],
      korrespondansepart: [{ skjermet: 'uavklart' }, { skjermet: 'ja' }],
    });
  });
});

describe('SAKDOK', () => {
  const post = (nr: number): string => journalpost('SAKDOK', { 'JP.POSTNR': nr });

  test('holds many entries to a case, with their documents and codes', async () => {
    const dokument = doklink('SAKDOK', {}, { 'DB.PAPIR': 0, 'DB.TGKODE': 'P', 'DB.UOFF': 'Offl. § 13' });
    const { saker, journalposter } = await les(
      rapport('SAKDOK', [
        sak('SAKDOK', {}, [
          klassering('SAKDOK'),
          journalpost('SAKDOK', {}, [avsmot('SAKDOK'), dokument]),
          post(2),
        ]),
      ]),
    );
    expect(saker).toHaveLength(1);
    expect(journalposter.map((jp) => jp.systemID)).toEqual(['2026/123-1', '2026/123-2']);
    expect(journalposter[0]?.dokumenter).toEqual([
      {
        dokumentnummer: 1,
        tilknyttetSom: 'H',
        tittel: { linje1: 'Klagebrev' },
        skjerming: [
          {
            tilgangskode: 'P',
            hjemmel: ['Offl. § 13'],
            elementer: [],
            uavklarte: ['TD'],
            ukjente: [],
            baerer: 'dokumentbeskrivelse',
          },
        ],
        versjoner: [
          { versjonsnummer: 1, variantformat: 'A', format: 'PDF', referanseDokumentfil: 'dok/1.pdf' },
        ],
      },
    ]);
  });

  test('sees a code that stands after the entries, in a case of ordinary size', async () => {
    const sent = sak('SAKDOK', {}, [post(1), '<SA.TGKODE>P</SA.TGKODE>']);
    const { saker, journalposter } = await les(rapport('SAKDOK', [sent]));
    expect(enesteI(saker).skjerming).toMatchObject([{ tilgangskode: 'P' }]);
    expect(journalposter).toHaveLength(1);
  });

  test('passes on a case with thousands of entries in parts, and stops if the case says more after them', async () => {
    const poster = Array.from({ length: 2500 }, (_, i) => post(i + 1));
    const { poster: alle, saker } = await les(rapport('SAKDOK', [sak('SAKDOK', {}, poster)]));
    expect(saker).toHaveLength(1);
    expect(alle[0]?.art).toBe('sak');
    expect(alle).toHaveLength(2501);
    await expect(
      les(rapport('SAKDOK', [sak('SAKDOK', {}, [...poster, '<SA.TGKODE>P</SA.TGKODE>'])])),
    ).rejects.toThrow(/sakens egne felter står etter/);
  });
});

describe('OFFJOURN', () => {
  test('is taken as delivered: public titles and names only', async () => {
    const { saker, journalposter } = await les(
      rapport('OFFJOURN', [
        sak('OFFJOURN', {}, [
          klassering('OFFJOURN'),
          journalpost('OFFJOURN', { 'JP.TGKODE': 'P', 'JP.UOFF': 'Offl. § 13', 'JP.OVDATO': '20260113' }, [
            avsmot('OFFJOURN', { 'AM.NAVN': '*****' }),
            doklink('OFFJOURN'),
          ]),
        ]),
      ]),
    );
    expect(enesteI(saker)).toMatchObject({
      tittel: { linje1: 'Klage på vedtak' },
      offentligTittel: 'Klage på vedtak',
      klasser: [{ klasseID: 'K01', skjermet: 'nei' }],
      skjerming: [],
      kunOffentlig: true,
    });
    expect(enesteI(journalposter)).toMatchObject({
      tittel: { linje1: 'Klage fra *****' },
      offentligTittel: 'Klage fra *****',
      journalstatus: 'J',
      offentlighetsvurdertDato: '2026-01-13',
      korrespondansepart: [{ navn: '*****', skjermet: 'nei' }],
      skjerming: [{ tilgangskode: 'P', hjemmel: ['Offl. § 13'], elementer: [], uavklarte: [] }],
      kunOffentlig: true,
    });
    expect(journalposter[0]?.dokumenter[0]?.versjoner[0]?.referanseDokumentfil).toBe('dok/1.pdf');
  });

  test('never reads full titles, and heeds status, flags and codes that a system adds', async () => {
    const { poster, saker, journalposter } = await les(
      rapport(
        'OFFJOURN',
        [
          sak('OFFJOURN', { 'SA.TITTEL': 'Kanarifugl', 'SA.TGKODE': 'P' }, [
            klassering('OFFJOURN', { 'KL.U1': 1 }),
            journalpost('OFFJOURN', { 'JP.INNHOLD': 'Kanarifugl', 'JP.STATUS': 'R' }, [
              avsmot('OFFJOURN', { 'AM.U1': 1 }),
              doklink('OFFJOURN', {}, { 'DB.TGKODE': 'P' }),
            ]),
          ]),
        ],
        { versjon: '2.0' },
      ),
    );
    expect(JSON.stringify(poster)).not.toContain('Kanarifugl');
    expect(enesteI(saker)).toMatchObject({
      skjerming: [{ tilgangskode: 'P', elementer: [], uavklarte: [] }],
      klasser: [{ skjermet: 'ja' }],
    });
    expect(enesteI(journalposter)).toMatchObject({
      journalstatus: 'R',
      korrespondansepart: [{ skjermet: 'ja' }],
      dokumenter: [{ skjerming: [{ tilgangskode: 'P', elementer: [], uavklarte: [] }] }],
    });
  });

  test('repeats the case for each entry, and says so by giving it again', async () => {
    const { saker, journalposter } = await les(
      rapport('OFFJOURN', [
        sak('OFFJOURN'),
        sak('OFFJOURN', {}, [journalpost('OFFJOURN', { 'JP.POSTNR': 2, 'JP.SEKNR': 502 })]),
      ]),
    );
    expect(saker.map((en) => en.systemID)).toEqual(['2026/123', '2026/123']);
    expect(journalposter.map((jp) => jp.systemID)).toEqual(['2026/123-1', '2026/123-2']);
  });

  test('from 360 has one number for case and document, names in PNAVN and codes in words', async () => {
    const { saker, journalposter, avvist } = await les(
      rapport('OFFJOURN', [
        sak('OFFJOURN', { 'SA.SAAR': '', 'SA.SEKNR': '', 'SA.SAKNR': '14/01325' }, [
          journalpost(
            'OFFJOURN',
            {
              'JP.JAAR': '',
              'JP.SEKNR': '',
              'JP.POSTNR': '',
              'JP.DOKNR': '14/01325-2',
              'JP.TGKODE': 'Ugradert',
              'JP.TGVERDI': 0,
            },
            [avsmot('OFFJOURN', { 'AM.NAVN': '', PNAVN: 'Solveig Prøve' })],
          ),
        ]),
      ]),
    );
    expect(avvist).toEqual([]);
    expect(enesteI(saker)).toMatchObject({ systemID: '2014/1325', saksaar: 2014, sakssekvensnummer: 1325 });
    const jp = enesteI(journalposter);
    expect(jp).toMatchObject({
      systemID: '2014/1325-2',
      journalpostnummer: 2,
      skjerming: [{ tilgangskode: 'Ugradert', uavklarte: [] }],
      korrespondansepart: [{ navn: 'Solveig Prøve', erPerson: true }],
    });
    expect(jp.journalaar).toBeUndefined();
  });
});

describe('text', () => {
  test('keeps the names that the source tags, in titles and parties, whatever the case of the tag', async () => {
    const tittel = 'Klage fra\n<PNAVN>Solveig  Prøve</PNAVN> og <pnavn>Per Prøve</pnavn>';
    const { saker, journalposter } = await les(
      rapport('JOURNAL', [
        sak('JOURNAL', { 'SA.OFFTITTEL': 'Klage fra <pnavn>Solveig Prøve</pnavn>' }, [
          journalpost('JOURNAL', { 'JP.INNHOLD': tittel }, [
            avsmot('JOURNAL', { 'AM.NAVN': 'Prøvefirma AS v/<pnavn>Per Prøve</pnavn>' }),
            avsmot('JOURNAL', { 'AM.NAVN': 'Fjordvik kommune' }),
          ]),
        ]),
      ]),
    );
    expect(enesteI(saker)).toMatchObject({
      offentligTittel: 'Klage fra Solveig Prøve',
      personnavn: ['Solveig Prøve'],
    });
    const jp = enesteI(journalposter);
    expect(jp.tittel).toEqual({ linje1: 'Klage fra', linje2: 'Solveig Prøve og Per Prøve' });
    expect(jp.personnavn).toEqual(['Solveig Prøve', 'Per Prøve']);
    expect(jp.korrespondansepart.map((part) => [part.navn, part.erPerson])).toEqual([
      ['Prøvefirma AS v/Per Prøve', true],
      ['Fjordvik kommune', undefined],
    ]);
  });

  test('is read as what it is, ISO-8859-1 or UTF-8, though ISO-8859-1 is declared', async () => {
    const xml = rapport('JOURNAL', [sak('JOURNAL')]);
    for (const bytes of [Buffer.from(xml, 'utf8'), Buffer.from(xml, 'latin1')])
      expect(enesteI((await les(bytes)).saker).tittel.linje2).toBe('gjelder Solveig Prøve');
  });

  test('in titles may be blank: the entry is there all the same', async () => {
    const { journalposter } = await les(
      rapport('JOURNAL', [
        sak('JOURNAL', {}, [journalpost('JOURNAL', { 'JP.INNHOLD': ' \n\t', 'JP.OFFINNHOLD': ' ' })]),
      ]),
    );
    expect(enesteI(journalposter).tittel).toEqual({ linje1: '' });
    expect(enesteI(journalposter).offentligTittel).toBeUndefined();
  });
});

describe('a report in several files', () => {
  const filer = ['DEL1.XML', 'DEL2.XML'];
  async function skriv(): Promise<string> {
    const mappe = await mkdtemp(join(rot, 'deler-'));
    const deler = [sak('JOURNAL'), sak('JOURNAL', { 'SA.SEKNR': 124 })];
    for (const [i, del] of deler.entries())
      await writeFile(join(mappe, filer[i] ?? ''), rapport('JOURNAL', [del], { filer }));
    return mappe;
  }
  test('is read whole, from its folder or from any of them', async () => {
    const mappe = await skriv();
    for (const sti of [mappe, join(mappe, 'DEL2.XML')]) {
      const { journalposter, kontrolltall } = await lesAlt(rot, sti);
      expect(journalposter.map((jp) => jp.sted.fil)).toEqual(filer);
      expect(enesteI(kontrolltall)).toMatchObject({ oppgitt: 2, lest: 2 });
    }
  });
  test('stops the run when one is missing, or when the folder holds other reports too', async () => {
    const mappe = await skriv();
    await writeFile(join(mappe, 'A.XML'), rapport('OFFJOURN', [sak('OFFJOURN')]));
    await expect(lesAlt(rot, mappe)).rejects.toThrow(/flere rapporter/);
    await rm(join(mappe, 'DEL2.XML'));
    await expect(lesAlt(rot, join(mappe, 'DEL1.XML'))).rejects.toThrow(/DEL1\.XML.*finnes ikke/);
  });
  test('may be called something else than PRODINFO says where it is alone', async () => {
    const sti = await skrivFil(rot, 'a.xml', rapport('JOURNAL', [sak('JOURNAL')], { antall: 2 }));
    const kopi = join(dirname(sti), 'a.txt');
    await copyFile(sti, kopi);
    expect((await lesAlt(rot, kopi)).kontrolltall).toEqual([
      { fil: 'a.txt', hva: 'filer', oppgitt: 2, lest: 1 },
    ]);
  });
});

describe('a file that cannot be used stops the run', () => {
  const hel = rapport('JOURNAL', [sak('JOURNAL')]);
  test.each([
    ['of another kind', '<arkiv/>', /ikke en Noark 4-rapport/],
    ['that is not XML', 'ikke xml', /XML/],
    ['that is cut off', hel.slice(0, -40), /kuttet/],
    ['that ends within PRODINFO', hel.slice(0, hel.indexOf('<PI.FRADATO>')), /kuttet/],
    ['that declares entities', hel.replace('"JOURNAL.DTD"', '"JOURNAL.DTD" [<!ENTITY a "b">]'), /entiteter/],
    ['without a RAPPORT', hel.replace(/<RAPPORT>[\s\S]*<\/RAPPORT>/, ''), /RAPPORT/],
    ['with a file count that is no number', rapport('JOURNAL', [], { antall: 'to' }), /PI\.ANTFILER/],
  ])('%s', async (_hva, xml, melding) => {
    await expect(les(xml)).rejects.toThrow(
      expect.objectContaining({ name: 'Leveransefeil', message: expect.stringMatching(melding) }),
    );
  });
});
