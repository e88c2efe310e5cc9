import type { Dokumentnr } from '../../arkiv/nummer.ts';
import { lagVedtaksregister } from '../../arkiv/vedtaksregister.ts';
import type { BundetFunn, Godkjenning } from '../../arkiv/vedtaksdetaljer.ts';
import { vurderPulje } from '../../eksport/vurdering/planlegg-pulje.ts';
import type { Postvurdering, Saksvurdering } from '../../eksport/vurdering/vurdering.ts';
import { postinnhold, saksinnhold } from '../../journal/innhold.ts';
import { finnVirksomhet } from '../../konfig/les-konfig.ts';
import type { Virksomhet } from '../../konfig/virksomhet.ts';
import type { Sak } from '../../noark/sak.ts';
import { formaterDokumentnummer, formaterSaksnummer } from '../../offentlig/adresse.ts';
import { datoI } from '../../tid/oslo.ts';
import { FinnesIkke } from '../feil.ts';
import { kan, type Bruker } from '../tilgang.ts';
import type { Forhaandskall } from './forhaandsvisning.ts';
import { sammenlignPost, type Postsammenligning } from './sammenlign-post.ts';
import { sammenlignSak, type Sakssammenligning } from './sammenlign-sak.ts';

/** One of several entries, as the archive has it beside what the public gets, and what a decision about it is bound to. */
export interface Forhaandsvistpost extends Postsammenligning {
  readonly nummer: string;
  readonly journaldato: string;
  /** Empty where no unit has it. */
  readonly enhet: string;
  /** The public records as they stand here, by fingerprint; absent where it would not be shown. */
  readonly avtrykk: Godkjenning | undefined;
  /** What the gate holds it for, bound to the texts it was found in. */
  readonly bundneFunn: readonly BundetFunn[];
}

/** The entries of one case that were asked for. */
export interface Forhaandsvistsak {
  readonly nummer: string;
  /** Absent where the case is another unit's. */
  readonly sak: Sakssammenligning | undefined;
  readonly poster: readonly Forhaandsvistpost[];
}

/**
 * Some entries beside what the public gets of each, or would get if nobody had to approve it, case by case in the order that
 * they are asked for. What the person may not see, and what the archive does not have, is left out. It logs nothing: whoever
 * asks says what was looked at (R68).
 *
 * @throws FinnesIkke where the body has no configuration.
 */
export async function forhaandsvisFlere(
  { arkiv, konfig, klokke, bruker }: Pick<Forhaandskall, 'arkiv' | 'konfig' | 'klokke' | 'bruker'>,
  slug: string,
  numre: readonly Dokumentnr[],
): Promise<readonly Forhaandsvistsak[]> {
  const virksomhet = finnVirksomhet(konfig, { slug });
  if (virksomhet === undefined) throw new FinnesIkke();
  const oensket = new Set(numre.map(formaterDokumentnummer));
  const saksnumre = [...new Map(numre.map((nummer) => [formaterSaksnummer(nummer), nummer])).values()];
  const pulje = await arkiv.puljeAv(slug, saksnumre);
  const vurderinger = await vurderPulje(arkiv, pulje, {
    virksomhet,
    kilder: new Map(virksomhet.kilder.map((kilde) => [kilde.id, kilde])),
    iDag: datoI(klokke()),
    vedtak: lagVedtaksregister(await arkiv.vedtak()),
  });
  const rekkefoelge = new Map(saksnumre.map((nummer, plass) => [formaterSaksnummer(nummer), plass]));
  return pulje.saker
    .flatMap(({ sak, poster }) => {
      const nr = new Set(poster.map((post) => post.nr));
      const vurdering = vurderinger.find((v) => v.poster.some(({ post }) => nr.has(post.nr)));
      return vurdering === undefined ? [] : [iSaken(sak, vurdering, { virksomhet, bruker, oensket })];
    })
    .filter(({ poster }) => poster.length > 0)
    .toSorted((a, b) => (rekkefoelge.get(a.nummer) ?? 0) - (rekkefoelge.get(b.nummer) ?? 0));
}

interface Hvem {
  readonly virksomhet: Virksomhet;
  readonly bruker: Bruker;
  readonly oensket: ReadonlySet<string>;
}

function iSaken(sak: Sak, vurdering: Saksvurdering, { virksomhet, bruker, oensket }: Hvem): Forhaandsvistsak {
  const maaSe = (enhet: string | undefined): boolean =>
    kan(bruker, 'se', { virksomhet: virksomhet.slug, enhet });
  const poster = vurdering.poster.flatMap((en) => {
    const nummer = formaterDokumentnummer({ ...sak, dokumentnummer: en.post.post.journalpostnummer });
    const enhet = en.post.post.administrativEnhet ?? sak.administrativEnhet;
    return oensket.has(nummer) && maaSe(enhet)
      ? [somLinje(en, vurdering, { nummer, enhet, sak, virksomhet })]
      : [];
  });
  return {
    nummer: formaterSaksnummer(sak),
    sak: maaSe(sak.administrativEnhet)
      ? utenGradert(sammenlignSak(sak, vurdering, virksomhet), sak.gradering !== undefined)
      : undefined,
    poster,
  };
}

/** What is graded by the security act must not lie here at all, and is not spread further. */
const utenGradert = <T extends Pick<Sakssammenligning, 'felter'>>(en: T, gradert: boolean): T =>
  gradert ? { ...en, felter: [] } : en;

function somLinje(
  en: Postvurdering,
  { sak: offentligSak }: Saksvurdering,
  {
    nummer,
    enhet,
    sak,
    virksomhet,
  }: {
    readonly nummer: string;
    readonly enhet: string | undefined;
    readonly sak: Sak;
    readonly virksomhet: Virksomhet;
  },
): Forhaandsvistpost {
  const vises = en.visning.art === 'publiser' ? en.visning.post : undefined;
  return {
    ...utenGradert(sammenlignPost(en, sak, virksomhet), en.utfall === 'gradert'),
    nummer,
    journaldato: en.post.post.journaldato,
    enhet: enhet ?? '',
    avtrykk: vises &&
      offentligSak && { post: postinnhold(vises).sha256, sak: saksinnhold(offentligSak).sha256 },
    bundneFunn: (en.detaljer?.funn ?? []).flatMap(({ kode, felt, avtrykk }) =>
      avtrykk === undefined ? [] : [{ kode, felt, avtrykk }],
    ),
  };
}
