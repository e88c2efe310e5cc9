import { existsSync, statSync } from 'node:fs';
import { lesKonfig } from '../konfig/les-konfig.ts';
import type { Konfig } from '../konfig/virksomhet.ts';
import { feilForLogg, type Logg } from './logg.ts';
import { OPPTATTE } from './ruter.ts';

/** A body's slug is one of the site's own addresses. */
export class OpptattSlug extends Error {
  override readonly name = 'OpptattSlug';
}

/**
 * The configuration of the data folder; none is a configuration of no bodies, and each then gets the careful default.
 * @throws Konfigfeil for a configuration that cannot be used.
 * @throws OpptattSlug for a body whose pages could not be reached.
 */
function konfigI(sti: string): Konfig {
  const konfig = existsSync(sti) ? lesKonfig(sti) : { virksomheter: [] };
  const opptatt = konfig.virksomheter.findIndex(({ slug }) => OPPTATTE.has(slug));
  if (opptatt < 0) return konfig;
  throw new OpptattSlug(
    `${sti}: virksomheter[${opptatt}].slug er en av nettstedets egne adresser. Velg en annen.`,
  );
}

/** How long a changed file may go unseen, in milliseconds. */
const SE_ETTER = 1_000;

/** What tells one state of a file from the next without reading it. */
function sporAv(sti: string): string {
  const funn = statSync(sti, { throwIfNoEntry: false });
  return funn === undefined ? '' : `${funn.mtimeMs} ${funn.size} ${funn.ino}`;
}

/**
 * The configuration as it stands now: an export may write one, or somebody mend it, while the server runs. A file that
 * cannot be used leaves the one in use as it was, and is logged once by its error's class. The same object is given until the
 * configuration is another.
 * @param naa Milliseconds on any steady clock.
 * @throws Konfigfeil or OpptattSlug when it cannot be used at the start.
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
    if (nytt === spor) return konfig;
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
