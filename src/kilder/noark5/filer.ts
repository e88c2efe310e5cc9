import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { Leveransefeil } from '../../noark/leveranse.ts';
import { lesRot } from '../xml/les-xml.ts';

/** The files of one delivery, absolute. */
export interface Leveransefiler {
  readonly arkivstruktur: string;
  readonly journaler: readonly string[];
  readonly arkivuttrekk: string | undefined;
}

const JOURNALNAVN = ['loependejournal.xml', 'offentligjournal.xml'];
const JOURNALROT = new Set(['loependeJournal', 'offentligJournal']);

async function filnavn(mappe: string): Promise<string[]> {
  const innhold = await readdir(mappe, { withFileTypes: true });
  return innhold.filter((post) => !post.isDirectory()).map((post) => post.name);
}

/** The file of that name in a folder, whatever its case. Two of them on a disk that tells case apart is a mistake. */
async function finnFil(mappe: string, navn: string): Promise<string | undefined> {
  const like = (await filnavn(mappe)).filter((fil) => fil.toLowerCase() === navn);
  const [fil, annen] = like;
  if (annen !== undefined)
    throw new Leveransefeil(annen, 'filen finnes flere ganger, med store og små bokstaver');
  return fil === undefined ? undefined : join(mappe, fil);
}

/** Journals under other names («loependeJournal_2026.xml»): what they shield holds all the same. */
async function finnAndreJournaler(mappe: string, kjente: ReadonlySet<string>): Promise<string[]> {
  const funnet: string[] = [];
  for (const navn of (await filnavn(mappe)).toSorted()) {
    const sti = join(mappe, navn);
    if (!/\.xml$/i.test(navn) || kjente.has(sti)) continue;
    if (JOURNALROT.has((await lesRot(sti))?.navn ?? '')) funnet.push(sti);
  }
  return funnet;
}

async function medFoelge(arkivstruktur: string): Promise<Leveransefiler> {
  const mappe = dirname(arkivstruktur);
  const ventet = await Promise.all(JOURNALNAVN.map((navn) => finnFil(mappe, navn)));
  const journaler = ventet.filter((sti) => sti !== undefined);
  const arkivuttrekk = await finnFil(mappe, 'arkivuttrekk.xml');
  const kjente = new Set([arkivstruktur, ...journaler, arkivuttrekk ?? '']);
  return {
    arkivstruktur,
    journaler: [...journaler, ...(await finnAndreJournaler(mappe, kjente))],
    arkivuttrekk,
  };
}

/**
 * Finds what a path holds: the file itself, or arkivstruktur.xml in the folder or in one folder below it. The journals
 * beside it always follow, since they may shield what the archive structure alone does not. Undefined where there is
 * no arkivstruktur.xml.
 *
 * @throws Leveransefeil when the path does not exist, or holds more than one delivery.
 */
export async function finnLeveransefiler(sti: string): Promise<Leveransefiler | undefined> {
  const her = resolve(sti);
  const hva = await stat(her).catch(() => undefined);
  if (hva === undefined) throw new Leveransefeil(basename(her), 'filen eller mappen finnes ikke');
  if (!hva.isDirectory()) return medFoelge(her);
  const innhold = await readdir(her, { withFileTypes: true });
  const under = innhold.filter((post) => post.isDirectory()).map((post) => join(her, post.name));
  const iMappen = await finnFil(her, 'arkivstruktur.xml');
  if (iMappen !== undefined) return medFoelge(iMappen);
  const funnet = await Promise.all(under.map((mappe) => finnFil(mappe, 'arkivstruktur.xml')));
  const [fil, annen] = funnet.filter((f) => f !== undefined);
  if (annen !== undefined)
    throw new Leveransefeil(
      basename(her),
      'mappen holder flere leveranser (flere arkivstruktur.xml); oppgi én av dem',
    );
  return fil === undefined ? undefined : medFoelge(fil);
}
