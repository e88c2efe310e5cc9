/** What a word can be, as bits: one word is often several things («Berg», «Bjørn»). */
export const ORDART = {
  fornavn: 1,
  etternavn: 2,
  /** A name that is an ordinary word too: never a person by itself. */
  tvetydig: 4,
  /** A surname that is hardly ever a place («Hansen», «Hussain»). */
  sikkertEtternavn: 8,
  partikkel: 16,
  /** After a name it makes a street, a place or a building of it. */
  sted: 32,
  /** Makes an organisation of what it stands beside. */
  organisasjon: 64,
  /** After it comes a person: «familien», «fru». */
  innleder: 128,
  /** Before a name it makes a ship, a church or a firm of it: «St.», «advokatfirmaet». */
  sperre: 256,
  /** A word of administration that starts sentences and headings, and is no name. */
  saksord: 512,
} as const;

/** The words of a compact list. */
export const ordliste = (tekst: string): readonly string[] => tekst.split(/\s+/u).filter(Boolean);
