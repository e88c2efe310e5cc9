import type { Dagside } from '../journal/dagside.ts';
import type { Journal, JournalVirksomhet, Saksoppslag } from '../journal/journal.ts';
import { formaterSaksnummer, journalpostID } from '../offentlig/adresse.ts';
import type { Publisert } from '../offentlig/publisert.ts';

/** Some kilobytes each: the entries of the commonest searches. */
const FLEST_POSTER = 2_000;
/** And those of the days and the cases that are read now: the front page's days, and a case whose entries are gone through. */
const FLEST_I_OPPSLAG = 5_000;

/** What was looked up, forgotten all at once when it is too much: what is read again is soon known again. */
function lagMinne<T>(vekt: (verdi: T) => number): (nokkel: string, les: () => Promise<T>) => Promise<T> {
  const husket = new Map<string, T>();
  let tyngde = 0;
  return async (nokkel, les) => {
    const kjent = husket.get(nokkel);
    if (kjent !== undefined) return kjent;
    const verdi = await les();
    const ny = vekt(verdi);
    // Addresses that lead nowhere are endless, and cost little to look up.
    if (ny === 0 || ny > FLEST_I_OPPSLAG || husket.has(nokkel)) return verdi;
    if (tyngde + ny > FLEST_I_OPPSLAG) {
      husket.clear();
      tyngde = 0;
    }
    husket.set(nokkel, verdi);
    tyngde += ny;
    return verdi;
  };
}

/**
 * The journal as it is in one version, with entries, pages of days, cases and the list of bodies remembered: reading an entry and checking
 * its shape costs as much as writing its row on the page, and an entry's page reads its whole case for the way to its neighbours. It must be thrown away with its version, and so holds nothing that
 * was withdrawn after it was made.
 */
export function huskendeJournal(journal: Journal): Journal {
  const husket = new Map<string, Publisert>();
  const dagen = lagMinne<Dagside>(({ linjer }) => linjer.length);
  const saken = lagMinne<Saksoppslag>((oppslag) => (oppslag.art === 'funnet' ? oppslag.plasser.length : 0));
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
    // Whole days are for those who go through them once.
    dagliste: (slug, dato) => journal.dagliste(slug, dato),
    dagside: (slug, dato, valg) =>
      dagen(`${slug} ${dato} ${JSON.stringify(valg)}`, () => journal.dagside(slug, dato, valg)),
    sak: (slug, nummer) => saken(`${slug}/${formaterSaksnummer(nummer)}`, () => journal.sak(slug, nummer)),
    post: (slug, nummer) => journal.post(slug, nummer),
    poster,
    tell: (slug, periode) => journal.tell(slug, periode),
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
