import {
  PDFArray,
  type PDFDocument,
  PDFName,
  PDFNumber,
  PDFOperator,
  PDFOperatorNames,
  type PDFPage,
  type PDFRef,
} from 'pdf-lib';

const LANG = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' } as const;

/** What a piece of a page is, to somebody who hears it. */
export type Strukturtype = 'H1' | 'H2' | 'P' | 'L' | 'LI' | 'LBody';

/** One element of the structure tree: what holds others, or what stands on the page. */
interface Element {
  readonly type: Strukturtype;
  readonly barn: Element[];
  /** The marks on pages that make it up. */
  readonly merker: { readonly side: PDFPage; readonly nr: number }[];
}

export interface Merker {
  /** Begins an element; what is written until `slutt` belongs to it, inside the element that is open already. */
  start(type: Strukturtype): void;
  slutt(): void;
  /** Runs `tegn`, which draws on the page, as content of the open element. */
  innhold(side: PDFPage, tegn: () => void): void;
  /** Runs `tegn` as something that is no content: page numbers, lines. */
  pynt(side: PDFPage, tegn: () => void): void;
  /** Writes the tree, and what the document says of itself: language, title, and that it is tagged. */
  ferdig(om: {
    readonly tittel: string;
    readonly sprak: keyof typeof LANG;
    readonly forfatter: string;
  }): void;
}

/** Tags a document as it is drawn (PDF 1.7, 14.7 and 14.8): pdf-lib has no call for it, and needs none. */
export function lagMerker(pdf: PDFDocument): Merker {
  const rot: Element[] = [];
  const aapne: Element[] = [];
  const perSide = new Map<PDFPage, Element[]>();

  const skriv = (e: Element, forelder: PDFRef, sideref: Map<Element, PDFRef>): PDFRef => {
    const ref = pdf.context.nextRef();
    sideref.set(e, ref);
    const barn = PDFArray.withContext(pdf.context);
    for (const m of e.merker) barn.push(pdf.context.obj({ Type: 'MCR', Pg: m.side.ref, MCID: m.nr }));
    for (const b of e.barn) barn.push(skriv(b, ref, sideref));
    pdf.context.assign(ref, pdf.context.obj({ Type: 'StructElem', S: e.type, P: forelder, K: barn }));
    return ref;
  };

  return {
    start(type) {
      const e: Element = { type, barn: [], merker: [] };
      (aapne.at(-1)?.barn ?? rot).push(e);
      aapne.push(e);
    },
    slutt() {
      aapne.pop();
    },
    innhold(side, tegn) {
      const e = aapne.at(-1);
      if (e === undefined) throw new RangeError('Content outside every element.');
      const merket = perSide.get(side) ?? [];
      perSide.set(side, merket);
      const nr = merket.push(e) - 1;
      e.merker.push({ side, nr });
      side.pushOperators(
        PDFOperator.of(PDFOperatorNames.BeginMarkedContentSequence, [PDFName.of(e.type), `<</MCID ${nr}>>`]),
      );
      tegn();
      side.pushOperators(PDFOperator.of(PDFOperatorNames.EndMarkedContent));
    },
    pynt(side, tegn) {
      side.pushOperators(PDFOperator.of(PDFOperatorNames.BeginMarkedContent, [PDFName.of('Artifact')]));
      tegn();
      side.pushOperators(PDFOperator.of(PDFOperatorNames.EndMarkedContent));
    },
    ferdig({ tittel, sprak, forfatter }) {
      const { context, catalog } = pdf;
      const [treref, dokref] = [context.nextRef(), context.nextRef()];
      const refs = new Map<Element, PDFRef>();
      const barn = PDFArray.withContext(context);
      for (const e of rot) barn.push(skriv(e, dokref, refs));
      context.assign(dokref, context.obj({ Type: 'StructElem', S: 'Document', P: treref, K: barn }));
      const tall = PDFArray.withContext(context);
      [...perSide].forEach(([side, elementer], i) => {
        side.node.set(PDFName.of('StructParents'), PDFNumber.of(i));
        side.node.set(PDFName.of('Tabs'), PDFName.of('S'));
        tall.push(PDFNumber.of(i));
        tall.push(context.obj(elementer.flatMap((e) => refs.get(e) ?? [])));
      });
      context.assign(
        treref,
        context.obj({
          Type: 'StructTreeRoot',
          K: [dokref],
          ParentTree: context.register(context.obj({ Nums: tall })),
          ParentTreeNextKey: perSide.size,
        }),
      );
      catalog.set(PDFName.of('StructTreeRoot'), treref);
      catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
      pdf.setTitle(tittel, { showInWindowTitleBar: true });
      pdf.setAuthor(forfatter);
      pdf.setLanguage(LANG[sprak]);
    },
  };
}
