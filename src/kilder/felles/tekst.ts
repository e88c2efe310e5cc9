import { Feltfeil } from './feltfeil.ts';
import { utenHtml } from './html.ts';
import { utenDobleMellomrom } from './tittel.ts';

/** Characters a field may hold: no archive field comes near it, and memory must not grow with a broken one. */
export const STORSTE_FELT = 1024 * 1024;

const PERSONMERKER = new Set(['personnavn', 'pnavn']);

/** True for the elements by which Noark 4 (`pnavn`, `PNAVN`) and Noark 5 (`personnavn`) tag a person's name. */
export const erPersonmerke = (navn: string): boolean => PERSONMERKER.has(navn.toLowerCase());

/** A text field as it is read, line breaks kept, and the names that the source tagged in it. */
export interface SamletTekst {
  readonly tekst: string;
  readonly personnavn: readonly string[];
}

/**
 * Collects the text of one field, with person tags inside it. Used again for the next field. What it cannot
 * understand (another element inside the text, a text without end) it remembers, and `ferdig` throws.
 */
export class Tekstsamler {
  #felt = '';
  #tekst = '';
  #navn: string[] = [];
  #navnFra = -1;
  #dybde = 0;
  #feil: Feltfeil | undefined;

  /** Starts on a field, by the format's own name. */
  start(felt: string): void {
    this.#felt = felt;
    this.#tekst = '';
    if (this.#navn.length > 0) this.#navn = [];
    this.#navnFra = -1;
    this.#dybde = 0;
    this.#feil = undefined;
  }

  /** Text or CDATA, in pieces. */
  tekst(bit: string): void {
    if (this.#tekst === '' && bit.length <= STORSTE_FELT) this.#tekst = bit;
    else if (this.#tekst.length + bit.length <= STORSTE_FELT) this.#tekst += bit;
    else this.#feil ??= new Feltfeil(this.#felt, 'teksten er urimelig lang');
  }

  /** An element begins inside the field. */
  startElement(navn: string): void {
    this.#dybde++;
    if (!erPersonmerke(navn)) {
      this.#feil ??= new Feltfeil(this.#felt, 'feltet inneholder et element vi ikke kjenner');
    } else if (this.#navnFra === -1) {
      this.#navnFra = this.#tekst.length;
    }
  }

  /** An element ends; true when it was the field itself. */
  sluttElement(): boolean {
    if (this.#dybde === 0) return true;
    this.#dybde--;
    if (this.#dybde === 0 && this.#navnFra !== -1) {
      this.#navn.push(this.#tekst.slice(this.#navnFra));
      this.#navnFra = -1;
    }
    return false;
  }

  /** @throws Feltfeil when the field holds something that is not text. */
  ferdig(): SamletTekst {
    if (this.#feil) throw this.#feil;
    const { tekst, personnavn } = utenHtml(this.#felt, this.#tekst);
    if (this.#navn.length + personnavn.length === 0) return { tekst, personnavn };
    const merket = this.#navn.map((navn) => utenHtml(this.#felt, navn).tekst);
    const navn = [...merket, ...personnavn].map(utenDobleMellomrom);
    return { tekst, personnavn: navn.filter((ett) => ett !== '') };
  }
}
