import type { Postvurdering } from '../../eksport/vurdering/vurdering.ts';
import { hjemmelVedID } from '../../konfig/register.ts';
import type { Virksomhet } from '../../konfig/virksomhet.ts';
import type { Journalpost } from '../../noark/journalpost.ts';
import { formaterDokumentnummer } from '../../offentlig/adresse.ts';
import { erAvsender, type OffentligJournalpost } from '../../offentlig/journalpost.ts';
import type { Dokumenttilgang } from '../../offentlig/unntak.ts';
import type { Begrunnetfelt } from '../../skjerming/begrunnet-felt.ts';
import { TYPER } from '../innstillinger/ord.ts';
import { feltdato as dato, feltpar, type Feltpar } from './felt.ts';
import { fast, forklarMaske, forklarUtfall, type Forklaring } from './forklaring.ts';
import { finnPart } from './finn-part.ts';
import { skjermingslinje } from './skjermingslinje.ts';

/** An entry as the archive has it beside what the public gets. */
export interface Postsammenligning {
  readonly saksaar: number;
  readonly sakssekvensnummer: number;
  readonly dokumentnummer: number;
  readonly utfall: Postvurdering['utfall'];
  /** The public reads the right-hand side. When not, that is what it would read if nothing stopped it. */
  readonly vises: boolean;
  /** Why it is not shown; empty where it is. */
  readonly ikkeVist: readonly Forklaring[];
  readonly felter: readonly Feltpar[];
  /** Codes of flags (`FLAGGTEKST`) and of the gate's findings. */
  readonly flagg: readonly string[];
  readonly funn: readonly { readonly kode: string; readonly felt: string }[];
}

const TILGANG: Readonly<Record<Dokumenttilgang['tilgang'], string>> = {
  aapent: 'Åpent',
  hele: 'Unntatt i sin helhet',
  deler: 'Delvis unntatt',
  ukjent: 'Ikke offentlighetsvurdert',
};

/**
 * Holds an entry's two sides against each other, field by field, with shielding's own reasons for every difference.
 *
 * @param vurdering what the pipeline decided of the entry.
 */
export function sammenlignPost(
  vurdering: Postvurdering,
  sak: {
    readonly saksaar: number;
    readonly sakssekvensnummer: number;
    readonly administrativEnhet?: string | undefined;
  },
  virksomhet: Virksomhet,
): Postsammenligning {
  const { post } = vurdering.post;
  const offentlig = vurdering.visning.art === 'publiser' ? vurdering.visning.post : vurdering.utkast;
  const ikkeVist = forklarUtfall(vurdering);
  const grunnerFor = (...felter: readonly Begrunnetfelt[]): readonly Forklaring[] =>
    offentlig === undefined
      ? ikkeVist
      : (vurdering.detaljer?.grunner ?? [])
          .filter(({ felt }) => felter.includes(felt))
          .map((grunn) => forklarMaske(grunn, virksomhet));
  const hjemmeltekst = (id: string): string => hjemmelVedID(virksomhet, id)?.tekst ?? id;
  return {
    saksaar: sak.saksaar,
    sakssekvensnummer: sak.sakssekvensnummer,
    dokumentnummer: post.journalpostnummer,
    utfall: vurdering.utfall,
    vises: vurdering.visning.art === 'publiser',
    ikkeVist,
    felter: [
      ...titlene(post, offentlig, grunnerFor),
      ...partene(post, offentlig, grunnerFor),
      ...faktaene(post, offentlig, ikkeVist, sak.administrativEnhet),
      ...dokumentene(post, offentlig, grunnerFor),
      ...skjermingen(post, offentlig, grunnerFor, hjemmeltekst),
      ...lenkene(post, offentlig, ikkeVist),
      ...aldriVist(post),
    ],
    flagg: vurdering.detaljer?.flagg ?? [],
    funn: (vurdering.detaljer?.funn ?? []).map(({ kode, felt }) => ({ kode, felt })),
  };
}

type Grunner = (...felter: readonly Begrunnetfelt[]) => readonly Forklaring[];

