import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFString,
  StandardFonts,
} from 'pdf-lib';
import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Brev } from '../../../src/innsyn/brev/brev.ts';
import { type Bunttekster, lagKlagebunt } from '../../../src/innsyn/brev/klagebunt.ts';
import { lesPdf } from './les-pdf.ts';

const DATO = new Date('2026-11-16T08:00:00Z');
const TEKSTER: Bunttekster = {
  sprak: 'nb',
  tittel: 'Klage K7QM-4TXR-9VDA',
  avsender: 'Fjordvik kommune',
  ingress: 'Dokumentene i saken.',
  innholdsliste: 'Innhold',
  linje: (nr, navn, fra, til) => `${nr}. ${navn}, side ${fra}–${til}`,
};
const brev: Brev = {
  sprak: 'nb',
  tittel: 'Klagen',
  avsender: '',
  deler: [{ art: 'avsnitt', tekst: 'Jeg klager.' }],
};

/** A file from elsewhere: three pages of its own size, a form field, and a file inside it. */
async function fremmed(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (let i = 1; i <= 3; i++) pdf.addPage([300, 200]).drawText(`fremmed side ${i}`, { font, x: 20, y: 100 });
  pdf.getForm().createTextField('felt').addToPage(pdf.getPage(0));
  await pdf.attach(Buffer.from('inni'), 'inni.txt');
  return pdf.save();
}

describe('the documents of a complaint in one PDF', () => {
  test('the index says where each begins, pages come as they are, and the files are there whole', async () => {
    const fil = await fremmed();
    const bunt = await lagKlagebunt(
      TEKSTER,
      [
        { navn: 'Klagen', innhold: brev },
        { navn: 'Dokument 2026/123-1', innhold: fil },
      ],
      DATO,
    );
    const pdf = await PDFDocument.load(bunt);
    expect(pdf.getPages().map((p) => [p.getWidth(), p.getHeight()].map(Math.round))).toEqual([
      [595, 842],
      [595, 842],
      [300, 200],
      [300, 200],
      [300, 200],
    ]);
    expect(pdf.getPages().map((p) => p.node.has(PDFName.of('StructParents')))).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);

    const original = await PDFDocument.load(fil);
    const innhold = (d: PDFDocument, side: number): string => {
      const raa = d.getPage(side).node.Contents();
      const strommer = raa instanceof PDFArray ? raa.asArray().map((r) => d.context.lookup(r)) : [raa];
      return strommer
        .flatMap((s) => (s instanceof PDFRawStream ? [inflateSync(s.contents).toString('latin1')] : []))
        .join();
    };
    for (const side of [0, 1, 2]) expect(innhold(pdf, side + 2)).toBe(innhold(original, side));

    const navn = pdf.catalog
      .lookup(PDFName.of('Names'), PDFDict)
      .lookup(PDFName.of('EmbeddedFiles'), PDFDict)
      .lookup(PDFName.of('Names'), PDFArray);
    const filnavn = navn.lookup(0);
    expect(filnavn instanceof PDFHexString || filnavn instanceof PDFString ? filnavn.decodeText() : '').toBe(
      'dokument-2.pdf',
    );
    const vedlagt = navn.lookup(1, PDFDict).lookup(PDFName.of('EF'), PDFDict).lookup(PDFName.of('F'));
    expect(vedlagt instanceof PDFRawStream && inflateSync(vedlagt.contents).equals(Buffer.from(fil))).toBe(
      true,
    );
  });

  test('its index is tagged, and agrees with itself when it is longer than a page', async () => {
    const deler = Array.from({ length: 90 }, (_, i) => ({ navn: `Vedlegg ${i + 1}`, innhold: brev }));
    const bunt = await lagKlagebunt(TEKSTER, deler, DATO);
    const pdf = await PDFDocument.load(bunt);
    const forside = pdf.getPageCount() - 90;
    expect(forside).toBeGreaterThan(1);
    const kunForside = await PDFDocument.load(bunt);
    for (let i = kunForside.getPageCount() - 1; i >= forside; i--) kunForside.removePage(i);
    const lest = await lesPdf(await kunForside.save());
    expect(lest.sprak).toBe('nb-NO');
    const linjer = lest.elementer.filter((e) => e.type === 'LBody').map((e) => e.tekst);
    expect(linjer[0]).toBe(`1. Vedlegg 1, side ${forside + 1}–${forside + 1}`);
    expect(linjer.at(-1)).toBe(`90. Vedlegg 90, side ${forside + 90}–${forside + 90}`);
    expect(lest.pynt.at(-1)).toBe(`Side ${forside} av ${forside + 90}`);
  });

  test('a file that cannot be read is refused by number, not left out', async () => {
    await expect(
      lagKlagebunt(
        TEKSTER,
        [
          { navn: 'x', innhold: brev },
          { navn: 'y', innhold: Buffer.from('ikke pdf') },
        ],
        DATO,
      ),
    ).rejects.toMatchObject({ name: 'KanIkkeBuntes', nummer: 2 });
  });
});
