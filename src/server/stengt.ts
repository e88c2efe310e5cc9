import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The file whose presence closes the journal. */
export const STENGT_FIL = 'journal.stengt';

/**
 * The switch for the whole journal (R59): as long as `journal.stengt` lies in the data folder, no page, file or API
 * answer shows anything of it. Asked for every request, so that it works at once and in every process.
 */
export const lagStengtbryter =
  (data: string): (() => boolean) =>
  () =>
    existsSync(join(data, STENGT_FIL));