function titlene(
  post: Journalpost,
  offentlig: OffentligJournalpost | undefined,
  grunner: Grunner,
): Feltpar[] {
  const { linje1, linje2 } = post.tittel;
  const levert = post.offentligTittel;
  return [
    feltpar({
      felt: 'tittel',
      navn: 'Tittel',
      noark: 'tittel',
      arkiv: [linje1, linje2],
      offentlig: offentlig?.tittel.tekst,
      grunner: grunner('tittel'),
    }),
    ...(levert === undefined
      ? []
      : [
          feltpar({
            felt: 'offentligTittel',
            navn: 'Offentlig tittel',
            noark: 'offentligTittel',
            arkiv: [levert],
            offentlig: offentlig?.tittel.tekst === levert ? levert : undefined,
            grunner: [
              ...grunner('tittel'),
              ...fast('Den offentlige tittelen brukes bare når noe er skjermet, og den ikke røper det.'),
            ],
          }),
        ]),
  ];
}

const partene = (
  post: Journalpost,
  offentlig: OffentligJournalpost | undefined,
  grunner: Grunner,
): Feltpar[] =>
  post.korrespondansepart.map((part, i) => {
    const avsender = erAvsender(part.korrespondanseparttype);
    return feltpar({
      felt: `part ${i + 1}`,
      navn: avsender ? 'Avsender' : 'Mottaker',
      noark: 'korrespondansepartNavn',
      arkiv: [part.navn],
      offentlig: offentlig && finnPart(part, post.korrespondansepart, offentlig.parter),
      grunner: grunner(avsender ? 'avsender' : 'mottaker'),
    });
  });

function faktaene(
  post: Journalpost,
  offentlig: OffentligJournalpost | undefined,
  ikkeVist: readonly Forklaring[],
  saksenhet: string | undefined,
): Feltpar[] {
  const grunner = offentlig === undefined ? ikkeVist : [];
  const nummer = (aar: number | undefined, sekvens: number | undefined): string | undefined =>
    aar === undefined || sekvens === undefined ? undefined : `${sekvens}/${aar}`;
  const rad = (
    felt: string,
    navn: string,
    noark: string,
    arkiv: string | undefined,
    vist: string | undefined,
  ) => feltpar({ felt, navn, noark, arkiv: [arkiv], offentlig: vist, grunner });
  return [
    rad('enhet', 'Enhet', 'administrativEnhet', post.administrativEnhet ?? saksenhet, offentlig?.enhet),
    rad('saksbehandler', 'Saksbehandler', 'saksbehandler', post.saksbehandler, offentlig?.saksbehandler),
    rad(
      'journalposttype',
      'Type',
      'journalposttype',
      TYPER[post.journalposttype],
      offentlig && TYPER[offentlig.journalposttype],
    ),
    rad('journaldato', 'Journaldato', 'journaldato', dato(post.journaldato), dato(offentlig?.journaldato)),
    rad(
      'dokumentetsDato',
      'Dokumentets dato',
      'dokumentetsDato',
      dato(post.dokumentetsDato),
      dato(offentlig?.dokumentetsDato),
    ),
    rad(
      'journalnummer',
      'Journalnummer',
      'journalaar, journalsekvensnummer',
      nummer(post.journalaar, post.journalsekvensnummer),
      nummer(offentlig?.journalaar, offentlig?.journalsekvensnummer),
    ),
  ];
}

const dokumentene = (
  post: Journalpost,
  offentlig: OffentligJournalpost | undefined,
  grunner: Grunner,
): Feltpar[] =>
  post.dokumenter.flatMap((dokument, i) => {
    const vist = offentlig?.dokumenter[i];
    const navn = dokument.tilknyttetSom === 'H' ? 'Hoveddokument' : 'Vedlegg';
    return [
      feltpar({
        felt: `dokument ${i + 1} tittel`,
        navn: `${navn} ${i + 1}, tittel`,
        noark: 'tittel (dokumentbeskrivelse)',
        arkiv: [dokument.tittel.linje1, dokument.tittel.linje2],
        offentlig: vist?.tittel.tekst,
        grunner: grunner('dokumenttittel'),
      }),
      ...(vist?.tilgang.tilgang === 'aapent'
        ? []
        : [
            feltpar({
              felt: `dokument ${i + 1} tekst`,
              navn: `${navn} ${i + 1}, teksten`,
              noark: 'skjermingDokument',
              arkiv: ['Dokumentets innhold'],
              offentlig: vist && TILGANG[vist.tilgang.tilgang],
              grunner: grunner('dokumenttekst'),
            }),
          ]),
    ];
  });

