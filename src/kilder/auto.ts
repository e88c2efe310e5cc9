import { readdir, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { Leveransefeil, type Leservalg, type Leveranse } from '../noark/leveranse.ts';
import { aapneNoark4 } from './noark4/noark4.ts';
import { aapneNoark5 } from './noark5/noark5.ts';
import { kreverRot, lesRot } from './xml/les-xml.ts';

type Format = Leveranse['format'];

/** Something in the path that a reader knows, and what that reader should be given to read it. */
interface Funn {
  readonly format: Format;
  readonly sti: string;
}

const NOARK4_RAPPORTER = new Set(['NOARK.IH', 'SAKDOKOVERSIKT', 'JOURNAL', 'OFFJOURNAL']);
const NAVN = { noark5: 'Noark 5', noark4: 'Noark 4' } as const;

/** The format that a root element belongs to. Journals alone hold neither types, statuses nor documents. */
function formatFor(rot: string): Format | undefined {
  if (rot === 'arkiv') return 'noark5';
  const stor = rot.toUpperCase();
  return NOARK4_RAPPORTER.has(stor) || stor.endsWith('.TAB') ? 'noark4' : undefined;
}

const erJournal = (rot: string): boolean => rot === 'loependeJournal' || rot === 'offentligJournal';

async function apne({ format, sti }: Funn, valg: Leservalg): Promise<Leveranse> {
  return format === 'noark5' ? aapneNoark5(sti, valg) : aapneNoark4(sti, valg);
}

/** What stands in one folder: by the names the formats prescribe, else by the root elements of its XML files. */
async function letI(mappe: string): Promise<Funn[]> {
  const innhold = await readdir(mappe, { withFileTypes: true });
  const filer = innhold.filter((post) => !post.isDirectory()).map((post) => post.name);
  const funn: Funn[] = [];
  if (filer.some((fil) => fil.toLowerCase() === 'arkivstruktur.xml'))
    funn.push({ format: 'noark5', sti: mappe });
  if (filer.some((fil) => fil.toUpperCase() === 'NOARKIH.XML')) funn.push({ format: 'noark4', sti: mappe });
  if (funn.length > 0) return funn;
  for (const fil of filer) {
    if (!/\.xml$/i.test(fil)) continue;
    const format = formatFor((await lesRot(join(mappe, fil)))?.navn ?? '');
    if (format === 'noark5') funn.push({ format, sti: join(mappe, fil) });
    else if (format === 'noark4' && !funn.some((et) => et.format === 'noark4'))
      funn.push({ format, sti: mappe });
  }
  return funn;
}

async function letUnder(mappe: string): Promise<Funn[]> {
  const innhold = await readdir(mappe, { withFileTypes: true });
  const under = innhold.filter((post) => post.isDirectory()).map((post) => join(mappe, post.name));
  return (await Promise.all(under.map(letI))).flat();
}

async function aapneFil(sti: string, valg: Leservalg): Promise<Leveranse> {
  const { navn } = await kreverRot(sti);
  const format = formatFor(navn);
  if (format !== undefined) return apne({ format, sti }, valg);
  throw new Leveransefeil(
    basename(sti),
    erJournal(navn)
      ? 'filen er en Noark 5-journal uten arkivstruktur.xml, og kan ikke leses alene; oppgi mappen den ligger i'
      : 'filen er verken en arkivstruktur.xml (Noark 5) eller en Noark 4-fil vi kjenner',
  );
}

/**
 * Finds out which format a path holds, and opens it. `beskrivelse` and `format` of the delivery say what was found.
 *
 * @param sti a file, a delivery's folder, or the folder above it.
 * @throws Leveransefeil when the path holds none of the formats, or more than one delivery, and as the reader itself.
 */
export async function aapneAuto(sti: string, valg: Leservalg): Promise<Leveranse> {
  const her = resolve(sti);
  const hva = await stat(her).catch(() => undefined);
  if (hva === undefined) throw new Leveransefeil(basename(her), 'filen eller mappen finnes ikke');
  if (!hva.isDirectory()) return aapneFil(her, valg);
  const iMappen = await letI(her);
  const funn = iMappen.length > 0 ? iMappen : await letUnder(her);
  const [ett] = funn;
  if (ett === undefined)
    throw new Leveransefeil(
      basename(her),
      'fant verken arkivstruktur.xml (Noark 5), NOARKIH.XML eller en rapportfil (Noark 4) i mappen eller rett under den',
    );
  if (funn.length === 1) return apne(ett, valg);
  const formater = new Set(funn.map(({ format }) => NAVN[format]));
  throw new Leveransefeil(
    basename(her),
    formater.size > 1
      ? 'mappen holder både en Noark 5- og en Noark 4-leveranse; oppgi formatet, eller mappen til den ene'
      : `mappen holder flere ${[...formater].join()}-leveranser; oppgi én av dem`,
  );
}
