import { setImmediate } from 'node:timers/promises';
import type { Arkiv } from '../../arkiv/arkiv.ts';
import type { Saksnr } from '../../arkiv/nummer.ts';
import { lagVedtaksregister } from '../../arkiv/vedtaksregister.ts';
import { vurderPulje, type Puljekontekst } from '../../eksport/vurdering/planlegg-pulje.ts';
import type { Virksomhet } from '../../konfig/virksomhet.ts';
import { formaterDokumentnummer } from '../../offentlig/adresse.ts';
import { datoI, type Klokke } from '../../tid/oslo.ts';
import { loggfoerOppslag, type Tillatt } from '../lister/tillatt.ts';
import { forskjeller, type Forskjell } from './forskjell.ts';
import { UgyldigForslag } from './forslag.ts';

/** How many entries would come out otherwise in one way, and some of them by number. */
export interface Virkningslinje extends Forskjell {
  readonly antall: number;
  readonly eksempler: readonly string[];
}

/** What a changed configuration would do to what the public gets. */
export interface Virkning {
  /** Entries looked at: those that the person may see. */
  readonly poster: number;
  readonly endret: number;
  /** The most first. */
  readonly linjer: readonly Virkningslinje[];
}

/** How far a count has come. */
export interface Fremdrift {
  /** Entries that have been looked at. */
  readonly poster: number;
  /** About so many there are. */
  readonly av: number;
  /** About so many seconds until it is done, by the pace so far; undefined before there is a pace. */
  readonly igjen: number | undefined;
}

export interface Virkningsvalg {
  readonly naa: Virksomhet;
  readonly forslag: Virksomhet;
  /** Numbers given of each kind. */
  readonly eksempler?: number;
  readonly fremdrift?: (naa: Fremdrift) => void;
  /** Ends the run: nobody waits for it any more. */
  readonly signal?: AbortSignal;
}

/** Cases decided on at a time, so that others who wait for this process wait for some thousandths of a second. */
const PULJE = 5;
const EKSEMPLER = 5;

const kontekst = (virksomhet: Virksomhet, felles: Pick<Puljekontekst, 'iDag' | 'vedtak'>): Puljekontekst => ({
  ...felles,
  virksomhet,
  kilder: new Map(virksomhet.kilder.map((kilde) => [kilde.id, kilde])),
});

/**
 * Decides of every case of a body twice, by the configuration as it is and as it is proposed, with the export's own functions,
 * and counts what would come out otherwise. Changes nothing, and holds a few cases in memory at a time. The look is in the
 * log before it begins (R68).
 *
 * @throws UgyldigForslag when the proposal is another body's, or lacks a source that the archive has entries from.
 */
export async function maalVirkning(
  arkiv: Arkiv,
  tillatt: Tillatt,
  klokke: Klokke,
  { naa, forslag, eksempler = EKSEMPLER, fremdrift, signal }: Virkningsvalg,
): Promise<Virkning> {
  if (naa.slug !== tillatt.virksomhet || forslag.slug !== naa.slug)
    throw new UgyldigForslag('Forslaget gjelder en annen virksomhet.');
  const borte = (await arkiv.kilder(naa.slug)).find((id) =>
    [naa, forslag].some(({ kilder }) => !kilder.some((k) => k.id === id)),
  );
  if (borte !== undefined)
    throw new UgyldigForslag(`Innstillingene mangler kilden «${borte}», som arkivet har saker fra.`);
  await loggfoerOppslag(arkiv, tillatt, klokke, { gjenstand: '', grunn: 'virkning av andre innstillinger' });
  const felles = { iDag: datoI(klokke()), vedtak: lagVedtaksregister(await arkiv.vedtak()) };
  const [foer, etter] = [kontekst(naa, felles), kontekst(forslag, felles)];
  const av = await tellPoster(arkiv, tillatt);
  const begynt = klokke().getTime();
  const linjer = new Map<string, Forskjell & { antall: number; eksempler: string[] }>();
  let poster = 0;
  let endret = 0;
  for (let siste: Saksnr | undefined; ;) {
    signal?.throwIfAborted();
    const numre = await arkiv.saksnumre(naa.slug, siste, PULJE);
    siste = numre.at(-1);
    if (siste === undefined) break;
    const pulje = await arkiv.puljeAv(naa.slug, numre);
    const synlige = new Set(
      pulje.saker
        .flatMap(({ sak, poster }) =>
          poster.filter(({ post }) => maaSe(tillatt, post.administrativEnhet ?? sak.administrativEnhet)),
        )
        .map(({ nr }) => nr),
    );
    const [gamle, nye] = [await vurderPulje(arkiv, pulje, foer), await vurderPulje(arkiv, pulje, etter)];
    for (const [i, gammel] of gamle.entries()) {
      const ny = nye[i];
      if (!ny) continue;
      for (const { post, nummer, forskjell } of forskjeller(gammel, ny)) {
        if (!synlige.has(post.post.nr)) continue;
        const noekkel = JSON.stringify(forskjell);
        const linje = linjer.get(noekkel) ?? { ...forskjell, antall: 0, eksempler: [] };
        linje.antall++;
        if (linje.eksempler.length < eksempler) linje.eksempler.push(formaterDokumentnummer(nummer));
        linjer.set(noekkel, linje);
        endret++;
      }
    }
    poster += synlige.size;
    const sekunder = (klokke().getTime() - begynt) / 1_000;
    const igjen = poster > 0 && sekunder > 0 ? Math.max(0, ((av - poster) * sekunder) / poster) : undefined;
    fremdrift?.({ poster, av, igjen });
    await setImmediate();
  }
  return { poster, endret, linjer: [...linjer.values()].sort((a, b) => b.antall - a.antall) };
}

/** Entries that have been decided on, in what the person may see: what a count will come to, but for what is new or rejected. */
async function tellPoster(arkiv: Arkiv, { virksomhet, enheter }: Tillatt): Promise<number> {
  const alle = await arkiv.tall({ virksomhet, fra: '0000-00', til: '9999-99', enheter });
  return alle.reduce((sum, { antall }) => sum + antall, 0);
}

const maaSe = ({ enheter }: Tillatt, enhet: string | undefined): boolean =>
  enheter === undefined || (enhet !== undefined && enheter.includes(enhet));
