import { harIdnummer } from '../../kontroll/har-idnummer.ts';
import { type Hjemmelmangel, hjemmelmangel } from '../../konfig/hjemmelkrav.ts';
import { hjemmelVedID } from '../../konfig/register.ts';
import type { Virksomhet } from '../../konfig/virksomhet.ts';
import { gjelderOpplysninger } from './gjelder-opplysninger.ts';
import type { Kravdokument } from '../livsloep/krav.ts';
import { type Dokumentvedtak, nekter, type Vedtak } from './vedtak.ts';

/** What the law still demands before a decision can be sent; the console has the words. */
export type Mangelkode =
  /** No provision is named (R44). */
  | 'hjemmel-mangler'
  /** Not in the register, or not in force on the day (R71). */
  | 'hjemmel-ukjent'
  /** Ledd, letter or number is missing (R44). */
  | 'hjemmel-upresis'
  /** § 13 without the secrecy provision (R44). */
  | 'teieplikt-mangler'
  /** A can-exemption without the assessment of § 11 (R45). */
  | 'meroffentlighet-mangler'
  /** The assessment says access, the decision refuses. */
  | 'meroffentlighet-gis'
  /** Why the rest is refused too: § 12 a, b or c (R46). */
  | 'resten-mangler'
  /** Which body has it (R52). */
  | 'rett-organ-mangler'
  /** Fuller reasons without reasons (R47), an extension without why, or a refusal of environmental information without reasons (R51). */
  | 'begrunnelse-mangler'
  /** A complaint is dismissed without a word of why it is not heard though it is late (R48, fvl. § 31). */
  | 'oppreisning-mangler'
  /** Part of a document is given, and no redacted copy of it has been put there. */
  | 'sladdet-kopi-mangler'
  | 'idnummer'
  | 'ingen-dokumenter'
  /** Nobody else has approved it. */
  | 'godkjenning-mangler';

export interface Vedtaksmangel {
  readonly kode: Mangelkode;
  /** The document it is about; absent for the whole. */
  readonly nummer?: number;
}

/** Long enough to be an assessment and not a tick (R45). */
const MINST = 20;

const HJEMMELKODE = {
  ukjent: 'hjemmel-ukjent',
  'uten teieplikt': 'teieplikt-mangler',
  upresis: 'hjemmel-upresis',
} as const satisfies Record<Hjemmelmangel, Mangelkode>;

function dokumentmangler(d: Dokumentvedtak, virksomhet: Virksomhet, dato: string): Mangelkode[] {
  if (d.utfall === 'feil-organ') return (d.rettOrgan ?? '').trim() === '' ? ['rett-organ-mangler'] : [];
  if (!nekter(d)) return [];
  if (d.hjemler.length === 0) return ['hjemmel-mangler'];
  const ut: Mangelkode[] = [];
  const funnet = d.hjemler.map((id) => hjemmelVedID(virksomhet, id));
  for (const h of funnet) {
    const mangel = hjemmelmangel(h, virksomhet, [dato]);
    if (mangel !== undefined) ut.push(HJEMMELKODE[mangel]);
  }
  if (funnet.some((h) => h?.art === 'kan')) {
    if (d.meroffentlighet === undefined || d.meroffentlighet.grunn.trim().length < MINST)
      ut.push('meroffentlighet-mangler');
    else if (d.meroffentlighet.gisLikevel) ut.push('meroffentlighet-gis');
  }
  const opplysninger = funnet.some((h) => h !== undefined && gjelderOpplysninger(h));
  if (d.utfall === 'avslag' && opplysninger && d.resten === undefined) ut.push('resten-mangler');
  return ut;
}

/**
 * Everything that stands between a draft and a decision that may be sent (R44-R48, R51, R52); empty when nothing does.
 * @param dato yyyy-mm-dd, the day it is to be sent: the register has history.
 * @param om `godkjent`: somebody else than its author has approved it; `miljoe`: it is about environmental information; `stand`: the
 *   request's documents as they stand.
 */
export function vedtaksmangler(
  vedtak: Vedtak,
  virksomhet: Virksomhet,
  dato: string,
  om: { readonly godkjent: boolean; readonly miljoe: boolean; readonly stand: readonly Kravdokument[] },
): readonly Vedtaksmangel[] {
  const ut: Vedtaksmangel[] = [];
  const tekster = [
    vedtak.innledning,
    ...vedtak.dokumenter.flatMap((d) => [d.begrunnelse, d.rettOrgan, d.meroffentlighet?.grunn]),
  ];
  if (tekster.some((t) => t !== undefined && harIdnummer(t))) ut.push({ kode: 'idnummer' });
  if (vedtak.dokumenter.length === 0 && vedtak.art !== 'forlengelse') ut.push({ kode: 'ingen-dokumenter' });
  if (vedtak.art === 'forlengelse' && (vedtak.innledning ?? '').trim().length < MINST)
    ut.push({ kode: 'begrunnelse-mangler' });
  for (const d of vedtak.dokumenter) {
    if (vedtak.art === 'avvisning') {
      const sen = om.stand.find(({ nummer }) => nummer === d.nummer)?.klage?.forSent;
      if (sen?.kanOppreises !== false && (d.begrunnelse ?? '').trim().length < MINST)
        ut.push({ kode: 'oppreisning-mangler', nummer: d.nummer });
      continue;
    }
    // Environmental information is not refused without a short reason, whoever asks for it (miljøinformasjonsloven § 13 fourth paragraph).
    const maaBegrunnes = vedtak.art === 'begrunnelse' || (om.miljoe && nekter(d));
    if (maaBegrunnes && (d.begrunnelse ?? '').trim().length < MINST)
      ut.push({ kode: 'begrunnelse-mangler', nummer: d.nummer });
    for (const kode of new Set(dokumentmangler(d, virksomhet, dato))) ut.push({ kode, nummer: d.nummer });
  }
  if (virksomhet.innsyn.fireOeyne && !om.godkjent) ut.push({ kode: 'godkjenning-mangler' });
  return ut;
}
