const NETTLESERE = [
  [/\bEdg(?:e|A|iOS)?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\b(?:Firefox|FxiOS)\//, 'Firefox'],
  [/(?:\b|Headless)(?:Chrome|CriOS|Chromium)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
] as const;
const MASKINER = [
  [/\b(?:iPhone|iPad)\b/, 'iOS'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, 'macOS'],
  [/\bLinux\b/, 'Linux'],
] as const;

/** What somebody logs in with, in words enough to know one's own machine by, and no more: «Firefox på Windows». */
export function nettleserord(brukeragent: string | undefined): string {
  const finn = (kjente: typeof NETTLESERE | typeof MASKINER): string | undefined =>
    kjente.find(([tegn]) => tegn.test(brukeragent ?? ''))?.[1];
  const maskin = finn(MASKINER);
  return `${finn(NETTLESERE) ?? 'Ukjent nettleser'}${maskin === undefined ? '' : ` på ${maskin}`}`;
}
