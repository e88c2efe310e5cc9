/** XML 1.0's characters without those that mean something in a text, and without what is rare: most texts hold no other. */
const ENKEL = /^[\t\n\x20-\x25\x27-\x3b\x3d\x3f-\ud7ff\ue000-\ufffd]*$/;
/** What XML 1.0 has no place for. */
const UGYLDIG = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

const ENTITET = /&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([0-9A-Fa-f]{1,6}));|&/g;
const NAVNGITT: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** A text as it is to be read, and its line breaks in the file. */
export interface Lesttekst {
  readonly tekst: string;
  readonly linjer: number;
}

/** How many lines a text with plain line breaks goes over. */
export function linjerI(tekst: string): number {
  let antall = 0;
  for (let i = tekst.indexOf('\n'); i !== -1; i = tekst.indexOf('\n', i + 1)) antall++;
  return antall;
}

/** CDATA and comments as they stand, with plain line breaks; undefined where a character may not stand in XML. */
export function lesRaatekst(raa: string): Lesttekst | undefined {
  if (UGYLDIG.test(raa)) return undefined;
  const tekst = raa.includes('\r') ? raa.replace(/\r\n?/g, '\n') : raa;
  return { tekst, linjer: linjerI(tekst) };
}

/** The text between two tags with its references read; undefined where it is not certain what they mean. */
export function lesTekst(raa: string): Lesttekst | undefined {
  if (ENKEL.test(raa)) return { tekst: raa, linjer: linjerI(raa) };
  const lest = raa.includes(']]>') ? undefined : lesRaatekst(raa);
  if (lest === undefined || !lest.tekst.includes('&')) return lest;
  let sikkert = true;
  const tekst = lest.tekst.replace(ENTITET, (hele, navn?: string, ti?: string, seksten?: string) => {
    if (navn !== undefined) return NAVNGITT[navn] ?? hele;
    const tegn = tegnFor(ti === undefined ? Number.parseInt(seksten ?? '', 16) : Number(ti));
    sikkert &&= tegn !== undefined;
    return tegn ?? hele;
  });
  return sikkert ? { tekst, linjer: lest.linjer } : undefined;
}

function tegnFor(kode: number): string | undefined {
  if (!(kode > 0 && kode <= 0x10ffff)) return undefined;
  const tegn = String.fromCodePoint(kode);
  return UGYLDIG.test(tegn) ? undefined : tegn;
}
