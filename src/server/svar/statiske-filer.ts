import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { SIDEHODER, UFORANDERLIG } from './hoder.ts';
import type { Svar } from './svar.ts';

const TYPER: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'application/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

/** Files with their content's hash in the name: they never change. */
const HASHET = '/_astro/';

/**
 * Reads the built site's files into memory once, by address: few and small, so no request ever chooses a path on disk.
 * @returns What lies at an address, or undefined.
 */
export function lesStatiskeFiler(mappe: string): ReadonlyMap<string, Svar> {
  const filer = new Map<string, Svar>();
  for (const funn of readdirSync(mappe, { recursive: true, withFileTypes: true })) {
    if (!funn.isFile()) continue;
    const fil = join(funn.parentPath, funn.name);
    const adresse = `/${relative(mappe, fil).split(sep).join('/')}`;
    const type = TYPER[extname(fil)];
    if (type === undefined) continue;
    const lagring = adresse.startsWith(HASHET) ? UFORANDERLIG : 'public, max-age=3600';
    filer.set(adresse, { status: 200, type, kropp: readFileSync(fil), lagring, hoder: SIDEHODER });
  }
  return filer;
}
