import type { Virksomhet } from './virksomhet.ts';

type Regler = Pick<Virksomhet, 'paragraf9' | 'klientomraader' | 'skjemaregler' | 'ikkePublisert'>;

const KLIENTTJENESTER = [
  'Barnevern',
  'Barnevernet',
  'Barneverntjenesten',
  'Barnevernstjenesten',
  'Barnevernstenesta',
  'Sosialtjenesten',
  'Sosialtenesta',
  'Sosialkontor',
  'Sosiale tjenester',
  'Sosiale tenester',
  'Nav sosial',
  'Nav sosiale tjenester',
];

/**
 * What a case type or an arkivdel is called when it holds the individual cases of offentlegforskrifta § 9, fourth and fifth
 * ledd, in bokmål and nynorsk. More may be written on to a long word: «Barnevern» is «Barnevernsarkivet» too (`sakstyper.ts`).
 */
const ENKELTSAKER = [
  // Fifth ledd, letter a.
  'Adopsjon',
  'Ekteskap',
  'Vigsel',
  'Registrert partnerskap',
  'Registrert partnarskap',
  'Separasjon',
  'Skilsmisse',
  'Skilsmål',
  'Farskap',
  'Avstamning',
  'Nedstamming',
  'Barnefordeling',
  'Foreldreansvar',
  'Barnebidrag',
  'Bidragssak',
  // Letter b.
  'Konsulær',
  // Letter c.
  'Barnevern',
  'Sosialhjelp',
  'Sosialtjeneste',
  'Sosialteneste',
  'Sosialtenesta',
  'Sosiale tjenester',
  'Sosiale tenester',
  'Psykisk helsevern',
  'Vergemål',
  'Verjemål',
  // Fourth ledd.
  'Utlendingssak',
  'Asylsak',
  'Statsborgersak',
  'Statsborgarsak',
  'Statsborgerskap',
  'Statsborgarskap',
  'Pasientskade',
];

type Skjemaregel = Regler['skjemaregler'][number];

/** An application: who applies is nobody's business (offl. § 25). */
const jobbsoeknad = (tittelStarterMed: string): Skjemaregel => ({
  navn: 'Jobbsøknad',
  tittelStarterMed,
  hjemmel: 'offl-25-1',
  masker: ['tittel', 'avsender', 'dokumenter'],
});

/** The whole list of applicants, of which only the short one is public. */
const utvidetListe = (tittelStarterMed: string): Skjemaregel => ({
  navn: 'Utvidet søkerliste',
  tittelStarterMed,
  hjemmel: 'offl-25-1',
  masker: ['dokumenter'],
});

/**
 * What holds for a body that has said nothing itself: case types and units under the names they usually have, and the
 * recruitment forms of WebCruiter and Jobbnorge by how their titles begin (R25-R27), whether
 * it must publish or does so of its own will (R24).
 */
export const STANDARDREGLER: Regler = {
  paragraf9: {
    arkivdeler: ['Klientarkiv', 'Sosialarkiv', ...ENKELTSAKER],
    klasser: [],
    sakstyper: ['Bidrag', 'Klientsak', 'Sosialsak', ...ENKELTSAKER],
  },
  klientomraader: { enheter: KLIENTTJENESTER, klasser: [] },
  skjemaregler: [
    ...[
      'Søknad og CV',
      'Søknad m/CV',
      'Søknad på stilling',
      'Søknad om stilling som',
      'Stillingssøknad',
      'Jobbsøknad',
    ].map(jobbsoeknad),
    {
      navn: 'WebCruiter søknad',
      tittelStarterMed: 'WebCruiter Søknad',
      hjemmel: 'offl-25-1',
      masker: ['tittel', 'avsender', 'dokumenter'],
    },
    {
      navn: 'Attester og vitnemål',
      tittelStarterMed: 'Vedlegg attester',
      hjemmel: 'offl-25-1',
      masker: ['tittel', 'avsender', 'dokumenter'],
    },
    {
      navn: 'Brev til søker',
      tittelStarterMed: 'Brev til søker i tilsettingssak',
      hjemmel: 'offl-25-1',
      masker: ['tittel', 'mottaker', 'dokumenter'],
    },
    ...['Utvidet søkerliste', 'Utvida søkjarliste', 'Utvida søkarliste'].map(utvidetListe),
    {
      navn: 'WebCruiter utvidet søkerliste',
      tittelStarterMed: 'WebCruiter Utvidet søkerliste',
      hjemmel: 'offl-25-1',
      masker: ['dokumenter'],
    },
    {
      navn: 'WebCruiter andre søkerlister',
      tittelStarterMed: 'WebCruiter Andre søkerlister',
      hjemmel: 'offl-25-1',
      masker: ['dokumenter'],
    },
  ],
  ikkePublisert: [
    {
      hva: 'Enkeltsaker om barnevern, sosiale tjenester, psykisk helsevern, vergemål og familieforhold (offentlegforskrifta § 9)',
      hvordan: 'Ta kontakt med oss om du er part i en slik sak. Da har du rett til innsyn i din egen sak.',
    },
    {
      hva: 'Enkeltsaker etter utlendingsloven, statsborgerloven og pasientskadeloven, og om konsulær bistand (offentlegforskrifta § 9)',
      hvordan: 'Ta kontakt med oss om du er part i en slik sak. Da har du rett til innsyn i din egen sak.',
    },
    {
      hva: 'Dokumenter som ikke er journalført ennå',
      hvordan: 'Ta kontakt med oss og si hva saken gjelder.',
    },
  ],
};
