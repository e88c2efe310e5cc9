import { expect, test } from 'vitest';
import {
  arkiv,
  arkivdel,
  el,
  eneste,
  felter,
  klasse,
  les,
  part,
  registrering,
  saksmappe,
  skjerming,
} from './arkiv.ts';

const iSak = (barn: string | readonly string[]): string => arkiv(arkivdel(saksmappe(barn)));

test("an entry comes before its case, and refers to it by the case's systemID", async () => {
  const { poster, saker, journalposter } = await les(iSak(registrering()));
  expect(poster.map((p) => p.art)).toEqual(['journalpost', 'sak']);
  expect(eneste(journalposter).sakID).toBe(eneste(saker).systemID);
});

test("the case's number, unit, case handler and status are found though they stand after the entries", async () => {
  const { saker } = await les(iSak(registrering()));
  expect(eneste(saker)).toMatchObject({
    saksaar: 2026,
    sakssekvensnummer: 12,
    saksdato: '2026-01-05',
    administrativEnhet: 'Teknisk',
    saksansvarlig: 'Kari Eksempel',
    saksstatus: 'B',
    arkivdel: 'Sakarkiv',
    kilde: 'arkiv',
  });
});

test("an entry's own title is not mixed up with the document titles that stand before it", async () => {
  const dokument = (nummer: string, som: string | undefined, tittel: string): string =>
    el('dokumentbeskrivelse', [
      felter({ systemID: `d${nummer}`, tittel, tilknyttetRegistreringSom: som, dokumentnummer: nummer }),
      el(
        'dokumentobjekt',
        felter({
          versjonsnummer: '2',
          variantformat: 'Dokument hvor deler av innholdet er skjermet',
          format: 'PDF/A',
          referanseDokumentfil: 'dokumenter\\1.pdf',
        }),
      ),
    ]);
  const { journalposter } = await les(
    iSak(
      registrering({
        dokumenter: dokument('1', 'Hoveddokument', 'Brevet') + dokument('2', 'Vedlegg', 'Kartet'),
      }),
    ),
  );
  const post = eneste(journalposter);
  expect(post.tittel).toEqual({ linje1: 'Uttalelse' });
  expect(post.dokumenter.map((d) => [d.tilknyttetSom, d.dokumentnummer, d.tittel.linje1])).toEqual([
    ['H', 1, 'Brevet'],
    ['V', 2, 'Kartet'],
  ]);
  expect(post.dokumenter[0]?.versjoner).toEqual([
    { versjonsnummer: 2, variantformat: 'O', format: 'PDF/A', referanseDokumentfil: 'dokumenter\\1.pdf' },
  ]);
});

test('every date, number and code of an entry is read', async () => {
  const { journalposter } = await les(
    iSak(
      registrering({
        felt: {
          offentligTittel: 'Uttalelse *****',
          journalposttype: 'Organinternt dokument uten oppfølging',
          journalstatus: 'Arkivert',
          journaldato: '2026-01-07Z',
          dokumentetsDato: '20260103',
          mottattDato: '2026-01-04T23:30:00-05:00',
          sendtDato: '2026-01-05+01:00',
          forfallsdato: '1000-01-01',
          offentlighetsvurdertDato: '2026-01-08',
          journalenhet: 'Postmottak',
        },
        parter: [
          part('Intern avsender', 'Plan', felter({ administrativEnhet: 'Plan', saksbehandler: 'Ola Prøve' })),
          part('Kopimottaker', '<personnavn>Berit  Test</personnavn>'),
        ].join(''),
        slutt: el(
          'avskrivning',
          felter({
            avskrivningsdato: '2026-01-09',
            avskrevetAv: 'Ola Prøve',
            avskrivningsmaate: 'Tatt til etterretning',
            referanseAvskrivesAvJournalpost: 'post-9',
          }),
        ),
      }),
    ),
  );
  expect(eneste(journalposter)).toMatchObject({
    journalaar: 2026,
    journalsekvensnummer: 77,
    journalpostnummer: 1,
    registreringsID: '2026/12-1',
    journalposttype: 'X',
    journalstatus: 'A',
    journaldato: '2026-01-07',
    dokumentetsDato: '2026-01-03',
    mottattDato: '2026-01-04',
    sendtDato: '2026-01-05',
    forfallsdato: undefined,
    offentlighetsvurdertDato: '2026-01-08',
    offentligTittel: 'Uttalelse *****',
    journalenhet: 'Postmottak',
    administrativEnhet: 'Plan',
    saksbehandler: 'Ola Prøve',
    kunOffentlig: false,
    korrespondansepart: [
      { korrespondanseparttype: 'IA', navn: 'Plan', skjermet: 'nei' },
      { korrespondanseparttype: 'EK', navn: 'Berit Test', erPerson: true, skjermet: 'nei' },
    ],
    avskrivning: [
      { avskrivningsdato: '2026-01-09', avskrivningsmaate: 'TE', referanseAvskrivesAv: 'post-9' },
    ],
  });
});

