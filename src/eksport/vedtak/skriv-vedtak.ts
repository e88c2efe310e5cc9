import type { Arkivpost } from '../../arkiv/arkivsak.ts';
import type { Kjentpost } from '../../arkiv/avloesning.ts';
import { dokumentspor } from '../../arkiv/dokumentkjennetegn.ts';
import type { Dokumentnr } from '../../arkiv/nummer.ts';
import type { Vedtaksgjenstand } from '../../arkiv/gjenstand.ts';
import { erInnlogget, OMFANGSARTER, type Vedtak, type Vedtaksvalg } from '../../arkiv/vedtak.ts';
import { lagVedtaksregister, type Vedtaksregister } from '../../arkiv/vedtaksregister.ts';
import type { Virksomhet } from '../../konfig/virksomhet.ts';
import { skjermingsmerke } from '../../noark/opphoer.ts';
import { datoI } from '../../tid/oslo.ts';
import { finnKonfig } from './aapne-for-vedtak.ts';
import { kontrollerFrigivelse, kontrollerMaskering, type Kjent, type Titler } from './kontroller-vedtak.ts';
import type { Lagre } from '../lagre.ts';
import { VedtakAvvist, VedtakUtdatert } from './vedtaksfeil.ts';
import type { Vedtakskall } from './vedtakskall.ts';

/** A decision's object that has a number. */
export type Nummerert = Extract<Vedtaksgjenstand, { readonly nummer: unknown }>;

/** An entry that the archive knows, with its case, wherever it lies now. */
export async function finnKjent(
  { arkiv }: Pick<Lagre, 'arkiv'>,
  virksomhet: string,
  nummer: Dokumentnr,
  post: Kjentpost,
): Promise<Kjent | undefined> {
  const saker = await arkiv.beroerteSaker(virksomhet, { omfang: 'post', nummer });
  const { saker: funnet } = await arkiv.puljeAv(virksomhet, saker);
  for (const { sak, poster } of funnet)
    for (const arkivpost of poster)
      if (arkivpost.post.kilde === post.kilde && arkivpost.post.systemID === post.systemID)
        return { sak, arkivpost };
  return undefined;
}

export interface Skrevet {
  readonly vedtak: Vedtak;
  /** The entry or the case, where the archive knows it. */
  readonly kjent: Kjentpost | undefined;
}

/**
 * Checks a decision and writes it with its line in the log. Nobody else may decide meanwhile: call it inside `alene`.
 *
 * @param kjentFoer what stands now and the body's configuration, where the caller has read them for many.
 * @throws VedtakUtdatert, VedtakAvvist, SammePerson when nothing is written.
 */
export async function skrivVedtak(
  lagre: Pick<Lagre, 'arkiv'>,
  gjenstand: Nummerert,
  kall: Omit<Vedtakskall, 'nummer'>,
  tidspunkt: Date,
  kjentFoer: KjentFoer = {},
): Promise<Skrevet> {
  const { arkiv } = lagre;
  const { virksomhet } = kall;
  krevInnlogging(kall);
  const kjent =
    gjenstand.omfang === 'sak'
      ? await arkiv.finnSak(virksomhet, gjenstand.nummer)
      : await arkiv.finnPost(virksomhet, gjenstand.nummer);
  const siste = await arkiv.sisteVedtakOm(virksomhet, gjenstand);
  if (kall.sett !== undefined && siste > kall.sett) throw new VedtakUtdatert(siste);
  const felles = { tidspunkt, av: kall.av, rolle: kall.rolle, grunn: kall.grunn, virksomhet, ...kjent };
  const valg =
    gjenstand.omfang === 'post'
      ? await omPost(lagre, gjenstand.nummer, kjent, { ...felles, ...gjenstand.nummer }, kall, kjentFoer)
      : await omMerEllerMindre(lagre, gjenstand, kjent, felles, kall, kjentFoer);
  return { vedtak: await arkiv.vedta(valg), kjent };
}

/** What says that more may be shown than the archive or the gate lets out; the rest hides, or goes back to what they say. */
const KREVER_INNLOGGING: ReadonlySet<string> = new Set(['frigi', 'bekreft-opphoer']);

/** @throws VedtakAvvist for what a command may not decide: it cannot know who runs it. */
function krevInnlogging({ oenske, rolle }: Pick<Vedtakskall, 'oenske' | 'rolle'>): void {
  if (KREVER_INNLOGGING.has(oenske.art) && !erInnlogget({ rolle }))
    throw new VedtakAvvist(
      'Dette bestemmes i konsollet, av noen som har logget inn. En kommando kan ikke vite hvem som kjører den.',
    );
}

export interface KjentFoer {
  readonly register?: Vedtaksregister | undefined;
  readonly konfig?: Virksomhet | undefined;
}

interface Felles extends Partial<Kjentpost> {
  readonly tidspunkt: Date;
  readonly av: string;
  readonly rolle: string;
  readonly grunn: string;
  readonly virksomhet: string;
}

function krevKonfig({ data, virksomhet: slug }: Omit<Vedtakskall, 'nummer'>) {
  const virksomhet = finnKonfig(data, slug);
  if (virksomhet) return virksomhet;
  throw new VedtakAvvist(`«${slug}» står ikke i konfigurasjonen, så registrene er ukjente.`);
}

