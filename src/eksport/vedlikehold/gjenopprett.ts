import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { aapneArkiv } from '../../arkiv/sqlite/aapne-arkiv.ts';
import type { Ansatt } from '../../arkiv/ansatt.ts';
import type { Arkiv } from '../../arkiv/arkiv.ts';
import type { Logglinje } from '../../arkiv/logg.ts';
import type { Vedtak } from '../../arkiv/vedtak.ts';
import { aapneJournal, aapneJournalskriver } from '../../journal/aapne.ts';
import { lesKonfig } from '../../konfig/les-konfig.ts';
import { erHel } from '../../lager/hel.ts';
import { meldBytte } from '../../lager/brukstegn.ts';
import { taLaas } from '../../lager/laas.ts';
import { leggMappePaaDisken, skrivHel } from '../../lager/paa-disken.ts';
import { erHindring } from '../../lager/systemfeil.ts';
import type { Klokke } from '../../tid/oslo.ts';
import { Eksportavbrudd } from '../feil.ts';
import { fullfoer } from '../fullfoer.ts';
import { lesJson } from '../les-json.ts';
import { erUtdatert } from '../utdatert-arkiv.ts';
import {
  byttInn,
  forberedt,
  gjenopprettingPaagaar,
  KLAR,
  krevFilerIkkeMapper,
  krevIngenIBruk,
} from './fullfoer-gjenoppretting.ts';
import { foerOverHendelser, HENDELSER, lesHendelserFraFil } from '../vedtak/hendelser-i-fil.ts';
import { byggIndeksMedLaas } from '../indeks/indekser.ts';
import { stier } from '../lagre.ts';
import { erInnsynsfil } from './innsynsfiler.ts';
import { kontrollerSikkerhetskopi, VEDTAK, vedtaksliste, type Manifest } from './sikkerhetskopi.ts';

export interface Gjenopprettingsvalg {
  /** The backup. */
  readonly mappe: string;
  readonly data: string;
  readonly klokke: Klokke;
  /**
   * A list of decisions (`vedtak.json` of a newer backup) that takes the place of those in the archive that is replaced,
   * where that is lost.
   */
  readonly vedtak?: string;
  /** A list of incidents (`hendelser.jsonl`); without it, the one that lies beside `vedtak` is taken. */
  readonly hendelser?: string;
  /** Nothing has been decided since the backup, or nobody can know: a person says so. */
  readonly utenNyereVedtak?: boolean;
  /** Who restores, for the log. */
  readonly av?: string;
}

export interface Gjenopprettingssvar {
  readonly manifest: Manifest;
  /** Decisions newer than the backup that were carried over. */
  readonly nyereVedtak: number;
  /** Lines of incidents that were carried over; undefined where nobody can know whether there were any. */
  readonly nyereHendelser: number | undefined;
  /** Entries that the archive has changed since the backup: held until a delivery tells them anew; undefined as above. */
  readonly nyerePoster: number | undefined;
  /** The configuration that stands there can be read, and is left as it is; and so is the store of requests, where it is whole. */
  readonly konfigBeholdt: boolean;
  readonly innsynBeholdt: boolean;
  readonly indeksert: number;
}

/**
 * Puts a backup in the place of what is there. The backup is checked first and copied beside; then the files change
 * places. Every decision made since the backup is carried over, so that nothing that was withdrawn comes back; what the
 * archive has changed since is held until it is delivered again, so that nothing it has shielded does; and the public
 * journal is reconciled before anyone can read it. First publications are the backup's own.
 *
 * @throws Eksportavbrudd when the backup is not whole, a server or a command has the files open, or the newer decisions cannot be read; nothing is changed then.
 */
