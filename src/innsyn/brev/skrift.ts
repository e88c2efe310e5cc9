import fontkit from '@pdf-lib/fontkit';
import { type PDFDocument, type PDFFont, type PDFPage, rgb } from 'pdf-lib';
import { husk } from '../../hukommelse/husk.ts';
import { lesInter } from './woff.ts';

/** Letters in one weight: Inter for Latin, and its extension for š, đ, ŋ and their like. */
export interface Skrift {
  bredde(tekst: string, storrelse: number): number;
  /** Draws one line with its left end at a point. */
  tegn(
    side: PDFPage,
    tekst: string,
    ved: { readonly x: number; readonly y: number; readonly storrelse: number },
  ): void;
}

const SVART = rgb(0.07, 0.07, 0.07);

/** Nothing is left out in silence: a sign that no font has is written as its number. */
const erstatning = (tegn: string): string =>
  `[U+${(tegn.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;

async function lagSkrift(pdf: PDFDocument, vekt: 400 | 700): Promise<Skrift> {
  const fonter = await Promise.all(
    (['latin', 'latin-ext'] as const).map(async (utvalg) => {
      // Only the letters used are embedded; ligatures and contextual forms would be letters nobody can search for.
      const font = await pdf.embedFont(lesInter(utvalg, vekt), {
        subset: true,
        features: { liga: false, calt: false, ccmp: false },
      });
      return { font, kan: new Set(font.getCharacterSet()) };
    }),
  );
  const [foerste] = fonter;
  if (foerste === undefined) throw new RangeError('No font.');

  /** The text in runs of one font each. */
  const stykker = (tekst: string): { font: PDFFont; tekst: string }[] => {
    const ut: { font: PDFFont; tekst: string }[] = [];
    for (const t of tekst.normalize('NFC')) {
      const kode = t.codePointAt(0) ?? 0;
      const eier = fonter.find(({ kan }) => kan.has(kode));
      const [font, skrevet] = eier === undefined ? [foerste.font, erstatning(t)] : [eier.font, t];
      const siste = ut.at(-1);
      if (siste?.font === font) siste.tekst += skrevet;
      else ut.push({ font, tekst: skrevet });
    }
    return ut;
  };
  /** Of a word, in the size 1. Words come again, and a line is measured once for each that it is tried with. */
  const ordbredde = husk(
    (ord) => stykker(ord).reduce((sum, s) => sum + s.font.widthOfTextAtSize(s.tekst, 1), 0),
    { lengste: 60 },
  );
  const mellomrom = ordbredde(' ');
  return {
    bredde(tekst, storrelse) {
      const ord = tekst.split(' ');
      const bredder = ord.reduce((sum, ett) => sum + ordbredde(ett), 0);
      return storrelse * (bredder + mellomrom * (ord.length - 1));
    },
    tegn(side, tekst, { x, y, storrelse }) {
      const alle = stykker(tekst);
      let her = x;
      for (const [nr, s] of alle.entries()) {
        side.drawText(s.tekst, { x: her, y, size: storrelse, font: s.font, color: SVART });
        if (nr + 1 < alle.length) her += s.font.widthOfTextAtSize(s.tekst, storrelse);
      }
    },
  };
}

export interface Skrifter {
  readonly vanlig: Skrift;
  readonly halvfet: Skrift;
}

export async function lagSkrifter(pdf: PDFDocument): Promise<Skrifter> {
  pdf.registerFontkit(fontkit);
  return { vanlig: await lagSkrift(pdf, 400), halvfet: await lagSkrift(pdf, 700) };
}

/** A paragraph in lines that fit; a word longer than a line is cut. */
export function brytLinjer(skrift: Skrift, tekst: string, storrelse: number, bredde: number): string[] {
  const ut: string[] = [];
  for (const avsnitt of tekst.split('\n')) {
    let linje = '';
    for (let ord of avsnitt.split(/[ \t]+/u)) {
      const med = linje === '' ? ord : `${linje} ${ord}`;
      if (skrift.bredde(med, storrelse) <= bredde) {
        linje = med;
        continue;
      }
      if (linje !== '') ut.push(linje);
      while (skrift.bredde(ord, storrelse) > bredde) {
        const tegn = [...ord];
        let n = tegn.length - 1;
        while (n > 1 && skrift.bredde(tegn.slice(0, n).join(''), storrelse) > bredde) n--;
        ut.push(tegn.slice(0, n).join(''));
        ord = tegn.slice(n).join('');
      }
      linje = ord;
    }
    ut.push(linje);
  }
  return ut;
}
