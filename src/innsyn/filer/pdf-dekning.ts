import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRawStream, type PDFPage } from 'pdf-lib';
import { navnet } from './pdf-objekter.ts';
import {
  ALT,
  erI,
  felles,
  flyttet,
  hjoernene,
  punktVed,
  rundt,
  saa,
  somMatrise,
  UENDRET,
  type Boks,
  type Matrise,
  type Punkt,
} from './pdf-flate.ts';
import { erSynlig, MINST, operasjoner, type Operasjon } from './pdf-operasjoner.ts';
import { tegningen } from './pdf-tegningsstrom.ts';

/** Of the size of the letters: about the width of one, and how high up its middle is. */
const BREDDE = 0.5;
const MIDTEN = 0.3;
/** So many letters under one box are words that are covered, and no edge that is measured wrong. */
const DEKKET = 3;
/** Points: letters are looked up by how high on the page they stand. */
const STRIPE = 20;
/** A page that does more is a map, and a drawing that draws itself would never end. */
const FLEST = { operasjoner: 2_000_000, dybde: 8 };

interface Tilstand {
  readonly matrise: Matrise;
  /** Nothing is drawn outside of it. */
  readonly utsnitt: Boks;
  /** Bytes a letter. */
  readonly bytes: number;
  readonly stoerrelse: number;
  readonly linje: number;
  readonly synlig: boolean;
  /** By how it lays itself over what was there, and by how much. */
  readonly dekker: { readonly maate: boolean; readonly styrke: boolean };
}

const BEGYNNELSE: Tilstand = {
  matrise: UENDRET,
  utsnitt: ALT,
  bytes: 1,
  stoerrelse: 0,
  linje: 0,
  synlig: true,
  dekker: { maate: true, styrke: true },
};

/** For each letter of what is shown, whether it is one that is seen. */
function tegnene(tekst: string, bytes: number): readonly boolean[] {
  if (tekst.startsWith('<'))
    return Array.from(
      { length: Math.floor(tekst.replaceAll(/[<>\s]/gu, '').length / 2 / bytes) },
      () => true,
    );
  const raa = tekst.slice(1, -1).replaceAll(/\\(?:[0-7]{1,3}|[\s\S])/gu, '?');
  return Array.from({ length: Math.floor(raa.length / bytes) }, (_, i) => bytes > 1 || raa[i] !== ' ');
}

const slaaOpp = (ressurser: PDFDict | undefined, art: string, navn = ''): unknown => {
  const alle = ressurser?.lookup(PDFName.of(art));
  return alle instanceof PDFDict ? alle.lookup(PDFName.of(navn.slice(1))) : undefined;
};

const tallene = (liste: unknown): readonly number[] =>
  liste instanceof PDFArray
    ? liste.asArray().map((_, i) => {
        const tall = liste.lookup(i);
        return tall instanceof PDFNumber ? tall.asNumber() : 0;
      })
    : [];

/** Draws a page as far as to know where its words are, and what is laid over them afterwards. */
class Dekning {
  #naa = BEGYNNELSE;
  readonly #lagret: Tilstand[] = [];
  #tekst = UENDRET;
  #linjestart = UENDRET;
  /** The corners of each shape under way, where they stand on the page. */
  #figurer: Punkt[][] = [];
  #buet = false;
  #klipper = false;
  readonly #tegn = new Map<number, Punkt[]>();
  #igjen = FLEST.operasjoner;
  #dekket = false;

