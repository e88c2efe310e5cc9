import { existsSync } from 'node:fs';
import type { Arkivpost, Dokumentnr, Kjentpost, Utfall } from '../arkiv/arkiv.ts';
import type { ENKLE_ARTER, Vedtak, Vedtaksvalg } from '../arkiv/vedtak.ts';
import type { BundetFunn, Maskering } from '../arkiv/vedtaksdetaljer.ts';
import { lagVedtaksregister, OEYNE } from '../arkiv/vedtaksregister.ts';
import { lesKonfig } from '../konfig/les-konfig.ts';
import type { Virksomhet } from '../konfig/virksomhet.ts';
import { formaterDokumentnummer, journalpostID } from '../offentlig/adresse.ts';
import { SokUtilgjengelig } from '../sok/sokemotor.ts';
import { datoI, type Klokke } from '../tid/oslo.ts';
import type { Virkning } from './anvend-vedtak.ts';
import { Eksportavbrudd } from './feil.ts';
import { gjenopprettingPaagaar } from './fullfoer-gjenoppretting.ts';
import { kontrollerFrigivelse, kontrollerMaskering, type Kjent } from './kontroller-vedtak.ts';
import { aapneLagre, stier, type Lagre } from './lagre.ts';
import { lesDokumentnummer } from './les-dokumentnummer.ts';
import { rensSmaaFiler } from './rens-filer.ts';
import { VedtakAvvist, VedtakUtdatert } from './vedtaksfeil.ts';

/** What somebody wants to decide. */
export type Vedtaksoenske =
  | { readonly art: (typeof ENKLE_ARTER)[number] }
  | { readonly art: 'masker'; readonly detaljer: Maskering }
  /** Without findings: all that the gate holds the entry for now. */
  | { readonly art: 'frigi'; readonly funn?: readonly BundetFunn[] };

export interface Vedtakskall {
  readonly data: string;
  readonly virksomhet: string;
  /** «2026/123-4». */
  readonly nummer: string;
  readonly oenske: Vedtaksoenske;
  readonly grunn: string;
  /** Who decides: a name that is always the same person's. */
  readonly av: string;
  /** In what capacity. Whether the role may decide this is for the caller to know. */
  readonly rolle: 'kommandolinje' | 'arkivar' | 'leder';
  /** Number of the last decision about the entry that the person had seen, 0 for none; absent to decide whatever it is. */
  readonly sett?: number;
  readonly klokke: Klokke;
}

export interface Vedtakssvar {
  /** The decision's own number: what the person now has seen. */
  readonly nr: number;
  readonly nummer: string;
  /** The archive knows the entry, so that the decision follows it when it gets another number. */
  readonly kjent: boolean;
  /** Ids of entries whose public bytes changed, and of those that are no longer shown. */
  readonly endret: readonly string[];
  readonly fjernet: readonly string[];
  /** What the entry is now, and why in one word. */
  readonly naa?: { readonly utfall: Utfall; readonly grunn: string };
  /** A release that another person must confirm. */
  readonly venter: boolean;
  /** The search server was away: the index itself follows with the next run. */
  readonly soketFoelgerEtter: boolean;
}

/**
 * Takes a decision about one entry, writes it and its line in the log in one transaction, and applies it at once to the
 * public store and the index. It asks for no lock: an export that is under way sees the decision before its next batch. The
 * decision is in the archive first, so that a cut-off one is completed.
 *
 * @throws VedtakUtdatert, VedtakAvvist, SammePerson when nothing is written; Eksportavbrudd when the body has no journal here,
 *   or the number cannot be read.
 */
export async function vedta(kall: Vedtakskall): Promise<Vedtakssvar> {
  const nummer = lesDokumentnummer(kall.nummer);
  if (!existsSync(stier(kall.data).arkiv))
    throw new Eksportavbrudd(`Det finnes ikke noe arkiv i ${kall.data}. Er det riktig mappe (--data)?`);
  if (gjenopprettingPaagaar(kall.data))
    throw new Eksportavbrudd(
      'En gjenoppretting er avbrutt. Start serveren eller kjør eksporten først, så fullføres den.',
    );
  const lagre = await aapneLagre(kall.data, kall.klokke);
  try {
    return await vedtaMed(lagre, nummer, kall);
  } finally {
    await lagre.lukk();
  }
}

/** {@link vedta} with stores that the caller has open. */
export async function vedtaMed(lagre: Lagre, nummer: Dokumentnr, kall: Vedtakskall): Promise<Vedtakssvar> {
  const kjente = await lagre.journal.virksomheter();
  if (!kjente.some(({ slug }) => slug === kall.virksomhet))
    throw new Eksportavbrudd(
      `«${kall.virksomhet}» har ingen journal her. Her finnes ${kjente.map(({ slug }) => `«${slug}»`).join(', ') || 'ingen'}.`,
    );
  const tidspunkt = kall.klokke();
  const { vedtak, post } = await skriv(lagre, nummer, kall, tidspunkt);
  const virkning =
    kall.oenske.art === 'trekk'
      ? await trekkUt(lagre, kall.virksomhet, nummer, tidspunkt)
      : await latPipelinenAvgjoere(lagre, nummer, kall, post, tidspunkt);
  await rensSmaaFiler(lagre, kall.data);
  const arkivpost = post && (await finnKjent(lagre, kall.virksomhet, nummer, post))?.arkivpost;
  const avgjort = kall.oenske.art === 'trekk' ? undefined : arkivpost?.avgjoerelse;
  return {
    nr: vedtak.nr,
    nummer: formaterDokumentnummer(nummer),
    kjent: post !== undefined,
    ...virkning,
    ...(avgjort && { naa: { utfall: avgjort.utfall, grunn: avgjort.grunn } }),
    venter: vedtak.art === 'frigi' && (await venterPaaEnTil(lagre, vedtak, arkivpost)),
  };
}

