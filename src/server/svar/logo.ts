import { readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Konfig, Virksomhet } from '../../konfig/virksomhet.ts';
import type { Logg } from '../logg.ts';
import { FerdigSvar } from './ferdig-svar.ts';
import { SIDEHODER, SPOR_HVER_GANG } from './hoder.ts';

const TYPER: Readonly<Record<string, string>> = { '.svg': 'image/svg+xml', '.png': 'image/png' };
/** A file name and nothing else: no path leads out of the data folder. */
const FILNAVN = /^[a-z0-9][a-z0-9_-]*\.(?:svg|png)$/i;
/** A logo that is larger would be most of what a page weighs. Bytes. */
const STORST = 64 * 1024;

const KRAV = `den må være en .svg eller .png i DATA, oppgitt med filnavnet alene, på høyst ${STORST / 1024} KB`;

/** Where a body's logo is shown from; undefined where the configuration names none that can be shown. */
export function logosti({ slug, logo }: Virksomhet): string | undefined {
  if (logo === undefined || !FILNAVN.test(logo)) return undefined;
  return `/filer/logo-${slug}${extname(logo).toLowerCase()}`;
}

/**
 * Finds the logos that the configuration names, files in the data folder. Each is read once for a configuration, and only from
 * the names that it holds: no request chooses a file. One that cannot be shown is told of in the log.
 */
export function lagLogofinner(
  data: string,
  logg: Pick<Logg, 'warn'>,
): (konfig: Konfig, sti: string) => FerdigSvar | undefined {
  const lest = new WeakMap<Konfig, ReadonlyMap<string, FerdigSvar>>();
  const les = ({ virksomheter }: Konfig): ReadonlyMap<string, FerdigSvar> => {
    const filer = new Map<string, FerdigSvar>();
    for (const virksomhet of virksomheter) {
      const sti = logosti(virksomhet);
      if (virksomhet.logo === undefined) continue;
      const fil = join(data, virksomhet.logo);
      const funnet = sti === undefined ? undefined : statSync(fil, { throwIfNoEntry: false });
      if (sti === undefined || funnet?.isFile() !== true || funnet.size > STORST) {
        logg.warn(`logoen til ${virksomhet.slug} vises ikke: ${KRAV}`);
        continue;
      }
      const type = TYPER[extname(sti)] ?? '';
      const svar = { status: 200, type, kropp: readFileSync(fil), lagring: SPOR_HVER_GANG, hoder: SIDEHODER };
      filer.set(sti, new FerdigSvar(svar));
    }
    return filer;
  };
  return (konfig, sti) => {
    if (!sti.startsWith('/filer/')) return undefined;
    const kjent = lest.get(konfig) ?? les(konfig);
    lest.set(konfig, kjent);
    return kjent.get(sti);
  };
}
