import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eksporter } from '../../../../src/eksport/eksporter.ts';
import type { Rapport } from '../../../../src/eksport/rapport/rapport.ts';
import { skrivKonfig } from '../../../../src/eksport/finn-virksomhet.ts';
import { demoVirksomhet } from '../../../../src/konfig/standard.ts';
import { skrivLeveranse, type Testpost, type Testsak } from '../../../eksport/hjelp/leveranse.ts';
import { NAA } from '../../fyll.ts';
import type { Arkivdata } from '../arkiv-data.ts';

/** An invented person who applies for a post; in no public answer. */
export const SOEKER = 'Kvist Brattlid';
/** Stand in what the archive shields or writes for itself, and in no public answer. */
export const SKJULT = ['Rognliengard', 'Vidjebakken', 'Internlapp', 'Oppdiktveien 9'] as const;

const NOTAT = 'Organinternt dokument uten oppfølging';
const UT = 'Utgående dokument';
const uten = (kode: string, ...elementer: readonly string[]): string =>
  `<skjerming><tilgangsrestriksjon>${kode}</tilgangsrestriksjon>${elementer.map((e) => `<skjermingMetadata>${e}</skjermingMetadata>`).join('')}</skjerming>`;
const dokument = (id: string, tittel: string): string =>
  `<dokumentbeskrivelse><systemID>${id}</systemID><tittel>${tittel}</tittel><tilknyttetRegistreringSom>Hoveddokument</tilknyttetRegistreringSom></dokumentbeskrivelse>`;
const hos = (saksbehandler: string): string =>
  `<korrespondansepart><korrespondanseparttype>Intern mottaker</korrespondanseparttype><korrespondansepartNavn>Personal</korrespondansepartNavn><administrativEnhet>Personal</administrativEnhet><saksbehandler>${saksbehandler}</saksbehandler></korrespondansepart>`;
const til = (navn: string, adresse: string): string =>
  `<korrespondansepart><korrespondanseparttype>Mottaker</korrespondanseparttype><korrespondansepartNavn>${navn}</korrespondansepartNavn><postadresse>${adresse}</postadresse><postnummer>0000</postnummer><poststed>Fjordvik</poststed></korrespondansepart>`;
const avskrevet = (maate: string): string =>
  `<avskrivning><avskrivningsdato>2026-03-05</avskrivningsdato><avskrivningsmaate>${maate}</avskrivningsmaate></avskrivning>`;

const med = (nr: number, post: Omit<Testpost, 'id' | 'nr'> = {}, id = `r${nr}`): Testpost => ({
  id,
  nr,
  ...post,
});
const iSak = (nr: number, poster: readonly Testpost[], mer: Partial<Testsak> = {}): Testsak => ({
  id: `sak-${nr}`,
  nr,
  enhet: 'Personal',
  ...mer,
  poster: poster.map((post) => ({ ...post, id: `s${nr}-${post.id}` })),
});

