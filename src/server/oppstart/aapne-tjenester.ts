import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { aapneJournal, aapneJournalskriver } from '../../journal/aapne.ts';
import { aapneEtterslep } from '../../journal/etterslep.ts';
import type { Journal } from '../../journal/journal.ts';
import { aapneMeilisearchSok } from '../../sok/meilisearch/meilisearch-sok.ts';
import type { Meilitilkobling } from '../../sok/meilisearch/klient.ts';
import { aapneSqliteSok, type SqliteSokvalg } from '../../sok/sqlite/sqlite-sok.ts';
import { erUfullstendig, merkEldreIndeks } from '../../sok/sqlite/ufullstendig.ts';
import type { Konfig } from '../../konfig/virksomhet.ts';
import { lagFilmerke } from '../../lager/filmerke.ts';
import { lagMappe } from '../../lager/mappe.ts';
import type { Klokke } from '../../tid/oslo.ts';
import { SokUtilgjengelig, type Sokemotor } from '../../sok/sokemotor.ts';
import { byttbarSok } from '../indeks/byttbar-sok.ts';
import { medEldningITraad } from '../indeks/eldning.ts';
import type { Logg } from '../logg.ts';
import { startNoekkelvakt } from '../vakt/noekkelvakt.ts';
import {
  erSkadetIndeks,
  lagReparatoer,
  medSkadevakt,
  underBygging,
  type Grunn,
} from '../indeks/reparasjon.ts';
import { medSokekoe } from '../sokekoe.ts';
import type { Tjenester } from '../tjenester.ts';

/** The files of the public zone in the data folder. The internal store is not among them, and has no name here (R69). */
export const offentligeFiler = (data: string) =>
  ({
    journal: join(data, 'journal.db'),
    sok: join(data, 'sok.db'),
    konfig: join(data, 'konfig.json'),
  }) as const;

/**
 * KiB of the journal's file that are kept in memory. Entries of a day, a case or a search lie anywhere in it: past this, the system's
 * own memory of the file answers as fast, and is everyone's.
 */
const JOURNALENS_HURTIGLAGER = 16_000;

/** True for a journal that an index without entries cannot be of. */
async function harPoster(journal: Journal): Promise<boolean> {
  for (const { slug } of await journal.virksomheter())
    if ((await journal.ferskhet(slug)).antallPoster > 0) return true;
  return false;
}

/** Why nobody may search in an index file as it is: what is shielded since would be found in an older copy. */
function hvorforUbrukelig(sti: string, kvittert: number): Grunn | undefined {
  try {
    merkEldreIndeks(sti, kvittert);
    return erUfullstendig(sti) ? 'utdatert' : undefined;
  } catch (feil) {
    if (erSkadetIndeks(feil)) return 'skadet';
    throw feil;
  }
}

/** True while an export brings the index what the journal has. */
async function erPaaVei(journal: Journal): Promise<boolean> {
  const { gamle, nye } = await journal.soketHenger(1);
  return gamle + nye > 0;
}

/**
 * Opens the stores that the public role may open, beside the configuration that was read for them. An index file that is
 * damaged, or lost, or that an earlier version of the program made, keeps nobody from the journal: it is mended in the background, and
 * searches are refused until it is whole. So is one that turns out to be damaged later.
 * @param meili the Meilisearch server that is asked instead of the index in the data folder.
 */
