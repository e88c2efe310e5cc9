/**
 * Preview for the console (R70): what the archive has beside what the public gets, with the reasons, and the very bytes.
 *
 * How to call it. Make {@link Forhaandskall} once a request: the stores that the console has open, who is asking, and
 * `gjengi`, which is `gjengiAdresser` of the server with the built pages bound to it.
 *
 * | page | function |
 * |---|---|
 * | one entry | {@link forhaandsvisPost}: `sammenligning`, the case's own fields in `sak`, `bytes` by surface |
 * | a case | {@link forhaandsvisSak}: the case and every entry of it that the person may see |
 * | what if | `hvaHvisPost` and `hvaHvisSak` in `hva-hvis.ts`: the same two, with changes that nobody has made |
 * | a day or a whole delivery before it is published | `leveranse/proveleveranse.ts` |
 *
 * Nothing here writes anything but a line in the log (R68). Whoever may not see is refused with `IngenTilgang`; what the archive does
 * not know gives undefined. A `Feltpar` has the two texts, the `spenn` that are gone with their place in both, and the `grunner`.
 */
import type { Arkiv } from '../../arkiv/arkiv.ts';
import type { Arkivsak } from '../../arkiv/arkivsak.ts';
import type { Dokumentnr, Saksnr } from '../../arkiv/nummer.ts';
import type { Pulje } from '../../arkiv/pulje.ts';
import type { Postvurdering } from '../../eksport/vurdering/vurdering.ts';
import { stier } from '../../eksport/lagre.ts';
import { finnVirksomhet } from '../../konfig/les-konfig.ts';
import type { Konfig, Virksomhet } from '../../konfig/virksomhet.ts';
import { formaterDokumentnummer, formaterSaksnummer } from '../../offentlig/adresse.ts';
import type { OffentligJournalpost } from '../../offentlig/journalpost.ts';
import type { OffentligSak } from '../../offentlig/sak.ts';
import type { Sokemotor } from '../../sok/sokemotor.ts';
import type { Klokke } from '../../tid/oslo.ts';
import { IngenTilgang } from '../feil.ts';
import { enheterFor, kan, rolleFor, type Bruker } from '../tilgang.ts';
import { offentligeBytes, type Adressegjengiver, type OffentligeBytes } from './offentlige-bytes.ts';
import { provepubliser, type Proevesvar } from './provepubliser.ts';
import { sammenlignPost, type Postsammenligning } from './sammenlign-post.ts';
import { sammenlignSak, type Sakssammenligning } from './sammenlign-sak.ts';
import { tenkVedtak, type Tenktvedtak } from './tenkt-vedtak.ts';

export interface Forhaandskall {
  readonly arkiv: Arkiv;
  /** The data folder. */
  readonly data: string;
  /** Path of the journal that the public sees now, where it is not the data folder's own. */
  readonly journalfil?: string;
  /** The public's index. */
  readonly sok: Sokemotor;
  readonly konfig: Konfig;
  readonly klokke: Klokke;
  readonly gjengi: Adressegjengiver;
  readonly bruker: Bruker;
}

/** What nobody has done yet. */
export interface Tenkt {
  readonly vedtak?: readonly Tenktvedtak[];
  /** The archive as it might have been. */
  readonly endre?: (pulje: Pulje) => Pulje;
}

/** The public records themselves; what is not shown is not among them, nor a case of another unit. */
export interface Vist {
  readonly sak: OffentligSak | undefined;
  /** By document number. */
  readonly poster: ReadonlyMap<number, OffentligJournalpost>;
}

export interface Postforhaandsvisning {
  readonly vist: Vist;
  readonly sammenligning: Postsammenligning;
  /** Absent where the case is another unit's. */
  readonly sak: Sakssammenligning | undefined;
  readonly bytes: OffentligeBytes;
}

export interface Saksforhaandsvisning {
  readonly vist: Vist;
  /** Absent where the case is another unit's. */
  readonly sak: Sakssammenligning | undefined;
  readonly poster: readonly Postsammenligning[];
  /** Entries of units that the person may not see. */
  readonly andres: number;
  readonly bytes: OffentligeBytes;
}

/**
 * An entry beside what the public gets of it now, or would get with what is thought of.
 *
 * @returns undefined for an entry that the archive does not know.
 * @throws IngenTilgang; VedtakAvvist, SammePerson where a decision that is thought of could not be taken.
 */
