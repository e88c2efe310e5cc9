import { stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { Leveransefeil, type Leservalg, type Leveranse } from '../../noark/leveranse.ts';
import { lesRot } from '../xml/les-xml.ts';
import { Mappe, type Leveransefil } from './filer.ts';
import { RAPPORTER } from './rapportformer.ts';
import { aapneRapport } from './rapportleveranse.ts';
import { aapneTabeller } from './tabelleveranse.ts';

const MANIFEST = 'NOARKIH.XML';

/** The reports that lie in a folder, in the order of their names. */
async function finnRapporter(mappe: Mappe, i: string): Promise<Leveransefil[]> {
  const rapporter: Leveransefil[] = [];
  for (const navn of mappe.medEndelse('.xml')) {
    const fil = await mappe.finn(navn, i);
    const rot = await lesRot(fil.sti);
    if (RAPPORTER.some((rapport) => rapport.rot === rot?.navn)) rapporter.push(fil);
  }
  return rapporter;
}

async function aapneMappe(sti: string, valg: Leservalg): Promise<Leveranse> {
  const i = basename(sti);
  const mappe = await Mappe.aapne(sti);
  if (mappe.har(MANIFEST)) return aapneTabeller(mappe, await mappe.finn(MANIFEST, i), valg);
  const rapporter = await finnRapporter(mappe, i);
  const [rapport] = rapporter;
  if (!rapport)
    throw new Leveransefeil(i, `mappen har verken ${MANIFEST} eller en SAKDOK-, JOURNAL- eller OFFJOURN-fil`);
  const leveranse = await aapneRapport(rapport, mappe, valg);
  if (!rapporter.every(({ sti: egen }) => leveranse.filer.includes(egen)))
    throw new Leveransefeil(i, 'mappen har flere rapporter: oppgi filen som skal leses');
  return leveranse;
}

/**
 * Opens a Noark 4 delivery: a folder of tables with NOARKIH.XML, a report file (SAKDOK, JOURNAL, OFFJOURN), or a folder
 * with one report in it.
 *
 * @param sti The folder or the file. NOARKIH.XML stands for its folder.
 * @throws Leveransefeil when it is none of these, or a file that it names is missing.
 */
export async function aapneNoark4(sti: string, valg: Leservalg): Promise<Leveranse> {
  const full = resolve(sti);
  const info = await stat(full).catch(() => undefined);
  if (info === undefined) throw new Leveransefeil(basename(full), 'filen eller mappen finnes ikke');
  if (info.isDirectory()) return aapneMappe(full, valg);
  const mappe = await Mappe.aapne(dirname(full));
  if (basename(full).toUpperCase() === MANIFEST) return aapneMappe(dirname(full), valg);
  return aapneRapport(await mappe.finn(basename(full), basename(full)), mappe, valg);
}
