import type { Saksvurdering } from '../../eksport/vurdering/vurdering.ts';
import { hjemmelVedID } from '../../konfig/register.ts';
import type { Virksomhet } from '../../konfig/virksomhet.ts';
import type { Sak } from '../../noark/sak.ts';
import type { Begrunnetfelt } from '../../skjerming/begrunnet-felt.ts';
import { feltdato as dato, feltpar, type Feltpar } from './felt.ts';
import { fast, forklarMaske, type Forklaring } from './forklaring.ts';
import { skjermingslinje } from './skjermingslinje.ts';

/** A case's own fields as the archive has them beside what the public gets; its entries are compared by themselves. */
export interface Sakssammenligning {
  readonly saksaar: number;
  readonly sakssekvensnummer: number;
  /** False for a case that shows only its number: the right-hand side is what it would show with an entry. */
  readonly vises: boolean;
  readonly ikkeVist: readonly Forklaring[];
  readonly felter: readonly Feltpar[];
  readonly flagg: readonly string[];
}

const BARE_NUMMERET = fast('Ingen journalpost i saken vises, så den viser bare nummeret sitt.');
const HELT_UTE = fast('Hele saken er utelatt eller sikkerhetsgradert.');

/** Holds a case's two sides against each other, field by field, with shielding's own reasons for every difference. */
export function sammenlignSak(sak: Sak, vurdering: Saksvurdering, virksomhet: Virksomhet): Sakssammenligning {
  const offentlig = vurdering.sak ?? vurdering.saksutkast;
  const ikkeVist = vurdering.sak !== undefined ? [] : offentlig === undefined ? HELT_UTE : BARE_NUMMERET;
  const grunner = (felt?: Begrunnetfelt): readonly Forklaring[] =>
    offentlig === undefined
      ? ikkeVist
      : (vurdering.saksdetaljer?.grunner ?? [])
          .filter((grunn) => grunn.felt === felt)
          .map((grunn) => forklarMaske(grunn, virksomhet));
  const klasse = (id: string, tittel: string | undefined): string =>
    tittel === undefined ? id : `${id} ${tittel}`;
  const primaer = sak.klasser.findLast(({ sekundaer }) => !sekundaer);
  const andre = sak.klasser.filter((k) => k !== primaer);
  const hjemler = [...new Set(offentlig?.unntak.flatMap((unntak) => unntak.hjemler))];
  const rad = (
    felt: string,
    navn: string,
    noark: string,
    arkiv: string | undefined,
    vist: string | undefined,
  ) => feltpar({ felt, navn, noark, arkiv: [arkiv], offentlig: vist, grunner: grunner() });
  const aldri = (
    felt: string,
    navn: string,
    noark: string,
    verdier: readonly string[],
    hvorfor: string,
  ): Feltpar[] =>
    verdier.length === 0
      ? []
      : [feltpar({ felt, navn, noark, arkiv: verdier, offentlig: undefined, grunner: fast(hvorfor) })];
  return {
    saksaar: sak.saksaar,
    sakssekvensnummer: sak.sakssekvensnummer,
    vises: vurdering.sak !== undefined,
    ikkeVist,
    felter: [
      feltpar({
        felt: 'sakstittel',
        navn: 'Sakstittel',
        noark: 'tittel (saksmappe)',
        arkiv: [sak.tittel.linje1, sak.tittel.linje2],
        offentlig: offentlig?.tittel.tekst,
        grunner: grunner('sakstittel'),
      }),
      ...(primaer === undefined
        ? []
        : [
            feltpar({
              felt: 'klassering',
              navn: 'Klassering',
              noark: 'klasseID',
              arkiv: [klasse(primaer.klasseID, primaer.tittel)],
              offentlig: offentlig?.klassering[0]?.tekst,
              grunner: [
                ...grunner('klassering'),
                ...(offentlig?.klassering.length === 0
                  ? fast('En klasse som er en person, vises aldri (R14).')
                  : []),
              ],
            }),
          ]),
      rad('saksdato', 'Saksdato', 'saksdato', dato(sak.saksdato), dato(offentlig?.saksdato)),
      rad('enhet', 'Enhet', 'administrativEnhet', sak.administrativEnhet, offentlig?.enhet),
      rad('saksansvarlig', 'Saksansvarlig', 'saksansvarlig', sak.saksansvarlig, offentlig?.saksansvarlig),
      ...(sak.skjerming.length === 0
        ? []
        : [
            feltpar({
              felt: 'skjerming',
              navn: 'Skjerming',
              noark: 'tilgangsrestriksjon, skjermingshjemmel, skjermingMetadata',
              arkiv: sak.skjerming.map(skjermingslinje),
              offentlig:
                hjemler.length === 0
                  ? undefined
                  : hjemler.map((id) => hjemmelVedID(virksomhet, id)?.tekst ?? id).join(' · '),
              grunner: fast(
                'Publikum ser hjemmelen med registerets ord, aldri koden eller arkivets egen tekst.',
              ),
            }),
          ]),
      ...aldri(
        'sekundaerklasser',
        'Andre klasser',
        'klasseID',
        andre.map(({ klasseID, tittel }) => klasse(klasseID, tittel)),
        'Bare den innerste primærklassen vises (R14).',
      ),
      ...aldri(
        'sakspart',
        'Sakens parter',
        'sakspartNavn',
        sak.sakspart.map(({ navn }) => navn),
        'Sakens parter vises aldri.',
      ),
    ],
    flagg: vurdering.saksdetaljer?.flagg ?? [],
  };
}
