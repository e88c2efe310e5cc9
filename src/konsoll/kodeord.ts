import { FLAGGTEKST } from '../skjerming/flagg.ts';

/** Short words for why the gate, or a person, holds an entry. */
const HOLDT: Readonly<Record<string, string>> = {
  fodselsnummer: 'Fødselsnummer',
  personnummer: 'Personnummer',
  duf: 'DUF-nummer',
  'mulig-duf': 'Kan være DUF-nummer',
  kontonummer: 'Kontonummer',
  klient: 'Røper en klient',
  'gjentar-navn': 'Skjermet navn vises et annet sted',
  'gjentar-frase': 'Skjermet tekst vises et annet sted',
  'gjentar-kode': 'Skjermet klasse vises et annet sted',
  'navn-i-tittel': 'Navn i tittelen',
  paragraf9: 'Sakstype etter § 9',
  'paragraf9-ord': 'Kan være sakstype etter § 9',
  epost: 'E-postadresse',
  telefon: 'Telefonnummer',
  adresse: 'Adresse',
  'ikke kontrollert': 'Ikke kontrollert',
  'den siste utgaven kunne ikke leses': 'Den siste utgaven kunne ikke leses',
};

/** Short words for the flags; the whole sentence is `FLAGGTEKST`. */
const FLAGG: Readonly<Record<string, string>> = {
  'mangler-hjemmel': 'Mangler hjemmel',
  'umatchet-hjemmel': 'Ukjent hjemmel',
  'ukjent-kode': 'Ukjent tilgangskode',
  'ukjent-element': 'Ukjent skjermingselement',
  'ukjent-status': 'Ukjent status',
  'nivaa-mangler': 'Mangler nivå',
  'ikke-vurdert': 'Ikke vurdert',
  'klient-eller-personalsak': 'Klient- eller personalsak',
  'uavklart-i-saken': 'Noe i saken er uavklart',
  'utloept-skjerming': 'Skjermingen har utløpt',
  'ettlinjet-tittel': 'Tittel på én linje',
  'mangler-offentlig-tittel': 'Mangler offentlig tittel',
  'ubrukelig-offentlig-tittel': 'Offentlig tittel røper noe',
  'skjermet-uten-kode': 'Skjermet uten kode',
  'kan-hjemmel-hel-post': 'Kan ikke utelates helt',
  'utelatt-etter-koden': 'Utelatt mot arkivets hjemmel',
  'navn-i-klasse': 'Navn i klassen',
  'tom-tittel': 'Tom tittel',
  gradert: 'Sikkerhetsgradert',
  'foelsomt-ord': 'Følsomt ord',
};

/** Why an entry is on a work list, in a few words. A code that nobody has put into words is shown as it is. */
export const kodeord = (kode: string): string => HOLDT[kode] ?? FLAGG[kode] ?? kode;

/** The same in a sentence, where there is one. */
export const kodetekst = (kode: string): string | undefined =>
  new Map<string, string>(Object.entries(FLAGGTEKST)).get(kode);
