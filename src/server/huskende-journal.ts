import type { Journal, JournalVirksomhet } from '../journal/journal.ts';
import { journalpostID } from '../offentlig/adresse.ts';
import type { Publisert } from '../offentlig/publisert.ts';

/** Some kilobytes each: the entries of the commonest searches and of the front page. */
const FLEST_POSTER = 2_000;

/**
 * The journal as it is in one version, with the entries of hits and the list of bodies remembered: reading an entry and checking
 * its shape costs as much as writing its row on the page. It must be thrown away with its version, and so holds nothing that
 * was withdrawn after it was made.
 */
export function huskendeJournal(journal: Journal): Journal {
  const husket = new Map<string, Publisert>();
  let virksomheter: readonly JournalVirksomhet[] | undefined;

  async function poster(ider: readonly string[]): Promise<readonly Publisert[]> {
    const ukjente = ider.filter((id) => !husket.has(id));
    const nye = ukjente.length === 0 ? [] : await journal.poster(ukjente);
    const funnet = new Map(
      nye.map((publisert) => [journalpostID(publisert.post.virksomhet, publisert.post), publisert]),
    );
    const svar = ider.flatMap((id) => funnet.get(id) ?? husket.get(id) ?? []);
    if (husket.size + funnet.size > FLEST_POSTER) husket.clear();
    for (const [id, publisert] of funnet) husket.set(id, publisert);
    return svar;
  }
  return {
    virksomheter: async () => (virksomheter ??= await journal.virksomheter()),
    ferskhet: (slug) => journal.ferskhet(slug),
    dager: (slug, valg) => journal.dager(slug, valg),
    naboer: (slug, dato) => journal.naboer(slug, dato),
    dagliste: (slug, dato) => journal.dagliste(slug, dato),
    sak: (slug, nummer) => journal.sak(slug, nummer),
    post: (slug, nummer) => journal.post(slug, nummer),
    poster,
    tell: (slug, periode) => journal.tell(slug, periode),
    stengt: (slug) => journal.stengt(slug),
    versjon: () => journal.versjon(),
    lukk: () => journal.lukk(),
  };
}
