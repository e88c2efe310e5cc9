import type { Logglinje } from '../../arkiv/logg.ts';

const HODE = [
  'nr',
  'tidspunkt',
  'hvem',
  'navn',
  'rolle',
  'handling',
  'virksomhet',
  'gjenstand',
  'grunn',
  'hash',
] as const satisfies readonly (keyof Logglinje | 'navn')[];

/** What those are called whom the lines name by id; who is not in it has only the id. */
export type Navn = ReadonlyMap<string, string>;

/** What a spreadsheet may take for the start of a formula, also in the wide forms of East Asian keyboards. */
const FORMEL = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/u;

/** A field as spreadsheets read it; what a person wrote is never a formula. */
function felt(verdi: string | number): string {
  const tekst = String(verdi);
  const trygg = FORMEL.test(tekst) ? `'${tekst}` : tekst;
  return `"${trygg.replaceAll('"', '""')}"`;
}

/** One record of a CSV file with its line end (RFC 4180), its fields kept apart by semicolons as Norwegian spreadsheets do. */
export const csvlinje = (felter: readonly (string | number)[]): string => `${felter.map(felt).join(';')}\r\n`;

/** A line of the log as a record of a CSV file, and the heading above it, with a byte order mark. */
export const loggrad = (linje: Logglinje, navn: Navn): string =>
  csvlinje(HODE.map((felt) => (felt === 'navn' ? (navn.get(linje.hvem) ?? '') : linje[felt])));
export const LOGGHODE = `\ufeff${csvlinje(HODE)}`;

/** The log as CSV. */
export const somCsv = (linjer: readonly Logglinje[], navn: Navn): string =>
  `${LOGGHODE}${linjer.map((linje) => loggrad(linje, navn)).join('')}`;
