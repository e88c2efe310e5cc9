/** «gnr 12 bnr 345», «gbnr. 12/345», «gårdsnummer 12, bruksnummer 345», and the whole number of a property, «4601-12/345/0/0». */
const EIENDOMMER = [
  /(?<!\p{L})(?:g(?:å?rds)?nr|gnr\.?\s?\/\s?bnr|g\.?bnr|g(?:å|aa)?rdsnummer)\.?\s*:?\s*(\d{1,4})\s*(?:[,/-]|og)?\s*(?:(?:b(?:ruks)?nr|bruksnummer)\.?\s*:?\s*)?(\d{1,4})(?!\d)/giu,
  /(?<![\d/-])\d{4}-(\d{1,4})\/(\d{1,4})(?:\/\d{1,4}){1,2}(?!\d)/gu,
];
/** How a street is called in either form of Norwegian, and shortened: each list is one. */
const ENDELSER = [
  ['gata', 'gaten', 'gate', 'gt'],
  ['veien', 'vegen', 'vei', 'veg', 'vn'],
  ['alleen', 'alléen', 'allé', 'alle'],
  ['plassen', 'plass'],
] as const;
const ANDRE =
  'bakken bakkane svingen stien tunet terrasse terrassen lia jordet kroken ringen torget haugen åsen brygge bryggen kaia vika stranda';
const ENDELSE = [...ENDELSER.flat(), ...ANDRE.split(' ')].toSorted((a, b) => b.length - a.length).join('|');
/** «Storgata 17 B», «Kong Oscars gate 17». */
const ADRESSE = new RegExp(
  String.raw`(?<!\p{L})(\p{Lu}[\p{L}'’-]*?\s?)(${ENDELSE})\.?\s+(\d{1,4})\s?([a-hA-H])?(?![\p{L}\d])`,
  'gu',
);
/** What a car is known by. */
const KJENNEMERKE = /(?<![\p{L}\d])([A-HJ-PR-Z]{2})[ \u00a0]?(\d{5})(?!\d)/gu;

/**
 * Where somebody lives, and what they drive, in a hidden text: a property, an address with its number, a car. Each in every way it is
 * written, as words.
 */
export function stederI(tekst: string): readonly string[] {
  const ut = new Set<string>();
  for (const uttrykk of EIENDOMMER)
    for (const [, gaard = '', bruk = ''] of tekst.matchAll(uttrykk)) {
      for (const foran of ['gnr', 'gbnr', 'gnr bnr', 'gårdsnr'])
        for (const mellom of [' ', ' bnr ', ' bruksnr ']) ut.add(`${foran} ${gaard}${mellom}${bruk}`);
      ut.add(`${gaard} ${bruk} 0`);
    }
  for (const [, foran = '', endelse = '', nummer = '', bokstav = ''] of tekst.matchAll(ADRESSE)) {
    const endelser = ENDELSER.find((liste) => liste.some((en) => en === endelse)) ?? [endelse];
    const numre =
      bokstav === ''
        ? [nummer]
        : [nummer, nummer + bokstav, `${nummer} ${bokstav}`].map((n) => n.toLowerCase());
    for (const en of endelser) for (const n of numre) ut.add(`${foran}${en} ${n}`);
  }
  for (const [, bokstaver = '', siffer = ''] of tekst.matchAll(KJENNEMERKE)) {
    ut.add(`${bokstaver} ${siffer}`);
    ut.add(bokstaver + siffer);
  }
  return [...ut];
}