/** What is journalført by the routine, from each system; with `rettet`, as it is when the archive has mended it. */
const leveranse = (rettet: boolean): readonly Testsak[] => [
  iSak(1, [
    med(1, { tittel: 'Merknad til plan' }),
    ...['R', 'S', 'F', 'E'].map((status, i) => med(i + 2, { status, tittel: `Ikke journalført ${status}` })),
    med(6, { status: 'J1', tittel: `Skjema om ${SKJULT[0]}`, avsender: 'Innlandsdrift AS' }),
  ]),
  iSak(2, [
    med(1, {
      tittel: 'Spørsmål om vei',
      mer: `${avskrevet('BU')}<merknad><merknadstekst>${SKJULT[2]}</merknadstekst></merknad>`,
    }),
    med(2, { tittel: 'Svar om vei', type: UT, avsender: '' }),
    med(3, { tittel: 'Møtereferat', type: 'Organinternt dokument for oppfølging', avsender: '' }),
    med(4, { tittel: 'Notat til saken', type: NOTAT, avsender: '' }),
    med(5, { tittel: 'Saksframlegg om vei', type: 'Saksframlegg', avsender: '' }),
    med(6, { tittel: 'Purring om vei', mer: avskrevet('***') }),
    med(7, { tittel: 'Ubesvart om vei' }),
    med(8, { tittel: 'Befaring om vei', mer: avskrevet('BB') }),
  ]),
  iSak(3, [
    med(1, { tittel: 'Utlysning - Lærer', type: NOTAT, avsender: '' }),
    med(2, { tittel: `Søknad og CV - Lærer - ${SOEKER}`, avsender: SOEKER }),
    med(3, {
      tittel: 'Offentlig søkerliste - Lærer',
      type: NOTAT,
      avsender: '',
      mer: dokument('liste', 'Søkerliste'),
    }),
    med(4, { tittel: 'Utvidet søkerliste - Lærer', type: NOTAT, avsender: '', mer: uten('UOT-3') }),
    med(5, {
      tittel: 'Utvidet søkerliste - Rektor',
      type: NOTAT,
      avsender: '',
      mer: dokument('utvidet', `Liste med ${SOEKER}`),
    }),
    med(6, {
      tittel: 'Adresseliste - mottakere av brev',
      type: UT,
      avsender: '',
      mer: til('Innlandsdrift AS', SKJULT[3]),
    }),
  ]),
  iSak(4, [
    med(1, { tittel: 'Vedtak om tilskudd', mer: uten('U', 'TD') }),
    med(2, { tittel: `Svar på søknad\nfra ${SKJULT[0]}`, mer: uten('U', 'TR1') }),
    med(3, { tittel: `Klage på gebyr\n${SKJULT[0]}`, avsender: SOEKER, mer: uten('U', 'TR1', 'NA', 'NM') }),
    med(4, {
      tittel: `Om ${SKJULT[0]}`,
      avsender: 'Innlandsdrift AS',
      mer: uten('XX') + hos('Siv Saksberg'),
    }),
    med(5, { tittel: `Melding om ${SKJULT[0]}`, avsender: 'Innlandsdrift AS', mer: uten('Q7') }),
    med(6, {
      tittel: `Arbeidsavtale for ${SOEKER}\nlønn`,
      avsender: 'Innlandsdrift AS',
      mer: uten('P', 'TR1'),
    }),
    med(7, {
      tittel: `Varsel\nom ${SKJULT[0]}`,
      mer: `<skjerming><tilgangsrestriksjon>U</tilgangsrestriksjon><skjermingMetadata>TR1</skjermingMetadata><skjermingOpphoererDato>2026-01-01</skjermingOpphoererDato></skjerming>`,
    }),
  ]),
  iSak(5, [med(1, { tittel: 'Rapport fra tilsyn' })], {
    tittel: `Tilsyn\n${SKJULT[1]}`,
    mer: uten('U', 'TM1'),
  }),
  iSak(6, [
    med(1, rettet ? { tittel: 'Ført i feil sak', status: 'U' } : { tittel: 'Ført i feil sak' }),
    ...(rettet ? [] : [med(2, { tittel: 'Til flytting' })]),
    med(
      3,
      rettet
        ? { tittel: 'Uttalelse\nfra naboen', mer: uten('U', 'TR1') }
        : { tittel: 'Uttalelse fra naboen' },
    ),
    med(4, {
      tittel: 'Videresendt e-post',
      avsender: rettet ? 'Fjordvik idrettslag' : 'Feilført Avsender AS',
      mer: hos(rettet ? 'Siv Saksberg' : 'Ida Import'),
    }),
  ]),
  iSak(7, [med(1, { tittel: 'Første brev' }), med(2, { tittel: 'Andre brev' })]),
  {
    ...iSak(8, [med(1, { tittel: 'Brev i rett sak' })]),
    poster: [
      { id: 's8-r1', nr: 1, tittel: 'Brev i rett sak' },
      ...(rettet ? [{ id: 's6-r2', nr: 5, tittel: 'Til flytting' }] : []),
    ],
  },
  iSak(9, [med(1, { tittel: 'Kan leses' }), med(2, { odelagt: true })]),
];

/** One case of a client system, where the case is the person, and a note that is no entry. */
const KLIENT: readonly Testsak[] = [
  iSak(90, [med(1, { tittel: `Vedtak om introduksjonsprogram for ${SOEKER}`, avsender: SOEKER })], {
    tittel: SOEKER,
    mer: `<registrering xsi:type="registrering"><systemID>notat-1</systemID><tittel>${SKJULT[2]}</tittel></registrering>`,
  }),
];

export interface Rutinedata extends Arkivdata {
  /** Delivers the archive, as it was or as it has been mended. */
  readonly lever: (rettet: boolean) => Promise<Rapport>;
  /** The report of the client system's delivery. */
  readonly klientrapport: Rapport;
}

/** A data folder with an invented body's archive, and a client system's, as the routines leave them. */
export async function fyllRutiner(): Promise<Rutinedata> {
  const rot = mkdtempSync(join(tmpdir(), 'konsoll-rutiner-'));
  const data = join(rot, 'data');
  mkdirSync(data);
  const virksomhet = demoVirksomhet();
  const [arkiv] = virksomhet.kilder;
  if (arkiv === undefined) throw new TypeError('No source.');
  const klient = { ...arkiv, id: 'klient', navn: 'Klientsystemet', klientsystem: true };
  skrivKonfig(join(data, 'konfig.json'), { virksomheter: [{ ...virksomhet, kilder: [arkiv, klient] }] });
  const eksporterFra = (kilde: string, saker: readonly Testsak[]): Promise<Rapport> =>
    eksporter({
      // The archive goes back and forth between the same two deliveries.
      bekreft: true,
      format: 'noark5',
      data,
      klokke: () => NAA,
      virksomhet: virksomhet.slug,
      kilde,
      sti: skrivLeveranse(mkdtempSync(join(rot, 'leveranse-')), saker),
    });
  const lever = (rettet: boolean): Promise<Rapport> => eksporterFra(arkiv.id, leveranse(rettet));
  const klientrapport = await eksporterFra('klient', KLIENT);
  await lever(false);
  return { data, lever, klientrapport, rydd: () => rmSync(rot, { recursive: true, force: true }) };
}
