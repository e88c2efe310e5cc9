import { formaterDokumentnummer, formaterSaksnummer } from '../../offentlig/adresse.ts';
import { ordI } from '../norsk/analyse.ts';
import { navneform } from '../navneform.ts';
import { lesPaabegynt, mulige, type Paabegynt } from '../nummer/paabegynt.ts';
import type { Forslag } from '../sokemotor.ts';
import { hengerVed, lesForan } from '../sporring/les-foran.ts';
import { lesSporring } from '../sporring/les-sporring.ts';
import { navnSomSok } from '../sporring/navn-som-sok.ts';
import type { Sporretre } from '../sporring/sporretre.ts';
import { kodVerdi } from './kod.ts';
import { mengdefilter, type Leser } from './leser.ts';
import { harNummer } from './moetesteder.ts';
import type { Ordkilde } from './ordkilde.ts';
import { ER_POST } from './tilstand.ts';
import { lesSaksnummer, saksverdi, type Navneart } from './tilbud.ts';
import { sitert, somFilter } from './uttrykk.ts';

/** The shortest beginning of a name that is completed. */
const KORTESTE: Readonly<Record<Navneart, number>> = { enhet: 1, organisasjon: 2 };

interface Valg {
  readonly antall: number;
  readonly virksomhet?: string;
  /** The Oslo date that «i går» is counted from. */
  readonly iDag: string;
  /** The index's, as it is now. */
  readonly versjon: string;
}

interface Skrevet {
  readonly tekst: string;
  readonly antall: number;
  readonly filter: readonly string[];
  readonly iDag: string;
  readonly versjon: string;
}

/** Completes what is being typed, from values that live entries hold, never from a person's name. */
export class Fullfoering {
  readonly #leser: Leser;
  readonly #ordkilde: Ordkilde;

  constructor(leser: Leser, ordkilde: Ordkilde) {
    this.#leser = leser;
    this.#ordkilde = ordkilde;
  }

  async forslag(tekst: string, { antall, virksomhet, iDag, versjon }: Valg): Promise<readonly Forslag[]> {
    const filter = virksomhet === undefined ? [] : [`virksomhet = ${sitert(kodVerdi(virksomhet))}`];
    const skrevet = { tekst, antall, filter: [ER_POST, ...filter], iDag, versjon };
    const lister = await Promise.all([
      this.#saksnumre(skrevet),
      this.#ord(skrevet),
      this.#navn('enhet', skrevet),
      this.#navn('organisasjon', skrevet),
    ]);
    // Round by round, so that no kind crowds out the others.
    const ut: Forslag[] = [];
    for (let runde = 0; ut.length < antall && lister.some((liste) => liste.length > runde); runde++) {
      for (const liste of lister) {
        const forslag = liste[runde];
        if (forslag !== undefined && ut.length < antall) ut.push(forslag);
      }
    }
    return ut;
  }

  async #saksnumre({ tekst, antall, filter }: Skrevet): Promise<readonly Forslag[]> {
    const lister = await Promise.all(
      lesPaabegynt(tekst).map((skrevet) =>
        skrevet.dokument === undefined ? this.#saker(skrevet, filter) : this.#dokumenter(skrevet, filter),
      ),
    );
    return lister
      .flat()
      .slice(0, antall)
      .map((nummer) => ({ tekst: nummer, art: 'saksnummer' }));
  }

  async #saker(skrevet: Paabegynt, filter: readonly string[]): Promise<readonly string[]> {
    const { saksaar } = skrevet;
    const sifre = String(skrevet.sakssekvensnummer);
    const svar = await this.#leser.spoer(
      mulige(skrevet).map(({ fra }) => {
        const begynnelse = saksverdi(saksaar, sifre, String(fra).length);
        return { filter: [...filter, `sak STARTS WITH ${sitert(begynnelse)}`], facets: ['sak'] };
      }),
    );
    return svar.flatMap(({ facetDistribution }) =>
      Object.keys(facetDistribution['sak'] ?? {})
        .map(lesSaksnummer)
        .sort((a, b) => a.sakssekvensnummer - b.sakssekvensnummer)
        .map(formaterSaksnummer),
    );
  }

  /** The documents of a whole case number, each asked for by its own number. */
  async #dokumenter(skrevet: Paabegynt, filter: readonly string[]): Promise<readonly string[]> {
    const numre = mulige(skrevet).flatMap(({ fra, til }) =>
      Array.from({ length: til - fra + 1 }, (_, i) => ({ ...skrevet, dokumentnummer: fra + i })),
    );
    if (numre.length === 0) return [];
    const svar = await this.#leser.spoer(
      numre.map((nr) => ({ filter: [...filter, somFilter(harNummer({ art: 'dokument', ...nr }))] })),
    );
    return numre.filter((_, i) => (svar[i]?.totalHits ?? 0) > 0).map(formaterDokumentnummer);
  }

  /** The last word completed, from entries that have all that was written before it. */
  async #ord({ tekst, antall, filter, iDag, versjon }: Skrevet): Promise<readonly Forslag[]> {
    const siste = ordI(tekst).at(-1);
    if (siste === undefined || siste.slutt !== tekst.length) return [];
    if (siste.form.length < 2 && siste.start === 0) return [];
    const foer = tekst.slice(0, siste.start);
    const tre = lesForan(foer, iDag);
    const sammen = tre.uleselig ? filter : [...filter, ...mengdefilter(tre, false)];
    const funnet = await this.#ordkilde.ord(siste.form, sammen, versjon);
    const hele = funnet.map(({ vist }) => foer + vist);
    const lest = (q: string): Sporretre => lesSporring(q, iDag);
    const ut = hengerVed(foer) ? await this.#medTreff(hele, lest, filter) : hele;
    return ut.slice(0, antall).map((her) => ({ tekst: her, art: 'tittel' }));
  }

  async #medTreff(
    sporringer: readonly string[],
    les: (q: string) => Sporretre,
    filter: readonly string[],
  ): Promise<readonly string[]> {
    if (sporringer.length === 0) return [];
    const svar = await this.#leser.spoer(
      sporringer.map((q) => ({ filter: [...filter, ...mengdefilter(les(q), false)] })),
    );
    return sporringer.filter((_, i) => (svar[i]?.totalHits ?? 0) > 0);
  }

  async #navn(art: Navneart, { tekst, antall, filter, versjon }: Skrevet): Promise<readonly Forslag[]> {
    const begynnelse = navneform(tekst);
    if (begynnelse.length < KORTESTE[art]) return [];
    const funnet = await this.#ordkilde.navn(art, begynnelse, filter, versjon);
    return funnet.slice(0, antall).map(({ vist }) => ({ tekst: navnSomSok(vist), art }));
  }
}
