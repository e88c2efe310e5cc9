import { existsSync } from 'node:fs';
import { lesKonfig } from '../../konfig/les-konfig.ts';
import type { Konfig } from '../../konfig/virksomhet.ts';
import { lagFilvakt } from './filvakt.ts';
import type { Logg } from '../logg.ts';

/**
 * The configuration as it stands now: an export may write one, or somebody mend it, while the server runs. None is a configuration
 * of no bodies, and each then gets the careful default.
 * @param naa Milliseconds on any steady clock.
 * @throws Konfigfeil when it cannot be used at the start.
 */
export const lagKonfigvakt = (
  sti: string,
  logg: Pick<Logg, 'info' | 'error'>,
  naa?: () => number,
): (() => Konfig) =>
  lagFilvakt({
    sti,
    les: () => (existsSync(sti) ? lesKonfig(sti) : { virksomheter: [] }),
    ord: {
      ny: 'ny konfigurasjon',
      feil: 'konfigurasjonen kan ikke brukes',
      borte:
        'konfig.json er borte eller kan ikke ses, og den som ble lest sist, gjelder til tjeneren slutter: legg den tilbake',
    },
    logg,
    naa,
  });
