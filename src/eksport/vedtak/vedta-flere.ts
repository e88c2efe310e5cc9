import { setImmediate } from 'node:timers/promises';
import { lagVedtaksregister } from '../../arkiv/vedtaksregister.ts';
import type { Saksnr } from '../../arkiv/nummer.ts';
import type { BundetFunn } from '../../arkiv/vedtaksdetaljer.ts';
import { formaterSaksnummer } from '../../offentlig/adresse.ts';
import { finnKonfig, krevVirksomhet, medLagreForVedtak } from './aapne-for-vedtak.ts';
import type { Saksavstemming } from '../vurdering/avstem-saker.ts';
import { Eksportavbrudd } from '../feil.ts';
import { foelgIndeks } from '../indeks/foelg-indeks.ts';
import type { Lagre } from '../lagre.ts';
import { lesGjenstand } from './les-gjenstand.ts';
import { utfoerVedtaket } from '../ufullfoert.ts';
import { erUtdatert, krevOppdatertArkiv } from '../utdatert-arkiv.ts';
import { rensSmaaFiler } from '../vedlikehold/rens-filer.ts';
import { saksvis } from '../vurdering/saksvis.ts';
import { skrivVedtak, type Nummerert } from './skriv-vedtak.ts';
import { trekkUt } from './trekk-ut.ts';
import { trekkesUt } from './vedta.ts';
import { SammePerson, VedtakAvvist, VedtakUtdatert } from './vedtaksfeil.ts';
import type { Vedtakskall } from './vedtakskall.ts';

/** Entries that are decided of in one transaction: whoever waits to decide waits no longer than that. */
const I_PULJEN = 100;

export interface Flerkall extends Omit<Vedtakskall, 'nummer' | 'dokument' | 'sett'> {
  /** Each with the last decision that the person had seen, and for a release the findings, where that matters. */
  readonly poster: readonly {
    readonly nummer: string;
    readonly sett?: number;
    readonly funn?: readonly BundetFunn[];
  }[];
  readonly fremdrift?: (ferdig: number) => void;
}

/** What became of one of them. */
export type Enkeltsvar = { readonly nummer: string } & (
  | { readonly utfall: 'gjort'; readonly nr: number }
  /** Somebody has decided something since; the number of the last decision. */
  | { readonly utfall: 'utdatert'; readonly siste: number }
  /** With what to do. */
  | { readonly utfall: 'avvist'; readonly grunn: string }
);

export interface Flersvar {
  /** As they were asked for, in the same order. */
  readonly poster: readonly Enkeltsvar[];
  readonly endret: number;
  readonly fjernet: number;
  readonly soketFoelgerEtter: boolean;
}

/** What is refused of one entry is told of it; anything else is no answer. */
export function somEnkeltsvar(nummer: string, feil: unknown): Enkeltsvar {
  if (feil instanceof VedtakUtdatert) return { nummer, utfall: 'utdatert', siste: feil.siste };
  if (feil instanceof VedtakAvvist || feil instanceof SammePerson || feil instanceof Eksportavbrudd)
    return { nummer, utfall: 'avvist', grunn: feil.message };
  throw feil;
}

/**
 * Takes the same decision about many entries or cases, each by itself: what is outdated or refused of one stops no other. In
 * batches of whole cases, each written and published before the next; the index follows behind, and what it is slow with
 * holds nothing up.
 *
 * @throws Eksportavbrudd when the body has no journal here, UtdatertArkiv for what does not withdraw.
 */
export const vedtaFlere = (kall: Flerkall): Promise<Flersvar> =>
  medLagreForVedtak(kall.data, kall.klokke, (lagre) => vedtaFlereMed(lagre, kall));

