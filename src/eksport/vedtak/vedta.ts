import { lagVedtaksregister, OEYNE } from '../../arkiv/vedtaksregister.ts';
import type { Arkivpost } from '../../arkiv/arkivsak.ts';
import { gjenstandstekst } from '../../arkiv/gjenstand.ts';
import type { Vedtak } from '../../arkiv/vedtak.ts';
import { Konfigfeil } from '../../konfig/les-konfig.ts';
import { finnKonfig, krevVirksomhet, medLagreForVedtak } from './aapne-for-vedtak.ts';
import type { Virkning } from '../vurdering/anvend-vedtak.ts';
import type { Lagre } from '../lagre.ts';
import { lesGjenstand } from './les-gjenstand.ts';
import { utfoerVedtaket } from '../ufullfoert.ts';
import { krevOppdatertArkiv, UtdatertArkiv } from '../utdatert-arkiv.ts';
import { rensSmaaFiler } from '../vedlikehold/rens-filer.ts';
import { finnKjent, skrivVedtak, type Nummerert } from './skriv-vedtak.ts';
import { trekkUt } from './trekk-ut.ts';
import type { Vedtakskall, Vedtakssvar } from './vedtakskall.ts';

export type { Vedtakskall, Vedtaksoenske, Vedtakssvar } from './vedtakskall.ts';

/**
 * Takes a decision about one entry, a document of it, or a whole case, writes it and its line in the log in one transaction,
 * and applies it at once to the public store and the index. It asks for no lock: an export that is under way sees the
 * decision before its next batch. The decision is in the archive first, so that a cut-off one is completed.
 *
 * @throws VedtakUtdatert, VedtakAvvist, SammePerson when nothing is written; Eksportavbrudd when the body has no journal here,
 *   or the number cannot be read; UtdatertArkiv for what does not withdraw;
 *   Ufullfoert when it is written, and the system stopped the rest.
 */
export async function vedta(kall: Vedtakskall): Promise<Vedtakssvar> {
  lesGjenstand(kall.nummer, kall.dokument);
  return medLagreForVedtak(kall.data, kall.klokke, (lagre) => vedtaMed(lagre, kall));
}

/** {@link vedta} with stores that the caller has open. */
export async function vedtaMed(lagre: Lagre, kall: Vedtakskall): Promise<Vedtakssvar> {
  const gjenstand = lesGjenstand(kall.nummer, kall.dokument);
  await krevVirksomhet(lagre, kall.virksomhet);
  if (!trekkesUt(gjenstand, kall)) await krevOppdatertArkiv(lagre);
  const tidspunkt = kall.klokke();
  const { vedtak, kjent } = await lagre.arkiv.alene(() => skrivVedtak(lagre, gjenstand, kall, tidspunkt));
  const virkning = await utfoerVedtaket(() =>
    trekkesUt(gjenstand, kall)
      ? trekkOgFoelg(lagre, gjenstand, kall, tidspunkt)
      : latPipelinenAvgjoere(lagre, gjenstand, kall, tidspunkt),
  );
  await rensSmaaFiler(lagre, kall.data);
  const arkivpost =
    kjent && gjenstand.omfang !== 'sak'
      ? (await finnKjent(lagre, kall.virksomhet, gjenstand.nummer, kjent))?.arkivpost
      : undefined;
  const avgjort = trekkesUt(gjenstand, kall) ? undefined : arkivpost?.avgjoerelse;
  return {
    nr: vedtak.nr,
    nummer: gjenstandstekst(gjenstand),
    kjent: kjent !== undefined,
    ...virkning,
    ...(avgjort && { naa: { utfall: avgjort.utfall, grunn: avgjort.grunn } }),
    venter: vedtak.art === 'frigi' && (await venterPaaEnTil(lagre, vedtak, arkivpost)),
  };
}

/** Whole entries are taken away at once; a document is taken out of an entry that is shown. */
export const trekkesUt = ({ omfang }: Nummerert, { oenske }: Pick<Vedtakskall, 'oenske'>): boolean =>
  oenske.art === 'trekk' && omfang !== 'dokument';

/** The entry is gone before the pipeline is loaded; then what is linked with it stops naming it, as the next export would say. */
async function trekkOgFoelg(
  lagre: Lagre,
  gjenstand: Nummerert,
  kall: Vedtakskall,
  tidspunkt: Date,
): Promise<Virkning> {
  const ute = await trekkUt(lagre, kall.virksomhet, [gjenstand], tidspunkt);
  try {
    const etter = await latPipelinenAvgjoere(lagre, gjenstand, kall, tidspunkt);
    return {
      endret: etter.endret,
      fjernet: [...new Set([...ute.fjernet, ...etter.fjernet])],
      soketFoelgerEtter: ute.soketFoelgerEtter || etter.soketFoelgerEtter,
    };
  } catch (feil) {
    // It is withdrawn, whatever configuration and archive say. The cases are marked: the next run that can be made takes them.
    if (feil instanceof Konfigfeil || feil instanceof UtdatertArkiv) return ute;
    throw feil;
  }
}

/** What comes out may be masked, held or shown. The pipeline is loaded only here. */
async function latPipelinenAvgjoere(
  lagre: Lagre,
  gjenstand: Nummerert,
  { data, virksomhet: slug, oenske }: Vedtakskall,
  tidspunkt: Date,
): Promise<Virkning> {
  // What the archive does not know, no pipeline decides about; of the rest it says whether anything else withdraws it still.
  if (oenske.art === 'opphev-trekk' && gjenstand.omfang === 'post')
    if ((await lagre.arkiv.finnPost(slug, gjenstand.nummer)) === undefined)
      await lagre.skriver.opphevTrekk(slug, gjenstand.nummer);
  const virksomhet = finnKonfig(data, slug);
  if (!virksomhet) return { endret: [], fjernet: [], soketFoelgerEtter: false };
  const { anvendVedtak } = await import('../vurdering/anvend-vedtak.ts');
  return anvendVedtak(lagre, virksomhet, gjenstand, tidspunkt);
}

/** True when a release is not yet two persons'. */
async function venterPaaEnTil(
  { arkiv }: Pick<Lagre, 'arkiv'>,
  vedtak: Extract<Vedtak, { art: 'frigi' }>,
  arkivpost: Arkivpost | undefined,
): Promise<boolean> {
  const register = lagVedtaksregister(await arkiv.vedtak());
  const { kilde, systemID } = vedtak;
  if (!arkivpost || kilde === undefined || systemID === undefined) return false;
  const noekkel = { ...vedtak, kilde, systemID };
  return vedtak.detaljer.funn.some((funn) => register.frigittAv(noekkel, funn).size < OEYNE);
}
