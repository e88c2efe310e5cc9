import { antallBit } from '../bit.ts';
import { utenNorskeTegn } from '../norsk/tegn.ts';
import { Naerhet, tillattAvstand } from './naerhet.ts';

/** A word of the journal's live texts, as an engine keeps it. */
export interface Ordrad {
  /** Folded. */
  readonly form: string;
  /** As it is shown. */
  readonly vist: string;
  /** About how many entries have it. */
  readonly antall: number;
}

export interface Naboord extends Ordrad {
  /** Edits; {@link UTEN_TEGN} when only æ, ø and å differ from what a keyboard without them writes. */
  readonly avstand: number;
}

/** Nearer than any edit. */
export const UTEN_TEGN = 0.5;
/** «ar» may be «år», but is more often something else. */
const KORTESTE = 3;
const LENGSTE = 64;
const INGEN = -1;

const kanRettes = (form: string): boolean => form.length <= LENGSTE && /^\p{L}+$/u.test(form);

/** Letter by letter what is typed without æ, ø and å, so that edits are counted as if they were there. */
const enkle = (form: string): string =>
  /[øåæ]/.test(form) ? form.replace(/[øåæ]/g, (tegn) => (tegn === 'ø' ? 'o' : 'a')) : form;

/** Which letters a word has, as bits: an edit changes two of them at most. */
function merkeAv(enkel: string): number {
  let merke = 0;
  for (let i = 0; i < enkel.length; i++) merke |= 1 << (enkel.charCodeAt(i) & 31);
  return merke;
}

/** FNV-1a. */
function spredt(skjelett: string): number {
  let sum = 0x811c9dc5;
  for (let i = 0; i < skjelett.length; i++) sum = Math.imul(sum ^ skjelett.charCodeAt(i), 0x01000193);
  return sum >>> 0;
}

const etterNaerhet = (a: Naboord, b: Naboord): number =>
  a.avstand - b.avstand || b.antall - a.antall || (a.form < b.form ? -1 : 1);

/** A typed array that doubles when it is full. */
function medRom<T extends Uint16Array | Uint32Array | Int32Array>(
  tabell: T,
  rom: number,
  lag: (rom: number) => T,
): T {
  if (rom <= tabell.length) return tabell;
  const ny = lag(Math.max(rom, tabell.length * 2));
  ny.set(tabell);
  return ny;
}

/**
 * The journal's words in memory, to find those that are near a word. They must come from live texts without any person's name, and then nothing
 * masked, withdrawn or aged can be offered. Words with digits, and very long ones, are not kept: they are never mended.
 *
 * Three hundred thousand words are some thirty megabytes, are taken in in
 * a third of a second, and searched in two milliseconds: one bit for each letter rules out nearly all of them.
 */
export class Ordforraad {
  readonly #former: string[] = [];
  /** Only where it is not the form. */
  readonly #vist = new Map<number, string>();
  /** The words with plain letters, one after the other. */
  #tegn = new Uint16Array(1024);
  /** Where each begins, and where the last ends. */
  #start = new Uint32Array(256);
  #merker = new Int32Array(256);
  #antall = new Uint32Array(256);
  /** Words with the same remainder of their hash: the last of them, and for each the one before. */
  readonly #spredning: Int32Array;
  readonly #forrige: number[] = [];
  #vanligst = 0;

