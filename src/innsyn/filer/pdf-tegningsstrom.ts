import { inflateSync } from 'node:zlib';
import { decodePDFRawStream, PDFName, PDFRawStream } from 'pdf-lib';
import { navnet } from './pdf-objekter.ts';

/** A drawing longer than this, packed and unpacked, is a map and no page of text. */
const STORSTE_TEGNING = { pakket: 256 * 1024, hel: 8 * 1024 * 1024 };

/** What a stream draws, unpacked. @throws where it is too long, or packed in a way that is not known. */
export function tegningen({ contents, dict }: PDFRawStream): string {
  const bareFlate = navnet(dict, 'Filter') === '/FlateDecode' && !dict.has(PDFName.of('DecodeParms'));
  if (bareFlate) return inflateSync(contents, { maxOutputLength: STORSTE_TEGNING.hel }).toString('latin1');
  if (contents.byteLength > STORSTE_TEGNING.pakket) throw new RangeError('The drawing is too long.');
  return Buffer.from(decodePDFRawStream(PDFRawStream.of(dict, contents)).decode()).toString('latin1');
}
