import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';
import { innhold, lesToUnicode } from '../innsyn/brev/les-pdf.ts';
import { lesZip } from '../innsyn/filer/les-zip.ts';

/** Everything that a PDF says to somebody who takes it apart: the text of every page, tagged or not, and every stream unpacked. */
async function altIPdf(bytes: Uint8Array): Promise<string> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const ut: string[] = [pdf.getTitle() ?? '', pdf.getAuthor() ?? '', pdf.getSubject() ?? ''];
  for (const [, ting] of pdf.context.enumerateIndirectObjects())
    if (ting instanceof PDFRawStream) {
      try {
        ut.push(innhold(ting));
      } catch {
        ut.push(Buffer.from(ting.contents).toString('latin1'));
      }
    } else ut.push(ting.toString());
  for (const side of pdf.getPages()) {
    const skrifter = new Map<string, ReadonlyMap<string, string>>();
    const fonter = side.node.Resources()?.lookupMaybe(PDFName.of('Font'), PDFDict);
    for (const [navn] of fonter?.entries() ?? []) {
      const tabell = fonter?.lookup(navn, PDFDict).lookup(PDFName.of('ToUnicode'));
      if (tabell instanceof PDFRawStream)
        skrifter.set(navn.asString().slice(1), lesToUnicode(innhold(tabell)));
    }
    const raa = side.node.Contents();
    const strommer = raa instanceof PDFArray ? raa.asArray().map((r) => pdf.context.lookup(r)) : [raa];
    let skrift: ReadonlyMap<string, string> | undefined;
    for (const strom of strommer)
      if (strom instanceof PDFRawStream)
        for (const [, font, hex] of innhold(strom).matchAll(/\/(\S+) [\d.]+ Tf|<([0-9A-Fa-f]+)> Tj/gu)) {
          if (font !== undefined) skrift = skrifter.get(font);
          else
            ut.push(
              (hex?.match(/.{4}/gu) ?? [])
                .map((tegn) => skrift?.get(tegn.toLowerCase()) ?? '\ufffd')
                .join(''),
            );
        }
  }
  return ut.join('\n');
}

/** A downloaded file and everything in it that can be unpacked, each with a name for the failure's message. */
export async function* pakkUt(
  navn: string,
  bytes: Buffer,
): AsyncGenerator<{ readonly navn: string; readonly bytes: Buffer | string }> {
  yield { navn, bytes };
  if (bytes.subarray(0, 5).toString() === '%PDF-')
    yield { navn: `${navn}, lest som PDF`, bytes: await altIPdf(bytes) };
  if (bytes.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004')
    for (const [del, innholdet] of lesZip(bytes)) {
      yield { navn: `et filnavn i ${navn}`, bytes: del };
      yield* pakkUt(`${navn}, ${del}`, innholdet);
    }
}
