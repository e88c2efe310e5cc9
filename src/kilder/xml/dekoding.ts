import { Leveransefeil } from '../../noark/leveranse.ts';

/** Bytes at the end of a chunk that may be the start of a UTF-8 character whose rest comes in the next chunk. */
function incompleteTail(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) {
      const needs = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return needs > back ? back : 0;
    }
  }
  return 0;
}

const SINGLE_BYTE = /^(iso-8859-1|iso8859-1|iso-8859-15|latin-?1|windows-1252|cp1252|us-ascii)$/i;
/** What every zip file that holds something begins with. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const DECLARATION = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([A-Za-z0-9._-]+)["']/;

/** What Windows-1252 has no letter for: in a DOS code page (850, 865) they are «ü», «ì», «Å», «É» and «Ø». */
const INGEN_BOKSTAV = /[\u0081\u008d\u008f\u0090\u009d]/;

/** True where more of what is not ASCII is UTF-8 than is not: single-byte letters hardly ever form a sequence. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  const invalid = text.match(/\ufffd/g)?.length ?? 0;
  const beyondAscii = text.match(/[\u0080-\uffff]/g)?.length ?? 0;
  return beyondAscii - invalid > invalid;
}

/**
 * Turns a delivery's bytes into text, chunk by chunk. A byte order mark decides; then UTF-8 is tried, whatever is
 * declared, since Noark 4 systems declare ISO-8859-1 and deliver UTF-8; bytes that are not UTF-8 are read as
 * Windows-1252 where a single-byte encoding is declared, and stop the run where it is not. A file that mixes the two stops
 * the run as well, and one of a code page for DOS: names read in the wrong encoding would pass every check that looks for them.
 */
export function createDecoder(fil: string): { decode(chunk: Uint8Array): string; end(): string } {
  let pending: Uint8Array = new Uint8Array(0);
  let decoder: TextDecoder | undefined;
  let declared: string | undefined;
  let strict = true;
  let sawUtf8 = false;

  function choose(bytes: Uint8Array): TextDecoder {
    if (ZIP.every((byte, i) => bytes[i] === byte))
      throw new Leveransefeil(
        fil,
        'filen er en zip-fil. Pakk den ut, og eksporter mappen den ble pakket ut i',
      );
    if (bytes[0] === 0xff && bytes[1] === 0xfe) return streaming('utf-16le');
    if (bytes[0] === 0xfe && bytes[1] === 0xff) return streaming('utf-16be');
    declared = DECLARATION.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 200)))?.[1];
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  }
  function streaming(encoding: string): TextDecoder {
    strict = false;
    return new TextDecoder(encoding, { fatal: true });
  }
  /** UTF-16 and single-byte text; a broken surrogate or half a character at the end stops the run. */
  function decodeStreaming(current: TextDecoder, bytes: Uint8Array, stream = true): string {
    let text: string;
    try {
      text = current.decode(bytes, { stream });
    } catch {
      throw new Leveransefeil(fil, 'filen er ikke gyldig i det tegnsettet den begynner med');
    }
    if (current.encoding === 'windows-1252' && INGEN_BOKSTAV.test(text))
      throw new Leveransefeil(
        fil,
        'filen er ikke i tegnsettet den oppgir, men ser ut til å være i et for DOS',
      );
    return text;
  }
  function decodeStrict(bytes: Uint8Array, current: TextDecoder): string {
    try {
      const text = current.decode(bytes);
      sawUtf8 ||= /[^\u0000-\u007f]/.test(text);
      return text;
    } catch {
      if (declared === undefined || !SINGLE_BYTE.test(declared))
        throw new Leveransefeil(
          fil,
          'filen er ikke gyldig UTF-8, og oppgir ikke et annet tegnsett vi kjenner',
        );
      if (sawUtf8 || isMostlyUtf8(bytes)) throw new Leveransefeil(fil, 'filen blander to tegnsett');
      decoder = streaming('windows-1252');
      return decodeStreaming(decoder, bytes);
    }
  }
  return {
    decode(chunk) {
      const bytes = pending.length === 0 ? chunk : Buffer.concat([pending, chunk]);
      pending = new Uint8Array(0);
      const current = (decoder ??= choose(bytes));
      if (!strict) return decodeStreaming(current, bytes);
      const tail = incompleteTail(bytes);
      // The tail is copied: the chunk's memory belongs to the stream.
      if (tail > 0) pending = bytes.slice(bytes.length - tail);
      return decodeStrict(tail > 0 ? bytes.subarray(0, bytes.length - tail) : bytes, current);
    },
    end() {
      if (decoder === undefined) return '';
      if (!strict) return decodeStreaming(decoder, pending, false);
      return decodeStrict(pending, decoder);
    },
  };
}
