import type { Logglinje } from '../arkiv/logg.ts';

const HODE = [
  'nr',
  'tidspunkt',
  'hvem',
  'rolle',
  'handling',
  'virksomhet',
  'gjenstand',
  'grunn',
  'hash',
] as const satisfies readonly (keyof Logglinje)[];

/** A field as spreadsheets read it; what a person wrote is never a formula. */
function felt(verdi: string | number): string {
  const tekst = String(verdi);
  const trygg = /^[=+\-@\t\r]/u.test(tekst) ? `'${tekst}` : tekst;
  return `"${trygg.replaceAll('"', '""')}"`;
}

/** The log as CSV with a heading: semicolons and a byte order mark, as Norwegian spreadsheets open it. */
export const somCsv = (linjer: readonly Logglinje[]): string =>
  `\ufeff${[HODE.join(';'), ...linjer.map((linje) => HODE.map((navn) => felt(linje[navn])).join(';'))].join('\r\n')}\r\n`;
