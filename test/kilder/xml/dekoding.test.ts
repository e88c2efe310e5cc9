import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDecoder } from '../../../src/kilder/xml/dekoding.ts';
import { Leveransefeil } from '../../../src/noark/leveranse.ts';

const LATIN1 = '<?xml version="1.0" encoding="ISO-8859-1"?>';

/** Decodes in pieces that end at the given places. */
function dekod(bytes: Uint8Array, skiller: readonly number[] = []): string {
  const dekoder = createDecoder('fil.xml');
  const punkter = [...skiller, bytes.length].map((n) => Math.min(n, bytes.length)).sort((a, b) => a - b);
  let fra = 0;
  let tekst = '';
  for (const til of punkter) {
    if (til > fra) tekst += dekoder.decode(bytes.slice(fra, til));
    fra = Math.max(fra, til);
  }
  return tekst + dekoder.end();
}

const utf16be = (tekst: string): Buffer => Buffer.from(`\uFEFF${tekst}`, 'utf16le').swap16();

describe('text comes out the same wherever its bytes are divided', () => {
  const innhold = fc.string({ unit: fc.constantFrom('a', 'æ', 'Å', '–', '€', '😀', '\n') });
  // The first piece holds the declaration and the byte order mark, as the first piece of a file always does.
  const skiller = fc.array(fc.integer({ min: 60, max: 200 }), { maxLength: 8 });
  test.each([
    ['UTF-8', (t: string) => Buffer.from(t)],
    ['UTF-16 LE', (t: string) => Buffer.from(`\uFEFF${t}`, 'utf16le')],
    ['UTF-16 BE', utf16be],
  ])('%s', (_navn, kod) => {
    fc.assert(
      fc.property(innhold, skiller, (tekst, hvor) => {
        const xml = `${LATIN1}<a>                    ${tekst}</a>`;
        expect(dekod(kod(xml), hvor)).toBe(xml);
      }),
    );
  });

  test('ISO-8859-1', () => {
    // Without «§»: «Å§» is also one letter of UTF-8, and a text with more of those than of others is refused.
    const bokstaver = fc.string({ unit: fc.constantFrom('a', 'æ', 'ø', 'å', 'Å', ' ') });
    fc.assert(
      fc.property(bokstaver, skiller, (tekst, hvor) => {
        const xml = `${LATIN1}<a>          ø          ${tekst}</a>`;
        expect(dekod(Buffer.from(xml, 'latin1'), hvor)).toBe(xml);
      }),
    );
  });
});

test('UTF-8 delivered under a declaration of ISO-8859-1 is read as UTF-8', () => {
  const xml = `${LATIN1}<a>Bjørnøya – Ås</a>`;
  expect(dekod(Buffer.from(xml))).toBe(xml);
});

test('a byte order mark in UTF-8 is left for the XML parser', () => {
  expect(dekod(Buffer.from('\uFEFF<a/>'))).toBe('\uFEFF<a/>');
});

test.each(['ISO-8859-1', 'iso-8859-15', 'windows-1252', 'latin1', 'us-ascii'])(
  'bytes that are not UTF-8 are read as Windows-1252 where %s is declared',
  (tegnsett) => {
    const foran = `<?xml version='1.0' encoding='${tegnsett}'?><a>`;
    const bytes = Buffer.concat([
      Buffer.from(foran),
      Buffer.from([0xe5, 0x20, 0x96, 0x80]),
      Buffer.from('</a>'),
    ]);
    expect(dekod(bytes)).toBe(`${foran}å –€</a>`);
  },
);

test('a letter at the very end of a single-byte file is not lost', () => {
  expect(dekod(Buffer.from(`${LATIN1}ø Å`, 'latin1'))).toBe(`${LATIN1}ø Å`);
});

test.each([
  ['no declaration', Buffer.from('<a>\xe5</a>', 'latin1')],
  ['UTF-8 declared', Buffer.from('<?xml version="1.0" encoding="UTF-8"?><a>\xe5</a>', 'latin1')],
  ['an unknown encoding', Buffer.from('<?xml version="1.0" encoding="EBCDIC"?><a>\xe5</a>', 'latin1')],
  ['half a character at the end', Buffer.from('<a>å').subarray(0, 4)],
])('bytes that are not UTF-8 stop the run: %s', (_navn, bytes) => {
  expect(() => dekod(bytes)).toThrow('fil.xml: filen er ikke gyldig UTF-8');
});

test('a zip file is called one, and who delivers it is told to unpack it', () => {
  const bytes = Buffer.from('PK\x03\x04\x14\x00\xe5', 'latin1');
  expect(() => dekod(bytes)).toThrow('fil.xml: filen er en zip-fil. Pakk den ut');
});

test.each([
  ['in one piece', []],
  ['in two', [70]],
])('a file that mixes UTF-8 and ISO-8859-1 stops the run, %s', (_navn, skiller) => {
  const bytes = Buffer.concat([
    Buffer.from(`${LATIN1}<a>Bjørn Ærlig</a>        `),
    Buffer.from('<b>\xf8</b>', 'latin1'),
  ]);
  expect(() => dekod(bytes, skiller)).toThrow('filen blander to tegnsett');
});

test('single-byte text that reads more like UTF-8 stops the run, and is not guessed at', () => {
  const bytes = Buffer.from(`${LATIN1}<a>          ø          Å§Å§</a>`, 'latin1');
  expect(() => dekod(bytes)).toThrow('filen blander to tegnsett');
});

test.each([
  ['in one piece', []],
  ['in two', [70]],
])('a file in a code page for DOS that calls itself ISO-8859-1 stops the run, %s', (_navn, skiller) => {
  const bytes = Buffer.from(`${LATIN1}<a>S\x9bknad</a>         <b>\x8fse</b>`, 'latin1');
  expect(() => dekod(bytes, skiller)).toThrow('filen er ikke i tegnsettet den oppgir');
});

test('broken UTF-16 stops the run', () => {
  const bytes = Buffer.from('\uFEFF<a/>', 'utf16le');
  expect(() => dekod(bytes.subarray(0, -1))).toThrow(Leveransefeil);
});

test('no bytes are no text', () => {
  expect(dekod(new Uint8Array(0))).toBe('');
});
