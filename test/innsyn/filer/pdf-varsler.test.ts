import fc from 'fast-check';
import {
  BlendMode,
  clip,
  cmyk,
  degrees,
  endPath,
  grayscale,
  type PDFContext,
  PDFDocument,
  PDFName,
  type PDFObject,
  type PDFPage,
  PDFString,
  popGraphicsState,
  pushGraphicsState,
  rectangle,
  rgb,
} from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { finnPdfvarsler, STORST_LEST } from '../../../src/innsyn/filer/pdf-varsler.ts';
import { lesTegning } from '../../../src/innsyn/filer/pdf-tegning.ts';

/** What is found in a document of one page, made so. */
async function varsler(
  lag: (side: PDFPage, pdf: PDFDocument) => unknown,
  saa: (bytes: Uint8Array) => Uint8Array = (bytes) => bytes,
): Promise<readonly string[]> {
  const pdf = await PDFDocument.create();
  await lag(pdf.addPage(), pdf);
  return finnPdfvarsler(saa(await pdf.save()));
}
const skriv = (side: PDFPage): void => {
  side.drawText('Vedtak om Kari Oppdiktsen', { x: 50, y: 700, size: 12 });
};
const boks = { x: 110, y: 697, width: 90, height: 14 };
/** One grey point. */
const PRIKK =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==';
const NAVN = PDFString.of('Kari Oppdiktsen');
const tegn =
  (innhold: string) =>
  ({ node }: PDFPage, { context }: PDFDocument): void => {
    node.set(PDFName.of('Contents'), context.register(context.stream(innhold)));
  };
const settIKatalogen =
  (navn: string, lag: (context: PDFContext) => PDFObject) =>
  (_: PDFPage, { catalog, context }: PDFDocument): void => {
    catalog.set(PDFName.of(navn), lag(context));
  };

