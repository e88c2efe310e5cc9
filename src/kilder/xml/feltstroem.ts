/** What gets all that is not a plain field: the parser that knows XML. */
interface Parser {
  write(bit: string): unknown;
}

/** What is done with the fields that need no parser. */
export interface Feltmottaker {
  /** False where a field must go to the parser too: outside the root element, or when reading has failed. */
  tar(): boolean;
  /** A whole element without attributes, with text only. `blanke` is the white space before it. */
  felt(blanke: string, navn: string, tekst: string): void;
}

/**
 * Blanks, and a whole element with an ASCII name, no attribute and a text in which XML leaves nothing to be read or refused:
 * no reference, no bracket (`]]>`), no carriage return, no control character, no half character, no line break of XML 1.1.
 */
const FELT =
  /([\t\n ]*)<([A-Za-z_][\w.:-]*)>([\t\n\x20-\x25\x27-\x3b\x3d-\x5c\x5e-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufffd]*)<\/\2>/y;

/** A document type without declarations of its own. */
const DOKUMENTTYPE = /<!DOCTYPE(?:[^"'<>[\]]|"[^"]*"|'[^']*')*>/y;

/** A piece without an end that is longer than this goes to the parser, with all that follows. UTF-16 units. */
const LENGSTE_REST = 1024 * 1024;

/** It cannot be told yet where the piece ends. */
const UFERDIG = -1;
/** Only the parser can tell where it ends. */
const UKLAR = -2;

const etter = (tekst: string, slutt: string, fra: number): number => {
  const funnet = tekst.indexOf(slutt, fra);
  return funnet === -1 ? UFERDIG : funnet + slutt.length;
};

/** Where a tag ends; `>` may stand in the value of an attribute. */
function etterMerke(tekst: string, fra: number): number {
  for (let i = fra; i < tekst.length; i++) {
    const tegn = tekst[i];
    if (tegn === '>') return i + 1;
    if (tegn === '<') return UKLAR;
    if (tegn === '"' || tegn === "'") {
      i = tekst.indexOf(tegn, i + 1);
      if (i === -1) return UFERDIG;
    }
  }
  return UFERDIG;
}

/** A reference without an end: the parser then reads on, across all markup, until there is one. */
function harAapenReferanse(tekst: string, fra: number, til: number): boolean {
  const stykke = tekst.slice(fra, til);
  return stykke.indexOf(';', stykke.lastIndexOf('&') + 1) === -1 && stykke.includes('&');
}

/** Where the next piece of markup ends, with the text before it. */
function etterNeste(tekst: string, fra: number): number {
  const slutt = etterMarkering(tekst, fra);
  return slutt >= 0 && harAapenReferanse(tekst, fra, slutt) ? UKLAR : slutt;
}

function etterMarkering(tekst: string, fra: number): number {
  const start = tekst.indexOf('<', fra);
  // «<![CDATA[» is what must be seen whole to be told from other things.
  if (start === -1 || start + 9 > tekst.length) return UFERDIG;
  if (tekst.startsWith('<?', start)) return etter(tekst, '?>', start + 2);
  if (!tekst.startsWith('<!', start)) return etterMerke(tekst, start + 1);
  if (tekst.startsWith('<!--', start)) return etter(tekst, '-->', start + 4);
  if (tekst.startsWith('<![CDATA[', start)) return etter(tekst, ']]>', start + 9);
  DOKUMENTTYPE.lastIndex = start;
  return DOKUMENTTYPE.test(tekst) ? DOKUMENTTYPE.lastIndex : UKLAR;
}

/**
 * Reads XML for a parser, and spares it the plain fields: an archive's file is nearly nothing else, and they are read ten times as fast by
 * one regular expression. A field is a balanced element, so to leave it out changes nothing in what the parser makes of the
 * rest, or refuses. The text is as the decoder gives it: no half characters. All else goes to the parser, in order, in whole pieces of markup; from the first that is not plain in where
 * it ends, everything does.
 */
export class Feltstroem {
  readonly #parser: Parser;
  readonly #mottaker: Feltmottaker;
  #rest = '';
  #altTilParseren = false;

  constructor(parser: Parser, mottaker: Feltmottaker) {
    this.#parser = parser;
    this.#mottaker = mottaker;
  }

  les(bit: string): void {
    if (this.#altTilParseren) {
      this.#parser.write(bit);
      return;
    }
    const tekst = this.#rest + bit;
    /** What the parser has not got begins here; all before `her` is whole. */
    let [gitt, her] = [0, 0];
    const gi = (til: number): void => {
      if (gitt < til) this.#parser.write(tekst.slice(gitt, til));
      gitt = til;
    };
    for (;;) {
      FELT.lastIndex = her;
      const felt = FELT.exec(tekst);
      if (felt) {
        const slutt = her + felt[0].length;
        gi(her);
        if (this.#mottaker.tar()) {
          this.#mottaker.felt(felt[1] ?? '', felt[2] ?? '', felt[3] ?? '');
          gitt = slutt;
        }
        her = slutt;
        continue;
      }
      const slutt = etterNeste(tekst, her);
      if (slutt < 0) {
        this.#altTilParseren = slutt === UKLAR || tekst.length - her > LENGSTE_REST;
        gi(this.#altTilParseren ? tekst.length : her);
        this.#rest = tekst.slice(gitt);
        return;
      }
      her = slutt;
    }
  }

  /** Gives the parser what is left. */
  slutt(): void {
    if (this.#rest !== '') this.#parser.write(this.#rest);
    this.#rest = '';
  }
}
