/** What the bytes 0x80 to 0x9f are in Windows-1252: a file is read by that table as often as by ISO-8859-1. */
const WINDOWS1252 = new Map(
  Array.from({ length: 32 }, (_, i) => 0x80 + i).map((byte) => [
    new TextDecoder('windows-1252').decode(Uint8Array.of(byte)),
    byte,
  ]),
);

/**
 * What stood in a text before somebody took its UTF-8 for single bytes and encoded it once more («InngÃ¥ende» for «Inngående»); undefined
 * for all other text: a letter that was encoded once is no whole sequence of UTF-8.
 */
export function foerDobbeltkoding(tekst: string): string | undefined {
  const bytes = Array.from(tekst, (tegn) => WINDOWS1252.get(tegn) ?? tegn.charCodeAt(0));
  if (bytes.every((byte) => byte < 0x80) || bytes.some((byte) => byte > 0xff)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
}
