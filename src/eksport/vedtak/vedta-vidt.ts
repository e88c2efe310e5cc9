import { setImmediate } from 'node:timers/promises';
import type { OMFANGSARTER, Vedtak, Vedtaksvalg } from '../../arkiv/vedtak.ts';
import type { Nivaamaskering } from '../../arkiv/vedtaksdetaljer.ts';
import type { Saksnr } from '../../arkiv/nummer.ts';
import { datoI } from '../../tid/oslo.ts';
import { finnKonfig, krevVirksomhet, medLagreForVedtak } from './aapne-for-vedtak.ts';
import { foelgIndeks } from '../indeks/foelg-indeks.ts';
import { kontrollerMaskering } from './kontroller-vedtak.ts';
import type { Lagre } from '../lagre.ts';
import { taUtAvSoket } from './lukk-kilde.ts';
import { utfoerVedtaket } from '../ufullfoert.ts';
import { krevOppdatertArkiv } from '../utdatert-arkiv.ts';
import { rensEtter } from './rens-etter.ts';
import { ferdigUtfoert, foelgStenging, noterStenging } from './steng.ts';
import { VedtakAvvist, VedtakUtdatert } from './vedtaksfeil.ts';
import type { Vedtaksramme } from './vedtakskall.ts';

/** Cases that are decided of again in one transaction: what else the process does waits no longer than that. */
const SAKER = 60;

type Vidtoenske =
  | { readonly art: (typeof OMFANGSARTER)[number] }
  | { readonly art: 'masker'; readonly detaljer: Nivaamaskering };

export interface VidtKall extends Omit<Vedtaksramme, 'rolle'> {
  /** What is so wide is a leader's to decide (R59). */
  readonly rolle: 'kommandolinje' | 'leder';
  /** A source of the body; absent for the whole journal. */
  readonly kilde?: string;
  readonly oenske: Vidtoenske;
  /** Number of the last decision that concerns it which the person had seen. */
  readonly sett?: number;
  readonly fremdrift?: (saker: number) => void;
}

export interface VidtSvar {
  readonly nr: number;
  /** Entries whose public bytes changed, and that are no longer shown. */
  readonly endret: number;
  readonly fjernet: number;
  readonly soketFoelgerEtter: boolean;
}

/**
 * Decides of everything from one source, or of a body's whole journal: also of what comes later. What hides closes the journal
 * at once. A source that is withdrawn is then closed by itself, case by case, in one transaction: the rest of the journal opens
 * after about a second for a million entries, and its search when the index holds nothing of the source. Other decisions keep
 * the journal closed until the public side is through with every case: minutes for a million entries. It asks for no lock. Cut
 * off, it is completed by the next run, and nothing of it is seen meanwhile.
 *
 * @throws VedtakUtdatert, VedtakAvvist when nothing is written; Eksportavbrudd when the body has no journal here, UtdatertArkiv for
 *   what does not close it.
 */
export const vedtaVidt = (kall: VidtKall): Promise<VidtSvar> =>
  medLagreForVedtak(kall.data, kall.klokke, (lagre) => vedtaVidtMed(lagre, kall));

/** {@link vedtaVidt} with stores that the caller has open. */
export async function vedtaVidtMed(lagre: Lagre, kall: VidtKall): Promise<VidtSvar> {
  const { arkiv } = lagre;
  await krevVirksomhet(lagre, kall.virksomhet);
  if (!stenger(kall)) await krevOppdatertArkiv(lagre);
  const tidspunkt = kall.klokke();
  const vedtak = await arkiv.alene(async () => {
    const gjenstand =
      kall.kilde === undefined
        ? ({ omfang: 'journal' } as const)
        : ({ omfang: 'kilde', kilde: kall.kilde } as const);
    const siste = await arkiv.sisteVedtakOm(kall.virksomhet, gjenstand);
    if (kall.sett !== undefined && siste > kall.sett) throw new VedtakUtdatert(siste);
    return arkiv.vedta(await fyllUt(lagre, kall, tidspunkt));
  });
  const virkning = await utfoerVedtaket(() => latGjelde(lagre, kall, vedtak, tidspunkt));
  await rensEtter(lagre, kall.data, kall.klokke);
  return { nr: vedtak.nr, ...virkning };
}

