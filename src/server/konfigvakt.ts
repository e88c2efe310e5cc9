import { existsSync, statSync } from 'node:fs';
import { lesKonfig } from '../konfig/les-konfig.ts';
import type { Konfig } from '../konfig/virksomhet.ts';
import { feilForLogg, type Logg } from './logg.ts';

/** None is a configuration of no bodies, and each then gets the careful default. */
const konfigI = (sti: string): Konfig => (existsSync(sti) ? lesKonfig(sti) : { virksomheter: [] });

/** How long a changed file may go unseen, in milliseconds. */
const SE_ETTER = 1_000;

/** What tells one state of a file from the next without reading it; empty for one that is not there or cannot be seen. */
function sporAv(sti: string): string {
  try {
    const { mtimeMs, size, ino } = statSync(sti);
    return `${mtimeMs} ${size} ${ino}`;
  } catch {
    return '';
  }
}

/**
 * The configuration as it stands now: an export may write one, or somebody mend it, while the server runs. A file that
 * is gone or cannot be used leaves the one in use as it was, and is logged once by its error's class. The same object is given until the
 * configuration is another.
 * @param naa Milliseconds on any steady clock.
 * @throws Konfigfeil when it cannot be used at the start.
 */
export function lagKonfigvakt(
  sti: string,
  logg: Pick<Logg, 'info' | 'error'>,
  naa: () => number = () => performance.now(),
): () => Konfig {
  let spor = sporAv(sti);
  let konfig = konfigI(sti);
  let sett = naa();
  return () => {
    const tid = naa();
    if (tid - sett < SE_ETTER) return konfig;
    sett = tid;
    const nytt = sporAv(sti);
    if (nytt === spor || nytt === '') return konfig;
    spor = nytt;
    try {
      konfig = konfigI(sti);
      logg.info('ny konfigurasjon');
    } catch (feil) {
      logg.error(feilForLogg(feil), 'konfigurasjonen kan ikke brukes');
    }
    return konfig;
  };
}
