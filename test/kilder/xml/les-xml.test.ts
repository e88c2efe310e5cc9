import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { kreverRot, lesRot, lesXml, localName } from '../../../src/kilder/xml/les-xml.ts';
import { Leveransefeil } from '../../../src/noark/leveranse.ts';
import { mappe } from '../noark5/arkiv.ts';

const BIT = 256 * 1024;

function fil(innhold: string | Uint8Array): string {
  const sti = join(mappe(), 'fil.xml');
  writeFileSync(sti, innhold);
  return sti;
}

/** What a handler is told, one line an event; adjoining pieces of text are joined. */
async function hendelser(innhold: string | Uint8Array): Promise<string[]> {
  const ut: string[] = [];
  let tekst = '';
  const tom = (): void => {
    if (tekst.trim() !== '') ut.push(tekst);
    tekst = '';
  };
  const behandler = {
    start(navn: string, attributter: Readonly<Record<string, string>>, linje: number) {
      tom();
      ut.push(`<${[navn, ...Object.entries(attributter).map(([n, v]) => `${n}=${v}`)].join(' ')}> ${linje}`);
    },
    tekst(bit: string) {
      tekst += bit;
    },
    slutt(navn: string, linje: number) {
      tom();
      ut.push(`</${navn}> ${linje}`);
    },
  };
  let biter = 0;
  for await (const _ of lesXml(fil(innhold), behandler)) biter += _ === undefined ? 1 : 0;
  expect(biter).toBeGreaterThan(0);
  return ut;
}

test('elements, attributes, text, CDATA and character references are told with their lines', async () => {
  expect(
    await hendelser(
      '<?xml version="1.0"?>\n<n:a b="1" c:d="x &amp; y">\n<e>en &lt;<![CDATA[ <to> ]]>&#248;</e>\n<f/></n:a>',
    ),
  ).toEqual(['<a b=1 c:d=x & y> 2', '<e> 3', 'en < <to> ø', '</e> 3', '<f> 4', '</f> 4', '</a> 4']);
});

test('a byte order mark is no text', async () => {
  expect(await hendelser('\uFEFF<a>x</a>')).toEqual(['<a> 1', 'x', '</a> 1']);
});

test('UTF-16 is read by its byte order mark', async () => {
  expect(
    await hendelser(Buffer.from('\uFEFF<?xml version="1.0" encoding="UTF-16"?><a>Ås</a>', 'utf16le')),
  ).toEqual(['<a> 1', 'Ås', '</a> 1']);
});

test('UTF-8 under a declaration of ISO-8859-1 is UTF-8', async () => {
  expect(await hendelser('<?xml version="1.0" encoding="ISO-8859-1"?><a>Ås</a>')).toContain('Ås');
});

test.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])(
  'a border between two pieces, %d bytes into an element, changes nothing',
  async (forskyvning) => {
    const element = '<å>😀é</å>';
    const foran = '<a>' + 'x'.repeat(BIT - 3 - forskyvning);
    expect((await hendelser(`${foran}${element}</a>`)).slice(2)).toEqual([
      '<å> 1',
      '😀é',
      '</å> 1',
      '</a> 1',
    ]);
  },
);

