import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import {
  Leveransefeil,
  type Kontrolltall,
  type Leservalg,
  type Leveranse,
  type Post,
} from '../../noark/leveranse.ts';
import { egneTyper } from '../felles/koder.ts';
import { KjenteFelt } from '../felles/ulest.ts';
import { strukturmottaker, type Strukturtall } from './arkivstruktur.ts';
import { lesArkivuttrekk, type Forekomster } from './arkivuttrekk.ts';
import { finnLeveransefiler, type Leveransefiler } from './filer.ts';
import { ARKIVSTRUKTUR } from './former.ts';
import { lesArkivskaper, lesPeriode } from './hode.ts';
import { lesJournal, type Journaltall } from './journaler.ts';
import { lesTre } from './les-tre.ts';
import { aapneSidelager } from './sidelager.ts';

/** Posts in a batch, at least, but for the last: enough that handing them over costs nothing. */
const BUNKE = 500;

interface Lesing {
  readonly struktur: Strukturtall;
  readonly journaler: Map<string, Journaltall>;
  /** Entries that any of the journals has, each once. */
  iJournalene: number;
}

function lagKontrolltall(
  filer: Leveransefiler,
  oppgitt: readonly Forekomster[],
  { struktur, journaler, iJournalene }: Lesing,
): Kontrolltall[] {
  const tall: Kontrolltall[] = [];
  for (const { fil, element, antall } of oppgitt) {
    if (fil !== 'arkivstruktur') continue;
    if (element === 'mappe' || element === 'registrering')
      tall.push({
        fil: basename(filer.arkivstruktur),
        hva: element,
        oppgitt: antall,
        lest: struktur[element],
      });
  }
  for (const [fil, journal] of journaler)
    if (journal.oppgitt !== undefined)
      tall.push({ fil, hva: 'journalposter', oppgitt: journal.oppgitt, lest: journal.lest });
  if (journaler.size > 0)
    tall.push({
      fil: basename(filer.arkivstruktur),
      hva: 'journalposter som også står i journalfilene',
      oppgitt: iJournalene,
      lest: struktur.iJournal,
    });
  return tall;
}

const lagMerknader = ({ arkivskapere }: Strukturtall): string[] =>
  arkivskapere.size < 2
    ? []
    : [
        `Leveransen har flere arkivskapere (${[...arkivskapere].join('; ')}). Alle journalpostene er lagt i den samme journalen.`,
      ];

/** Reads the journals into the side store, then the archive structure, and passes on batches of posts. */
async function* lesPoster(
  filer: Leveransefiler,
  valg: Leservalg,
  lesing: Lesing,
  lest: (bytes: number) => void,
): AsyncGenerator<readonly Post[]> {
  Object.assign(lesing.struktur, { mappe: 0, registrering: 0, iJournal: 0 });
  lesing.struktur.arkivskapere.clear();
  const kjente = new KjenteFelt(valg.kjenteFelt);
  const lager = filer.journaler.length > 0 ? aapneSidelager(valg.arbeidsmappe) : undefined;
  try {
    for (const sti of filer.journaler) {
      if (lager === undefined) break;
      const tall: Journaltall = { oppgitt: undefined, lest: 0 };
      lesing.journaler.set(basename(sti), tall);
      // eslint-disable-next-line @typescript-eslint/no-unused-vars -- the store holds what is read
      for await (const _ of lesJournal(sti, basename(sti), { lager, tall, kjente, lest })) continue;
    }
    lesing.iJournalene = lager?.ferdigLagt() ?? 0;
    let bunke: Post[] = [];
    const fil = basename(filer.arkivstruktur);
    const mottaker = strukturmottaker(
      { kilde: valg.kilde, fil, egneTyper: egneTyper(valg.journalposttyper) },
      (systemID) => lager?.finn(systemID) ?? [],
      lesing.struktur,
      (post) => bunke.push(post),
    );
    // eslint-disable-next-line @typescript-eslint/no-unused-vars -- the posts are in `bunke`
    for await (const _ of lesTre(filer.arkivstruktur, fil, ARKIVSTRUKTUR, mottaker, kjente, lest)) {
      if (bunke.length < BUNKE) continue;
      yield bunke;
      bunke = [];
    }
    if (bunke.length > 0) yield bunke;
  } finally {
    lager?.lukk();
  }
}

function beskriv(filer: Leveransefiler): string {
  const journaler = filer.journaler.map((sti) => basename(sti)).join(' og ');
  const hoved = `Noark 5 ${basename(filer.arkivstruktur)}`;
  return journaler === '' ? hoved : `${hoved} med ${journaler}`;
}

/**
 * Opens a Noark 5 delivery, versions 3.1 to 5.5: arkivstruktur.xml, alone or in a folder with loependeJournal.xml and
 * offentligJournal.xml, which add shielding of single elements and parties (joined on the entry's systemID).
 * Nothing but the beginning of each file has been read when it returns. Document files are never opened.
 *
 * @param sti the file, the delivery's folder, or the folder above it.
 * @throws Leveransefeil when there is no such delivery there, or a file's beginning is not what it should be.
 */
export async function aapneNoark5(sti: string, valg: Leservalg): Promise<Leveranse> {
  const filer = await finnLeveransefiler(sti);
  if (filer === undefined)
    throw new Leveransefeil(
      basename(sti),
      'fant ingen arkivstruktur.xml i mappen eller i en mappe rett under den',
    );
  const skaper = await lesArkivskaper(filer.arkivstruktur, basename(filer.arkivstruktur));
  const perioder = await Promise.all(
    filer.journaler.map((journal) => lesPeriode(journal, basename(journal))),
  );
  const oppgitt = filer.arkivuttrekk ? await lesArkivuttrekk(filer.arkivuttrekk) : [];
  const stier = [filer.arkivstruktur, ...filer.journaler];
  const stoerrelser = await Promise.all(stier.map(async (fil) => (await stat(fil)).size));
  const totalt = stoerrelser.reduce((sum, bytes) => sum + bytes, 0);
  let bytesLest = 0;
  const lesing: Lesing = {
    struktur: { mappe: 0, registrering: 0, iJournal: 0, arkivskapere: new Set() },
    journaler: new Map(),
    iJournalene: 0,
  };
  return {
    format: 'noark5',
    beskrivelse: beskriv(filer),
    filer: filer.arkivuttrekk ? [...stier, filer.arkivuttrekk] : stier,
    ...skaper,
    ...perioder[0],
    poster() {
      bytesLest = 0;
      return lesPoster(filer, valg, lesing, (bytes) => {
        bytesLest += bytes;
      });
    },
    fremdrift: () => ({ lest: bytesLest, totalt }),
    kontrolltall: () => lagKontrolltall(filer, oppgitt, lesing),
    merknader: () => lagMerknader(lesing.struktur),
  };
}