export async function gjenopprett(valg: Gjenopprettingsvalg): Promise<Gjenopprettingssvar> {
  const { data, mappe, klokke } = valg;
  const manifest = await kontrollerSikkerhetskopi(mappe);
  const laas = taLaas(data, { naa: klokke() });
  const bytte = meldBytte(data);
  try {
    krevIngenIBruk(data);
    krevFilerIkkeMapper(data);
    const nyere = await nyereVedtak(valg);
    const ny = forberedt(data);
    rmSync(ny, { recursive: true, force: true });
    mkdirSync(ny, { recursive: true });
    // Requests are nobody's copy: those that came since would be lost, those that were erased come back, and mail be sent twice.
    const innsynBeholdt = erHel(stier(data).innsyn);
    const erInnsyn = (navn: string): boolean => navn === basename(stier(data).innsyn) || erInnsynsfil(navn);
    for (const { navn } of manifest.filer)
      if (navn !== VEDTAK && navn !== HENDELSER && !(innsynBeholdt && erInnsyn(navn)))
        cpSync(join(mappe, navn), join(ny, navn));

    // Codes that mask more than they did when the backup was taken do so still.
    const konfigBeholdt = kanBeholdes(stier(data).konfig, stier(ny).konfig);
    if (konfigBeholdt) cpSync(stier(data).konfig, stier(ny).konfig);

    const nyttArkiv = aapneArkiv(stier(ny).arkiv);
    const antall = await nyttArkiv.flettVedtak(nyere.vedtak);
    // The log goes on where the backup's ended, line by line as it was, and says that it was restored.
    await nyttArkiv.flettLogg(nyere.logg);
    const nyereHendelser = await nyere.hendelser(nyttArkiv);
    const nyerePoster = nyere.fra === undefined ? undefined : await nyttArkiv.merkNyere(nyere.fra);
    for (const ansatt of nyere.ansatte) await nyttArkiv.foerAnsatt(ansatt);
    await nyttArkiv.loggfoer({
      tidspunkt: klokke().toISOString(),
      hvem: valg.av ?? 'ikke oppgitt',
      rolle: 'kommandolinje',
      handling: 'gjenopprett',
      virksomhet: '',
      gjenstand: '',
      grunn: `sikkerhetskopi fra ${manifest.tidspunkt}`,
    });
    await nyttArkiv.lukk();
    // The numbers of its decisions are those of the archive that it was made from.
    const skriver = aapneJournalskriver(stier(ny).journal, { klokke });
    await skriver.lukkinger.glemAlle();
    await skriver.lukk();
    // Withdrawals that the archive knows are made in the restored journal before it is put in place.
    await fullfoer(ny, klokke);
    const indeksert = await byggIndeksMedLaas(ny, klokke);

    leggMappePaaDisken(ny);
    skrivHel(join(ny, KLAR), '');
    byttInn(data);
    return {
      manifest,
      nyereVedtak: antall,
      nyereHendelser,
      nyerePoster,
      innsynBeholdt,
      konfigBeholdt,
      indeksert,
    };
  } catch (feil) {
    // It holds everything secret, and takes the room that there may be too little of.
    if (!gjenopprettingPaagaar(data)) rmSync(forberedt(data), { recursive: true, force: true });
    throw feil;
  } finally {
    bytte.slutt();
    laas.slipp();
  }
}

/** True where the configuration can be read, and knows every body and source that the backup's does. */
function kanBeholdes(naa: string, fraKopien: string): boolean {
  try {
    const { virksomheter } = lesKonfig(naa);
    return (
      !existsSync(fraKopien) ||
      lesKonfig(fraKopien).virksomheter.every(({ slug, kilder }) => {
        const kjent = virksomheter.find((en) => en.slug === slug)?.kilder;
        return kjent !== undefined && kilder.every(({ id }) => kjent.some((kilde) => kilde.id === id));
      })
    );
  } catch {
    return false;
  }
}