/** {@link vedtaFlere} with stores that the caller has open. */
async function vedtaFlereMed(lagre: Lagre, kall: Flerkall): Promise<Flersvar> {
  await krevVirksomhet(lagre, kall.virksomhet);
  if (kall.oenske.art !== 'trekk') await krevOppdatertArkiv(lagre);
  const tidspunkt = kall.klokke();
  const konfig = finnKonfig(kall.data, kall.virksomhet);
  const svar = new Map<number, Enkeltsvar>();
  const leste = kall.poster.flatMap(({ nummer, sett, funn }, plass) => {
    try {
      const oenske = kall.oenske.art === 'frigi' && funn ? { ...kall.oenske, funn } : kall.oenske;
      const gjenstand = lesGjenstand(nummer);
      return [{ plass, nummer, gjenstand, oenske, ...(sett !== undefined && { sett }) }];
    } catch (feil) {
      svar.set(plass, somEnkeltsvar(nummer, feil));
      return [];
    }
  });
  const indeks = new Indekskoe(lagre, tidspunkt);
  const senere: (readonly Nummerert[])[] = [];
  for (const pulje of saksvis(leste, I_PULJEN)) {
    const gjort: Nummerert[] = [];
    await lagre.arkiv.alene(async () => {
      const register =
        kall.oenske.art === 'frigi' ? lagVedtaksregister(await lagre.arkiv.vedtak()) : undefined;
      for (const { plass, nummer, gjenstand, oenske, sett } of pulje)
        try {
          const ett = { ...kall, oenske, ...(sett !== undefined && { sett }) };
          const { vedtak } = await skrivVedtak(lagre, gjenstand, ett, tidspunkt, { register, konfig });
          svar.set(plass, { nummer, utfall: 'gjort', nr: vedtak.nr });
          gjort.push(gjenstand);
        } catch (feil) {
          svar.set(plass, somEnkeltsvar(nummer, feil));
        }
    });
    const trukket = gjort.filter((gjenstand) => trekkesUt(gjenstand, kall));
    indeks.ta(
      await utfoerVedtaket(() =>
        trukket.length > 0
          ? trekkUt({ ...lagre, sok: undefined }, kall.virksomhet, trukket, tidspunkt)
          : avstemGjenstander(lagre, kall, gjort, tidspunkt),
      ),
    );
    if (trukket.length > 0) senere.push(trukket);
    kall.fremdrift?.(svar.size);
    // Whoever shares the process gets a word in.
    await setImmediate();
  }
  // All of it is gone before anything that is linked with it is looked at.
  const avstemmes = senere.length > 0 && !(await erUtdatert(lagre)) ? senere : [];
  for (const gjenstander of avstemmes) {
    indeks.ta(await avstemGjenstander(lagre, kall, gjenstander, tidspunkt));
    await setImmediate();
  }
  const virkning = await indeks.ferdig();
  await rensSmaaFiler(lagre, kall.data);
  return { poster: kall.poster.flatMap((_, plass) => svar.get(plass) ?? []), ...virkning };
}

/** Brings the public side of all that some decisions concern up with the archive. */
export async function avstemGjenstander(
  lagre: Lagre,
  { data, virksomhet: slug }: Pick<Flerkall, 'data' | 'virksomhet'>,
  gjenstander: readonly Nummerert[],
  tidspunkt: Date,
): Promise<Saksavstemming> {
  const virksomhet = finnKonfig(data, slug);
  if (!virksomhet || gjenstander.length === 0) return { endret: [], fjernet: [] };
  const saker = new Map<string, Saksnr>();
  for (const gjenstand of gjenstander)
    for (const sak of await lagre.arkiv.beroerteSaker(slug, gjenstand))
      saker.set(formaterSaksnummer(sak), sak);
  const { avstemSaker } = await import('../vurdering/avstem-saker.ts');
  return avstemSaker(lagre, virksomhet, [...saker.values()], tidspunkt);
}

/** The index, a batch at a time behind the journal. What it has not got stands in the outbox. */
export class Indekskoe {
  readonly #lagre: Lagre;
  readonly #tidspunkt: Date;
  #endret = 0;
  #fjernet = 0;
  #etter = false;
  #koe: Promise<void> = Promise.resolve();

  constructor(lagre: Lagre, tidspunkt: Date) {
    this.#lagre = lagre;
    this.#tidspunkt = tidspunkt;
  }

  ta(steg: Saksavstemming): void {
    this.#endret += steg.endret.length;
    this.#fjernet += steg.fjernet.length;
    const neste = this.#koe.then(async () => {
      // A search server that is away is asked once.
      this.#etter ||= await foelgIndeks(this.#lagre, steg, this.#tidspunkt);
    });
    // Told by `ferdig`: until then nobody may be waiting for it.
    neste.catch(() => undefined);
    this.#koe = neste;
  }

  async ferdig(): Promise<Omit<Flersvar, 'poster'>> {
    await this.#koe;
    return { endret: this.#endret, fjernet: this.#fjernet, soketFoelgerEtter: this.#etter };
  }
}