test('codes are understood in place of names', async () => {
  const { journalposter } = await les(
    iSak(registrering({ felt: { journalposttype: 'U', journalstatus: 'J' }, parter: part('EM', 'NN AS') })),
  );
  expect(eneste(journalposter)).toMatchObject({ journalposttype: 'U', journalstatus: 'J' });
  expect(eneste(journalposter).korrespondansepart[0]?.korrespondanseparttype).toBe('EM');
});

test('a status that no code list knows is kept as delivered', async () => {
  const { journalposter } = await les(iSak(registrering({ felt: { journalstatus: ' J1 ' } })));
  expect(eneste(journalposter).journalstatus).toBe('J1');
});

test.each(['ark:journalpost', ' journalpost '])('xsi:type is a QName: «%s»', async (type) => {
  const { journalposter } = await les(iSak(registrering({ type })));
  expect(journalposter).toHaveLength(1);
});

test('elements may carry a namespace prefix, and xsi any prefix', async () => {
  const xml = iSak(registrering())
    .replaceAll(/<(\/?)(?=[a-zA-Z])/g, '<$1n5:')
    .replaceAll('xsi:', 'i:')
    .replace('xmlns=', 'xmlns:n5=');
  const { saker, journalposter } = await les(xml);
  expect([saker.length, journalposter.length]).toEqual([1, 1]);
});

test.each([
  ['arkivnotat', 'arkivnotat'],
  ['moeteregistrering', 'moeteregistrering'],
  ['basisregistrering', 'basisregistrering'],
])('a registrering of type %s is counted, and is no entry', async (type, hva) => {
  const { journalposter, annet } = await les(iSak([registrering({ type }), registrering()]));
  expect(annet).toEqual([hva]);
  expect(journalposter).toHaveLength(1);
});

test('a registrering of a type that nobody knows is rejected where it has the fields of an entry', async () => {
  const egen = (felt = {}) => registrering({ type: 'egenutviklet', felt });
  const { annet, avvist } = await les(iSak([egen(), egen({ journalposttype: undefined })]));
  expect(annet).toEqual(['annen registrering']);
  expect(eneste(avvist)).toMatchObject({ nokkel: 'post-1', felt: 'registrering/@xsi:type' });
});

test('a registrering without type is an entry where it has the fields of one', async () => {
  const { journalposter, annet } = await les(
    iSak([registrering({ type: '' }), registrering({ type: '', felt: { journalposttype: undefined } })]),
  );
  expect(journalposter).toHaveLength(1);
  expect(annet).toEqual(['registrering']);
});

test('a moetemappe is counted, and an entry in it is rejected', async () => {
  const { annet, avvist, saker } = await les(
    arkiv(arkivdel(saksmappe(registrering(), { type: 'moetemappe' }))),
  );
  expect(annet).toEqual(['moetemappe']);
  expect(saker).toEqual([]);
  expect(eneste(avvist)).toMatchObject({ art: 'journalpost', nummer: '2026/12-1' });
});

test.each([
  ['arkivdel', arkiv(arkivdel(registrering()))],
  ['klasse', arkiv(arkivdel(el('klassifikasjonssystem', klasse('10', registrering()))))],
])('an entry directly under a %s is rejected with a reason', async (_hvor, xml) => {
  const { avvist, journalposter } = await les(xml);
  expect(journalposter).toEqual([]);
  expect(eneste(avvist)).toMatchObject({
    art: 'journalpost',
    felt: 'registrering',
    grunn: 'journalposten ligger ikke i en saksmappe',
  });
});

