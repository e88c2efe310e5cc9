import { join } from 'node:path';
import { aapneArkiv } from '../../../src/arkiv/sqlite/aapne-arkiv.ts';
import type { Logglinje } from '../../../src/arkiv/logg.ts';

/** What stands on a page, as somebody reads it. */
export const ord = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

/** What the log has of a person, newest first. */
export async function loggenTil(data: string, hvem: string): Promise<readonly Logglinje[]> {
  const bok = aapneArkiv(join(data, 'arkiv.db'));
  try {
    return await bok.logg({ hvem, antall: 50 });
  } finally {
    await bok.lukk();
  }
}
