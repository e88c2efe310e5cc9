import { form, LISTE, medPoster, type Form } from './form.ts';

/**
 * The whole of what is read of a Noark 5 delivery, element by element, for every version from 3.1 to 5.5. What is not
 * named here is never looked at: remarks, addresses, e-mail, telephone, ids of parties, keywords, authors, descriptions.
 */

const skjerming = form(
  ['tilgangsrestriksjon', 'skjermingDokument', 'skjermingsvarighet', 'skjermingOpphoererDato'],
  ['skjermingshjemmel', 'skjermingMetadata'],
);

/** `grad` in 5.0, `gradering` before; whatever else stands in it also says that something is graded. */
const gradering: Form = { ...form([]), ellers: LISTE, egenTekst: true };

/** Every carrier may be shielded and graded. */
const baerer = { skjerming, gradering };

const dokumentobjekt = form(
  ['versjonsnummer', 'variantformat', 'format', 'referanseDokumentfil', 'opprettetDato', 'grad'],
  [],
  baerer,
);

const dokumentbeskrivelse = form(
  [
    'systemID',
    'tittel',
    'offentligTittel',
    'opprettetDato',
    'tilknyttetRegistreringSom',
    'dokumentnummer',
    'grad',
  ],
  [],
  { ...baerer, dokumentobjekt },
);

/** Shielding of a party is in no version of the schema, but hides the party where a system delivers it. */
const korrespondansepart = form(
  ['korrespondanseparttype', 'korrespondansepartNavn', 'administrativEnhet', 'saksbehandler'],
  ['skjermingMetadata'],
  { skjerming },
);

const avskrivning = form(['avskrivningsdato', 'avskrivningsmaate', 'referanseAvskrivesAvJournalpost']);

const part = form(['partNavn']);
const sakspart = form(['sakspartNavn']);

const registrering = form(
  [
    'systemID',
    'opprettetDato',
    'registreringsID',
    'tittel',
    'offentligTittel',
    'journalaar',
    'journalsekvensnummer',
    'journalpostnummer',
    'journalposttype',
    'journalstatus',
    'journaldato',
    'dokumentetsDato',
    'mottattDato',
    'sendtDato',
    'forfallsdato',
    'offentlighetsvurdertDato',
    'journalenhet',
    'grad',
  ],
  [],
  { ...baerer, part, sakspart, korrespondansepart, avskrivning, dokumentbeskrivelse, dokumentobjekt },
);

const mappeFelter = form(
  [
    'systemID',
    'mappeID',
    'tittel',
    'offentligTittel',
    'opprettetDato',
    'saksaar',
    'sakssekvensnummer',
    'saksdato',
    'administrativEnhet',
    'saksansvarlig',
    'journalenhet',
    'saksstatus',
    'grad',
  ],
  ['referanseSekundaerKlassifikasjon'],
  { ...baerer, part, sakspart },
);
const mappe = medPoster(mappeFelter, { mappe: mappeFelter, registrering });

const klasseFelter = form(['systemID', 'klasseID', 'tittel', 'opprettetDato', 'grad'], [], baerer);
const klasse = medPoster(klasseFelter, { klasse: klasseFelter, mappe, registrering });

const klassifikasjonssystem = medPoster(form(['systemID', 'opprettetDato', 'grad'], [], baerer), { klasse });

const arkivdel = medPoster(form(['systemID', 'tittel', 'opprettetDato', 'grad'], [], baerer), {
  klassifikasjonssystem,
  klasse,
  mappe,
  registrering,
});

const arkivskaper = form(['arkivskaperID', 'arkivskaperNavn']);

const arkivFelter = form(['systemID', 'opprettetDato', 'grad'], [], baerer);
const arkiv = medPoster(arkivFelter, { arkiv: arkivFelter, arkivskaper, arkivdel, mappe, registrering });

/** arkivstruktur.xml. */
export const ARKIVSTRUKTUR = form([], [], {}, { arkiv });

const journalhode = form(
  ['journalStartDato', 'journalSluttDato', 'antallJournalposter'],
  [],
  {},
  { arkivskaper },
);

const journalregistrering = form([], [], {
  klasse: form([], ['skjermingMetadata']),
  saksmappe: form(['tilgangsrestriksjon'], ['skjermingMetadata', 'skjermingshjemmel']),
  journalpost: form(
    ['systemID', 'tilgangsrestriksjon', 'grad', 'administrativEnhet', 'saksbehandler'],
    ['skjermingMetadata', 'skjermingshjemmel'],
    {
      gradering,
      korrespondansepart: form(['korrespondanseparttype', 'korrespondansepartNavn'], ['skjermingMetadata']),
    },
  ),
});

const journal = form([], [], {}, { journalhode, journalregistrering });

/** loependeJournal.xml and offentligJournal.xml. */
export const JOURNALER = form([], [], {}, { loependeJournal: journal, offentligJournal: journal });
