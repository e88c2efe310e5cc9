import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Hurtigleser } from '../../../src/kilder/xml/hurtigleser.ts';
import { saxesleser, type Hendelser, type XmlLeser } from '../../../src/kilder/xml/xml-leser.ts';

type Hendelse = readonly (string | number | Readonly<Record<string, string>>)[];

/** All that a reader says of a text given in pieces, up to the first mistake; what stands outside the root is nothing. */
function les(lag: (hendelser: Hendelser) => XmlLeser, biter: readonly string[]): readonly Hendelse[] {
  const ut: Hendelse[] = [];
  let dybde = 0;
  let feil = false;
  const si = (hendelse: Hendelse): void => {
    if (!feil) ut.push(hendelse);
  };
  const leser = lag({
    start(navn, attributter, linje) {
      dybde++;
      si(['start', navn, { ...attributter }, linje]);
    },
    tekst(tekst) {
      if (dybde > 0 && tekst !== '') si(['tekst', tekst]);
    },
    slutt(navn, linje) {
      dybde--;
      si(['slutt', navn, linje]);
    },
    doctype(tekst) {
      si(['doctype', tekst]);
    },
    feil() {
      si(['feil', leser.linje]);
      feil = true;
    },
  });
  for (const bit of biter) leser.write(bit);
  leser.close();
  return ut;
}

const hurtig = (biter: readonly string[]) => les((hendelser) => new Hurtigleser(hendelser), biter);
const fullstendig = (tekst: string) => les((hendelser) => saxesleser(hendelser), [tekst]);

/** A text in pieces that a file may come in. */
function iBiter(tekst: string, kutt: readonly number[]): string[] {
  const steder = [...new Set(kutt.map((k) => k % (tekst.length + 1)))].sort((a, b) => a - b);
  return [0, ...steder].map((fra, i) => tekst.slice(fra, steder[i] ?? tekst.length));
}

const navn = fc.constantFrom('mappe', 'ark:tittel', 'a', 'a.b-c', 'ab', 'xsi:type', 'tittel');
const tekst = fc.constantFrom(
  '\n  ',
  'Søknad om tilbygg',
  'A &amp; B &lt;x&gt; &quot;&apos;',
  '&#198;&#x1F600;&#13;',
  'a > b',
  '\r\nto\rtre\n',
  '😀',
  '\u0085\u2028\ufeff',
  '',
);
const attributt = fc
  .tuple(navn, fc.constantFrom('"saksmappe"', '\'a "b"\'', '"æ"', '""', '"a&amp;b"', '"a>b"', '"a\nb"'))
  .map(([n, verdi]) => ` ${n}=${verdi}`);
const annet = fc.constantFrom(
  '<!-- en kommentar -->',
  '<!-- to\nlinjer -->',
  '<![CDATA[<b> & ]] >]]>',
  '<![CDATA[]]>',
  '<?pi noe?>',
);
const element: fc.Arbitrary<string> = fc.letrec<{ element: string }>((tie) => ({
  element: fc
    .tuple(
      navn,
      fc.uniqueArray(attributt, { maxLength: 2, selector: (a) => a.split('=')[0] }),
      fc.constantFrom('', ' ', '\n'),
      fc.option(fc.array(fc.oneof(tekst, tekst, annet, tie('element')), { maxLength: 5 })),
    )
    .map(([n, attributter, rom, innhold]) =>
      innhold === null
        ? `<${n}${attributter.join('')}${rom}/>`
        : `<${n}${attributter.join('')}${rom}>${innhold.join('')}</${n}>`,
    ),
})).element;
const dokument = fc
  .tuple(
    fc.constantFrom('', '\ufeff', '<?xml version="1.0" encoding="utf-8"?>\n', '<?xml version="1.1"?>', '\n'),
    fc.constantFrom('', '<!-- først -->\n', '<!DOCTYPE mappe>\n', ' '),
    element,
    fc.constantFrom('', '\n', '<!-- sist -->\n', ' \r\n'),
  )
  .map((deler) => deler.join(''));

/** What breaks a document, or only changes it. */
const feil = fc.constantFrom(
  '<',
  '>',
  '&',
  '&ukjent;',
  '&#0;',
  '&#xD800;',
  ']]>',
  '--',
  '</a>',
  '</a >',
  '<a>',
  '<a/>',
  '<a b="1" b="2">',
  '<a b=1>',
  '<æ/>',
  '<1>',
  '\u0000',
  '\u000b',
  '\ufffe',
  '"',
  '<?xml version="1.0"?>',
  '<!-- a--->',
  '<!DOCTYPE a>',
  '\u00a0',
  'x',
);

test('a well-formed file is read as a complete reader reads it, wherever it is cut', () => {
  fc.assert(
    fc.property(dokument, fc.array(fc.nat()), (helt, kutt) => {
      expect(hurtig(iBiter(helt, kutt))).toEqual(fullstendig(helt));
    }),
    { numRuns: 1000 },
  );
});

/** Which line a complete reader says that the mistake is on, depends on where the file is cut. */
const utenFeillinje = (svar: readonly Hendelse[]): readonly Hendelse[] =>
  svar.map((hendelse) => (hendelse[0] === 'feil' ? ['feil'] : hendelse));

test('a broken file is read up to the same mistake, wherever it is cut', () => {
  fc.assert(
    fc.property(
      dokument,
      fc.array(fc.nat(), { maxLength: 3 }),
      fc.array(fc.tuple(fc.nat(), fc.nat({ max: 3 }), feil), { minLength: 1, maxLength: 2 }),
      (helt, kutt, brudd) => {
        let brutt = helt;
        for (const [sted, borte, inn] of brudd) {
          const her = sted % (brutt.length + 1);
          brutt = brutt.slice(0, her) + inn + brutt.slice(her + borte);
        }
        expect(utenFeillinje(hurtig(iBiter(brutt, kutt)))).toEqual(utenFeillinje(fullstendig(brutt)));
        expect(hurtig([brutt])).toEqual(fullstendig(brutt));
      },
    ),
    { numRuns: 3000 },
  );
});

test.each([
  ['an unfinished element', '<a><b>x</b>'],
  ['an unfinished tag', '<a><b'],
  ['nothing', ''],
  ['blanks only', ' \n'],
  ['two roots', '<a/>\n<b/>'],
  ['text after the root', '<a/>x'],
  ['a reference outside the root', '<a/>&#32;'],
  ['a declaration that is not first', '\n<?xml version="1.0"?><a/>'],
])('%s is no document', (_hva, fil) => {
  const svar = hurtig([fil]);
  expect(svar.at(-1)?.[0]).toBe('feil');
  expect(svar).toEqual(fullstendig(fil));
});
