import { decodePDFRawStream, PDFDict, type PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';
import { har, navnet } from './pdf-objekter.ts';

const EGENSKAPER = ['Author', 'Title', 'Subject', 'Keywords'].map((navn) => PDFName.of(navn));
/** The same in XMP, as elements and as attributes. */
const XMP =
  /<(dc:(?:title|creator|description|subject)|pdf:Keywords)[\s>][\s\S]{0,20000}?<\/\1>|\b(?:dc:(?:title|creator|description|subject)|pdf:Keywords)\s*=\s*["'][^"']*[\p{L}\p{N}]/giu;

/** UTF-8, or UTF-16 by its byte order mark. */
function somTekst(bytes: Uint8Array): string {
  const merke = `${String(bytes[0])} ${String(bytes[1])}`;
  const koding = merke === '254 255' ? 'utf-16be' : merke === '255 254' ? 'utf-16le' : 'utf-8';
  return new TextDecoder(koding).decode(bytes);
}

function sierNoe(xmp: string): boolean {
  for (const [treff, element] of xmp.matchAll(XMP))
    if (element === undefined || /[\p{L}\p{N}]/u.test(treff.replace(/<[^>]*>/gu, ''))) return true;
  return false;
}

/**
 * Whether the file says who wrote it or what it is about: in its own list of properties, or in the XMP that it, or a picture in it, has.
 *
 * @throws where XMP is packed in a way that is not known.
 */
export function harEgenskaper(pdf: PDFDocument): boolean {
  const om = pdf.context.lookup(pdf.context.trailerInfo.Info);
  if (om instanceof PDFDict && har(om, EGENSKAPER)) return true;
  return pdf.context
    .enumerateIndirectObjects()
    .some(
      ([, objekt]) =>
        objekt instanceof PDFRawStream &&
        navnet(objekt.dict, 'Type') === '/Metadata' &&
        sierNoe(somTekst(decodePDFRawStream(objekt).decode())),
    );
}
