import type { Kilde, Virksomhet } from '../../src/konfig/virksomhet.ts';
import { virksomhet } from '../../src/konfig/virksomhet.ts';
import type { Dokument, Journalpost, Korrespondansepart } from '../../src/noark/journalpost.ts';
import type { Sak } from '../../src/noark/sak.ts';
import type { Skjerming, SkjermingElement } from '../../src/noark/skjerming.ts';
import { skjermingElement } from '../../src/noark/skjerming.ts';
import type { Skjermkontekst } from '../../src/skjerming/utfall.ts';

/** Every body, case and person here is invented. */
export const IDAG = '2026-11-20';

export const ALLE_ELEMENTER: readonly SkjermingElement[] = skjermingElement.options.filter((e) => e !== 'M');

export const VIRKSOMHET: Virksomhet = virksomhet.parse({
  slug: 'fjordvik',
  navn: 'Fjordvik kommune',
  kontakt: { navn: 'Postmottak' },
  hjemler: [
    { id: 'offl-13-fvl-13', tekst: 'Offl. § 13, jf. fvl. § 13', art: 'taushetsplikt' },
    { id: 'offl-14', tekst: 'Offl. § 14', art: 'kan' },
    { id: 'offl-25-1', tekst: 'Offl. § 25 første ledd', art: 'kan' },
    { id: 'offforskr-9', tekst: 'Offentlegforskrifta § 9', art: 'paragraf9' },
  ],
  kilder: [
    {
      id: 'arkiv',
      navn: 'Arkivet',
      statuser: { J1: 'J' },
      tilgangskoder: [
        { kode: 'U', betegnelse: 'Unntatt offentlighet', behandling: 'skjerm' },
        { kode: 'P', betegnelse: 'Personal', behandling: 'skjerm', hjemmel: 'offl-25-1' },
        { kode: 'UG', betegnelse: 'Ugradert', behandling: 'aapen' },
        { kode: 'XX', betegnelse: 'Ikke vurdert', behandling: 'vent' },
        { kode: 'H', betegnelse: 'Utelates', behandling: 'utelat', hjemmel: 'offl-13-fvl-13' },
        { kode: 'HK', betegnelse: 'Utelates uten grunn', behandling: 'utelat', hjemmel: 'offl-14' },
        { kode: 'GML', betegnelse: 'Før åpen', behandling: 'aapen', gyldigTil: '2020-12-31' },
        { kode: 'GML', betegnelse: 'Nå skjermet', behandling: 'skjerm', gyldigFra: '2021-01-01' },
      ],
    },
  ],
});

const [foersteKilde] = VIRKSOMHET.kilder;
if (foersteKilde === undefined) throw new Error('fabrikken mangler en kilde');
export const KILDE: Kilde = foersteKilde;

export const kontekst = (endring: Partial<Skjermkontekst> = {}): Skjermkontekst => ({
  virksomhet: VIRKSOMHET,
  kilde: KILDE,
  iDag: IDAG,
  referanse: () => undefined,
  ...endring,
});

/** A shielding of an entry: code U with its hjemmel, and no element, so level 1. */
export const skjerming = (endring: Partial<Skjerming> = {}): Skjerming => ({
  tilgangskode: 'U',
  hjemmel: ['Offl. § 13, jf. fvl. § 13'],
  elementer: [],
  uavklarte: [],
  ukjente: [],
  baerer: 'registrering',
  ...endring,
});

/** A shielding that says no level: every element is left out. */
export const utenNivaa = (endring: Partial<Skjerming> = {}): Skjerming =>
  skjerming({ uavklarte: [...ALLE_ELEMENTER], ...endring });

export const part = (
  navn: string,
  korrespondanseparttype: Korrespondansepart['korrespondanseparttype'] = 'EA',
  skjermet: Korrespondansepart['skjermet'] = 'nei',
): Korrespondansepart => ({ korrespondanseparttype, navn, skjermet });

export const dokument = (linje1: string, endring: Partial<Dokument> = {}): Dokument => ({
  tilknyttetSom: 'H',
  tittel: { linje1 },
  skjerming: [],
  versjoner: [{ referanseDokumentfil: 'hemmelig-filnavn.pdf', format: 'PDF' }],
  ...endring,
});

export const sak = (endring: Partial<Sak> = {}): Sak => ({
  kilde: 'arkiv',
  systemID: 'sak-1',
  saksaar: 2026,
  sakssekvensnummer: 123,
  mappeID: '2026/123',
  tittel: { linje1: 'Barnehageplass', linje2: 'Liv Tangen' },
  personnavn: [],
  saksdato: '2026-01-10',
  administrativEnhet: 'Oppvekst',
  saksansvarlig: 'Anne Vik',
  klasser: [{ klasseID: 'A10', tittel: 'Barnehage', sekundaer: false, skjermet: 'nei' }],
  sakspart: [],
  skjerming: [],
  kunOffentlig: false,
  sted: { fil: 'arkivstruktur.xml', linje: 1 },
  ...endring,
});

export const journalpost = (endring: Partial<Journalpost> = {}): Journalpost => ({
  kilde: 'arkiv',
  systemID: 'jp-1',
  sakID: 'sak-1',
  journalaar: 2026,
  journalsekvensnummer: 900,
  journalpostnummer: 4,
  journalposttype: 'I',
  journalstatus: 'J',
  journaldato: '2026-02-03',
  tittel: { linje1: 'Søknad om barnehageplass', linje2: 'Liv Tangen, vedtak om støtte' },
  personnavn: [],
  administrativEnhet: 'Oppvekst',
  saksbehandler: 'Anne Vik',
  korrespondansepart: [part('Berit Moen', 'EA'), part('Fjordvik IL', 'EM')],
  avskrivning: [],
  dokumenter: [dokument('Søknadsskjema'), dokument('Legeerklæring', { tilknyttetSom: 'V' })],
  skjerming: [],
  kunOffentlig: false,
  sted: { fil: 'arkivstruktur.xml', linje: 2 },
  ...endring,
});