/** Checks and writes, while nobody else may decide. */
function skriv(
  lagre: Lagre,
  nummer: Dokumentnr,
  kall: Vedtakskall,
  tidspunkt: Date,
): Promise<{ readonly vedtak: Vedtak; readonly post: Kjentpost | undefined }> {
  const { arkiv } = lagre;
  return arkiv.alene(async () => {
    const post = await arkiv.finnPost(kall.virksomhet, nummer);
    const siste = await arkiv.sisteVedtakOm(kall.virksomhet, nummer, post);
    if (kall.sett !== undefined && siste > kall.sett) throw new VedtakUtdatert(siste);
    const felles = {
      tidspunkt,
      av: kall.av,
      rolle: kall.rolle,
      grunn: kall.grunn,
      virksomhet: kall.virksomhet,
      ...nummer,
      ...post,
    };
    return { vedtak: await arkiv.vedta(await fyllUt(lagre, kall, nummer, post, felles)), post };
  });
}

interface Felles extends Dokumentnr, Partial<Kjentpost> {
  readonly tidspunkt: Date;
  readonly av: string;
  readonly rolle: string;
  readonly grunn: string;
  readonly virksomhet: string;
}

async function fyllUt(
  lagre: Lagre,
  { oenske, data, virksomhet: slug, av }: Vedtakskall,
  nummer: Dokumentnr,
  post: Kjentpost | undefined,
  felles: Felles,
): Promise<Vedtaksvalg> {
  if (oenske.art !== 'masker' && oenske.art !== 'frigi') return { ...felles, art: oenske.art };
  const kjent = post && (await finnKjent(lagre, slug, nummer, post));
  if (oenske.art === 'masker') {
    const virksomhet = finnKonfig(data, slug);
    if (!virksomhet)
      throw new VedtakAvvist(`«${slug}» står ikke i konfigurasjonen, så registrene er ukjente.`);
    const detaljer = kontrollerMaskering(oenske.detaljer, virksomhet, kjent, datoI(felles.tidspunkt));
    return { ...felles, art: 'masker', detaljer };
  }
  const register = lagVedtaksregister(await lagre.arkiv.vedtak());
  const noekkel = post && { ...post, virksomhet: slug, ...nummer };
  const funn = kontrollerFrigivelse(oenske.funn, kjent, av, noekkel, register);
  return { ...felles, art: 'frigi', detaljer: { funn: [...funn] } };
}

const finnKonfig = (data: string, slug: string): Virksomhet | undefined =>
  existsSync(stier(data).konfig)
    ? lesKonfig(stier(data).konfig).virksomheter.find((v) => v.slug === slug)
    : undefined;

async function finnKjent(
  { arkiv }: Lagre,
  virksomhet: string,
  nummer: Dokumentnr,
  post: Kjentpost,
): Promise<Kjent | undefined> {
  const saker = await arkiv.beroerteSaker(virksomhet, nummer, post);
  const { saker: funnet } = await arkiv.puljeAv(virksomhet, saker);
  for (const { sak, poster } of funnet)
    for (const arkivpost of poster)
      if (arkivpost.post.kilde === post.kilde && arkivpost.post.systemID === post.systemID)
        return { sak, arkivpost };
  return undefined;
}

/** Takes the entry away from the public before anything else is thought of: a withdrawal waits for no pipeline (R59). */
async function trekkUt(
  { skriver, sok }: Lagre,
  virksomhet: string,
  nummer: Dokumentnr,
  tidspunkt: Date,
): Promise<Virkning> {
  const { endret, fjernet } = await skriver.publiser({
    virksomhet,
    tidspunkt,
    saker: [],
    tommeSaker: [],
    vedtak: [{ art: 'trekk', nummer }],
  });
  // The outbox is not emptied: what an export has on its way into the index is taken out again when it gets there.
  try {
    await sok?.fjern([journalpostID(virksomhet, nummer)]);
    await sok?.toem();
    return { endret, fjernet, soketFoelgerEtter: false };
  } catch (feil) {
    if (feil instanceof SokUtilgjengelig) return { endret, fjernet, soketFoelgerEtter: true };
    throw feil;
  }
}

/** What comes out may be masked, held or shown. The pipeline is loaded only here. */
async function latPipelinenAvgjoere(
  lagre: Lagre,
  nummer: Dokumentnr,
  { data, virksomhet: slug, oenske }: Vedtakskall,
  post: Kjentpost | undefined,
  tidspunkt: Date,
): Promise<Virkning> {
  if (oenske.art === 'opphev-trekk') await lagre.skriver.opphevTrekk(slug, nummer);
  const virksomhet = finnKonfig(data, slug);
  if (!virksomhet) return { endret: [], fjernet: [], soketFoelgerEtter: false };
  const { anvendVedtak } = await import('./anvend-vedtak.ts');
  return anvendVedtak(lagre, virksomhet, nummer, post, tidspunkt);
}

async function venterPaaEnTil(
  { arkiv }: Lagre,
  vedtak: Extract<Vedtak, { art: 'frigi' }>,
  arkivpost: Arkivpost | undefined,
): Promise<boolean> {
  const register = lagVedtaksregister(await arkiv.vedtak());
  const { kilde, systemID } = vedtak;
  if (!arkivpost || kilde === undefined || systemID === undefined) return false;
  const noekkel = { ...vedtak, kilde, systemID };
  return vedtak.detaljer.funn.some((funn) => register.frigittAv(noekkel, funn).size < OEYNE);
}
