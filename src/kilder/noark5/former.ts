import { form, LISTE, medPoster, medUlest, type Form } from './form.ts';
import { ulestI } from './ulest.ts';

/**
 * The whole of what is read of a Noark 5 delivery, element by element, for every version from 3.1 to 5.5. What the
 * standard has beside it is never looked at (see ulest.ts), and what it does not have rejects the record it stands in.
 */

/** A form with what is known and not read of the element. */
const kjent = (navn: Parameters<typeof ulestI>[0], til: Form): Form => {
  const { felter, deler } = ulestI(navn);
  return medUlest(til, felter, deler);
};

/** Every child is read: an unknown one says something of the shielding that nobody has read. */
const skjerming = form(
  ['tilgangsrestriksjon', 'skjermingDokument', 'skjermingsvarighet', 'skjermingOpphoererDato'],
  ['skjermingshjemmel', 'skjermingMetadata'],
);

/** `grad` in 5.0, `gradering` before; whatever else stands in it also says that something is graded. */
const gradering: Form = { ...form([]), ellers: LISTE, egenTekst: true };

/** Every carrier may be shielded and graded. */
const baerer = { skjerming, gradering };

const dokumentobjekt = kjent(
  'dokumentobjekt',
  form(
    ['versjonsnummer', 'variantformat', 'format', 'referanseDokumentfil', 'opprettetDato', 'grad'],
    [],
    baerer,
  ),
);

const dokumentbeskrivelse = kjent(
  'dokumentbeskrivelse',
  form(
    [
      'systemID',
      'tittel',
      'offentligTittel',
      'opprettetDato',
      'tilknyttetRegistreringSom',
      'dokumentnummer',
      'grad',
    ],
    ['referanseArkivdel'],
    { ...baerer, dokumentobjekt },
  ),
);

/** Shielding of a party is in no version of the schema, but hides the party where a system delivers it. */
const korrespondansepart = kjent(
  'korrespondansepart',
  form(
    ['korrespondanseparttype', 'korrespondansepartNavn', 'administrativEnhet', 'saksbehandler'],
    ['skjermingMetadata'],
    { skjerming },
  ),
);

const avskrivning = kjent(
  'avskrivning',
  form(['avskrivningsdato', 'avskrivningsmaate', 'referanseAvskrivesAvJournalpost']),
);

const part = kjent('part', form(['partNavn']));
const sakspart = kjent('sakspart', form(['sakspartNavn']));

const registrering = kjent(
  'registrering',
  form(
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
    ['referanseArkivdel'],
    { ...baerer, part, sakspart, korrespondansepart, avskrivning, dokumentbeskrivelse, dokumentobjekt },
  ),
);

const mappeFelter = kjent(
  'mappe',
  form(
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
    ['referanseSekundaerKlassifikasjon', 'referanseArkivdel'],
    { ...baerer, part, sakspart },
  ),
);
const mappe = medPoster(mappeFelter, { mappe: mappeFelter, registrering });

const klasseFelter = kjent(
  'klasse',
  form(['systemID', 'klasseID', 'tittel', 'opprettetDato', 'grad'], [], baerer),
);
const klasse = medPoster(klasseFelter, { klasse: klasseFelter, mappe, registrering });

const klassifikasjonssystem = medPoster(
  kjent(
    'klassifikasjonssystem',
    form(['systemID', 'klassifikasjonstype', 'tittel', 'opprettetDato', 'grad'], [], baerer),
  ),
  { klasse },
);

const arkivdel = medPoster(
  kjent('arkivdel', form(['systemID', 'tittel', 'opprettetDato', 'grad'], [], baerer)),
  {
    klassifikasjonssystem,
    klasse,
    mappe,
    registrering,
  },
);

const arkivskaper = kjent('arkivskaper', form(['arkivskaperID', 'arkivskaperNavn']));

const arkivFelter = kjent('arkiv', form(['systemID', 'opprettetDato', 'grad'], [], baerer));
const arkiv = medPoster(arkivFelter, { arkiv: arkivFelter, arkivskaper, arkivdel, mappe, registrering });

/** arkivstruktur.xml. */
export const ARKIVSTRUKTUR = form([], [], {}, { arkiv });

const journalhode = kjent(
  'journalhode',
  form(['journalStartDato', 'journalSluttDato', 'antallJournalposter'], [], {}, { arkivskaper }),
);

const journalregistrering = form([], [], {
  klasse: kjent('journalklasse', form([], ['skjermingMetadata'])),
  saksmappe: kjent('journalsak', form(['tilgangsrestriksjon'], ['skjermingMetadata', 'skjermingshjemmel'])),
  journalpost: kjent(
    'journalpost',
    form(
      ['systemID', 'tilgangsrestriksjon', 'grad', 'administrativEnhet', 'saksbehandler'],
      ['skjermingMetadata', 'skjermingshjemmel'],
      {
        gradering,
        korrespondansepart: form(['korrespondanseparttype', 'korrespondansepartNavn'], ['skjermingMetadata']),
      },
    ),
  ),
});

const journal = form([], [], {}, { journalhode, journalregistrering });

/** loependeJournal.xml and offentligJournal.xml. */
export const JOURNALER = form([], [], {}, { loependeJournal: journal, offentligJournal: journal });