test('a case in a case is its own case, and each entry belongs to the innermost', async () => {
  const indre = saksmappe(registrering({ id: 'p-indre' }), {
    id: 'indre',
    hale: { sakssekvensnummer: '13' },
  });
  const { saker, journalposter } = await les(
    arkiv(arkivdel(saksmappe([registrering({ id: 'p-ytre' }), indre], { id: 'ytre' }))),
  );
  expect(journalposter.map((p) => [p.systemID, p.sakID])).toEqual([
    ['p-ytre', 'ytre'],
    ['p-indre', 'indre'],
  ]);
  expect(saker.map((s) => [s.systemID, s.sakssekvensnummer])).toEqual([
    ['indre', 13],
    ['ytre', 12],
  ]);
});

test.each([
  [{ klassifikasjonstype: 'Fødselsnummer' }, true],
  [{ klassifikasjonstype: 'PNR' }, true],
  [{ klassifikasjonstype: 'Objektbasert', tittel: 'Elever' }, true],
  [{ klassifikasjonstype: 'Objektbasert', tittel: 'Navn på klient' }, true],
  [{ klassifikasjonstype: 'Emnebasert', tittel: 'Personalforvaltning' }, undefined],
  [{ klassifikasjonstype: 'K-koder', tittel: 'Stedsnavn og gatenavn' }, undefined],
  [{ tittel: 'Gårds- og bruksnummer' }, undefined],
])('R14: a class is a person’s where its principle says so: %j', async (system, person) => {
  const innhold = [felter({ systemID: 'system-1', ...system }), klasse('E17', saksmappe(registrering()))];
  const { saker } = await les(arkiv(arkivdel(el('klassifikasjonssystem', innhold))));
  expect(eneste(saker).klasser[0]?.person).toBe(person);
});

test('the classes are the path down to the case, and secondary ones are marked', async () => {
  const sak = saksmappe(registrering(), { hale: { referanseSekundaerKlassifikasjon: 'klasse-77' } });
  const { saker } = await les(
    arkiv(arkivdel(el('klassifikasjonssystem', klasse('1', klasse('12', klasse('123', sak)))))),
  );
  expect(eneste(saker).klasser).toEqual([
    { klasseID: '1', tittel: 'Klasse 1', sekundaer: false, skjermet: 'nei' },
    { klasseID: '12', tittel: 'Klasse 12', sekundaer: false, skjermet: 'nei' },
    { klasseID: '123', tittel: 'Klasse 123', sekundaer: false, skjermet: 'nei' },
    { klasseID: 'klasse-77', sekundaer: true, skjermet: 'nei' },
  ]);
});

test('a mappe directly under arkiv, and an arkiv in an arkiv, are read', async () => {
  const indre = el('arkiv', arkivdel(saksmappe(registrering(), { id: 'b' })));
  const { saker } = await les(arkiv([saksmappe(registrering(), { id: 'a' }), indre]));
  expect(saker.map((s) => [s.systemID, s.arkivdel])).toEqual([
    ['a', undefined],
    ['b', 'Sakarkiv'],
  ]);
});

test('files directly under the entry, as until 4.0, are versions of one document', async () => {
  const objekt = (versjon: string): string =>
    el('dokumentobjekt', felter({ versjonsnummer: versjon, variantformat: 'Arkivformat' }));
  const { journalposter } = await les(iSak(registrering({ dokumenter: objekt('1') + objekt('2') })));
  const dokument = eneste(eneste(journalposter).dokumenter);
  expect(dokument.tilknyttetSom).toBe('H');
  expect(dokument.versjoner.map((v) => v.versjonsnummer)).toEqual([1, 2]);
});

test.each(['part', 'sakspart'])(
  'parties of the case are known by name, from %s, also those of entries',
  async (navn) => {
    const en = (hvem: string): string =>
      el(navn, felter({ [`${navn}ID`]: 'partid-1', [`${navn}Navn`]: hvem, [`${navn}Rolle`]: 'Søker' }));
    const { saker } = await les(
      arkiv(
        arkivdel(
          saksmappe(registrering({ midt: en('Per Prøve') }), { midt: en('Kari Test') + en('Kari Test') }),
        ),
      ),
    );
    expect(eneste(saker).sakspart).toEqual([
      { navn: 'Kari Test', skjermet: false },
      { navn: 'Per Prøve', skjermet: false },
    ]);
  },
);

