import type { Felter, Testskjerming, Tilfelle } from './tilfeller.ts';

const METADATA: Readonly<Record<Testskjerming['mengde'], readonly string[]>> = {
  nivaa1: ['Skjerming merknadstekst'],
  nivaa2: [
    'Skjerming tittel mappe - unntatt første linje',
    'Skjerming tittel registrering - unntatt første linje',
  ],
  nivaa3: [
    'Skjerming tittel mappe - unntatt første linje',
    'Skjerming klasseID',
    'Skjerming tittel klasse',
    'Skjerming tittel registrering - unntatt første linje',
    'Skjerming navn avsender',
    'Skjerming navn mottaker',
  ],
  alt: ['Midlertidig skjerming'],
  ukjent: ['Hemmelig greie'],
  utenElementer: [],
};

/** On a document, what takes a title is its own element. */
const DOKUMENTMETADATA: Readonly<Record<Testskjerming['mengde'], readonly string[]>> = {
  ...METADATA,
  nivaa2: ['Skjerming tittel dokumentbeskrivelse'],
  nivaa3: ['Skjerming tittel dokumentbeskrivelse', 'Skjerming merknadstekst'],
};

/** One skjerming element as Noark 5 has it; the legal basis is a canary too, since it is free text. */
function skjerming(s: Testskjerming | undefined, hjemmel: string): string {
  if (s === undefined) return '';
  const verdier = (s.baerer === 'dokument' ? DOKUMENTMETADATA : METADATA)[s.mengde];
  const metadata = verdier.map((verdi) => `<skjermingMetadata>${verdi}</skjermingMetadata>`);
  return `<skjerming><tilgangsrestriksjon>${s.kode}</tilgangsrestriksjon><skjermingshjemmel>Offl. § 13 ${hjemmel}</skjermingshjemmel>${metadata.join('')}<skjermingDokument>Skjerming av hele dokumentet</skjermingDokument></skjerming>`;
}

function sakXml(tilfelle: Tilfelle, f: Felter): string {
  const paa = (baerer: Testskjerming['baerer']): string =>
    skjerming(
      tilfelle.skjerminger.find((s) => s.baerer === baerer),
      f.hjemmel,
    );
  const dok = (nr: number, tittel: string, rolle: string, innhold: string): string =>
    `<dokumentbeskrivelse><systemID>d${tilfelle.nr}-${nr}</systemID><dokumenttype>Brev</dokumenttype><dokumentstatus>Dokumentet er ferdigstilt</dokumentstatus><tittel>plandokument ${tittel}</tittel><tilknyttetRegistreringSom>${rolle}</tilknyttetRegistreringSom><dokumentnummer>${nr}</dokumentnummer>${innhold}<dokumentobjekt><versjonsnummer>1</versjonsnummer><variantformat>Arkivformat</variantformat><format>PDF/A</format><referanseDokumentfil>dokumenter/${f.filnavn}${nr}.pdf</referanseDokumentfil></dokumentobjekt></dokumentbeskrivelse>`;
  const part = (type: string, navn: string): string =>
    `<korrespondansepart><korrespondanseparttype>${type}</korrespondanseparttype><korrespondansepartNavn>${navn} AS</korrespondansepartNavn><postadresse>${f.adresse} 12</postadresse><epostadresse>${f.epost}@eksempel.example</epostadresse><administrativEnhet>Plan og bygg</administrativEnhet><saksbehandler>Saksbehandler</saksbehandler></korrespondansepart>`;
  return `<arkivdel><systemID>a${tilfelle.nr}</systemID><tittel>Sakarkiv</tittel><arkivdelstatus>Aktiv periode</arkivdelstatus>${paa('arkivdel')}<klassifikasjonssystem><systemID>k${tilfelle.nr}</systemID><tittel>K-koder</tittel><klasse><systemID>kl${tilfelle.nr}</systemID><klasseID>${f.klasseID}</klasseID><tittel>klassen ${f.klassetittel}</tittel>${paa('klasse')}
<mappe xsi:type="saksmappe"><systemID>s${tilfelle.nr}</systemID><mappeID>${f.mappeID}</mappeID><tittel>saken ${f.saklinje1}
gjelder ${f.saklinje2}</tittel><noekkelord>${f.noekkelord}</noekkelord><part><partNavn>${f.sakspart} AS</partNavn><partRolle>Part</partRolle></part><merknad><merknadstekst>${f.merknad}</merknadstekst></merknad>${paa('mappe')}
<registrering xsi:type="journalpost"><systemID>p${tilfelle.nr}</systemID>${paa('registrering')}${dok(1, f.dokument1, 'Hoveddokument', paa('dokument'))}${dok(2, f.dokument2, 'Vedlegg', '')}<registreringsID>${f.registreringsID}</registreringsID><tittel>planbrev ${f.linje1}
gjelder ${f.linje2}</tittel>${part('Avsender', f.avsender)}${part('Mottaker', f.mottaker)}<journalaar>2026</journalaar><journalsekvensnummer>${tilfelle.nr}</journalsekvensnummer><journalpostnummer>1</journalpostnummer><journalposttype>Inngående dokument</journalposttype><journalstatus>Journalført</journalstatus><journaldato>2026-03-02</journaldato><dokumentetsDato>2026-03-01</dokumentetsDato></registrering>
<saksaar>2026</saksaar><sakssekvensnummer>${tilfelle.nr}</sakssekvensnummer><saksdato>2026-03-01</saksdato><administrativEnhet>Plan og bygg</administrativEnhet><saksansvarlig>Saksbehandler</saksansvarlig><saksstatus>Under behandling</saksstatus></mappe></klasse></klassifikasjonssystem></arkivdel>`;
}

/** An arkivstruktur.xml of its own for the leak test: one arkivdel, class, case and entry for each case tried. */
export const noark5Leveranse = (
  saker: readonly { tilfelle: Tilfelle; felter: Felter }[],
  mapper: readonly string[] = [],
): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<arkiv xmlns="http://www.arkivverket.no/standarder/noark5/arkivstruktur" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><systemID>arkiv</systemID><tittel>Arkiv</tittel><arkivskaper><arkivskaperID>999999999</arkivskaperID><arkivskaperNavn>Prøvevik kommune</arkivskaperNavn></arkivskaper>
${saker.map(({ tilfelle, felter }) => sakXml(tilfelle, felter)).join('\n')}
<arkivdel><systemID>saer</systemID><tittel>Sakarkiv</tittel>${mapper.join('\n')}</arkivdel>
</arkiv>
`;
