/** What a CSV file is called where files have types; it begins with {@link MERKE}. */
export const CSV = 'text/csv; charset=utf-8';

/** The byte order mark that tells spreadsheets that the file is UTF-8. */
export const MERKE = '\ufeff';

/** What a spreadsheet may take for the start of a formula, also in the wide and the small forms of East Asian keyboards, and behind what is not seen. */
const FORMEL = /^(?:[\s\p{Cc}\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20\ufe66\ufe62\ufe63\ufe6b]|[\t\r\n])/u;

/**
 * The same where a field goes on after a comma, a tab or a line's end: a spreadsheet that parts fields there, as English ones do, takes what follows for a
 * cell of its own. Of plus and minus only what calls something: «kr 500,-» is a price.
 */
const FORMEL_I_FELT =
  /([,\t\r\n][\s\p{Cc}\p{Cf}]*)(?=[=@\uff1d\uff20\ufe66\ufe6b]|[+\-\uff0b\uff0d\ufe62\ufe63][^,]*(?:\||[\p{L}\d.]\())/gu;

/** A field as spreadsheets read it; what a person wrote is never a formula. */
function felt(verdi: string | number): string {
  const tekst = String(verdi);
  const trygg = (FORMEL.test(tekst) ? `'${tekst}` : tekst).replace(FORMEL_I_FELT, "$1'");
  return `"${trygg.replaceAll('"', '""')}"`;
}

/** One record of a CSV file with its line end (RFC 4180), its fields kept apart by semicolons as Norwegian spreadsheets do. */
export const csvlinje = (felter: readonly (string | number)[]): string => `${felter.map(felt).join(';')}\r\n`;