describe('a file is refused, with its name and line', () => {
  test.each([
    ['that is cut off', '<a>\n<b>tekst'],
    ['that is cut off in a tag', '<a>\n<b'],
    ['with elements that cross', '<a>\n<b></a></b>'],
    ['with two roots', '<a></a>\n<b></b>'],
    ['with text after the root', '<a></a>\nhemmelig'],
    ['with an undeclared entity', '<a>\n&hemmelig;</a>'],
    ['with a character that XML does not allow', '<a>\n\u0001</a>'],
    ['that is no XML', '\nhemmelig'],
  ])('%s', async (_hva, xml) => {
    const feil = await hendelser(xml).catch((error: unknown) => error);
    expect(feil).toBeInstanceOf(Leveransefeil);
    expect(String(feil)).toMatch(/fil\.xml, linje [12]: filen er ikke velformet XML, eller er kuttet$/);
  });

  test('that is empty', async () => {
    await expect(hendelser('')).rejects.toThrow('fil.xml, linje 1: filen er tom');
  });

  test.each([
    ['entity', '<!DOCTYPE a [<!ENTITY b "hemmelig">]><a>&b;</a>'],
    ['parameter entity', '<!DOCTYPE a [<!entity % b SYSTEM "http://example.com/b">]><a/>'],
    ['external entity', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'],
  ])('that declares an %s', async (_hva, xml) => {
    await expect(hendelser(xml)).rejects.toThrow('filen erklærer entiteter, og leses ikke');
  });

  test('that is deeper than any archive', async () => {
    await expect(hendelser('<a>'.repeat(201) + '</a>'.repeat(201))).rejects.toThrow('dypere');
    expect(await hendelser('<a>'.repeat(200) + '</a>'.repeat(200))).toHaveLength(400);
  });

  test.each([
    ['text', (n: number) => `<a>${'x'.repeat(n)}</a>`],
    ['comment', (n: number) => `<a><!--${'x'.repeat(n)}--></a>`],
    ['attribute', (n: number) => `<a b="${'x'.repeat(n)}"/>`],
  ])('with a %s without end', async (_hva, lag) => {
    await expect(hendelser(lag(17 * 1024 * 1024))).rejects.toThrow('urimelig lang');
  });

  test('that is not there', async () => {
    const lest = (async () => {
      for await (const _ of lesXml(join(mappe(), 'borte.xml'), { start() {}, tekst() {}, slutt() {} }))
        expect(_).toBeUndefined();
    })();
    await expect(lest).rejects.toThrow('borte.xml: filen kan ikke leses fra disken');
  });
});

test('an external DTD is legal, and never fetched', async () => {
  const xml = '<!DOCTYPE JOURNPOST.TAB SYSTEM "http://127.0.0.1:9/JOURNPST.DTD">\n<JOURNPOST.TAB/>';
  expect(await hendelser(xml)).toEqual(['<JOURNPOST.TAB> 2', '</JOURNPOST.TAB> 2']);
});

test('the bytes of each piece are told, and sum to the file', async () => {
  const innhold = Buffer.from(`<a>${'ø'.repeat(300_000)}</a>`);
  const biter: number[] = [];
  for await (const _ of lesXml(fil(innhold), { start() {}, tekst() {}, slutt() {} }, (n) => biter.push(n)))
    expect(_).toBeUndefined();
  expect(biter.length).toBeGreaterThan(1);
  expect(biter.reduce((a, b) => a + b)).toBe(innhold.length);
});

test.each([
  ['ark:saksmappe', 'saksmappe'],
  ['saksmappe', 'saksmappe'],
  ['SA.ID', 'SA.ID'],
])('the local name of %s is %s', (navn, lokalt) => {
  expect(localName(navn)).toBe(lokalt);
});

describe('the root element', () => {
  test('is found without reading on, with its attributes', async () => {
    const sti = fil(`<?xml version="1.0"?><OFFJOURNAL VERSJON="2.0">${'<a></a>'.repeat(100_000)} kuttet`);
    expect(await kreverRot(sti)).toEqual({ navn: 'OFFJOURNAL', attributter: { VERSJON: '2.0' } });
    expect(await lesRot(sti)).toEqual(await kreverRot(sti));
  });

  test('is found where the file breaks further in', async () => {
    expect((await kreverRot(fil('<arkiv><b></arkiv>'))).navn).toBe('arkiv');
  });

  test.each([
    ['Kjære kommune', 'velformet'],
    ['', 'tom'],
    ['<!DOCTYPE a [<!ENTITY b "c">]><a/>', 'entiteter'],
  ])('is not in «%s»', async (innhold, grunn) => {
    expect(await lesRot(fil(innhold))).toBeUndefined();
    await expect(kreverRot(fil(innhold))).rejects.toThrow(grunn);
  });
});
