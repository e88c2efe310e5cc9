import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { basename, dirname, join } from 'node:path';

/** A file got its name: what a power cut just then could have left empty of what lies in that folder, and in those below. */
export interface Navngitt {
  readonly navn: string;
  readonly ikkePaaDisken: readonly string[];
  /** Whether the folder was seen to after it. */
  mappenPaaDisken: boolean;
}

function filerI(mappe: string): string[] {
  return fs
    .readdirSync(mappe, { recursive: true, encoding: 'utf8' })
    .filter((navn) => fs.statSync(join(mappe, navn)).isFile());
}

/** Does some work, and tells which files were given names meanwhile, each with what was not on the disk yet. */
export async function seNavngivning(arbeid: () => unknown): Promise<readonly Navngitt[]> {
  const ekte = { fsyncSync: fs.fsyncSync, renameSync: fs.renameSync, linkSync: fs.linkSync };
  const paaDisken = new Set<number>();
  const svar: (Navngitt & { readonly mappe: number })[] = [];
  const noter = (fra: fs.PathLike, til: fs.PathLike, gi: () => void): void => {
    const mappe = dirname(String(til));
    // A file that is moved is looked at for itself; what is beside it, before its name says that all is there.
    const ikkePaaDisken = filerI(mappe).filter((navn) => !paaDisken.has(fs.statSync(join(mappe, navn)).ino));
    const selv = fs.statSync(fra);
    if (!paaDisken.has(selv.ino) && !ikkePaaDisken.includes(basename(String(fra))))
      ikkePaaDisken.push(String(fra));
    gi();
    svar.push({
      navn: basename(String(til)),
      ikkePaaDisken,
      mappenPaaDisken: false,
      mappe: fs.statSync(mappe).ino,
    });
  };
  fs.fsyncSync = (fd) => {
    ekte.fsyncSync(fd);
    const { ino } = fs.fstatSync(fd);
    paaDisken.add(ino);
    for (const en of svar) if (en.mappe === ino) en.mappenPaaDisken = true;
  };
  fs.renameSync = (fra, til) => {
    noter(fra, til, () => {
      ekte.renameSync(fra, til);
    });
  };
  fs.linkSync = (fra, til) => {
    noter(fra, til, () => {
      ekte.linkSync(fra, til);
    });
  };
  syncBuiltinESMExports();
  try {
    await arbeid();
    return svar;
  } finally {
    Object.assign(fs, ekte);
    syncBuiltinESMExports();
  }
}