async function omPost(
  lagre: Pick<Lagre, 'arkiv'>,
  nummer: Dokumentnr,
  post: Kjentpost | undefined,
  felles: Felles & Dokumentnr,
  kall: Omit<Vedtakskall, 'nummer'>,
  { register, konfig }: KjentFoer,
): Promise<Vedtaksvalg> {
  const { oenske, virksomhet: slug, av } = kall;
  if (oenske.art !== 'masker' && oenske.art !== 'frigi' && oenske.art !== 'bekreft-opphoer')
    return { ...felles, art: oenske.art };
  const kjent = post && (await finnKjent(lagre, slug, nummer, post));
  if (oenske.art === 'bekreft-opphoer')
    return { ...felles, art: oenske.art, skjerminger: kjent ? skjermingeneI(kjent) : [] };
  if (oenske.art === 'masker') {
    const titler = kjent && [kjent.arkivpost.post, ...kjent.arkivpost.post.dokumenter];
    const om = { kilde: kjent?.arkivpost.post.kilde, dato: kjent?.arkivpost.post.journaldato, titler };
    const detaljer = kontrollerMaskering(
      oenske.detaljer,
      konfig ?? krevKonfig(kall),
      datoI(felles.tidspunkt),
      om,
    );
    return { ...felles, art: 'masker', detaljer };
  }
  const noekkel = post && { ...post, virksomhet: slug, ...nummer };
  const staar = register ?? lagVedtaksregister(await lagre.arkiv.vedtak());
  const funn = kontrollerFrigivelse(oenske.funn, kjent, av, noekkel, staar);
  return { ...felles, art: 'frigi', detaljer: { funn: [...funn] } };
}

/** What an entry is shielded by, in itself, its documents and its case. */
function skjermingeneI({ arkivpost: { post }, sak }: Kjent): string[] {
  const alle = [post, ...post.dokumenter, sak].flatMap(({ skjerming }) => skjerming);
  return [...new Set(alle.map(skjermingsmerke))];
}

const erOmfangsart = (art: string): art is (typeof OMFANGSARTER)[number] =>
  OMFANGSARTER.some((kjent) => kjent === art);

async function omMerEllerMindre(
  lagre: Pick<Lagre, 'arkiv'>,
  gjenstand: Exclude<Nummerert, { omfang: 'post' }>,
  kjent: Kjentpost | undefined,
  felles: Felles,
  kall: Omit<Vedtakskall, 'nummer'>,
  { konfig }: KjentFoer,
): Promise<Vedtaksvalg> {
  const { oenske } = kall;
  const { arkivposter, dato, titler } = await innholdAv(lagre, gjenstand, kjent, kall.virksomhet);
  const hode =
    gjenstand.omfang === 'sak'
      ? ({ ...felles, omfang: 'sak', ...gjenstand.nummer } as const)
      : ({
          ...felles,
          omfang: 'dokument',
          ...gjenstand.nummer,
          dokument: gjenstand.dokument,
          ...dokumentspor(arkivposter[0]?.post.dokumenter ?? [], gjenstand.dokument),
        } as const);
  if (oenske.art === 'masker') {
    const om = { kilde: arkivposter[0]?.post.kilde, dato, titler };
    const detaljer = kontrollerMaskering(
      oenske.detaljer,
      konfig ?? krevKonfig(kall),
      datoI(felles.tidspunkt),
      om,
    );
    return { ...hode, art: 'masker', detaljer };
  }
  if (erOmfangsart(oenske.art)) return { ...hode, art: oenske.art };
  throw new VedtakAvvist('Dette kan bare bestemmes om én journalpost om gangen.');
}

/** What a case or a document holds, for checking that the words to mask stand there. */
async function innholdAv(
  lagre: Pick<Lagre, 'arkiv'>,
  gjenstand: Exclude<Nummerert, { omfang: 'post' }>,
  kjent: Kjentpost | undefined,
  virksomhet: string,
): Promise<{
  readonly arkivposter: readonly Arkivpost[];
  readonly dato: string | undefined;
  readonly titler: readonly Titler[] | undefined;
}> {
  if (!kjent) return { arkivposter: [], dato: undefined, titler: undefined };
  if (gjenstand.omfang === 'dokument') {
    const funnet = await finnKjent(lagre, virksomhet, gjenstand.nummer, kjent);
    const dokument = funnet?.arkivpost.post.dokumenter[gjenstand.dokument - 1];
    if (funnet && !dokument) throw new VedtakAvvist('Journalposten har ikke noe dokument med det nummeret.');
    return {
      arkivposter: funnet ? [funnet.arkivpost] : [],
      dato: funnet?.arkivpost.post.journaldato,
      titler: dokument && [dokument],
    };
  }
  const { saker } = await lagre.arkiv.puljeAv(virksomhet, [gjenstand.nummer]);
  const arkivposter = saker.flatMap(({ poster }) => poster);
  return {
    arkivposter,
    dato: saker[0]?.sak.saksdato,
    titler: [
      ...saker.map(({ sak }) => sak),
      ...arkivposter.flatMap(({ post }) => [post, ...post.dokumenter]),
    ],
  };
}