export async function aapneTjenester(
  data: string,
  konfig: Konfig,
  klokke: Klokke,
  logg: Logg,
  {
    meili,
    ...sokvalg
  }: Omit<SqliteSokvalg, 'klokke'> & { readonly meili?: Meilitilkobling | undefined } = {},
): Promise<Tjenester> {
  const filer = offentligeFiler(data);
  lagMappe(data);
  const journal = aapneJournal(filer.journal, { hurtiglager: JOURNALENS_HURTIGLAGER });
  // A server that is away now may be back for the next search: each says so for itself.
  if (meili !== undefined) {
    const sok = soekPaaTjener(meili, filer.journal, klokke);
    const stansVakt = startNoekkelvakt(meili, logg);
    const lukk = async (): Promise<void> => {
      stansVakt();
      await sok.lukk();
    };
    return { journal, sok: medSokekoe({ ...sok, lukk }), konfig, klokke };
  }
  const etterslep = aapneEtterslep(filer.journal, HOYST_ETTERSLEP);
  const utelatt = () => faaEllerBorte(etterslep.les());
  const fil = lagFilmerke(filer.sok);
  const aapne = async (foer: string | undefined) => {
    const motor = await aapneSqliteSok(filer.sok, { ...sokvalg, klokke, etterslep: utelatt });
    fil.merk(foer ?? fil.naa());
    return medEldningITraad(motor, data);
  };
  try {
    const tapt = !existsSync(filer.sok) && (await harPoster(journal));
    const foer = fil.naa();
    const grunn = tapt ? 'tapt' : hvorforUbrukelig(filer.sok, etterslep.kvittert());
    const aapnet = grunn
      ? undefined
      : await aapne(foer).catch((feil: unknown) => {
          if (!erSkadetIndeks(feil)) throw feil;
          return undefined;
        });
    const sok = byttbarSok(aapnet ?? underBygging());
    // One that has been put in the file's place later may be older than the journal, as the first may.
    const aapneNy = async () => {
      const foer = fil.naa();
      merkEldreIndeks(filer.sok, etterslep.kvittert());
      return aapne(foer);
    };
    const reparatoer = lagReparatoer(data, { sok, aapne: aapneNy, klokke }, logg);
    // An export, «npm run indekser» or a person may put another file in its place: the one that is open is nobody's then.
    const seEtter = (): void => {
      if (fil.erByttet()) reparatoer.start(fil.naa() === undefined ? 'tapt' : 'byttet');
    };
    const vaktet = medSkadevakt(sok, () => reparatoer.start('skadet'), seEtter);
    if (aapnet === undefined) reparatoer.start(grunn ?? 'skadet');
    else {
      const seOver = async (): Promise<void> => {
        const { klar, antall } = await vaktet.helse();
        if (!klar) reparatoer.start('utdatert');
        else if (antall === 0 && (await harPoster(journal)) && !(await erPaaVei(journal)))
          reparatoer.start('tapt');
      };
      // Nobody waits for it: what is wrong with the file is told to those who search, and mended.
      seOver().catch(() => undefined);
    }
    const lukk = async (): Promise<void> => {
      await reparatoer.stans();
      await sok.lukk();
      etterslep.lukk();
    };
    return { journal, sok: medSokekoe({ ...vaktet, lukk }), konfig, klokke };
  } catch (feil) {
    etterslep.lukk();
    await journal.lukk();
    throw feil;
  }
}

/**
 * So many entries that the index is behind with are left out of every search; it is rarely behind with any. With more of them the search is
 * away until it has followed: the server would take a second to leave out five thousand.
 */
const HOYST_ETTERSLEP = 1_000;

function faaEllerBorte(ider: readonly string[] | undefined): readonly string[] {
  if (ider === undefined) throw new SokUtilgjengelig('indeksen er langt etter journalen');
  return ider;
}

/** The search server, without the entries that the journal's outbox says it has an old version of. */
function soekPaaTjener(meili: Meilitilkobling, journalfil: string, klokke: Klokke): Sokemotor {
  const skriver = aapneJournalskriver(journalfil, { klokke });
  const etterslep = async (): Promise<readonly string[]> =>
    faaEllerBorte(await skriver.etterslep(HOYST_ETTERSLEP));
  const kvittert = (): Promise<number> => skriver.kvittert();
  const motor = aapneMeilisearchSok(meili, { klokke, etterslep, kvittert });
  return {
    ...byttbarSok(motor),
    lukk: async () => {
      await motor.lukk();
      await skriver.lukk();
    },
  };
}
