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
 * What holds for a body that has said nothing itself: case types and units under the names they usually have, and the
 * recruitment forms of WebCruiter and Jobbnorge by how their titles begin (R25-R27), whether
 * it must publish or does so of its own will (R24).
 */
export const STANDARDREGLER: Regler = {
  paragraf9: {
    arkivdeler: [
      'Barnevern',
      'Barnevernsarkiv',
      'Klientarkiv',
      'Klientarkiv barnevern',
      'Sosialarkiv',
      'Vergemål',
    ],
    klasser: [],
    sakstyper: [
      'Adopsjon',
      'Barnevern',
      'Barnevernssak',
      'Barnefordeling',
      'Bidrag',
      'Farskap',
      'Klientsak',
      'Separasjon',
      'Skilsmisse',
      'Sosialsak',
      'Vergemål',
      'Verjemål',
    ],
  },
  klientomraader: { enheter: KLIENTTJENESTER, klasser: [] },
  skjemaregler: [
    {
      navn: 'Jobbsøknad',
      tittelStarterMed: 'Søknad og CV',
      hjemmel: 'offl-25-1',
      masker: ['tittel', 'avsender', 'dokumenter'],
    },
    {
      navn: 'Jobbsøknad',
      tittelStarterMed: 'Søknad m/CV',
      hjemmel: 'offl-25-1',
      masker: ['tittel', 'avsender', 'dokumenter'],
    },
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
    {
      navn: 'Utvidet søkerliste',
      tittelStarterMed: 'Utvidet søkerliste',
      hjemmel: 'offl-25-1',
      masker: ['dokumenter'],
    },
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
      hva: 'Dokumenter som ikke er journalført ennå',
      hvordan: 'Ta kontakt med oss og si hva saken gjelder.',
    },
  ],
};