function skjermingen(
  post: Journalpost,
  offentlig: OffentligJournalpost | undefined,
  grunner: Grunner,
  tekst: (id: string) => string,
): Feltpar[] {
  if (post.skjerming.length === 0) return [];
  const ider = [
    ...(offentlig?.unntak.flatMap(({ hjemler }) => hjemler) ?? []),
    ...(offentlig?.tilgang.hjemler ?? []),
  ];
  const vist = [...new Set(ider)].map(tekst).join(' · ');
  return [
    feltpar({
      felt: 'skjerming',
      navn: 'Skjerming',
      noark: 'tilgangsrestriksjon, skjermingshjemmel, skjermingMetadata',
      arkiv: post.skjerming.map(skjermingslinje),
      offentlig: vist === '' ? undefined : vist,
      grunner: [
        ...(offentlig === undefined ? grunner() : []),
        ...fast('Publikum ser hjemmelen med registerets ord, aldri koden eller arkivets egen tekst.'),
      ],
    }),
  ];
}

const lenkene = (
  post: Journalpost,
  offentlig: OffentligJournalpost | undefined,
  ikkeVist: readonly Forklaring[],
): Feltpar[] =>
  post.avskrivning.map((avskrivning, i) => {
    const vist = offentlig?.avskrivning[i];
    const av = vist?.avskrivesAv && formaterDokumentnummer(vist.avskrivesAv);
    const deler = [vist?.avskrivningsdato, vist?.avskrivningsmaate, av].filter((del) => del !== undefined);
    return feltpar({
      felt: `avskrivning ${i + 1}`,
      navn: 'Avskrivning',
      noark: 'avskrivningsdato, avskrivningsmaate, referanseAvskrivesAvJournalpost',
      arkiv: [
        [
          avskrivning.avskrivningsdato,
          avskrivning.avskrivningsmaate,
          avskrivning.avskrivesAvJournalnummer ?? avskrivning.referanseAvskrivesAv,
        ]
          .filter((del) => del !== undefined)
          .join(' '),
      ],
      offentlig: deler.length === 0 ? undefined : deler.join(' '),
      grunner:
        offentlig === undefined
          ? ikkeVist
          : fast('Lenken vises med det offentlige nummeret, og bare når den andre posten kan nevnes.'),
    });
  });

/** What is never in the public record, however open the entry is. */
function aldriVist(post: Journalpost): Feltpar[] {
  const rader: readonly (readonly [felt: string, navn: string, noark: string, verdi: string | undefined])[] =
    [
      ['mottattDato', 'Mottatt dato', 'mottattDato', post.mottattDato],
      ['sendtDato', 'Sendt dato', 'sendtDato', post.sendtDato],
      ['forfallsdato', 'Forfallsdato', 'forfallsdato', post.forfallsdato],
      [
        'offentlighetsvurdertDato',
        'Offentlighetsvurdert dato',
        'offentlighetsvurdertDato',
        post.offentlighetsvurdertDato,
      ],
      ['journalstatus', 'Journalstatus', 'journalstatus', post.journalstatus],
      ['journalenhet', 'Journalenhet', 'journalenhet', post.journalenhet],
      ['registreringsID', 'Registrerings-ID', 'registreringsID', post.registreringsID],
    ];
  return rader.flatMap(([felt, navn, noark, verdi]) =>
    verdi === undefined
      ? []
      : [
          feltpar({
            felt,
            navn,
            noark,
            arkiv: [verdi],
            offentlig: undefined,
            grunner: fast('Vises aldri i den offentlige journalen.'),
          }),
        ],
  );
}
