import { inflateSync } from 'node:zlib';
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFString,
  PDFHexString,
} from 'pdf-lib';

/** Reads a PDF back as a reader does that has never seen how it was made: text by tag, through the fonts' own tables. */
export interface LestPdf {
  readonly sprak: string | undefined;
  readonly tittel: string | undefined;
  readonly merket: boolean;
  readonly sider: number;
  /** The structure tree in reading order: «H1 Svar på krav om innsyn». */
  readonly elementer: readonly { readonly type: string; readonly tekst: string }[];
  /** Text that is outside the structure (page numbers). */
  readonly pynt: readonly string[];
  /** Whether every font has its program in the file. */
  readonly innebygd: boolean;
}

export const innhold = (strom: PDFRawStream): string => {
  const filter = strom.dict.get(PDFName.of('Filter'));
  const bytes = Buffer.from(strom.contents);
  return (filter === PDFName.of('FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1');
};

/** From glyph numbers to text, by the font's ToUnicode table. */
export function lesToUnicode(cmap: string): ReadonlyMap<string, string> {
  const ut = new Map<string, string>();
  const utf16 = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');
  for (const [, blokk = ''] of cmap.matchAll(/beginbfchar([\s\S]*?)endbfchar/gu))
    for (const [, fra = '', til = ''] of blokk.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/gu))
      ut.set(fra.toLowerCase(), utf16(til));
  return ut;
}

export async function lesPdf(bytes: Uint8Array): Promise<LestPdf> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const tekster = new Map<string, string>();
  const pynt: string[] = [];
  let innebygd = true;
  for (const side of pdf.getPages()) {
    const skrifter = new Map<string, ReadonlyMap<string, string>>();
    const fonter = side.node.Resources()?.lookupMaybe(PDFName.of('Font'), PDFDict);
    for (const [navn] of fonter?.entries() ?? []) {
      const font = fonter?.lookup(navn, PDFDict);
      const toUnicode = font?.lookup(PDFName.of('ToUnicode'));
      if (toUnicode instanceof PDFRawStream)
        skrifter.set(navn.asString().slice(1), lesToUnicode(innhold(toUnicode)));
      const barn = font?.lookup(PDFName.of('DescendantFonts'), PDFArray).lookup(0, PDFDict);
      const beskrivelse = barn?.lookup(PDFName.of('FontDescriptor'), PDFDict);
      innebygd &&= beskrivelse?.lookup(PDFName.of('FontFile2')) instanceof PDFRawStream;
    }
    const raa = side.node.Contents();
    const strommer = raa instanceof PDFArray ? raa.asArray().map((r) => pdf.context.lookup(r)) : [raa];
    const kilde = strommer.flatMap((s) => (s instanceof PDFRawStream ? [innhold(s)] : [])).join('\n');
    let skrift: ReadonlyMap<string, string> | undefined;
    let merke: string | undefined;
    for (const [, mcid, artefakt, slutt, font, hex] of kilde.matchAll(
      /<<\/MCID (\d+)>> BDC|(\/Artifact BMC)|(\bEMC\b)|\/(\S+) [\d.]+ Tf|<([0-9A-Fa-f]+)> Tj/gu,
    )) {
      if (mcid !== undefined) merke = `${side.ref.toString()}/${mcid}`;
      else if (artefakt !== undefined) merke = 'pynt';
      else if (slutt !== undefined) merke = undefined;
      else if (font !== undefined) skrift = skrifter.get(font);
      else if (hex !== undefined) {
        const tekst = (hex.match(/.{4}/gu) ?? [])
          .map((g) => skrift?.get(g.toLowerCase()) ?? '\ufffd')
          .join('');
        if (merke === undefined) throw new Error('Text outside every mark.');
        if (merke === 'pynt') pynt.push(tekst);
        else tekster.set(merke, (tekster.get(merke) ?? '') + tekst);
      }
    }
  }

  const elementer: { type: string; tekst: string }[] = [];
  const gaa = (node: unknown): string => {
    if (node instanceof PDFRef) return gaa(pdf.context.lookup(node));
    if (node instanceof PDFArray) return node.asArray().map(gaa).join('');
    if (!(node instanceof PDFDict)) return '';
    const mcid = node.lookup(PDFName.of('MCID'));
    if (mcid instanceof PDFNumber)
      return tekster.get(`${String(node.get(PDFName.of('Pg')))}/${mcid.asNumber()}`) ?? '';
    const type = node.lookup(PDFName.of('S'));
    const plass = elementer.length;
    if (type instanceof PDFName) elementer.push({ type: type.decodeText(), tekst: '' });
    const tekst = gaa(node.get(PDFName.of('K')));
    if (type instanceof PDFName) elementer[plass] = { type: type.decodeText(), tekst };
    return type instanceof PDFName ? '' : tekst;
  };
  gaa(pdf.catalog.get(PDFName.of('StructTreeRoot')));
  const sprak = pdf.catalog.lookup(PDFName.of('Lang'));
  const merkeinfo = pdf.catalog.lookupMaybe(PDFName.of('MarkInfo'), PDFDict);
  return {
    sprak: sprak instanceof PDFString || sprak instanceof PDFHexString ? sprak.decodeText() : undefined,
    tittel: pdf.getTitle(),
    merket: merkeinfo?.get(PDFName.of('Marked'))?.toString() === 'true',
    sider: pdf.getPageCount(),
    elementer,
    pynt,
    innebygd,
  };
}
