/** What a CSV file is called where files have types; it begins with {@link MERKE}. */
export const CSV = 'text/csv; charset=utf-8';

/** The byte order mark that tells spreadsheets that the file is UTF-8. */
export const MERKE = '\ufeff';

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
