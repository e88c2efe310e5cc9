import type { Dokumentnr, Saksnr } from '../../arkiv/nummer.ts';
import { postViserIkkeMer, sakViserIkkeMer } from '../../eksport/vurdering/viser-ikke-mer.ts';
import { finnVirksomhet } from '../../konfig/les-konfig.ts';
import { IngenTilgang } from '../feil.ts';
import { arkivnotat, medArkivendringer, type Arkivendring } from './arkivendring.ts';
import {
  forhaandsvisPost,
  forhaandsvisSak,
  type Forhaandskall,
  type Postforhaandsvisning,
  type Saksforhaandsvisning,
  type Tenkt,
  type Vist,
} from './forhaandsvisning.ts';
import type { Tenktvedtak } from './tenkt-vedtak.ts';

export interface Hvahvisvalg {
  /** Changes in the archive, in order. */
  readonly arkiv?: readonly Arkivendring[];
  /** Decisions of the console: words or a level to mask, hold, withdraw. */
  readonly vedtak?: readonly Tenktvedtak[];
}

/** What would come of it, beside what is. */
export interface Hvahvissvar<T> {
  readonly naa: T;
  readonly da: T;
  /** What to do in the archive, a sentence for each change of it. */
  readonly arkivnotater: readonly string[];
  /**
   * The public would read something that it does not read now. Where a change of the archive does that, it must be done there
   * («må gjøres i arkivet») and there is nothing to decide here.
   */
  readonly aapner: boolean;
  /** Decisions that hide as much at once, until the archive is changed. None where the change opens something. */
  readonly kanVedtas: readonly Tenktvedtak[];
}

/** True when the public would read anything that it does not read now: by the one rule that decisions and approvals go by. */
const viserMer = (naa: Vist, da: Vist): boolean =>
  (da.sak !== undefined && (naa.sak === undefined || !sakViserIkkeMer(da.sak, naa.sak))) ||
  [...da.poster].some(([nummer, post]) => {
    const foer = naa.poster.get(nummer);
    return foer === undefined || !postViserIkkeMer(post, foer);
  });

const tenktAv = (
  { konfig }: Forhaandskall,
  slug: string,
  nummer: Saksnr | Dokumentnr,
  { arkiv = [], vedtak = [] }: Hvahvisvalg,
): Tenkt & { readonly notater: readonly string[] } => {
  const virksomhet = finnVirksomhet(konfig, { slug });
  if (virksomhet === undefined) throw new IngenTilgang();
  return {
    vedtak,
    ...(arkiv.length > 0 && { endre: (pulje) => medArkivendringer(pulje, nummer, arkiv, virksomhet) }),
    notater: arkiv.map((endring) => arkivnotat(endring, virksomhet)),
  };
};

/** Levels are the same in a decision, where it has a hjemmel to put them down to. */
function somVedtak(nummer: Saksnr | Dokumentnr, endring: Arkivendring): Tenktvedtak[] {
  if (endring.art !== 'skjerm' || endring.hjemmel === undefined) return [];
  const { nivaa, kode, hjemmel } = endring;
  const oenske = { art: 'masker', detaljer: { maske: 'nivaa', nivaa, kode, hjemmel } } as const;
  if (endring.paa === 'sak') {
    const { saksaar, sakssekvensnummer } = nummer;
    return [{ gjenstand: { omfang: 'sak', nummer: { saksaar, sakssekvensnummer } }, oenske }];
  }
  return 'dokumentnummer' in nummer ? [{ gjenstand: { omfang: 'post', nummer }, oenske }] : [];
}

function svar<T extends { readonly vist: Vist }>(
  naa: T,
  da: T,
  nummer: Saksnr | Dokumentnr,
  { arkiv = [], vedtak = [] }: Hvahvisvalg,
  notater: readonly string[],
): Hvahvissvar<T> {
  const aapner = viserMer(naa.vist, da.vist);
  const kanVedtas =
    aapner && arkiv.length > 0 ? [] : [...arkiv.flatMap((endring) => somVedtak(nummer, endring)), ...vedtak];
  return { naa, da, arkivnotater: notater, aapner, kanVedtas };
}

/**
 * What the public would get of an entry if the archive or the decisions were otherwise. Nothing is written but the log.
 *
 * @returns undefined for an entry that the archive does not know.
 * @throws IngenTilgang; VedtakAvvist, SammePerson where a decision could not be taken.
 */
export async function hvaHvisPost(
  kall: Forhaandskall,
  slug: string,
  nummer: Dokumentnr,
  valg: Hvahvisvalg,
): Promise<Hvahvissvar<Postforhaandsvisning> | undefined> {
  const naa = await forhaandsvisPost(kall, slug, nummer);
  const { notater, ...tenkt } = tenktAv(kall, slug, nummer, valg);
  const da = naa && (await forhaandsvisPost(kall, slug, nummer, tenkt));
  if (naa === undefined || da === undefined) return undefined;
  return svar(naa, da, nummer, valg, notater);
}

/** The same of a whole case. */
export async function hvaHvisSak(
  kall: Forhaandskall,
  slug: string,
  nummer: Saksnr,
  valg: Hvahvisvalg,
): Promise<Hvahvissvar<Saksforhaandsvisning> | undefined> {
  const naa = await forhaandsvisSak(kall, slug, nummer);
  const { notater, ...tenkt } = tenktAv(kall, slug, nummer, valg);
  const da = naa && (await forhaandsvisSak(kall, slug, nummer, tenkt));
  if (naa === undefined || da === undefined) return undefined;
  return svar(naa, da, nummer, valg, notater);
}
