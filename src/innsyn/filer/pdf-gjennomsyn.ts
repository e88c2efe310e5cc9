import { inflateSync } from 'node:zlib';
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFRawStream,
  type PDFObject,
} from 'pdf-lib';
import { lesTegning } from './pdf-tegning.ts';
import { PDFVARSLER, type Pdfvarsel } from './pdf-varsler.ts';

/** A drawing longer than this, packed and unpacked, is a map and no page of text. */
const STORSTE_TEGNING = { pakket: 256 * 1024, hel: 8 * 1024 * 1024 };

/** Annotations that lead somewhere or are a form's own field lie over nothing. */
const UFARLIGE = new Set(['/Link', '/Widget']);
const AKTIVE = ['JavaScript', 'JS', 'OpenAction', 'AA', 'Launch'].map((navn) => PDFName.of(navn));
const FILER = ['EmbeddedFiles', 'EF'].map((navn) => PDFName.of(navn));
const EGENSKAPER = ['Author', 'Title', 'Subject', 'Keywords'].map((navn) => PDFName.of(navn));

const har = (dict: PDFDict, navn: readonly PDFName[]): boolean => navn.some((en) => dict.has(en));
const navnet = (dict: PDFDict, navn: string): string => dict.get(PDFName.of(navn))?.toString() ?? '';

/** The page's own drawing, or one that it uses; not a picture, a font, or what the file is held together with. */
function erTegning({ dict }: PDFRawStream): boolean {
  const [type, undertype] = [navnet(dict, 'Type'), navnet(dict, 'Subtype')];
  if (undertype === '/Form') return true;
  return (
    type === '' &&
    undertype === '' &&
    !har(
      dict,
      ['Length1', 'FunctionType', 'N'].map((navn) => PDFName.of(navn)),
    )
  );
}

/** @throws where it is too long, or packed in a way that is not known. */
function tegningen({ contents, dict }: PDFRawStream): string {
  const bareFlate = navnet(dict, 'Filter') === '/FlateDecode' && !dict.has(PDFName.of('DecodeParms'));
  if (bareFlate) return inflateSync(contents, { maxOutputLength: STORSTE_TEGNING.hel }).toString('latin1');
  if (contents.byteLength > STORSTE_TEGNING.pakket) throw new RangeError('The drawing is too long.');
  return Buffer.from(decodePDFRawStream(PDFRawStream.of(dict, contents)).decode()).toString('latin1');
}

/** Saved on top of itself: what was there before can be had again. A file made to be shown page by page has two parts as well. */
function harTidligereUtgaver(bytes: Uint8Array): boolean {
  const raa = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let deler = 0;
  for (let i = raa.indexOf('startxref'); i !== -1; i = raa.indexOf('startxref', i + 9)) deler++;
  return deler > (raa.subarray(0, 1024).includes('/Linearized') ? 2 : 1);
}

function seI(objekt: PDFObject, funnet: Set<Pdfvarsel>): void {
  const dict = objekt instanceof PDFRawStream ? objekt.dict : objekt;
  if (!(dict instanceof PDFDict)) return;
  if (har(dict, AKTIVE)) funnet.add('aktivt-innhold');
  if (har(dict, FILER)) funnet.add('vedlagte-filer');
  if (dict.has(PDFName.of('OCProperties'))) funnet.add('lag');
  // Annotations may be written out in the page itself.
  const merknader = dict.lookup(PDFName.of('Annots'));
  const alle = merknader instanceof PDFArray ? merknader.asArray().map((_, i) => merknader.lookup(i)) : [];
  for (const en of alle)
    if (en instanceof PDFDict && !UFARLIGE.has(navnet(en, 'Subtype'))) funnet.add('merknader');
}

/** Looks through a PDF. A damaged one may take minutes, and all the memory there is. */
export async function seGjennomPdf(bytes: Uint8Array): Promise<readonly Pdfvarsel[]> {
  const funnet = new Set<Pdfvarsel>();
  try {
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
    let [tekst, svarteFelter] = [false, false];
    for (const [, objekt] of pdf.context.enumerateIndirectObjects()) {
      seI(objekt, funnet);
      if (!(objekt instanceof PDFRawStream) || !erTegning(objekt)) continue;
      try {
        const tegning = lesTegning(tegningen(objekt));
        tekst ||= tegning.tekst;
        svarteFelter ||= tegning.svarteFelter;
        if (tegning.usynligTekst) funnet.add('usynlig-tekst');
      } catch {
        funnet.add('ikke-lest');
      }
    }
    if (tekst && svarteFelter) funnet.add('sladd-over-tekst');
    const om = pdf.context.lookup(pdf.context.trailerInfo.Info);
    if (om instanceof PDFDict && har(om, EGENSKAPER)) funnet.add('egenskaper');
    if (pdf.getPageCount() === 0) funnet.add('ikke-lest');
    if (harTidligereUtgaver(bytes)) funnet.add('tidligere-utgaver');
  } catch {
    // Locked, damaged, or coded in a way that is not known: nobody has looked into it.
    funnet.add('ikke-lest');
  }
  return PDFVARSLER.filter((varsel) => funnet.has(varsel));
}