describe('a PDF that is put on a request', () => {
  test.each<[string, (side: PDFPage) => void]>([
    ['black', (side) => side.drawRectangle({ ...boks, color: rgb(0, 0, 0) })],
    ['nearly black', (side) => side.drawRectangle({ ...boks, color: grayscale(0.1) })],
    ['black for printing', (side) => side.drawRectangle({ ...boks, color: cmyk(0, 0, 0, 1) })],
    [
      'a thick stroke',
      (side) => {
        const [start, end] = [
          { x: 110, y: 704 },
          { x: 200, y: 704 },
        ];
        side.drawLine({ start, end, thickness: 14, color: rgb(0, 0, 0) });
      },
    ],
    ['turned', (side) => side.drawRectangle({ ...boks, rotate: degrees(2), color: rgb(0, 0, 0) })],
  ])('is told of where words can be copied and a box is drawn: %s', async (_, tegn) => {
    expect(
      await varsler((side) => {
        skriv(side);
        tegn(side);
      }),
    ).toEqual(['sladd-over-tekst']);
  });

  test.each<[string, (side: PDFPage) => void]>([
    ['words alone', skriv],
    ['boxes alone, as of a scanned page', (side) => side.drawRectangle({ ...boks, color: rgb(0, 0, 0) })],
    [
      'words, lines and light boxes',
      (side) => {
        skriv(side);
        side.drawRectangle({ ...boks, height: 1, color: rgb(0, 0, 0) });
        side.drawLine({ start: { x: 50, y: 690 }, end: { x: 500, y: 690 }, color: rgb(0, 0, 0) });
        side.drawRectangle({ ...boks, y: 670, color: rgb(0.9, 0.9, 0.9) });
        side.drawRectangle({ ...boks, borderColor: rgb(0, 0, 0), borderWidth: 1 });
      },
    ],
  ])('is not told of where it has %s', async (_, tegn) => {
    expect(await varsler(tegn)).toEqual([]);
  });

  test.each<[string, (side: PDFPage, pdf: PDFDocument) => unknown]>([
    ['a white box', (side) => side.drawRectangle({ ...boks, color: rgb(1, 1, 1) })],
    ['a grey box', (side) => side.drawRectangle({ ...boks, color: grayscale(0.8) })],
    ['a picture', async (side, pdf) => side.drawImage(await pdf.embedPng(PRIKK), boks)],
    [
      'a page laid over it',
      async (side, pdf) => {
        const dekke = (await PDFDocument.create()).addPage([90, 14]);
        dekke.drawRectangle({ x: 0, y: 0, width: 90, height: 14, color: rgb(1, 1, 1) });
        side.drawPage(await pdf.embedPage(dekke), boks);
      },
    ],
  ])('is told of where words are laid under something that is not black: %s', async (_, dekk) => {
    expect(
      await varsler(async (side, pdf) => {
        skriv(side);
        await dekk(side, pdf);
      }),
    ).toEqual(['tekst-under-felt']);
  });

  test.each<[string, (side: PDFPage) => unknown]>([
    [
      'words on a box',
      (side) => {
        side.drawRectangle({ ...boks, color: rgb(1, 1, 1) });
        skriv(side);
      },
    ],
    [
      'a marker’s yellow',
      (side) => {
        skriv(side);
        side.drawRectangle({ ...boks, color: rgb(1, 1, 0), blendMode: BlendMode.Multiply });
        side.drawRectangle({ ...boks, color: rgb(1, 1, 0), opacity: 0.4 });
      },
    ],
    [
      'a box that ends where the words begin, and one that is cut off before them',
      (side) => {
        skriv(side);
        side.drawRectangle({ x: 20, y: 690, width: 29, height: 30, color: rgb(1, 1, 1) });
        side.drawRectangle({ x: 20, y: 712, width: 400, height: 30, color: rgb(1, 1, 1) });
        side.pushOperators(pushGraphicsState(), rectangle(20, 600, 500, 60), clip(), endPath());
        side.drawRectangle({ x: 20, y: 600, width: 500, height: 200, color: rgb(1, 1, 1) });
        side.pushOperators(popGraphicsState());
      },
    ],
  ])('is not told of where nothing covers its words: %s', async (_, lag) => {
    expect(await varsler(lag)).toEqual([]);
  });

  test('is told of words under a box wherever on a line they stand, and however the page is laid out', async () => {
    const dekket = (innhold: string) => varsler(tegn(innhold));
    const felt = (x: number, y: number) => `1 g ${x} ${y} 60 14 re f`;
    expect(
      await dekket(`BT /F1 12 Tf 50 700 Td (Vedtak om skolebytte for Kari) Tj ET ${felt(190, 697)}`),
    ).toEqual(['tekst-under-felt']);
    expect(
      await dekket(`BT /F1 12 Tf 14 TL 50 700 Td (Vedtak) Tj T* [(Ka) -20 (ri)] TJ ET ${felt(48, 683)}`),
    ).toEqual(['tekst-under-felt']);
    expect(
      await dekket(`q 2 0 0 2 10 20 cm BT 1 0 0 1 20 30 Tm /F1 12 Tf (Kari) Tj ET Q ${felt(48, 78)}`),
    ).toEqual(['tekst-under-felt']);
    expect(await dekket(`BT /F1 12 Tf 50 700 Td (Kari) Tj ET ${felt(48, 650)}`)).toEqual([]);
  });

  test('that draws itself without end is not looked through', async () => {
    const iSegSelv = ({ node }: PDFPage, { context }: PDFDocument): void => {
      const form = context.nextRef();
      const Resources = { XObject: { A: form } };
      context.assign(form, context.stream('/A Do /A Do', { Type: 'XObject', Subtype: 'Form', Resources }));
      node.set(PDFName.of('Resources'), context.obj(Resources));
      node.set(PDFName.of('Contents'), context.register(context.stream('/A Do')));
    };
    expect(await varsler(iSegSelv)).toEqual(['ikke-lest']);
  });

  test.each<[string, string, (side: PDFPage, pdf: PDFDocument) => unknown]>([
    [
      'a figure that lies over the page',
      'merknader',
      (side, { context }) => {
        side.node.set(
          PDFName.of('Annots'),
          context.obj([{ Type: 'Annot', Subtype: 'Square', Rect: [0, 0, 9, 9] }]),
        );
      },
    ],
    ['a file in it', 'vedlagte-filer', (_, pdf) => pdf.attach(Buffer.from('hemmelig'), 'a.txt')],
    [
      'a script',
      'aktivt-innhold',
      (_, pdf) => {
        pdf.addJavaScript('a', 'app.alert(1)');
      },
    ],
    [
      'layers',
      'lag',
      (_, pdf) => {
        pdf.catalog.set(PDFName.of('OCProperties'), pdf.context.obj({ OCGs: [] }));
      },
    ],
    [
      'a title of its own',
      'egenskaper',
      (_, pdf) => {
        pdf.setTitle('Kari Oppdiktsen');
      },
    ],
    [
      'a title in XMP',
      'egenskaper',
      (_, { catalog, context }) => {
        const xmp = context.stream('<x:xmpmeta><dc:title><rdf:li>Kari</rdf:li></dc:title></x:xmpmeta>', {
          Type: 'Metadata',
          Subtype: 'XML',
        });
        catalog.set(PDFName.of('Metadata'), context.register(xmp));
      },
    ],
    [
      'bookmarks',
      'bokmerker',
      settIKatalogen('Outlines', (context) => context.obj({ First: { Title: NAVN } })),
    ],
    [
      'words about a picture',
      'tekst-for-skjermlesere',
      settIKatalogen('StructTreeRoot', (context) => context.obj({ K: { S: 'Figure', Alt: NAVN } })),
    ],
    [
      'words that stand for what is drawn',
      'tekst-for-skjermlesere',
      tegn('/Span <</ActualText (Kari)>> BDC EMC'),
    ],
    [
      'a file in it, all in one piece',
      'vedlagte-filer',
      settIKatalogen('Names', (context) => {
        const fil = context.register(context.stream('hemmelig'));
        return context.obj({ EmbeddedFiles: { Names: [NAVN, { EF: { F: fil } }] } });
      }),
    ],
    [
      'a script, all in one piece',
      'aktivt-innhold',
      settIKatalogen('Names', (context) => context.obj({ A: [NAVN, { JS: PDFString.of('app.alert(1)') }] })),
    ],
    ['words that are only cut out of', 'usynlig-tekst', tegn('BT 7 Tr (Kari) Tj ET')],
    [
      'white words on white paper',
      'usynlig-tekst',
      (side) => {
        side.drawText('Kari Oppdiktsen', { color: rgb(1, 1, 1) });
      },
    ],
    [
      'a page that is cut',
      'beskaaret',
      (side) => {
        side.setCropBox(0, 0, 300, 300);
      },
    ],
    [
      'a page that was taken out',
      'rester',
      (_, pdf) => {
        pdf.addPage().drawText('Kari Oppdiktsen');
        pdf.removePage(1);
      },
    ],
    [
      'a picture of the page as it was',
      'rester',
      ({ node }, { context }) => {
        node.set(PDFName.of('Thumb'), context.register(context.stream('bilde')));
      },
    ],
    [
      'a field that is filled in and hidden',
      'skjemafelter',
      (side, pdf) => {
        const felt = pdf.getForm().createTextField('navn');
        felt.setText('Kari Oppdiktsen');
        felt.addToPage(side, { hidden: true });
      },
    ],
    [
      'a link with a mail address',
      'lenker',
      ({ node }, { context }) => {
        const A = { S: 'URI', URI: PDFString.of('mailto:kari.oppdiktsen@post.example') };
        node.set(PDFName.of('Annots'), context.obj([{ Type: 'Annot', Subtype: 'Link', A }]));
      },
    ],
  ])('is told of where it has %s', async (_, ventet, lag) => {
    expect(await varsler(lag)).toEqual([ventet]);
  });

  test('is told of where it is saved on top of what it was before', async () => {
    const lagtTil = (bytes: Uint8Array): Uint8Array =>
      Buffer.concat([bytes, Buffer.from('\n9 0 obj\n<< >>\nendobj\nstartxref\n0\n%%EOF\n')]);
    expect(await varsler(skriv, lagtTil)).toEqual(['tidligere-utgaver']);
  });

  test('white words in a coloured heading are nothing, and neither is XMP that names the program', async () => {
    const overskrift = (side: PDFPage): void => {
      side.drawRectangle({ x: 0, y: 690, width: 595, height: 40, color: rgb(0.4, 0.5, 0.9) });
      side.drawText('Fjordvik kommune', { y: 700, color: rgb(1, 1, 1) });
    };
    const program = (_: PDFPage, { catalog, context }: PDFDocument): void => {
      const xmp =
        '<x:xmpmeta><dc:title><rdf:li> </rdf:li></dc:title><xmp:CreatorTool>Skriver</xmp:CreatorTool>';
      catalog.set(PDFName.of('Metadata'), context.register(context.stream(xmp, { Type: 'Metadata' })));
    };
    expect(await varsler(overskrift)).toEqual([]);
    expect(await varsler(program)).toEqual([]);
  });

  test('a link in it is nothing', async () => {
    const lenke = (side: PDFPage, { context }: PDFDocument): void => {
      side.node.set(
        PDFName.of('Annots'),
        context.obj([{ Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 9, 9] }]),
      );
    };
    expect(await varsler(lenke)).toEqual([]);
  });

  test('is told of where nobody could look into it: too large, cut off, or no PDF further in', async () => {
    expect(await finnPdfvarsler(new Uint8Array(STORST_LEST + 1))).toEqual(['ikke-lest']);
    expect(await finnPdfvarsler(Buffer.from('%PDF-1.7\nikke noe'))).toContain('ikke-lest');
  });

  test('is not looked through to its end when that takes too long, and nobody waits for it meanwhile', async () => {
    // Megabytes of what is no object, which a forgiving reader tries again from every byte.
    const roet = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(12 * 1024 * 1024, 'innhold ')]);
    let slag = 0;
    const klokke = setInterval(() => (slag += 1), 20);
    try {
      expect(await finnPdfvarsler(roet, 1_500)).toEqual(['ikke-lest']);
    } finally {
      clearInterval(klokke);
    }
    expect(slag).toBeGreaterThan(10);
  });
});