  /** @returns whether words are covered. @throws RangeError where there is too much of it. */
  tegn(innhold: string, ressurser: PDFDict | undefined, dybde = 0): boolean {
    if (dybde > FLEST.dybde) throw new RangeError('The drawing is too deep.');
    for (const operasjon of operasjoner(innhold)) {
      if ((this.#igjen -= 1) < 0) throw new RangeError('The drawing is too long.');
      this.#utfoer(operasjon, ressurser, dybde);
      if (this.#dekket) return true;
    }
    return false;
  }

  #utfoer(operasjon: Operasjon, ressurser: PDFDict | undefined, dybde: number): void {
    const { op, navn } = operasjon;
    if (op === 'Do') this.#tegnObjekt(slaaOpp(ressurser, 'XObject', navn.at(-1)), ressurser, dybde);
    else if (op === 'gs') this.#settGrafikk(slaaOpp(ressurser, 'ExtGState', navn.at(-1)));
    else if (op === 'Tf') this.#settSkrift(slaaOpp(ressurser, 'Font', navn.at(-1)), operasjon.tall);
    else if (!this.#settTilstand(operasjon) && !this.#leggUt(operasjon)) this.#figur(operasjon);
  }

  #settTilstand({ op, tall }: Operasjon): boolean {
    if (op === 'q') this.#lagret.push(this.#naa);
    else if (op === 'Q') this.#naa = this.#lagret.pop() ?? this.#naa;
    else if (op === 'cm') this.#naa = { ...this.#naa, matrise: saa(somMatrise(tall), this.#naa.matrise) };
    else if (op === 'TL') this.#naa = { ...this.#naa, linje: tall[0] ?? 0 };
    else if (op === 'Tr') this.#naa = { ...this.#naa, synlig: erSynlig(tall) };
    else return false;
    return true;
  }

  #settSkrift(skrift: unknown, tall: readonly number[]): void {
    const bytes = skrift instanceof PDFDict && navnet(skrift, 'Subtype') === '/Type0' ? 2 : 1;
    this.#naa = { ...this.#naa, bytes, stoerrelse: tall.at(-1) ?? 0 };
  }

  #settGrafikk(grafikk: unknown): void {
    if (!(grafikk instanceof PDFDict)) return;
    const styrke = grafikk.lookup(PDFName.of('ca'));
    const { dekker } = this.#naa;
    this.#naa = {
      ...this.#naa,
      dekker: {
        maate: grafikk.has(PDFName.of('BM'))
          ? /^\/(?:Normal|Compatible)$/u.test(navnet(grafikk, 'BM'))
          : dekker.maate,
        styrke: styrke instanceof PDFNumber ? styrke.asNumber() === 1 : dekker.styrke,
      },
    };
  }

  /** Where words stand. */
  #leggUt({ op, tall, tekster }: Operasjon): boolean {
    const { linje } = this.#naa;
    const [x = 0, y = 0] = tall;
    if (op === 'BT') this.#tekst = this.#linjestart = UENDRET;
    else if (op === 'Tm') this.#tekst = this.#linjestart = somMatrise(tall);
    else if (op === 'Td' || op === 'TD') {
      if (op === 'TD') this.#naa = { ...this.#naa, linje: -y };
      this.#nyLinje(x, y);
    } else if (op === 'T*') this.#nyLinje(0, -linje);
    else if (op === 'Tj' || op === 'TJ' || op === "'" || op === '"') {
      if (op !== 'Tj' && op !== 'TJ') this.#nyLinje(0, -linje);
      const flyttet = op === 'TJ' ? tall.reduce((sum, her) => sum - her / 1000, 0) : 0;
      this.#skriv(tekster, flyttet);
    } else return false;
    return true;
  }

  #nyLinje(x: number, y: number): void {
    this.#tekst = this.#linjestart = saa(flyttet(x, y), this.#linjestart);
  }

  #skriv(tekster: readonly string[], luft: number): void {
    const { bytes, stoerrelse, synlig, matrise } = this.#naa;
    const vist = tekster.flatMap((tekst) => tegnene(tekst, bytes));
    const paaSiden = saa(this.#tekst, matrise);
    const bredde = vist.length * BREDDE + luft;
    for (const [i, sees] of vist.entries()) {
      if (!sees || !synlig) continue;
      const sted = ((i + 0.5) / vist.length) * bredde * stoerrelse;
      this.#merk(punktVed([sted, MIDTEN * stoerrelse], paaSiden));
    }
    this.#tekst = saa(flyttet(bredde * stoerrelse, 0), this.#tekst);
  }

  #merk(punkt: Punkt): void {
    if (!erI(punkt, this.#naa.utsnitt)) return;
    const stripe = Math.floor(punkt[1] / STRIPE);
    const her = this.#tegn.get(stripe);
    if (her === undefined) this.#tegn.set(stripe, [punkt]);
    else her.push(punkt);
  }

  #figur({ op, tall }: Operasjon): void {
    const [x = 0, y = 0, bredde = 0, hoeyde = 0] = tall;
    const paaSiden = (punkt: Punkt): Punkt => punktVed(punkt, this.#naa.matrise);
    if (op === 're') this.#figurer.push(hjoernene([x, y], bredde, hoeyde).map(paaSiden));
    else if (op === 'm') this.#figurer.push([paaSiden([x, y])]);
    else if (op === 'l') this.#figurer.at(-1)?.push(paaSiden([x, y]));
    else if (/^[cvy]$/u.test(op)) {
      this.#buet = true;
      for (let i = 0; i + 1 < tall.length; i += 2)
        this.#figurer.at(-1)?.push(paaSiden([tall[i] ?? 0, tall[i + 1] ?? 0]));
    } else if (/^W\*?$/u.test(op)) this.#klipper = true;
    else if (/^(?:[fFbB]\*?|[nsS])$/u.test(op)) this.#sluttFigur(/^[fFbB]/u.test(op));
  }

  #sluttFigur(fylles: boolean): void {
    const figurer = this.#figurer.filter(({ length }) => length > 1);
    if (fylles && !this.#buet)
      for (const figur of figurer) if (figur.length <= 5) this.#leggOver(rundt(figur));
    if (this.#klipper && figurer.length > 0)
      this.#naa = { ...this.#naa, utsnitt: felles(this.#naa.utsnitt, rundt(figurer.flat())) };
    this.#figurer = [];
    this.#buet = this.#klipper = false;
  }

  #leggOver(figur: Boks): void {
    const { dekker, utsnitt } = this.#naa;
    const { fra, til } = felles(figur, utsnitt);
    if (!dekker.maate || !dekker.styrke || til[0] - fra[0] < MINST || til[1] - fra[1] < MINST) return;
    let dekket = 0;
    const [nederst, oeverst] = [Math.floor(fra[1] / STRIPE), Math.floor(til[1] / STRIPE)];
    for (const [stripe, punkter] of this.#tegn) {
      if (stripe < nederst || stripe > oeverst) continue;
      for (const punkt of punkter) if (erI(punkt, { fra, til }) && (dekket += 1) >= DEKKET) break;
    }
    this.#dekket ||= dekket >= DEKKET;
  }

  /** A picture, or a drawing within the drawing. */
  #tegnObjekt(objekt: unknown, ressurser: PDFDict | undefined, dybde: number): void {
    if (!(objekt instanceof PDFRawStream)) return;
    const { dict } = objekt;
    const art = navnet(dict, 'Subtype');
    if (art === '/Image') {
      const gjennomsiktig = ['SMask', 'Mask', 'ImageMask'].some((navn) => dict.has(PDFName.of(navn)));
      const hjoerner = hjoernene([0, 0], 1, 1).map((punkt) => punktVed(punkt, this.#naa.matrise));
      if (!gjennomsiktig) this.#leggOver(rundt(hjoerner));
    } else if (art === '/Form') {
      const [foer, lagret] = [this.#naa, this.#lagret.length];
      const egen = tallene(dict.lookup(PDFName.of('Matrix')));
      const matrise = egen.length === 6 ? saa(somMatrise(egen), foer.matrise) : foer.matrise;
      const [x0, y0, x1, y1] = tallene(dict.lookup(PDFName.of('BBox')));
      const kant =
        x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined
          ? ALT
          : rundt(hjoernene([x0, y0], x1 - x0, y1 - y0).map((punkt) => punktVed(punkt, matrise)));
      this.#naa = { ...foer, matrise, utsnitt: felles(foer.utsnitt, kant) };
      const egne = dict.lookup(PDFName.of('Resources'));
      this.tegn(tegningen(objekt), egne instanceof PDFDict ? egne : ressurser, dybde + 1);
      this.#naa = foer;
      this.#lagret.length = Math.min(this.#lagret.length, lagret);
    }
  }
}

/** The content of a page, which may be in several streams: what is drawn over it later is often in one of its own. */
function innholdet({ node }: PDFPage): string {
  const innhold = node.Contents();
  const deler = innhold instanceof PDFArray ? innhold.asArray().map((_, i) => innhold.lookup(i)) : [innhold];
  return deler.flatMap((del) => (del instanceof PDFRawStream ? [tegningen(del)] : [])).join('\n');
}

/**
 * Whether words on a page can be copied though something is laid over them: a box of any colour, or a picture, that was drawn after them and that
 * nothing is seen through. How wide letters are is guessed.
 *
 * @throws where the page is too long or packed in a way that is not known.
 */
export const dekkerTekst = (side: PDFPage): boolean =>
  new Dekning().tegn(innholdet(side), side.node.Resources());
