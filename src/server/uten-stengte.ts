import { dagsideAv } from '../journal/dagside.ts';
import type { Journal } from '../journal/journal.ts';
import { SokUtilgjengelig, type Fasettverdi, type Sokemotor } from '../sok/sokemotor.ts';
import { forklar, lesSporring } from '../sok/sporring/les-sporring.ts';
import { datoI, type Klokke } from '../tid/oslo.ts';
import type { Tjenester } from './tjenester.ts';

async function hvor(journal: Journal, gjelder: (slug: string) => Promise<boolean>): Promise<string[]> {
  const alle = await journal.virksomheter();
  const svar = await Promise.all(alle.map(({ slug }) => gjelder(slug)));
  return alle.flatMap(({ slug }, i) => (svar[i] === true ? [slug] : []));
}

/** The bodies whose whole journal is closed now (R59). Asked for every version of it: one row a body. */
export const stengteVirksomheter = (journal: Journal): Promise<readonly string[]> =>
  hvor(journal, (slug) => journal.stengt(slug));

/**
 * True when what an address asks for is closed: its own body, or every body there is.
 * @param slug The part of the address where a body's slug would stand; any other word is no body's.
 * @param journal The journal without what is closed.
 */
export async function gjelderStengt(
  slug: string | undefined,
  journal: Journal,
  stengte: readonly string[],
): Promise<boolean> {
  if (stengte.length === 0) return false;
  return (slug !== undefined && stengte.includes(slug)) || (await journal.virksomheter()).length === 0;
}

const iVirksomhet = (id: string): string => id.slice(0, id.indexOf('/'));

/** The journal as if the closed bodies were not there. */
function aapenJournal(journal: Journal, erStengt: (slug: string) => boolean): Journal {
  return {
    virksomheter: async () => (await journal.virksomheter()).filter(({ slug }) => !erStengt(slug)),
    ferskhet: async (slug) =>
      erStengt(slug)
        ? { sistOppdatert: undefined, journalfoertTil: undefined, antallPoster: 0 }
        : journal.ferskhet(slug),
    dager: async (slug, valg) => (erStengt(slug) ? [] : journal.dager(slug, valg)),
    naboer: async (slug, dato) => (erStengt(slug) ? {} : journal.naboer(slug, dato)),
    dagliste: async (slug, dato) =>
      erStengt(slug) ? { poster: [], hull: [] } : journal.dagliste(slug, dato),
    dagside: async (slug, dato, valg) =>
      erStengt(slug) ? dagsideAv({ poster: [], hull: [] }, valg) : journal.dagside(slug, dato, valg),
    sak: async (slug, nummer) => (erStengt(slug) ? { art: 'ukjent' } : journal.sak(slug, nummer)),
    post: async (slug, nummer) => (erStengt(slug) ? { art: 'ukjent' } : journal.post(slug, nummer)),
    poster: async (ider) => journal.poster(ider.filter((id) => !erStengt(iVirksomhet(id)))),
    tell: async (slug, periode) =>
      erStengt(slug)
        ? { publisert: 0, holdt: 0, utelatt: 0, trukket: 0, forsinket: 0 }
        : journal.tell(slug, periode),
    stengt: (slug) => journal.stengt(slug),
    sokStengt: (slug) => journal.sokStengt(slug),
    soketHenger: (flest) => journal.soketHenger(flest),
    sisteKjoering: () => journal.sisteKjoering(),
    arkivAvvist: () => journal.arkivAvvist(),
    versjon: () => journal.versjon(),
    sistTattBort: () => journal.sistTattBort(),
    lukk: () => journal.lukk(),
  };
}

const INGEN_FASETTER = {
  virksomhet: [],
  type: [],
  enhet: [],
  hjemmel: [],
  skjermet: [],
  dokument: [],
  aar: [],
};

/**
 * The search as if the closed bodies were not there: not in hits, counts, facets or suggestions.
 *
 * @param ryddes bodies whose index is being cleaned: what is asked of them alone is not answered with «no hits».
 */
function aaptSok(
  sok: Sokemotor,
  aapne: readonly string[],
  erStengt: (slug: string) => boolean,
  ryddes: readonly string[],
  klokke: Klokke,
): Sokemotor {
  const bareAapne = (verdier: readonly Fasettverdi[]) => verdier.filter(({ verdi }) => !erStengt(verdi));
  return {
    indekser: (poster, iDag) => sok.indekser(poster, iDag),
    fjern: (ider) => sok.fjern(ider),
    eldes: (iDag, hent) => sok.eldes(iDag, hent),
    rens: () => sok.rens(),
    toem: (utboks) => sok.toem(utboks),
    helse: () => sok.helse(),
    lukk: () => sok.lukk(),
    forslag: async (tekst, valg) => {
      if (valg.virksomhet !== undefined) return erStengt(valg.virksomhet) ? [] : sok.forslag(tekst, valg);
      const svar = await Promise.all(aapne.map((virksomhet) => sok.forslag(tekst, { ...valg, virksomhet })));
      return svar.flat().slice(0, valg.antall);
    },
    sok: async (sporring) => {
      const valgte =
        sporring.virksomhet.length === 0 ? aapne : sporring.virksomhet.filter((slug) => !erStengt(slug));
      // No body at all would ask for every body.
      if (valgte.length === 0) {
        const spurt = sporring.virksomhet.length === 0 ? ryddes : sporring.virksomhet;
        if (spurt.some((slug) => ryddes.includes(slug)))
          throw new SokUtilgjengelig('det ryddes etter en tilbaketrekking');
        const { side, antall } = sporring;
        return {
          treff: 0,
          side,
          antall,
          ider: [],
          fasetter: INGEN_FASETTER,
          forslag: null,
          lest: forklar(lesSporring(sporring.q, datoI(klokke()))),
        };
      }
      const svar = await sok.sok({ ...sporring, virksomhet: [...valgte] });
      return { ...svar, fasetter: { ...svar.fasetter, virksomhet: bareAapne(svar.fasetter.virksomhet) } };
    },
  };
}

/**
 * The services without what is closed: the one place that knows the switches, so that no page or answer can forget them. A body
 * whose index still holds what is withdrawn is not searched, and its pages are as always.
 */
export async function utenStengte(tjenester: Tjenester, stengte: readonly string[]): Promise<Tjenester> {
  const ryddes = await hvor(tjenester.journal, (slug) => tjenester.journal.sokStengt(slug));
  if (stengte.length + ryddes.length === 0) return tjenester;
  const lukket: ReadonlySet<string> = new Set(stengte);
  const utenSok: ReadonlySet<string> = new Set([...stengte, ...ryddes]);
  const journal = aapenJournal(tjenester.journal, (slug) => lukket.has(slug));
  const sokbare = (await journal.virksomheter()).map(({ slug }) => slug).filter((slug) => !utenSok.has(slug));
  const sok = aaptSok(
    tjenester.sok,
    sokbare,
    (slug) => utenSok.has(slug),
    ryddes.filter((slug) => !lukket.has(slug)),
    tjenester.klokke,
  );
  return { ...tjenester, journal, sok };
}
