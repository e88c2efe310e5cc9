import { PageSizes, PDFDocument, type PDFPage } from 'pdf-lib';
import type { Brev, Brevdel } from './brev.ts';
import { lagMerker, type Merker, type Strukturtype } from './merking.ts';
import { brytLinjer, lagSkrifter, type Skrift, type Skrifter } from './skrift.ts';

const MARG = 71;
const [BREDDE, HOYDE] = PageSizes.A4;
const LINJE = 1.5;
const INNRYKK = 16;

interface Stil {
  readonly storrelse: number;
  readonly foer: number;
  readonly halvfet: boolean;
}
const STILER: Readonly<Record<'h1' | 'h2' | 'p', Stil>> = {
  h1: { storrelse: 18, foer: 0, halvfet: true },
  h2: { storrelse: 13, foer: 10, halvfet: true },
  p: { storrelse: 11, foer: 0, halvfet: false },
};

const SIDETALL = {
  nb: (nr: number, av: number) => `Side ${nr} av ${av}`,
  nn: (nr: number, av: number) => `Side ${nr} av ${av}`,
  en: (nr: number, av: number) => `Page ${nr} of ${av}`,
} as const;

/** Writes from the top of a page down, and on to the next. */
class Blekk {
  readonly sider: PDFPage[] = [];
  #y = 0;
  readonly #pdf: PDFDocument;
  readonly #merker: Merker;
  readonly #skrifter: Skrifter;

  constructor(pdf: PDFDocument, merker: Merker, skrifter: Skrifter) {
    this.#pdf = pdf;
    this.#merker = merker;
    this.#skrifter = skrifter;
    this.#nySide();
  }

  #nySide(): PDFPage {
    const side = this.#pdf.addPage(PageSizes.A4);
    this.sider.push(side);
    this.#y = HOYDE - MARG;
    return side;
  }

  #side(trengs: number): PDFPage {
    const siste = this.sider.at(-1);
    return siste === undefined || this.#y - trengs < MARG ? this.#nySide() : siste;
  }

  /** One block of text, as an element of the structure; a block that crosses a page is still one element. */
  blokk(
    type: Strukturtype,
    tekst: string,
    stil: Stil,
    valg: { innrykk?: number; punkt?: boolean } = {},
  ): void {
    const skrift: Skrift = stil.halvfet ? this.#skrifter.halvfet : this.#skrifter.vanlig;
    const { storrelse } = stil;
    const innrykk = valg.innrykk ?? 0;
    const linjer = brytLinjer(skrift, tekst, storrelse, BREDDE - 2 * MARG - innrykk);
    this.#y -= stil.foer;
    // A heading never stands alone at the foot of a page.
    if (stil.halvfet) this.#side(storrelse * LINJE * (linjer.length + 2));
    this.#merker.start(type);
    linjer.forEach((linje, i) => {
      const side = this.#side(storrelse * LINJE);
      this.#y -= storrelse * LINJE;
      const y = this.#y;
      if (valg.punkt === true && i === 0)
        this.#merker.pynt(side, () => {
          skrift.tegn(side, '•', { x: MARG + 4, y, storrelse });
        });
      if (linje !== '')
        this.#merker.innhold(side, () => {
          // The space between lines is a letter too, or words would run together when read aloud.
          const tekst = i < linjer.length - 1 ? `${linje} ` : linje;
          skrift.tegn(side, tekst, { x: MARG + innrykk, y, storrelse });
        });
    });
    this.#merker.slutt();
    this.#y -= storrelse * 0.6;
  }

  del(del: Brevdel): void {
    if (del.art === 'overskrift')
      this.blokk(del.nivaa === 1 ? 'H1' : 'H2', del.tekst, del.nivaa === 1 ? STILER.h1 : STILER.h2);
    else if (del.art === 'avsnitt') this.blokk('P', del.tekst, STILER.p);
    else {
      this.#merker.start('L');
      for (const punkt of del.punkter) {
        this.#merker.start('LI');
        this.blokk('LBody', punkt, STILER.p, { innrykk: INNRYKK, punkt: true });
        this.#merker.slutt();
      }
      this.#merker.slutt();
    }
  }

  sidetall(sprak: Brev['sprak'], av: number): void {
    this.sider.forEach((side, i) => {
      this.#merker.pynt(side, () => {
        this.#skrifter.vanlig.tegn(side, SIDETALL[sprak](i + 1, av), { x: MARG, y: MARG / 2, storrelse: 9 });
      });
    });
  }
}

/**
 * Writes a letter into a PDF document, tagged and with embedded fonts, after the pages that are there.
 * @param sider how many pages the whole document gets, for the page numbers; the letter's own number when absent.
 */
export async function skrivBrev(pdf: PDFDocument, brev: Brev, sider?: number): Promise<number> {
  const merker = lagMerker(pdf);
  const blekk = new Blekk(pdf, merker, await lagSkrifter(pdf));
  for (const del of brev.deler) blekk.del(del);
  blekk.sidetall(brev.sprak, sider ?? blekk.sider.length);
  merker.ferdig({ tittel: brev.tittel, sprak: brev.sprak, forfatter: brev.avsender });
  return blekk.sider.length;
}

/** The letter as a PDF that can be read aloud: tagged, with language, title and embedded fonts (R65). The same letter gives the same bytes. */
export async function brevSomPdf(brev: Brev, dato: Date): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.setCreationDate(dato);
  pdf.setModificationDate(dato);
  pdf.setProducer('Åpen journal');
  pdf.setCreator('Åpen journal');
  await skrivBrev(pdf, brev);
  return pdf.save();
}
