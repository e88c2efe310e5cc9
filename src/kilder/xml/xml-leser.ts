import { SaxesParser } from 'saxes';

/** What stands in a file, in its order. Names come without namespace prefix, lines are counted from 1. */
export interface Hendelser {
  start(navn: string, attributter: Readonly<Record<string, string>>, linje: number): void;
  /** Text or CDATA between two tags; entities are read. */
  tekst(tekst: string): void;
  slutt(navn: string, linje: number): void;
  doctype(tekst: string): void;
  /** The file is not well-formed. What comes after need not be what stands there. */
  feil(): void;
}

/** Reads text as it comes. */
export interface XmlLeser {
  write(tekst: string): void;
  close(): void;
  /** The line that is being read. */
  readonly linje: number;
}

/** The name without its namespace prefix: «ark:saksmappe» is «saksmappe». */
export function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}

/** Where in a file a reader begins. */
export interface Fortsettelse {
  /** Tags that stand open there, as text without line breaks. They are read first, and said nothing of. */
  readonly innledning: string;
  readonly linje: number;
}

/** A complete reader, which has the last word on what is well-formed. */
export function saxesleser(hendelser: Hendelser, fra: Fortsettelse = { innledning: '', linje: 1 }): XmlLeser {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const linje = (): number => parser.line + fra.linje - 1;
  if (fra.innledning !== '') parser.write(fra.innledning);
  parser.on('error', () => {
    hendelser.feil();
  });
  parser.on('doctype', (doctype) => {
    hendelser.doctype(doctype);
  });
  parser.on('opentag', (tag) => {
    hendelser.start(localName(tag.name), tag.attributes, linje());
  });
  const tekst = (bit: string): void => {
    hendelser.tekst(bit);
  };
  parser.on('text', tekst);
  parser.on('cdata', tekst);
  parser.on('closetag', (tag) => {
    hendelser.slutt(localName(tag.name), linje());
  });
  return {
    write(bit) {
      parser.write(bit);
    },
    close() {
      parser.close();
    },
    get linje() {
      return linje();
    },
  };
}