test('an internal party without a name of its own is its unit', async () => {
  const { journalposter } = await les(
    iSak(registrering({ parter: part('Intern mottaker', '', felter({ administrativEnhet: 'Skole' })) })),
  );
  expect(eneste(journalposter).korrespondansepart[0]?.navn).toBe('Skole');
});

test.each([
  ['the party', '', el('skjermingMetadata', 'Skjerming navn avsender')],
  ['the entry', skjerming({}, ['Skjerming navn avsender']), ''],
])('a blank name is somebody where %s is shielded', async (_hva, midt, mer) => {
  const { journalposter } = await les(iSak(registrering({ midt, parter: part('Avsender', '', mer) })));
  expect(eneste(journalposter).korrespondansepart.map(({ navn }) => navn)).toEqual(['']);
});

test('remarks, addresses, ids and keywords are nowhere in what is read', async () => {
  const hemmelig = 'KANARIFUGL';
  const merknad = el('merknad', felter({ merknadstekst: hemmelig }));
  const adresser = felter({
    postadresse: hemmelig,
    epostadresse: hemmelig,
    telefonnummer: hemmelig,
    kontaktperson: hemmelig,
  });
  const { poster } = await les(
    arkiv(
      arkivdel(
        saksmappe(
          registrering({
            felt: { beskrivelse: hemmelig, noekkelord: hemmelig, forfatter: hemmelig },
            parter: part('Avsender', 'NN AS', adresser),
            slutt: merknad + el('virksomhetsspesifikkeMetadata', el('tittel', hemmelig)),
          }),
          { midt: merknad + el('part', felter({ partID: hemmelig, partNavn: 'NN AS' }) + adresser) },
        ),
      ),
    ),
  );
  expect(poster.map((p) => p.art)).toEqual(['journalpost', 'sak']);
  expect(JSON.stringify(poster)).not.toContain(hemmelig);
});

test('names tagged in titles are known by name, and the tags are gone from the text', async () => {
  const { saker, journalposter } = await les(
    arkiv(
      arkivdel(
        saksmappe(registrering({ felt: { tittel: 'Klage fra <personnavn>Per Prøve</personnavn>' } }), {
          hode: { tittel: '<n5:personnavn>Kari Test</n5:personnavn> - byggesak' },
        }),
      ),
    ),
  );
  expect(eneste(journalposter)).toMatchObject({
    tittel: { linje1: 'Klage fra Per Prøve' },
    personnavn: ['Per Prøve'],
  });
  expect(eneste(saker)).toMatchObject({
    tittel: { linje1: 'Kari Test - byggesak' },
    personnavn: ['Kari Test'],
  });
});

test('a title breaks where the delivery broke it, in text, CDATA and character references', async () => {
  const titler = ['Søknad\nOla Prøve', '<![CDATA[Søknad\nOla Prøve]]>', 'Søknad&#13;&#10;Ola Prøve'];
  const { journalposter } = await les(
    iSak(titler.map((tittel, nummer) => registrering({ id: `p${nummer}`, felt: { tittel } }))),
  );
  expect(journalposter.map((p) => p.tittel)).toEqual(
    titler.map(() => ({ linje1: 'Søknad', linje2: 'Ola Prøve' })),
  );
});

test("a record's place is the line its element starts on", async () => {
  const xml = iSak([registrering(), registrering({ id: 'post-2' })]);
  const linjer = xml.split('\n').flatMap((linje, i) => (/<(mappe|registrering) /.test(linje) ? [i + 1] : []));
  const { saker, journalposter } = await les(xml);
  expect([eneste(saker).sted.linje, ...journalposter.map((p) => p.sted.linje)]).toEqual(linjer);
  expect(eneste(saker).sted.fil).toBe('arkivstruktur.xml');
});

test('a file on one line, with a byte order mark, is read the same', async () => {
  const { poster } = await les('\uFEFF' + iSak(registrering()).replaceAll('\n', ''));
  expect(poster.map((p) => p.art)).toEqual(['journalpost', 'sak']);
});

test('who made the archive is known before anything is read', async () => {
  const { leveranse } = await les(iSak(registrering()));
  expect(leveranse).toMatchObject({
    format: 'noark5',
    beskrivelse: 'Noark 5 arkivstruktur.xml',
    arkivskaperNavn: 'Fjordvik kommune',
    organisasjonsnummer: '999999999',
  });
});
