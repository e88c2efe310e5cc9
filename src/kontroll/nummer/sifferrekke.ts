/** A digit, and where it stands in the text. */
interface Siffer {
  readonly verdi: string;
  readonly fra: number;
  readonly til: number;
}

/** Digits that stand together. `foran` is what parts them from the group before in the same row. */
export interface Gruppe {
  readonly sifre: string;
  readonly fra: number;
  readonly til: number;
  readonly foran: string;
}

/** Groups with nothing but separators between them. */
export type Sifferrekke = readonly Gruppe[];

const USYNLIG = /[\p{Default_Ignorable_Code_Point}\u2800]/u;
const SKILLE = /^[\s.\-\u2010-\u2015\u2212\u00b7\u2022_'’]$/u;
const SKRAASTREK = new Set(['/', '\\']);
const BOKSTAV = /^\p{L}$/u;
const NOYTRALT_MELLOMROM = /\s/gu;

/** Digits in circles that Unicode calls no form of the plain ones: where each row has its one, and the zeros. */
const ETT_I_RING = [0x24f5, 0x2776, 0x2780, 0x278a];
const NULL_I_RING = [0x24ff, 0x1f10b, 0x1f10c];
function sifferIRing(tegn: string): string | undefined {
  const kode = tegn.codePointAt(0) ?? 0;
  if (NULL_I_RING.includes(kode)) return '0';
  const ett = ETT_I_RING.find((en) => kode >= en && kode < en + 9);
  return ett === undefined ? undefined : String(kode - ett + 1);
}

let andreSifre: ReadonlyMap<string, string> | undefined;

/** Decimal digits of every script. They lie in runs of ten, from zero to nine. */
function sifferI(tegn: string): string | undefined {
  if (tegn.length === 1 && tegn < '\u0080') return tegn >= '0' && tegn <= '9' ? tegn : undefined;
  if (BOKSTAV.test(tegn)) return undefined;
  const vanlig = tegn.normalize('NFKC');
  if (/^[0-9]$/u.test(vanlig)) return vanlig;
  if (!/^\p{Nd}$/u.test(tegn)) return sifferIRing(tegn);
  andreSifre ??= bygg();
  return andreSifre.get(tegn);
}

function bygg(): ReadonlyMap<string, string> {
  const ut = new Map<string, string>();
  let verdi = 0;
  for (let kode = 0x660; kode < 0x20000; kode++) {
    const tegn = String.fromCodePoint(kode);
    if (!/^\p{Nd}$/u.test(tegn)) verdi = 0;
    else ut.set(tegn, String(verdi++ % 10));
  }
  return ut;
}

/** «Ø» is a zero with a stroke through it to a scanner. */
const LESES_SOM_NULL: ReadonlySet<string> = new Set(['O', 'o', 'Ο', 'О', 'Ø', 'ø']);
const erO = (tegn: string | undefined): boolean => tegn !== undefined && LESES_SOM_NULL.has(tegn);

/** A letter that a scanner has written for zero: it stands beside a digit, and is no part of a word. */
function erLestNull(tekst: string, sted: number): boolean {
  const t = tekst.charAt(sted);
  if (!erO(t)) return false;
  const nabo = (retning: -1 | 1): string => {
    let j = sted + retning;
    while (erO(tekst[j]) || USYNLIG.test(tekst.charAt(j))) j += retning;
    const kode = tekst.codePointAt(
      retning === -1 && j > 0 && /[\udc00-\udfff]/u.test(tekst.charAt(j)) ? j - 1 : j,
    );
    return kode === undefined ? '' : String.fromCodePoint(kode);
  };
  const [foran, bak] = [nabo(-1), nabo(1)];
  // «idO1…» is a zero glued to a word; «NO93» and «to12» are words.
  const erOrd = (n: string): boolean => BOKSTAV.test(n) && !(t === 'O' && n !== n.toUpperCase());
  if (erOrd(foran) || erOrd(bak)) return false;
  return sifferI(foran) !== undefined || sifferI(bak) !== undefined;
}

const erSifferkode = (k: number): boolean => k >= 48 && k <= 57;
const erOkode = (k: number): boolean => k === 79 || k === 111 || k === 0xd8 || k === 0xf8;

/** A quick look: whether a text has digits enough for any number that matters. Most texts have not. */
export function kanHaNummer(tekst: string): boolean {
  let sifre = 0;
  for (let i = 0; i < tekst.length; i++) {
    const k = tekst.charCodeAt(i);
    if (erSifferkode(k)) sifre++;
    else if (erOkode(k)) {
      const [foran, bak] = [tekst.charCodeAt(i - 1), tekst.charCodeAt(i + 1)];
      if (erSifferkode(foran) || erSifferkode(bak) || erOkode(foran) || erOkode(bak)) sifre++;
    } else if (k > 0x24f || (k >= 0xb2 && k <= 0xb9)) sifre++;
  }
  return sifre >= 5;
}

/**
 * The rows of digits in a text: digits of any script, scanned O for zero, invisible characters left out. A row ends where
 * anything but a separator stands.
 */
export function sifferrekker(tekst: string): readonly Sifferrekke[] {
  const rekker: Gruppe[][] = [];
  let rekke: Gruppe[] = [];
  let gruppe: Siffer[] = [];
  let skille = '';
  let foran = '';
  let sted = 0;

  const lukkGruppe = (): void => {
    const [foerste, siste] = [gruppe[0], gruppe.at(-1)];
    if (foerste !== undefined && siste !== undefined)
      rekke.push({ sifre: gruppe.map((s) => s.verdi).join(''), fra: foerste.fra, til: siste.til, foran });
    gruppe = [];
  };
  const lukkRekke = (): void => {
    lukkGruppe();
    if (rekke.length > 0) rekker.push(rekke);
    rekke = [];
    skille = '';
    foran = '';
  };

  for (const t of tekst) {
    const til = sted + t.length;
    const verdi = sifferI(t) ?? (erLestNull(tekst, sted) ? '0' : undefined);
    if (verdi !== undefined) {
      if (skille !== '') {
        lukkGruppe();
        foran = skille;
        skille = '';
      }
      gruppe.push({ verdi, fra: sted, til });
    } else if (gruppe.length === 0 && rekke.length === 0) {
      // Nothing has begun that a letter could end.
    } else if (!USYNLIG.test(t)) {
      const utvidet = skille + t;
      const plass = utvidet.replace(NOYTRALT_MELLOMROM, '').length <= 1 && utvidet.length <= 4;
      if (gruppe.length > 0 && plass && (SKILLE.test(t) || SKRAASTREK.has(t))) skille = utvidet;
      else lukkRekke();
    }
    sted = til;
  }
  lukkRekke();
  return rekker;
}