  constructor(rader: readonly Ordrad[]) {
    const rom = 2 ** Math.ceil(Math.log2(Math.max(16, rader.length)));
    this.#spredning = new Int32Array(rom).fill(INGEN);
    for (const rad of rader) if (kanRettes(rad.form)) this.#leggTil(rad);
    for (const antall of this.#antall) this.#vanligst = Math.max(this.#vanligst, antall);
  }

  /** How many entries have the commonest word. */
  get vanligst(): number {
    return this.#vanligst;
  }

  /** The word itself, when the journal has it in just this form. */
  slaaOpp(form: string): Ordrad | undefined {
    const nr = this.#medSkjelett(utenNorskeTegn(form)).find((en) => this.#former[en] === form);
    return nr === undefined ? undefined : this.#rad(nr);
  }

  /**
   * The words nearest to one, the word itself not counted: first those that only lack æ, ø or å, then one edit (from five letters), then two (from
   * nine); the commoner first of those that are equally near.
   *
   * @param form folded.
   * @param flestFeil how far they may lie at most, where that is less than the length of the word allows.
   */
  naermeste(form: string, flest: number, flestFeil = Infinity): readonly Naboord[] {
    if (form.length < KORTESTE || !kanRettes(form)) return [];
    const skjelett = utenNorskeTegn(form);
    const like = this.#medSkjelett(skjelett).filter((nr) => this.#former[nr] !== form);
    const ut = like.map((nr): Naboord => ({ ...this.#rad(nr), avstand: UTEN_TEGN }));
    const hoyst = Math.min(tillattAvstand(form), Math.floor(flestFeil));
    if (hoyst > 0 && ut.length < flest) {
      const sett = new Set(like);
      for (const [nr, avstand] of this.#innen(enkle(form), hoyst)) {
        if (!sett.has(nr)) ut.push({ ...this.#rad(nr), avstand });
      }
    }
    return ut.sort(etterNaerhet).slice(0, flest);
  }

  #rad(nr: number): Ordrad {
    const form = this.#former[nr] ?? '';
    return { form, vist: this.#vist.get(nr) ?? form, antall: this.#antall[nr] ?? 0 };
  }

  /** A word that comes more than once is one word, shown as it is shown most often. */
  #leggTil({ form, vist, antall }: Ordrad): void {
    const skjelett = utenNorskeTegn(form);
    const kjent = this.#medSkjelett(skjelett).find((nr) => this.#former[nr] === form);
    if (kjent !== undefined) {
      const foer = this.#antall[kjent] ?? 0;
      if (antall > foer) this.#vist.set(kjent, vist);
      this.#antall[kjent] = foer + antall;
      return;
    }
    const nr = this.#former.push(form) - 1;
    if (vist !== form) this.#vist.set(nr, vist);
    const enkel = enkle(form);
    const fra = this.#start[nr] ?? 0;
    const til = fra + enkel.length;
    this.#tegn = medRom(this.#tegn, til, (rom) => new Uint16Array(rom));
    for (let i = 0; i < enkel.length; i++) this.#tegn[fra + i] = enkel.charCodeAt(i);
    this.#start = medRom(this.#start, nr + 2, (rom) => new Uint32Array(rom));
    this.#start[nr + 1] = til;
    this.#merker = medRom(this.#merker, nr + 1, (rom) => new Int32Array(rom));
    this.#merker[nr] = merkeAv(enkel);
    this.#antall = medRom(this.#antall, nr + 1, (rom) => new Uint32Array(rom));
    this.#antall[nr] = antall;
    const plass = spredt(skjelett) & (this.#spredning.length - 1);
    this.#forrige.push(this.#spredning[plass] ?? INGEN);
    this.#spredning[plass] = nr;
  }

  #medSkjelett(skjelett: string): readonly number[] {
    const ut: number[] = [];
    let nr = this.#spredning[spredt(skjelett) & (this.#spredning.length - 1)] ?? INGEN;
    for (; nr !== INGEN; nr = this.#forrige[nr] ?? INGEN) {
      if (utenNorskeTegn(this.#former[nr] ?? '') === skjelett) ut.push(nr);
    }
    return ut;
  }

  #innen(enkel: string, hoyst: number): readonly (readonly [nr: number, avstand: number])[] {
    const ut: (readonly [number, number])[] = [];
    const naerhet = new Naerhet(enkel);
    const merke = merkeAv(enkel);
    const [tegn, start, merker] = [this.#tegn, this.#start, this.#merker];
    const [kortest, lengst] = [enkel.length - hoyst, enkel.length + hoyst];
    for (let nr = 0; nr < this.#former.length; nr++) {
      // First, since it is nearly always true: a branch that the processor guesses right.
      if (antallBit((merker[nr] ?? 0) ^ merke) > 2 * hoyst) continue;
      const fra = start[nr] ?? 0;
      const lengde = (start[nr + 1] ?? 0) - fra;
      if (lengde < kortest || lengde > lengst) continue;
      const avstand = naerhet.til(tegn, fra, lengde, hoyst);
      if (avstand > 0 && avstand <= hoyst) ut.push([nr, avstand]);
    }
    return ut;
  }
}
