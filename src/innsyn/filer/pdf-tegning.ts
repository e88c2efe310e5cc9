import { erSynlig, MINST, operasjoner } from './pdf-operasjoner.ts';

/** What a page's content does that matters here. */
export interface Tegning {
  /** Text that can be marked and copied. */
  readonly tekst: boolean;
  /** Text that is there to be found and not seen, as a scanner's program lays it under the picture. */
  readonly usynligTekst: boolean;
  /** A dark box, or a stroke, as high as a line of text at least: what people draw over words. */
  readonly svarteFelter: boolean;
  /** Words that are only read out loud stand among what is drawn. */
  readonly opplest: boolean;
}

/** Points: what is wider and higher than this is the page itself. */
const STORST = { bredde: 560, hoeyde: 400 };

interface Tilstand {
  readonly moerk: boolean;
  /** White, as paper is. */
  readonly hvit: boolean;
  readonly moerkStrek: boolean;
  /** The width of a stroke. */
  readonly strek: number;
  /** Text is drawn, and not only laid out. */
  readonly synlig: boolean;
  readonly x: number;
  readonly y: number;
}

/** True for the colours that hide: black and nearly black, in any of the plain colour spaces. */
function erMoerk(op: string, tall: readonly number[]): boolean {
  const [c = 0, m = 0, y = 0, k = 0] = tall;
  if (op.toLowerCase() === 'k' || tall.length === 4) return k > 0.7 || (c > 0.6 && m > 0.6 && y > 0.6);
  return tall.length > 0 && tall.every((del) => del < 0.3);
}

function erHvit(op: string, tall: readonly number[]): boolean {
  const blekk = op === 'k' || tall.length === 4;
  return tall.length > 0 && tall.every((del) => (blekk ? del < 0.03 : del > 0.97));
}

/** A shape as it is drawn, by its corners; a curve is nothing that people draw over words. */
class Figurer {
  #hjoerner: (readonly [number, number])[][] = [];
  #buet = false;

  punkt(op: string, [x = 0, y = 0]: readonly number[]): void {
    if (op === 'm') this.#hjoerner.push([]);
    this.#hjoerner.at(-1)?.push([x, y]);
  }
  boks([x = 0, y = 0, b = 0, h = 0]: readonly number[]): void {
    this.#hjoerner.push([
      [x, y],
      [x + b, y + h],
    ]);
  }
  bue(): void {
    this.#buet = true;
  }
  /** Whether a stroke along the shapes could hide a line of text. */
  dekkesAv({ strek, x, y }: Tilstand): boolean {
    if (strek * Math.min(x, y) < MINST) return false;
    return this.#hjoerner.some((hjoerner) => {
      const spenn = (i: 0 | 1): number =>
        Math.max(...hjoerner.map((p) => p[i])) - Math.min(...hjoerner.map((p) => p[i]));
      return hjoerner.length > 1 && Math.hypot(spenn(0) * x, spenn(1) * y) >= MINST;
    });
  }
  /** Ends the shapes, and tells whether one of them could hide a line of text. */
  slutt({ x, y }: Tilstand): boolean {
    const felter = this.#hjoerner.some((hjoerner) => {
      if (this.#buet || hjoerner.length < 2 || hjoerner.length > 5) return false;
      const spenn = (i: 0 | 1): number =>
        Math.max(...hjoerner.map((p) => p[i])) - Math.min(...hjoerner.map((p) => p[i]));
      const [bredde, hoeyde] = [spenn(0) * x, spenn(1) * y];
      return bredde >= MINST && hoeyde >= MINST && !(bredde > STORST.bredde && hoeyde > STORST.hoeyde);
    });
    this.#hjoerner = [];
    this.#buet = false;
    return felter;
  }
}

/** Reads a content stream as far as boxes, their colour and size, and text go. */
export function lesTegning(innhold: string): Tegning {
  let tekst = false;
  let usynligTekst = false;
  let svarteFelter = false;
  let opplest = false;
  let [hvitTekst, farget] = [false, false];
  let naa: Tilstand = { moerk: true, hvit: false, moerkStrek: true, strek: 1, synlig: true, x: 1, y: 1 };
  const lagret: Tilstand[] = [];
  const figurer = new Figurer();
  for (const { op: tegn, tall, navn } of operasjoner(innhold)) {
    opplest ||= navn.includes('/ActualText') || navn.includes('/Alt');
    const [a = 1, b = 0, c = 0, d = 1] = tall;
    if (tegn === 'q') lagret.push(naa);
    else if (tegn === 'Q') naa = lagret.pop() ?? naa;
    else if (tegn === 'cm') naa = { ...naa, x: naa.x * Math.hypot(a, b), y: naa.y * Math.hypot(c, d) };
    else if (/^(?:g|rg|k|sc|scn)$/u.test(tegn))
      naa = { ...naa, moerk: erMoerk(tegn, tall), hvit: erHvit(tegn, tall) };
    else if (/^(?:G|RG|K|SC|SCN)$/u.test(tegn)) naa = { ...naa, moerkStrek: erMoerk(tegn, tall) };
    else if (tegn === 'w') naa = { ...naa, strek: a };
    else if (tegn === 'Tr') naa = { ...naa, synlig: erSynlig(tall) };
    else if (tegn === 're') figurer.boks(tall);
    else if (tegn === 'm' || tegn === 'l') figurer.punkt(tegn, tall);
    else if (/^[cvy]$/u.test(tegn)) figurer.bue();
    else if (/^(?:[fFbB]|[fbB]\*)$/u.test(tegn)) {
      const skjuler = figurer.slutt(naa);
      svarteFelter ||= naa.moerk && skjuler;
      farget ||= !naa.hvit;
    } else if (/^[nSs]$/u.test(tegn)) {
      svarteFelter ||= tegn !== 'n' && naa.moerkStrek && figurer.dekkesAv(naa);
      figurer.slutt(naa);
    } else if (/^(?:Tj|TJ|['"])$/u.test(tegn)) {
      tekst = true;
      usynligTekst ||= !naa.synlig;
      hvitTekst ||= naa.hvit;
    }
    // White on a coloured box or a picture is seen.
    else if (tegn === 'Do' || tegn === 'sh') farget = true;
  }
  usynligTekst ||= hvitTekst && !farget;
  return { tekst, usynligTekst, svarteFelter, opplest };
}
