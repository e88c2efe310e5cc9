import { PDFDocument, PDFName } from 'pdf-lib';
import { skrivBrev } from './brev-pdf.ts';
import type { Brev } from './brev.ts';

/** One document of a complaint case. */
export interface Buntdel {
  /** As the index names it: a number and what it is, never a title from the journal. */
  readonly navn: string;
  /** A letter of ours, or a file that is a PDF. */
  readonly innhold: Brev | Uint8Array;
}

/** A file cannot be put into the bundle as it is: it is encrypted, or no PDF. Named by its place in the index. */
export class KanIkkeBuntes extends Error {
  override readonly name = 'KanIkkeBuntes';
  readonly nummer: number;
  constructor(nummer: number) {
    super(
      `Dokument ${nummer} i bunten kan ikke leses som PDF. Er det kryptert? Legg det ved oversendelsen for seg.`,
    );
    this.nummer = nummer;
  }
}

export interface Bunttekster {
  readonly sprak: Brev['sprak'];
  readonly tittel: string;
  readonly avsender: string;
  readonly ingress: string;
  readonly innholdsliste: string;
  /** «1. Klagen, side 2–3». */
  readonly linje: (nr: number, navn: string, fra: number, til: number) => string;
}

const erBrev = (innhold: Brev | Uint8Array): innhold is Brev => !(innhold instanceof Uint8Array);

async function somPdf(del: Buntdel, nummer: number): Promise<PDFDocument> {
  if (erBrev(del.innhold)) {
    const pdf = await PDFDocument.create();
    await skrivBrev(pdf, del.innhold);
    return PDFDocument.load(await pdf.save());
  }
  try {
    return await PDFDocument.load(del.innhold, { updateMetadata: false });
  } catch {
    throw new KanIkkeBuntes(nummer);
  }
}

/** Whether a file can be put into a bundle: a PDF, and not encrypted. */
export async function kanBuntes(bytes: Uint8Array): Promise<boolean> {
  try {
    await PDFDocument.load(bytes, { updateMetadata: false });
    return true;
  } catch {
    return false;
  }
}

function innholdsbrev(
  t: Bunttekster,
  deler: readonly { readonly navn: string; readonly sider: number }[],
  forside: number,
): Brev {
  let side = forside;
  const punkter = deler.map(({ navn, sider }, i) => {
    const fra = side + 1;
    side += sider;
    return t.linje(i + 1, navn, fra, side);
  });
  return {
    sprak: t.sprak,
    tittel: t.tittel,
    avsender: t.avsender,
    deler: [
      { art: 'overskrift', nivaa: 1, tekst: t.tittel },
      { art: 'avsnitt', tekst: t.ingress },
      { art: 'overskrift', nivaa: 2, tekst: t.innholdsliste },
      { art: 'liste', punkter },
    ],
  };
}

/**
 * The documents of a complaint as one PDF with an index, for the body that decides it (R48). Pages come as they are. What a page
 * cannot carry with it (form fields, attached files, tags, signatures) is not lost either: each file is also attached whole,
 * byte for byte, under the number the index gives it.
 * @throws KanIkkeBuntes for a file that cannot be read.
 */
export async function lagKlagebunt(
  t: Bunttekster,
  deler: readonly Buntdel[],
  dato: Date,
): Promise<Uint8Array> {
  const lest = await Promise.all(deler.map(async (del, i) => ({ del, pdf: await somPdf(del, i + 1) })));
  const sider = lest.map(({ del, pdf }) => ({ navn: del.navn, sider: pdf.getPageCount() }));
  const alle = sider.reduce((sum, s) => sum + s.sider, 0);

  // How long the index is depends on the page numbers in it: written until it agrees with itself.
  let forside = 1;
  let bunt = await PDFDocument.create();
  for (let forsoek = 0; forsoek < 5; forsoek++) {
    bunt = await PDFDocument.create();
    const ble = await skrivBrev(bunt, innholdsbrev(t, sider, forside), forside + alle);
    if (ble === forside) break;
    forside = ble;
  }
  bunt.setCreationDate(dato);
  bunt.setModificationDate(dato);
  bunt.setProducer('Åpen journal');
  for (const [i, { del, pdf }] of lest.entries()) {
    for (const side of await bunt.copyPages(pdf, pdf.getPageIndices())) {
      // Its tags stayed behind with its own tree; a number that points into ours would be a lie.
      side.node.delete(PDFName.of('StructParents'));
      bunt.addPage(side);
    }
    if (!erBrev(del.innhold))
      await bunt.attach(del.innhold, `dokument-${i + 1}.pdf`, {
        mimeType: 'application/pdf',
        creationDate: dato,
        modificationDate: dato,
      });
  }
  return bunt.save();
}
