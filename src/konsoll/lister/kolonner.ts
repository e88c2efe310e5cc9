import type { Journalliste } from '../../arkiv/oversikt.ts';
import type { Listelinje } from './linje.ts';

export interface Kolonne {
  readonly navn: string;
  readonly verdi: (linje: Listelinje) => string;
}

const ALLE = {
  loepenummer: ['Løpenummer', (l) => l.loepenummer],
  nummer: ['Dokument', (l) => l.nummer],
  saksnummer: ['Sak', (l) => l.saksnummer],
  journaldato: ['Journaldato', (l) => l.journaldato],
  dokumentetsDato: ['Dokumentets dato', (l) => l.dokumentetsDato],
  forfallsdato: ['Forfallsdato', (l) => l.forfallsdato],
  type: ['Type', (l) => l.type],
  status: ['Status', (l) => l.status],
  tittel: ['Tittel', (l) => (l.gradert ? '(sikkerhetsgradert, vises ikke)' : l.tittel)],
  sakstittel: ['Sakstittel', (l) => l.sakstittel],
  klasse: ['Klasse', (l) => l.klasse],
  avsender: ['Avsender', (l) => l.avsender],
  mottaker: ['Mottaker', (l) => l.mottaker],
  enhet: ['Enhet', (l) => l.enhet],
  saksbehandler: ['Saksbehandler', (l) => l.saksbehandler],
  saksansvarlig: ['Saksansvarlig', (l) => l.saksansvarlig],
  journalenhet: ['Journalenhet', (l) => l.journalenhet],
  tilgangskode: ['Tilgangskode', (l) => l.tilgangskode],
  hjemmel: ['Hjemmel', (l) => l.hjemmel],
  avskrevetDato: ['Avskrevet', (l) => l.avskrevetDato],
  avskrivningsmaate: ['Avskrivningsmåte', (l) => l.avskrivningsmaate],
  avskrevetAv: ['Avskrevet av', (l) => l.avskrevetAv],
  utfall: ['I den offentlige journalen', (l) => UTFALL[l.utfall]],
} as const satisfies Readonly<Record<string, readonly [string, (linje: Listelinje) => string]>>;

/** What became of an entry, in words. */
export const UTFALL: Readonly<Record<Listelinje['utfall'], string>> = {
  publisert: 'Publisert',
  holdt: 'Holdt tilbake',
  utelatt: 'Utelatt etter hjemmel',
  gradert: 'Sikkerhetsgradert',
  trukket: 'Trukket tilbake',
  forsinket: 'Venter på sin dato',
  annenStatus: 'Har en status som ikke publiseres',
  avvist: 'Avvist',
};

const kolonner = (...noekler: readonly (keyof typeof ALLE)[]): readonly Kolonne[] =>
  noekler.map((noekkel) => ({ navn: ALLE[noekkel][0], verdi: ALLE[noekkel][1] }));

/** What each list shows, on screen and in a file: Noark 5 5.2.1-2 and 5.2.9-10 for the journal, 3.4.10-15 for the two others. */
export const KOLONNER: Readonly<Record<Journalliste, readonly Kolonne[]>> = {
  journal: kolonner(
    'loepenummer',
    'nummer',
    'journaldato',
    'dokumentetsDato',
    'type',
    'status',
    'tittel',
    'sakstittel',
    'klasse',
    'avsender',
    'mottaker',
    'enhet',
    'saksbehandler',
    'saksansvarlig',
    'journalenhet',
    'tilgangskode',
    'hjemmel',
    'avskrevetDato',
    'avskrivningsmaate',
    'avskrevetAv',
    'utfall',
  ),
  restanse: kolonner(
    'nummer',
    'journaldato',
    'dokumentetsDato',
    'forfallsdato',
    'type',
    'status',
    'tittel',
    'sakstittel',
    'klasse',
    'avsender',
    'enhet',
    'saksbehandler',
    'saksansvarlig',
    'journalenhet',
  ),
  forfall: kolonner(
    'forfallsdato',
    'nummer',
    'journaldato',
    'dokumentetsDato',
    'type',
    'status',
    'tittel',
    'sakstittel',
    'klasse',
    'avsender',
    'mottaker',
    'enhet',
    'saksbehandler',
    'saksansvarlig',
    'journalenhet',
  ),
};

export const LISTENAVN: Readonly<Record<Journalliste, string>> = {
  journal: 'Løpende journal',
  restanse: 'Restanseliste',
  forfall: 'Forfallsliste',
};
