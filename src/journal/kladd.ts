import type { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { aapneDatabase } from '../lager/database.ts';
import { iTransaksjon } from '../lager/transaksjon.ts';
import { lesJournalpostID, type Dokumentnummer, type Saksnummer } from '../offentlig/adresse.ts';
import type { Publisert } from '../offentlig/publisert.ts';
import type { Hull } from '../offentlig/tilstand.ts';
import type { Klokke } from '../tid/oslo.ts';
import { aapneJournal } from './aapne.ts';
import { dagsideAv, iRekke } from './dagside.ts';
import type { Journal, Journaltall } from './journal.ts';
import type { Journalskriver } from './journalskriver.ts';
import { migrasjoner } from './skjema.ts';
import { SqliteJournal } from './sqlite-journal.ts';
import { SqliteJournalskriver } from './sqlite-journalskriver.ts';

/** The public journal as it would be: what is written here is seen here, and nowhere else. */
export interface Kladd {
  readonly journal: Journal;
  /** May write about the cases that the draft was opened for, and no others. */
  readonly skriver: Journalskriver;
  lukk(): Promise<void>;
}

/** Tables with a few rows a body, which the draft has whole. */
const HELE = ['virksomhet', 'stenging', 'dag', 'ferskhet'] as const;
/** Tables of which the draft has the rows of its cases, each after those that it refers to. */
const SAKENES = [
  'sak',
  'journalpost',
  'foerst_publisert',
  'endring',
  'hull',
  'trukket',
  'lukket_sak',
] as const;

/**
 * Opens a draft of the public journal, in memory: the given cases are copied out of the journal as they stand, and may be
 * written; all else is read from the journal itself. Closing it throws it away.
 *
 * @param saker every case that will be written to, and every case that an entry is moved from.
 * @throws DatabaseversjonFeil when the journal is newer than the code.
 */
export function aapneKladd(
  sti: string,
  { virksomhet, saker }: { readonly virksomhet: string; readonly saker: readonly Saksnummer[] },
  { klokke }: { readonly klokke: Klokke },
): Kladd {
  const resten = aapneJournal(sti);
  const databaser: DatabaseSync[] = [];
  const kopi = (): DatabaseSync => {
    const db = aapneDatabase(':memory:', migrasjoner);
    databaser.push(db);
    kopier(db, sti, virksomhet, saker);
    return db;
  };
  const lukk = async (): Promise<void> => {
    for (const db of databaser) if (db.isOpen) db.close();
    await resten.lukk();
  };
  try {
    const db = kopi();
    const foer = new SqliteJournal(kopi());
    const egne = new Set(saker.map((sak) => noekkel(virksomhet, sak)));
    const skriver = new SqliteJournalskriver(db, klokke);
    return { journal: lagt(resten, new SqliteJournal(db), foer, egne, lukk), skriver, lukk };
  } catch (feil) {
    for (const db of databaser) db.close();
    void resten.lukk();
    throw feil;
  }
}

const noekkel = (virksomhet: string, { saksaar, sakssekvensnummer }: Saksnummer): string =>
  `${virksomhet}/${saksaar}/${sakssekvensnummer}`;

function kopier(db: DatabaseSync, sti: string, virksomhet: string, saker: readonly Saksnummer[]): void {
  db.prepare('ATTACH ? AS fra').run(`${pathToFileURL(sti).href}?mode=ro`);
  iTransaksjon(db, () => {
    for (const tabell of HELE) db.exec(`INSERT INTO main.${tabell} SELECT * FROM fra.${tabell}`);
    // The version is the journal's own: it is part of no page, but caches are kept by it.
    db.exec(
      "UPDATE main.teller SET verdi = (SELECT verdi FROM fra.teller f WHERE f.navn = 'versjon') WHERE navn = 'versjon'",
    );
    const hent = SAKENES.map((tabell) =>
      db.prepare(
        `INSERT INTO main.${tabell} SELECT * FROM fra.${tabell} WHERE virksomhet = ? AND saksaar = ? AND sakssekvensnummer = ?`,
      ),
    );
    // Redirects out of the cases, and from anywhere into them: an entry that moves on takes those with it.
    const viderefra = db.prepare(
      `INSERT OR IGNORE INTO main.omdirigering SELECT * FROM fra.omdirigering
       WHERE virksomhet = ?1 AND saksaar = ?2 AND sakssekvensnummer = ?3`,
    );
    const viderehit = db.prepare(
      `INSERT OR IGNORE INTO main.omdirigering SELECT * FROM fra.omdirigering
       WHERE virksomhet = ?1 AND til_saksaar = ?2 AND til_sakssekvensnummer = ?3`,
    );
    for (const { saksaar, sakssekvensnummer } of saker)
      for (const setning of [...hent, viderefra, viderehit])
        setning.run(virksomhet, saksaar, sakssekvensnummer);
  });
  db.exec('DETACH fra');
}

/** The journal with a draft of some of its cases laid over it. */
function lagt(
  resten: Journal,
  kladd: Journal,
  foer: Journal,
  egne: ReadonlySet<string>,
  lukk: () => Promise<void>,
): Journal {
  const erEgen = (virksomhet: string, sak: Saksnummer): boolean => egne.has(noekkel(virksomhet, sak));
  const erEgenID = (id: string): boolean => {
    const post = lesJournalpostID(id);
    return post !== undefined && erEgen(post.virksomhet, post);
  };
  async function dagliste(
    slug: string,
    dato: string,
  ): Promise<{ readonly poster: readonly Publisert[]; readonly hull: readonly Hull[] }> {
    const [andres, egnes] = await Promise.all([resten.dagliste(slug, dato), kladd.dagliste(slug, dato)]);
    const andre = <T extends Dokumentnummer>(alle: readonly T[]) => alle.filter((en) => !erEgen(slug, en));
    return {
      poster: [...andres.poster.filter(({ post }) => !erEgen(slug, post)), ...egnes.poster].sort((a, b) =>
        iRekke(a.post, b.post),
      ),
      hull: [...andre(andres.hull), ...egnes.hull].sort(iRekke),
    };
  }
  return {
    virksomheter: () => kladd.virksomheter(),
    ferskhet: (slug) => kladd.ferskhet(slug),
    dager: (slug, valg) => kladd.dager(slug, valg),
    naboer: (slug, dato) => kladd.naboer(slug, dato),
    stengt: (slug) => kladd.stengt(slug),
    sokStengt: (slug) => kladd.sokStengt(slug),
    soketHenger: (flest) => kladd.soketHenger(flest),
    sisteKjoering: () => kladd.sisteKjoering(),
    arkivAvvist: () => kladd.arkivAvvist(),
    versjon: () => kladd.versjon(),
    sistTattBort: () => kladd.sistTattBort(),
    sak: (slug, nummer) => (erEgen(slug, nummer) ? kladd : resten).sak(slug, nummer),
    async post(slug, nummer) {
      if (erEgen(slug, nummer)) return kladd.post(slug, nummer);
      const svar = await resten.post(slug, nummer);
      if (svar.art !== 'flyttet') return svar;
      const naa = await kladd.post(slug, nummer);
      return naa.art === 'flyttet' ? naa : svar;
    },
    async poster(ider) {
      const svar = await Promise.all(ider.map((id) => (erEgenID(id) ? kladd : resten).poster([id])));
      return svar.flat();
    },
    dagliste,
    dagside: async (slug, dato, valg) => dagsideAv(await dagliste(slug, dato), valg),
    async tell(slug, periode) {
      const [alle, etter, minus] = await Promise.all(
        [resten, kladd, foer].map((journal) => journal.tell(slug, periode)),
      );
      const sum = (felt: keyof Journaltall): number =>
        (alle?.[felt] ?? 0) + (etter?.[felt] ?? 0) - (minus?.[felt] ?? 0);
      return {
        publisert: sum('publisert'),
        holdt: sum('holdt'),
        utelatt: sum('utelatt'),
        trukket: sum('trukket'),
        forsinket: sum('forsinket'),
      };
    },
    lukk,
  };
}