async function latGjelde(
  lagre: Lagre,
  kall: VidtKall,
  vedtak: Vedtak,
  tidspunkt: Date,
): Promise<Omit<VidtSvar, 'nr'>> {
  const { arkiv } = lagre;
  const bareDoeren = vedtak.art === 'steng' || vedtak.art === 'aapne';
  if (bareDoeren) await noterStenging(lagre, kall.virksomhet, tidspunkt);
  await foelgStenging(lagre);
  await arkiv.merkUnderUtfoerelse(kall.virksomhet);
  kall.fremdrift?.(0);
  const virkning = bareDoeren
    ? { endret: 0, fjernet: 0, soketFoelgerEtter: false }
    : await utfoer(lagre, kall, tidspunkt);
  await ferdigUtfoert(
    lagre,
    kall.virksomhet,
    (await arkiv.underUtfoerelse(kall.virksomhet)).filter((nr) => nr === vedtak.nr),
  );
  return virkning;
}

const stenger = ({ kilde, oenske }: VidtKall): boolean => kilde === undefined && oenske.art === 'trekk';

async function fyllUt({ arkiv }: Lagre, kall: VidtKall, tidspunkt: Date): Promise<Vedtaksvalg> {
  const { kilde, oenske, av, rolle, grunn, virksomhet: slug } = kall;
  const felles = { tidspunkt, av, rolle, grunn, virksomhet: slug };
  if (kilde !== undefined && !(await arkiv.kilder(slug)).includes(kilde))
    throw new VedtakAvvist('Arkivet har ingenting fra den kilden. Bruk kildens id fra konfigurasjonen.');
  // A whole journal is withdrawn by a switch that is read for every request: nothing can be quicker.
  if (kilde === undefined && (oenske.art === 'trekk' || oenske.art === 'opphev-trekk'))
    return { ...felles, art: oenske.art === 'trekk' ? 'steng' : 'aapne' };
  const virksomhet = finnKonfig(kall.data, slug);
  if (!virksomhet)
    throw new VedtakAvvist(`«${slug}» står ikke i konfigurasjonen, så vedtaket kan ikke utføres.`);
  if (oenske.art === 'masker') {
    const kilder = virksomhet.kilder.filter(({ id }) => kilde === undefined || id === kilde);
    const detaljer = kontrollerMaskering(oenske.detaljer, { ...virksomhet, kilder }, datoI(tidspunkt));
    if (detaljer.maske !== 'nivaa')
      throw new VedtakAvvist('Ord kan bare maskeres i en sak eller en journalpost.');
    return kilde === undefined
      ? { ...felles, omfang: 'journal', art: 'masker', detaljer }
      : { ...felles, omfang: 'kilde', kilde, art: 'masker', detaljer };
  }
  if (kilde !== undefined) return { ...felles, omfang: 'kilde', kilde, art: oenske.art };
  if (oenske.art === 'trekk' || oenske.art === 'opphev-trekk') throw new Error('Closing is decided above.');
  return { ...felles, omfang: 'journal', art: oenske.art };
}

/** Case by case as one decision is: read and published while nobody else may write, and left marked for the next run. */
async function utfoer(lagre: Lagre, kall: VidtKall, tidspunkt: Date): Promise<Omit<VidtSvar, 'nr'>> {
  const { virksomhet: slug, kilde } = kall;
  const virksomhet = finnKonfig(kall.data, slug);
  if (!virksomhet) return { endret: 0, fjernet: 0, soketFoelgerEtter: false };
  // Lets the one who asked be told that it is decided, before the rest.
  await setImmediate();
  const { avstemSaker } = await import('../vurdering/avstem-saker.ts');
  const svar = {
    endret: 0,
    fjernet: 0,
    soketFoelgerEtter: !(await taUtAvSoket(lagre, datoI(tidspunkt))),
  };
  let saker = 0;
  let etter: Saksnr | undefined;
  for (;;) {
    const numre = await lagre.arkiv.saksnumre(slug, etter, SAKER, kilde);
    etter = numre.at(-1);
    if (!etter) return svar;
    const steg = await avstemSaker(lagre, virksomhet, numre, tidspunkt);
    svar.endret += steg.endret.length;
    svar.fjernet += steg.fjernet.length;
    // A search server that is away is asked once: what it has not got stands in the outbox.
    if (!svar.soketFoelgerEtter) svar.soketFoelgerEtter = await foelgIndeks(lagre, steg, tidspunkt);
    kall.fremdrift?.((saker += numre.length));
    // Whoever shares the process gets a word in.
    await setImmediate();
  }
}