interface Nyere {
  /** The archive that is replaced, where it can be read. */
  readonly fra?: string;
  readonly vedtak: readonly Vedtak[];
  readonly logg: readonly Logglinje[];
  /** What those are called whom the log names. */
  readonly ansatte: readonly Ansatt[];
  /** Carries the incidents over. */
  readonly hendelser: (til: Arkiv) => Promise<number | undefined>;
}

/** Decisions and log lines that the backup may not know: from the archive that is replaced, or from a file that stands in for it. */
async function nyereVedtak(valg: Gjenopprettingsvalg): Promise<Nyere> {
  const { data, vedtak, utenNyereVedtak } = valg;
  const fil = hendelsesfil(valg);
  const fraFil = async (til: Arkiv) => (fil === undefined ? undefined : lesHendelserFraFil(til, fil));
  if (vedtak !== undefined) {
    const lest = vedtaksliste.safeParse(lesJson(await readFile(vedtak, 'utf8')));
    if (!lest.success) throw new Eksportavbrudd(`${vedtak} er ikke en liste over vedtak.`);
    return { vedtak: lest.data, logg: [], ansatte: [], hendelser: fraFil };
  }
  const { arkiv: sti } = stier(data);
  if (existsSync(sti)) {
    if (utenNyereVedtak !== true && !(await vetAltSomErPublisert(data))) throw utilgjengelig();
    try {
      return await medArkiv(sti, async (arkiv) => ({
        fra: sti,
        vedtak: await arkiv.vedtak(),
        logg: (await arkiv.logg({ antall: Number.MAX_SAFE_INTEGER })).toReversed(),
        ansatte: await arkiv.ansatte(),
        hendelser: async (til) =>
          (await medArkiv(sti, (fra) => foerOverHendelser(fra, til))) + ((await fraFil(til)) ?? 0),
      }));
    } catch (feil) {
      // What was decided stands there, and is not given up for a disk that is full.
      if (erHindring(feil)) throw feil;
      if (utenNyereVedtak !== true) throw utilgjengelig(feil);
    }
  }
  if (utenNyereVedtak === true) return { vedtak: [], logg: [], ansatte: [], hendelser: fraFil };
  throw utilgjengelig();
}

/** False for an archive that is older than its journal: there may have been decisions that it does not know. */
async function vetAltSomErPublisert(data: string): Promise<boolean> {
  const sted = stier(data);
  if (!existsSync(sted.journal)) return true;
  try {
    const journal = aapneJournal(sted.journal);
    try {
      return !(await medArkiv(sted.arkiv, (arkiv) => erUtdatert({ arkiv, journal })));
    } finally {
      await journal.lukk();
    }
  } catch {
    // A journal that is damaged says nothing of it; a damaged archive is found out by whoever reads it.
    return true;
  }
}

/** Where the incidents are that the archive which is replaced can no longer tell of. @throws Eksportavbrudd */
function hendelsesfil({ hendelser, vedtak }: Gjenopprettingsvalg): string | undefined {
  if (hendelser !== undefined && !existsSync(hendelser))
    throw new Eksportavbrudd(`Filen med hendelser finnes ikke: ${hendelser}.`);
  const ved = vedtak === undefined ? undefined : join(dirname(vedtak), HENDELSER);
  return hendelser ?? (ved !== undefined && existsSync(ved) ? ved : undefined);
}

async function medArkiv<T>(sti: string, fn: (arkiv: Arkiv) => Promise<T>): Promise<T> {
  const arkiv = aapneArkiv(sti);
  try {
    return await fn(arkiv);
  } finally {
    await arkiv.lukk();
  }
}

const utilgjengelig = (cause?: unknown): Eksportavbrudd =>
  new Eksportavbrudd(
    'Arkivet som skal erstattes, kan ikke leses eller er eldre enn journalen, og det kan være trukket tilbake noe etter sikkerhetskopien. ' +
      'Gi dem med --vedtak FIL (vedtak.json fra en nyere sikkerhetskopi), eller bekreft med --uten-nyere-vedtak at det ikke finnes noen.',
    { cause },
  );
