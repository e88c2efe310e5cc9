const LENGSTE = 2000;

/** Where a reader came from, as a path on this site; undefined for anything that could lead elsewhere. */
export function lesRetursti(verdi: string | null): string | undefined {
  if (verdi === null || verdi.length > LENGSTE || !/^\/(?![/\\])[\x21-\x7e]*$/.test(verdi)) return undefined;
  if (verdi.includes('\\')) return undefined;
  const her = 'http://her.invalid';
  if (!URL.canParse(verdi, her)) return undefined;
  const url = new URL(verdi, her);
  return url.origin === her && !url.pathname.startsWith('//')
    ? url.pathname + url.search + url.hash
    : undefined;
}
