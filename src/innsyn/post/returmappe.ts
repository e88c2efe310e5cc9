import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Grunnlag } from '../tjeneste/grunnlag.ts';
import { RETUR_MAKS, taImotMelding } from './retur.ts';

export interface Returrunde {
  /** Mails that are now known not to have arrived. */
  readonly merket: number;
  /** Holiday answers and reports of delay. */
  readonly andre: number;
  /** Not to an address of ours, or with a signature that is not: moved into `fremmede`, for whoever owns the folder. */
  readonly fremmede: number;
}

const FREMMEDE = 'fremmede';

/** The beginning of a file: as much as a report needs. */
function lesStart(sti: string): string {
  const fil = openSync(sti, 'r');
  try {
    const bytes = Buffer.alloc(RETUR_MAKS);
    return bytes.toString('latin1', 0, readSync(fil, bytes, 0, RETUR_MAKS, 0));
  } finally {
    closeSync(fil);
  }
}

/** Whether it is a folder that can be read, and that what was read can be taken out of. */
export function kanTasImotI(mappe: string): boolean {
  try {
    readdirSync(mappe);
    accessSync(mappe, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Reads what a mail server has put into a folder, one file for each message. A message that was to us is erased when it is read: it
 * quotes the address it did not reach.
 */
export async function lesReturmappe(
  g: Pick<Grunnlag, 'noekkel' | 'klokke' | 'utboks'>,
  mappe: string,
): Promise<Returrunde> {
  const runde = { merket: 0, andre: 0, fremmede: 0 };
  if (!existsSync(mappe)) return runde;
  // What begins with a dot is still being written.
  const filer = readdirSync(mappe, { withFileTypes: true }).filter(
    (fil) => fil.isFile() && !fil.name.startsWith('.'),
  );
  for (const { name } of filer) {
    const sti = join(mappe, name);
    const svar = await taImotMelding(g, g.utboks, lesStart(sti));
    if (svar === 'ukjent-adresse') {
      mkdirSync(join(mappe, FREMMEDE), { recursive: true });
      renameSync(sti, join(mappe, FREMMEDE, name));
      runde.fremmede++;
    } else {
      rmSync(sti, { force: true });
      if (svar === 'merket') runde.merket++;
      else runde.andre++;
    }
  }
  return runde;
}