export async function forhaandsvisPost(
  kall: Forhaandskall,
  slug: string,
  nummer: Dokumentnr,
  tenkt: Tenkt = {},
): Promise<Postforhaandsvisning | undefined> {
  const virksomhet = krevVirksomhet(kall, slug);
  const kjent = await kall.arkiv.finnPost(slug, nummer);
  const { saker } = await kall.arkiv.puljeAv(slug, [nummer]);
  const sak = saker.find((s) => s.poster.some((p) => p.post.journalpostnummer === nummer.dokumentnummer));
  const funnet = sak?.poster.find(({ post }) =>
    kjent === undefined
      ? post.journalpostnummer === nummer.dokumentnummer
      : post.kilde === kjent.kilde && post.systemID === kjent.systemID,
  );
  krevInnsyn(kall.bruker, slug, enhetFor(sak, funnet?.post.administrativEnhet));
  await loggfoer(
    kall,
    slug,
    enhetFor(sak, funnet?.post.administrativEnhet),
    formaterDokumentnummer(nummer),
    tenkt,
  );
  if (sak === undefined || funnet === undefined) return undefined;

  const beroerte = await kall.arkiv.beroerteSaker(slug, { omfang: 'post', nummer });
  return medProeve(kall, virksomhet, beroerte, tenkt, async (proeve) => {
    const vurdert = finnSak(proeve, nummer);
    const vurdering = vurdert?.vurdering.poster.find(({ post }) => post.nr === funnet.nr);
    if (vurdert === undefined || vurdering === undefined) return undefined;
    const dato = vurdering.post.post.journaldato;
    return {
      vist: vistAv(kall.bruker, slug, vurdert, [vurdering]),
      sammenligning: sammenlignPost(vurdering, vurdert.sak, virksomhet),
      sak: egenSak(kall.bruker, vurdert, virksomhet),
      bytes: await offentligeBytes(proeve, { ...kall, virksomhet: slug, nummer, dato }),
    };
  });
}

/**
 * A case with all its entries beside what the public gets. Entries of units that the person may not see are counted, no more.
 *
 * @returns undefined for a case that the archive does not know.
 * @throws IngenTilgang where the person may see neither the case nor any entry of it; VedtakAvvist, SammePerson.
 */
export async function forhaandsvisSak(
  kall: Forhaandskall,
  slug: string,
  nummer: Saksnr,
  tenkt: Tenkt = {},
): Promise<Saksforhaandsvisning | undefined> {
  const virksomhet = krevVirksomhet(kall, slug);
  const { saker } = await kall.arkiv.puljeAv(slug, [nummer]);
  const [sak] = saker;
  const maaSe = (enhet: string | undefined): boolean => kan(kall.bruker, 'se', { virksomhet: slug, enhet });
  const enheter = [
    sak?.sak.administrativEnhet,
    ...(sak?.poster ?? []).map(({ post }) => enhetFor(sak, post.administrativEnhet)),
  ];
  const synlig = enheter.find(maaSe);
  if (synlig === undefined) krevInnsyn(kall.bruker, slug, undefined);
  await loggfoer(kall, slug, synlig, formaterSaksnummer(nummer), tenkt);
  if (sak === undefined) return undefined;

  const beroerte = await kall.arkiv.beroerteSaker(slug, { omfang: 'sak', nummer });
  return medProeve(kall, virksomhet, beroerte, tenkt, async (proeve) => {
    const vurdert = finnSak(proeve, nummer);
    if (vurdert === undefined) return undefined;
    const { vurdering } = vurdert;
    const synlige = vurdering.poster.filter(({ post }) =>
      maaSe(enhetFor(vurdert, post.post.administrativEnhet)),
    );
    return {
      vist: vistAv(kall.bruker, slug, vurdert, synlige),
      sak: egenSak(kall.bruker, vurdert, virksomhet),
      poster: synlige.map((post) => sammenlignPost(post, vurdert.sak, virksomhet)),
      andres: vurdering.poster.length - synlige.length,
      bytes: await offentligeBytes(proeve, { ...kall, virksomhet: slug, nummer }),
    };
  });
}

