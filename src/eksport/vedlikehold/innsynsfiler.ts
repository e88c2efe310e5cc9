import { existsSync, readdirSync, renameSync } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { leggPaaDisken } from '../../lager/paa-disken.ts';
import { lagGruppemappe } from '../../lager/rettigheter.ts';

export const NOEKKEL = 'innsyn.nokkel';
const MAPPE = 'innsyn-filer';

/** What belongs to the store of requests and lies outside its database: the key of every link, and the files handed out. */
export const erInnsynsfil = (navn: string): boolean =>
  navn === NOEKKEL || /^innsyn-filer\/[0-9a-f-]{36}$/u.test(navn);

const finnes = (mappe: string): string[] => [
  ...(existsSync(join(mappe, NOEKKEL)) ? [NOEKKEL] : []),
  ...(existsSync(join(mappe, MAPPE))
    ? readdirSync(join(mappe, MAPPE)).map((id) => `${MAPPE}/${id}`)
    : []
  ).filter(erInnsynsfil),
];

/**
 * Copies them, after the database that names them: a file is there before its record, and one that is gone meanwhile was erased.
 */
export async function kopierInnsynsfiler(data: string, til: string): Promise<void> {
  for (const navn of finnes(data)) {
    await mkdir(join(til, ...(navn === NOEKKEL ? [] : [MAPPE])), { recursive: true, mode: 0o700 });
    try {
      await copyFile(join(data, navn), join(til, navn));
    } catch (feil) {
      if (existsSync(join(data, navn))) throw feil;
    }
  }
}

/** Lets restored ones take their places; doing it again goes on where it stopped. */
export function settInnInnsynsfiler(fra: string, data: string): void {
  for (const navn of finnes(fra)) {
    if (navn !== NOEKKEL) lagGruppemappe(join(data, MAPPE));
    renameSync(join(fra, navn), join(data, navn));
  }
  if (existsSync(join(data, MAPPE))) leggPaaDisken(join(data, MAPPE));
}
