import { formaterSaksnummer } from '../../offentlig/adresse.ts';
import { ordI } from '../norsk/analyse.ts';
import { navneform } from '../navneform.ts';
import type { Forslag } from '../sokemotor.ts';
import { hengerVed, lesForan } from '../sporring/les-foran.ts';
import { lesSporring } from '../sporring/les-sporring.ts';
import { kodVerdi } from './kod.ts';
import { mengdefilter, type Leser } from './leser.ts';
import type { Ordkilde } from './ordkilde.ts';
import { ER_POST } from './tilstand.ts';
import { lesSaksnummer, saksverdi, type Navneart } from './tilbud.ts';
import { sitert } from './uttrykk.ts';

/** Case numbers are offered that have at most so many digits more than have been typed. */
const FLEST_SIFRE_TIL = 4;
/** The shortest beginning of a name that is completed. */
const KORTESTE: Readonly<Record<Navneart, number>> = { enhet: 1, organisasjon: 2 };

interface Skrevet {
  readonly tekst: string;
  readonly antall: number;
  readonly filter: readonly string[];
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

  /** @param versjon the index's, as it is now. */
  async forslag(
    tekst: string,
    { antall, virksomhet }: { antall: number; virksomhet?: string },
    versjon: string,
  ): Promise<readonly Forslag[]> {
    const filter = virksomhet === undefined ? [] : [`virksomhet = ${sitert(kodVerdi(virksomhet))}`];
    const skrevet = { tekst, antall, filter: [ER_POST, ...filter], versjon };
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
    const treff = /^\s*(?:sak\s*)?((?:19|20)\d\d)\s*\/\s*0*(\d{1,7})\s*$/iu.exec(tekst);
    const sifre = treff?.[2] ?? '';
    if (Number(sifre) === 0) return [];
    const saksaar = Number(treff?.[1]);
    const svar = await this.#leser.spoer(
      Array.from({ length: FLEST_SIFRE_TIL + 1 }, (_, til) => {
        const begynnelse = saksverdi(saksaar, sifre, sifre.length + til);
        return { filter: [...filter, `sak STARTS WITH ${sitert(begynnelse)}`], facets: ['sak'] };
      }),
    );
    return svar
      .flatMap(({ facetDistribution }) =>
        Object.keys(facetDistribution['sak'] ?? {})
          .map(lesSaksnummer)
          .sort((a, b) => a.sakssekvensnummer - b.sakssekvensnummer),
      )
      .slice(0, antall)
      .map((nummer) => ({ tekst: formaterSaksnummer(nummer), art: 'saksnummer' }));
  }

  /** The last word completed, from entries that have all that was written before it. */
  async #ord({ tekst, antall, filter, versjon }: Skrevet): Promise<readonly Forslag[]> {
    const siste = ordI(tekst).at(-1);
    if (siste === undefined || siste.slutt !== tekst.length) return [];
    if (siste.form.length < 2 && siste.start === 0) return [];
    const foer = tekst.slice(0, siste.start);
    const tre = lesForan(foer);
    const sammen = tre.uleselig ? filter : [...filter, ...mengdefilter(tre, false)];
    const funnet = await this.#ordkilde.ord(siste.form, sammen, versjon);
    const hele = funnet.map(({ vist }) => foer + vist);
    const ut = hengerVed(foer) ? await this.#medTreff(hele, filter) : hele;
    return ut.slice(0, antall).map((her) => ({ tekst: her, art: 'tittel' }));
  }

  async #medTreff(sporringer: readonly string[], filter: readonly string[]): Promise<readonly string[]> {
    if (sporringer.length === 0) return [];
    const svar = await this.#leser.spoer(
      sporringer.map((q) => ({ filter: [...filter, ...mengdefilter(lesSporring(q), false)] })),
    );
    return sporringer.filter((_, i) => (svar[i]?.totalHits ?? 0) > 0);
  }

  async #navn(art: Navneart, { tekst, antall, filter, versjon }: Skrevet): Promise<readonly Forslag[]> {
    const begynnelse = navneform(tekst);
    if (begynnelse.length < KORTESTE[art]) return [];
    const funnet = await this.#ordkilde.navn(art, begynnelse, filter, versjon);
    return funnet.slice(0, antall).map(({ vist }) => ({ tekst: vist, art }));
  }
}