describe('a page’s drawing', () => {
  test('is measured as it is scaled', () => {
    expect(lesTegning('q 0.1 0 0 0.1 0 0 cm 0 g 0 0 900 140 re f Q')).toMatchObject({
      tekst: false,
      svarteFelter: true,
    });
    expect(lesTegning('q 0 0.1 -0.1 0 0 0 cm 0 g 0 0 900 40 re f Q').svarteFelter).toBe(false);
    expect(lesTegning('q 1 g Q 0 0 40 14 re f').svarteFelter).toBe(true);
  });

  test('tells words that are not seen from those that are', () => {
    expect(lesTegning('BT 3 Tr (Kari) Tj ET').usynligTekst).toBe(true);
    expect(lesTegning('q 3 Tr Q BT (Kari) Tj ET').usynligTekst).toBe(false);
  });

  test('is words only where words are shown, and never makes anything fail', () => {
    expect(lesTegning('BT /F1 12 Tf (0 0 90 14 re f) Tj ET')).toMatchObject({
      tekst: true,
      svarteFelter: false,
    });
    expect(lesTegning('BT [(Ka) -20 (ri)] TJ ET').tekst).toBe(true);
    fc.assert(fc.property(fc.string(), (tegning) => typeof lesTegning(tegning).tekst === 'boolean'));
  });
});
