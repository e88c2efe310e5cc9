import { felterI, type Ulest } from '../felles/ulest.ts';

/**
 * What Noark 5 (3.1 to 5.5) allows in an element, and the journal deliberately does not read: remarks, addresses, e-mail,
 * telephone, ids of parties, keywords, authors, descriptions, disposal, signatures. A field that stands neither here nor
 * in what is read, is not the standard's.
 */

/** What each system puts there is its own affair; nothing of it is ever read. */
const EGNE: Readonly<Record<string, Ulest>> = { virksomhetsspesifikkeMetadata: 'alt' };

const ADRESSE = 'postadresse postnummer poststed land epostadresse telefonnummer kontaktperson';
const AVSLUTTET = 'opprettetAv avsluttetDato avsluttetAv';
const KASSERING = {
  kassasjon: felterI('kassasjonsvedtak kassasjonshjemmel bevaringstid kassasjonsdato'),
  utfoertKassasjon: felterI('kassertDato kassertAv'),
  sletting: felterI('slettingstype slettetDato slettetAv'),
};
const KRYSSREFERANSE = {
  kryssreferanse: felterI('referanseTilKlasse referanseTilMappe referanseTilRegistrering'),
};
const MERKNAD = { merknad: felterI('merknadstekst merknadstype merknadsdato merknadRegistrertAv') };
const PRESEDENS = {
  presedens: felterI(
    'presedensDato opprettetDato opprettetAv tittel beskrivelse presedensHjemmel rettskildefaktor presedensGodkjentDato presedensGodkjentAv avsluttetDato avsluttetAv presedensStatus',
  ),
};
const SIGNATUR = {
  elektroniskSignatur: felterI(
    'elektroniskSignaturSikkerhetsnivaa elektroniskSignaturVerifisert verifisertDato verifisertAv',
  ),
};
const PART = `partID partNavn partRolle ${ADRESSE}`;

/** An element's unread children: simple ones by name, and those that hold something. */
interface Ulestvalg {
  readonly felter: string;
  readonly deler?: Readonly<Record<string, Ulest>>;
}

const ULEST = {
  arkiv: {
    felter: `tittel beskrivelse arkivstatus dokumentmedium oppbevaringssted ${AVSLUTTET}`,
  },
  arkivskaper: { felter: 'beskrivelse' },
  arkivdel: {
    felter: `beskrivelse arkivdelstatus dokumentmedium oppbevaringssted ${AVSLUTTET} arkivperiodeStartDato arkivperiodeSluttDato referanseForloeper referanseArvtaker`,
    deler: KASSERING,
  },
  klassifikasjonssystem: { felter: `beskrivelse ${AVSLUTTET}` },
  klasse: {
    felter: `beskrivelse noekkelord ${AVSLUTTET}`,
    deler: { ...KASSERING, ...KRYSSREFERANSE },
  },
  /** Saksmappe and moetemappe: the kind stands in an attribute. */
  mappe: {
    felter: `beskrivelse noekkelord dokumentmedium oppbevaringssted ${AVSLUTTET} utlaantDato utlaantTil moetenummer utvalg moetedato moetested referanseForrigeMoete referanseNesteMoete`,
    deler: {
      ...EGNE,
      ...KRYSSREFERANSE,
      ...MERKNAD,
      ...KASSERING,
      ...PRESEDENS,
      moetedeltaker: felterI('moetedeltakerNavn moetedeltakerFunksjon'),
    },
  },
  /** Journalpost, arkivnotat, moeteregistrering and basisregistrering. */
  registrering: {
    felter:
      'opprettetAv arkivertDato arkivertAv beskrivelse noekkelord forfatter dokumentmedium oppbevaringssted antallVedlegg utlaantDato utlaantTil moeteregistreringstype moetesakstype moeteregistreringsstatus administrativEnhet saksbehandler referanseTilMoeteregistrering referanseFraMoeteregistrering',
    deler: {
      ...EGNE,
      ...KRYSSREFERANSE,
      ...MERKNAD,
      ...KASSERING,
      ...PRESEDENS,
      ...SIGNATUR,
      dokumentflyt: felterI('flytTil flytFra flytMottattDato flytSendtDato flytStatus flytMerknad'),
    },
  },
  part: { felter: `partID partRolle ${ADRESSE}`, deler: EGNE },
  sakspart: { felter: `sakspartID sakspartRolle ${ADRESSE}`, deler: EGNE },
  korrespondansepart: { felter: ADRESSE },
  avskrivning: { felter: 'avskrevetAv' },
  dokumentbeskrivelse: {
    felter:
      'dokumenttype dokumentstatus beskrivelse forfatter opprettetAv dokumentmedium oppbevaringssted tilknyttetDato tilknyttetAv',
    deler: {
      ...MERKNAD,
      ...KASSERING,
      ...SIGNATUR,
      part: new Map<string, Ulest>([...felterI(PART), ...Object.entries(EGNE)]),
    },
  },
  dokumentobjekt: {
    felter: 'systemID formatDetaljer opprettetAv sjekksum sjekksumAlgoritme filstoerrelse',
    deler: {
      ...SIGNATUR,
      konvertering: felterI(
        'konvertertDato konvertertAv konvertertFraFormat konvertertTilFormat konverteringsverktoey konverteringskommentar',
      ),
    },
  },
  journalhode: { felter: 'seleksjon' },
  journalklasse: { felter: 'klasseID tittel' },
  journalsak: {
    felter:
      'saksaar sakssekvensnummer tittel offentligTittel mappeID administrativEnhet saksansvarlig referanseArkivdel',
  },
  journalpost: {
    felter:
      'journalaar journalsekvensnummer journalpostnummer tittel offentligTittel journaldato dokumentetsDato avskrivningsdato avskrivningsmaate referanseAvskrivesAvJournalpost registreringsID offentlighetsvurdertDato antallVedlegg journalenhet',
  },
} as const satisfies Readonly<Record<string, Ulestvalg>>;

/** The unread children of one element, in the form that a form takes. */
export function ulestI(navn: keyof typeof ULEST): Ulestvalg {
  return ULEST[navn];
}
