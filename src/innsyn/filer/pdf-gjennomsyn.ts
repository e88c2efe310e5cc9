import { PDFDict, PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';
import { type Filvarsel, FILVARSLER } from './filvarsel.ts';
import { dekkerTekst } from './pdf-dekning.ts';
import { harEgenskaper } from './pdf-egenskaper.ts';
import { har, navnet, seIObjekt } from './pdf-objekter.ts';
import { lesTegning } from './pdf-tegning.ts';
import { tegningen } from './pdf-tegningsstrom.ts';

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

/** Saved on top of itself: what was there before can be had again. A file made to be shown page by page has two parts as well. */
function harTidligereUtgaver(bytes: Uint8Array): boolean {
  const raa = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let deler = 0;
  for (let i = raa.indexOf('startxref'); i !== -1; i = raa.indexOf('startxref', i + 9)) deler++;
  return deler > (raa.subarray(0, 1024).includes('/Linearized') ? 2 : 1);
}

/** Points by which a page may be cut, which printers do to its edges. */
const KANT = 1;

/** What lies outside the edge that is shown is there all the same. */
const erBeskaaret = (pdf: PDFDocument): boolean =>
  pdf.getPages().some((side) => {
    const [hele, vist] = [side.getMediaBox(), side.getCropBox()];
    return (
      vist.x - hele.x > KANT ||
      vist.y - hele.y > KANT ||
      hele.x + hele.width - (vist.x + vist.width) > KANT ||
      hele.y + hele.height - (vist.y + vist.height) > KANT
    );
  });

const harBokmerker = ({ catalog }: PDFDocument): boolean => {
  const bokmerker = catalog.lookup(PDFName.of('Outlines'));
  return bokmerker instanceof PDFDict && bokmerker.has(PDFName.of('First'));
};

/** Pages that were taken out of the book and not out of the file. */
const harSlettedeSider = (pdf: PDFDocument): boolean =>
  pdf.context
    .enumerateIndirectObjects()
    .filter(([, objekt]) => objekt instanceof PDFDict && navnet(objekt, 'Type') === '/Page').length >
  pdf.getPageCount();

function seEtterDekning(pdf: PDFDocument, funnet: Set<Filvarsel>): void {
  try {
    if (pdf.getPages().some(dekkerTekst)) funnet.add('tekst-under-felt');
  } catch {
    funnet.add('ikke-lest');
  }
}

/** Looks through a PDF. A damaged one may take minutes, and all the memory there is. */
export async function seGjennomPdf(bytes: Uint8Array): Promise<readonly Filvarsel[]> {
  const funnet = new Set<Filvarsel>();
  try {
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
    let [tekst, svarteFelter] = [false, false];
    for (const [, objekt] of pdf.context.enumerateIndirectObjects()) {
      seIObjekt(objekt, funnet);
      if (!(objekt instanceof PDFRawStream) || !erTegning(objekt)) continue;
      try {
        const tegning = lesTegning(tegningen(objekt));
        tekst ||= tegning.tekst;
        svarteFelter ||= tegning.svarteFelter;
        if (tegning.usynligTekst) funnet.add('usynlig-tekst');
        if (tegning.opplest) funnet.add('tekst-for-skjermlesere');
      } catch {
        funnet.add('ikke-lest');
      }
    }
    if (tekst && svarteFelter) funnet.add('sladd-over-tekst');
    else seEtterDekning(pdf, funnet);
    if (harBokmerker(pdf)) funnet.add('bokmerker');
    if (erBeskaaret(pdf)) funnet.add('beskaaret');
    if (harSlettedeSider(pdf)) funnet.add('rester');
    if (harEgenskaper(pdf)) funnet.add('egenskaper');
    if (pdf.getPageCount() === 0) funnet.add('ikke-lest');
    if (harTidligereUtgaver(bytes)) funnet.add('tidligere-utgaver');
  } catch {
    // Locked, damaged, or coded in a way that is not known: nobody has looked into it.
    funnet.add('ikke-lest');
  }
  return FILVARSLER.filter((varsel) => funnet.has(varsel));
}
