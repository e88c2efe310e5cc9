import type { Begrunnetfelt } from './begrunnet-felt.ts';

/** What each flag tells the staff. The codes are stable: reports and work lists are kept by them. */
export const FLAGGTEKST = {
  'mangler-hjemmel': 'Noe er skjermet uten at arkivet oppgir hjemmel.',
  'umatchet-hjemmel': 'Hjemmelen i arkivet finnes ikke i registeret over hjemler, og vises derfor ikke.',
  'ukjent-kode': 'Tilgangskoden finnes ikke i registeret for kilden. Alt som kan skjermes, er skjermet.',
  'motsagt-kode':
    'Tilgangskoden sier at alt er åpent, men arkivet oppgir en hjemmel for å unnta. Det er skjermet som hjemmelen sier.',
  'ukjent-element': 'Skjermingen nevner noe kodelistene ikke kjenner. Alt som kan skjermes, er skjermet.',
  'ukjent-status': 'Journalstatusen er ukjent for kilden. Journalposten venter på vurdering.',
  'nivaa-mangler': 'Arkivet sier ikke hva skjermingen omfatter. Det som ikke er nevnt, er skjermet.',
  'ikke-vurdert': 'Offentlighet er ikke vurdert ennå. Alt som kan skjermes, er skjermet.',
  'klient-eller-personalsak':
    'Klientsak, personalsak eller klientsystem. Alt som kan skjermes, er skjermet, og tittelen er nøytral.',
  'uavklart-i-saken':
    'En journalpost eller et dokument i saken er ikke vurdert, eller er merket med noe registeret ikke kjenner. Sakens tittel og klassering er skjermet til arkivet leverer en vurdering.',
  // R29: what is closed until a supplier is chosen is assessed again, and does not open by itself.
  'utloept-skjerming': 'Skjermingen har utløpt, og venter på at en arkivar bekrefter det.',
  'ettlinjet-tittel': 'Tittelen skal skjermes fra linje 2, men har bare én linje. En nøytral tittel vises.',
  'mangler-offentlig-tittel':
    'Enkelte ord i tittelen skal skjermes, men det finnes ingen offentlig tittel. En nøytral tittel vises.',
  'ubrukelig-offentlig-tittel':
    'Den offentlige tittelen røper noe som skal skjermes. Den er ikke brukt, og en nøytral tittel vises.',
  'skjermet-uten-kode': 'Arkivet skjuler noe i en tittel eller et navn uten å oppgi noen skjerming.',
  'kan-hjemmel-hel-post':
    'Koden utelater hele journalposten, men hjemmelen tillater det ikke. Journalposten vises skjermet.',
  'utelatt-etter-koden':
    'Journalposten er utelatt etter hjemmelen som koden har, men arkivet oppgir en annen, som ikke tillater det. Rett hjemmelen eller koden i arkivet.',
  'navn-i-klasse': 'Klassen er et navn eller et nummer som kan være et fødselsnummer, og vises ikke.',
  'tom-tittel': 'Tittelen er tom i arkivet.',
  gradert: 'Sikkerhetsgradert etter sikkerhetsloven eller beskyttelsesinstruksen. Skal ikke ut av arkivet.',
} as const;

export type Flaggkode = keyof typeof FLAGGTEKST;

export interface Flagg {
  readonly kode: Flaggkode;
  /** What it is about; absent where it is about the record as a whole. */
  readonly felt?: Begrunnetfelt;
}
