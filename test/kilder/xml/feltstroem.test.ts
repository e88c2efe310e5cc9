import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { Feltstroem } from '../../../src/kilder/xml/feltstroem.ts';

interface Lesing {
  readonly hendelser: readonly string[];
  readonly feil: boolean;
  /** How many fields the parser was spared. */
  readonly spart: number;
}

/** Reads a document in pieces, by the parser alone or with the fields taken out before it. */
function les(biter: readonly string[], medFeltstroem: boolean): Lesing {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const hendelser: string[] = [];
  let [tekst, dybde, spart, hoppet, feil] = ['', 0, 0, 0, false];
  const skjer = (hva: string): void => {
    if (feil) return;
    if (tekst !== '') hendelser.push(JSON.stringify(tekst));
    tekst = '';
    hendelser.push(`${hva} ${parser.line + hoppet}`);
  };
  const les = (bit: string): void => {
    if (!feil) tekst += bit;
  };
  parser.on('error', () => {
    if (!feil) skjer('feil');
    feil = true;
  });
  parser.on('opentag', ({ name, attributes }) => {
    dybde++;
    skjer(`<${name} ${JSON.stringify(attributes)}>`);
  });
  parser.on('closetag', ({ name }) => {
    dybde--;
    skjer(`</${name}>`);
  });
  parser.on('text', les);
  parser.on('cdata', les);
  const linjer = (av: string): number => av.split('\n').length - 1;
  const stroem = new Feltstroem(parser, {
    tar: () => !feil && dybde > 0,
    felt(blanke, navn, innhold) {
      spart++;
      les(blanke);
      hoppet += linjer(blanke);
      skjer(`<${navn} {}>`);
      les(innhold);
      hoppet += linjer(innhold);
      skjer(`</${navn}>`);
    },
  });
  for (const bit of biter)
    if (medFeltstroem) stroem.les(bit);
    else parser.write(bit);
  if (medFeltstroem) stroem.slutt();
  parser.close();
  return { hendelser, feil, spart };
}

function klipp(xml: string, hvor: readonly number[]): string[] {
  const punkter = [0, ...hvor.map((n) => n % (xml.length + 1)), xml.length].sort((a, b) => a - b);
  return punkter.slice(1).map((til, i) => xml.slice(punkter[i] ?? 0, til));
}

const tekst = fc.string({
  unit: fc.constantFrom(
    ...[
      'a',
      'Å',
      ' ',
      '\n',
      '\t',
      '\r',
      '–',
      '😀',
      '>',
      ']',
      ']]>',
      '&amp;',
      '&#248;',
      '"',
      "'",
      '\u0085',
      '\u2028',
      '=',
      '/',
      '-',
    ],
  ),
  maxLength: 12,
});
const navn = fc.constantFrom('a', 'bb', 'n:c', 'dokument.del', 'x-1', 'øy', '_', 'a1');
const attributt = fc.tuple(
  fc.constantFrom('id', 'xsi:type', 'å'),
  fc.string({ unit: fc.constantFrom('v', '>', '&lt;', "'", ' ', '\n', ']]>'), maxLength: 5 }),
);
/** What is refused, or ends a piece in an unusual way. */
const rart = fc.constantFrom(
  ...[
    '&',
    '&ukjent;',
    '<',
    '</a>',
    '<a>',
    '<a b>',
    '<1/>',
    '<a/ >',
    '\u0000',
    '\ufffe',
    '<!x>',
    '<![CDATA[',
    '<!--',
    '-->',
    '<a b="',
    '<!DOCTYPE a>',
  ],
);
const node = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    { weight: 4, arbitrary: fc.tuple(navn, tekst).map(([n, t]) => `<${n}>${t}</${n}>`) },
    { weight: 2, arbitrary: tekst },
    fc
      .tuple(tekst, fc.constantFrom('<!--x > <a>-->', '<![CDATA[ </a> <b> ]]>', '<?pi <a> ?>'))
      .map((d) => d.join('')),
    fc
      .tuple(navn, fc.uniqueArray(attributt, { selector: ([n]) => n, maxLength: 2 }))
      .map(([n, a]) => `<${n}${a.map(([k, v]) => ` ${k} = "${v}"`).join('')} />`),
    fc
      .tuple(navn, fc.option(attributt), fc.array(tie('node'), { maxLength: 4 }))
      .map(([n, a, barn]) => `<${n}${a ? ` ${a[0]}="${a[1]}"` : ''}>${barn.join('')}</${n} >`),
  ),
})).node;
const dokument = fc
  .tuple(
    fc.constantFrom(
      '',
      '\uFEFF',
      '<?xml version="1.0"?>\r\n',
      '<?xml version="1.1"?>\n<!--- -->',
      '<!DOCTYPE r SYSTEM "a>b">\n',
    ),
    fc.array(node, { maxLength: 8 }),
    fc.option(rart, { freq: 2 }),
    fc.array(node, { maxLength: 3 }),
  )
  .map(([foran, barn, feil, mer]) => `${foran}<r>\n${barn.join('')}${feil ?? ''}${mer.join('')}</r>\n`);

describe('the fields that the parser is spared', () => {
  test('change nothing in what is read or refused, wherever the file is cut', () => {
    fc.assert(
      fc.property(dokument, fc.array(fc.nat(), { maxLength: 6 }), (xml, hvor) => {
        const [alene, sammen] = [les([xml], false), les(klipp(xml, hvor), true)];
        expect(sammen.hendelser).toEqual(alene.hendelser);
        expect(sammen.feil).toBe(alene.feil);
      }),
      { numRuns: 3000 },
    );
  });

  test('are nearly all of an archive', () => {
    const post =
      '<post>\n<tittel>Søknad – tilbygg</tittel>\n<dato>2026-01-01</dato>\n<n:kode>J</n:kode>\n</post>\n';
    const xml = `<?xml version="1.0"?>\n<arkiv xmlns="x">\n${post.repeat(10)}</arkiv>`;
    expect(les(klipp(xml, [100, 333, 500]), true).spart).toBeGreaterThan(25);
  });

  test('are read after comments, CDATA and document types, which are the parser’s', () => {
    const xml = '<!DOCTYPE r SYSTEM "r.dtd"><r><!-- a --><a>1</a><![CDATA[<a>]]><b>2</b></r>';
    expect(les([xml], true)).toMatchObject({ spart: 2, feil: false });
  });

  test.each([
    ['outside the root', '<a>1</a>'],
    ['with a reference', '<r><a>&lt;</a></r>'],
    ['with an attribute', '<r><a b="c">1</a></r>'],
    ['with the end of a CDATA section', '<r><a>]]></a></r>'],
    ['with a carriage return', '<r><a>\r\n</a></r>'],
    ['with a control character', '<r><a>\u0007</a></r>'],
    ['inside a text', '<r>Brev fra <a>1</a></r>'],
    ['after a document type with declarations', '<!DOCTYPE r [<!ELEMENT r ANY>]><r><a>1</a></r>'],
  ])('are none %s', (_hva, xml) => {
    expect(les([xml], true).spart).toBe(0);
  });

  test('a piece that never ends is the parser’s, with all after it', () => {
    const lang = 'x'.repeat(1_100_000);
    const svar = les(['<r><a b="', lang, lang, '"/><c>1</c></r>'], true);
    expect(svar).toMatchObject({ spart: 0, feil: false });
    expect(svar.hendelser).toHaveLength(7);
  });
});