function krevVirksomhet({ konfig, bruker }: Forhaandskall, slug: string): Virksomhet {
  const virksomhet = finnVirksomhet(konfig, { slug });
  if (virksomhet === undefined) {
    krevInnsyn(bruker, slug, undefined);
    throw new IngenTilgang();
  }
  return virksomhet;
}

/** The same answer whether it is not there or not theirs. */
function krevInnsyn(bruker: Bruker, virksomhet: string, enhet: string | undefined): void {
  if (!kan(bruker, 'se', { virksomhet, enhet })) throw new IngenTilgang();
}

const enhetFor = (sak: Pick<Arkivsak, 'sak'> | undefined, egen: string | undefined): string | undefined =>
  egen ?? sak?.sak.administrativEnhet;

/** A look at what is not public is in the log before it is given (R68). */
async function loggfoer(
  { arkiv, bruker, klokke }: Forhaandskall,
  virksomhet: string,
  enhet: string | undefined,
  gjenstand: string,
  tenkt: Tenkt,
): Promise<void> {
  const tenker = tenkt.endre !== undefined || (tenkt.vedtak?.length ?? 0) > 0;
  await arkiv.loggfoer({
    tidspunkt: klokke().toISOString(),
    hvem: bruker.id,
    rolle: rolleFor(bruker, 'se', { virksomhet, enhet }) ?? 'leser',
    handling: 'se',
    virksomhet,
    gjenstand,
    grunn: tenker ? 'forhåndsvisning, hva hvis' : 'forhåndsvisning',
  });
}

/**
 * Whose entries somebody may see drafted; undefined for all. What another unit has not published, or nobody has approved, is none
 * of theirs: in the bytes it stands as the public sees it now.
 */
export const egneEnheter = (
  bruker: Bruker,
  virksomhet: string,
): ((enhet: string | undefined) => boolean) | undefined =>
  enheterFor(bruker, 'se', virksomhet) === undefined
    ? undefined
    : (enhet) => kan(bruker, 'se', { virksomhet, enhet });

async function medProeve<T>(
  { arkiv, data, journalfil, klokke, bruker }: Forhaandskall,
  virksomhet: Virksomhet,
  saker: readonly Saksnr[],
  tenkt: Tenkt,
  fn: (proeve: Proevesvar) => Promise<T>,
): Promise<T> {
  const { slug } = virksomhet;
  const tenkte = await tenkVedtak(arkiv, tenkt.vedtak ?? [], {
    data,
    virksomhet: slug,
    av: bruker.id,
    klokke,
  });
  const proeve = await provepubliser(
    { arkiv, journalfil: journalfil ?? stier(data).journal, klokke },
    {
      virksomhet,
      saker,
      tenkte,
      bareEnheter: egneEnheter(bruker, slug),
      ...(tenkt.endre && { endre: tenkt.endre }),
    },
  );
  try {
    return await fn(proeve);
  } finally {
    await proeve.lukk();
  }
}

type Vurdert = NonNullable<ReturnType<typeof finnSak>>;

const vistAv = (
  bruker: Bruker,
  virksomhet: string,
  { sak, vurdering }: Vurdert,
  poster: readonly Postvurdering[],
): Vist => ({
  sak: kan(bruker, 'se', { virksomhet, enhet: sak.administrativEnhet }) ? vurdering.sak : undefined,
  poster: new Map(
    poster.flatMap(({ visning }) =>
      visning.art === 'publiser' ? [[visning.post.dokumentnummer, visning.post]] : [],
    ),
  ),
});

const egenSak = (bruker: Bruker, { sak, vurdering }: Vurdert, virksomhet: Virksomhet) =>
  kan(bruker, 'se', { virksomhet: virksomhet.slug, enhet: sak.administrativEnhet })
    ? sammenlignSak(sak, vurdering, virksomhet)
    : undefined;

function finnSak({ pulje, vurderinger }: Proevesvar, { saksaar, sakssekvensnummer }: Saksnr) {
  const erDen = (n: Saksnr): boolean => n.saksaar === saksaar && n.sakssekvensnummer === sakssekvensnummer;
  const arkivsak = pulje.saker.find(({ sak }) => erDen(sak));
  const vurdering = vurderinger.find(({ nummer }) => erDen(nummer));
  return arkivsak && vurdering && { sak: arkivsak.sak, vurdering };
}
