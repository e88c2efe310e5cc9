import { type AnnenLov, type Lov, SKRIVEMAATER, UTEN_KAPITTELNUMMER } from './lov.ts';

/** One provision: «offl. § 23 første ledd». */
export interface Henvisning {
  readonly lov: Lov | AnnenLov;
  /** «13», «13-1», «13a». */
  readonly paragraf: string;
  readonly ledd?: number;
  readonly nr?: string;
  readonly bokstav?: string;
  /** Something stood there that could not be read: only a broader provision can be shown. */
  readonly uklar: boolean;
}

/** A provision with those it leans on: «offl. § 13, jf. fvl. § 13 første ledd nr. 1». */
export interface Hjemmelkjede {
  readonly hoved: Henvisning;
  readonly jf: readonly Henvisning[];
}

const ORDENSTALL: Readonly<Record<string, number>> = {
  første: 1,
  fyrste: 1,
  annet: 2,
  andre: 2,
  tredje: 3,
  fjerde: 4,
  femte: 5,
  sjette: 6,
  syvende: 7,
  sjuende: 7,
};
const LEDDORD = Object.keys(ORDENSTALL).join('|');

type Tegn =
  | { readonly art: 'lov'; readonly lov: Lov | AnnenLov }
  | {
      readonly art: 'paragraf';
      readonly verdi: string;
      readonly strek: string | undefined;
      readonly ledd: number | undefined;
      readonly nr: string | undefined;
    }
  | { readonly art: 'tall'; readonly verdi: string }
  | { readonly art: 'ledd'; readonly verdi: number }
  | { readonly art: 'nr' | 'bokstav'; readonly verdi: string }
  | { readonly art: 'jf' | 'og' | 'punktum' }
  | { readonly art: 'ukjent' };

const lovtegn = SKRIVEMAATER.map(([, monster], i) => `(?<l${i}>(?:${monster})(?![a-zæøå]))`).join('|');
const TEGN = new RegExp(
  [
    `(?<![a-zæøå])(?:${lovtegn})`,
    `(?<par>§{1,2}\\s*(?<num>\\d+)(?:\\s?(?<let>[a-f])(?![a-zæøå.]))?(?:\\s?-\\s?(?<strek>\\d+))?(?:[.,](?<pl>\\d)(?!\\d)(?!\\.?\\s?ledd))?(?:[.,](?<pn>\\d)(?!\\d))?)`,
    `(?<ledd>(?:${LEDDORD}|\\d{1,2}\\s?\\.?)\\s*(?:ledd|leddet|l\\.)(?![a-zæøå])|(?<![a-zæøå])ledd\\s*(?:nr\\.?\\s*)?\\d|\\(\\d\\))`,
    `(?<pkt>(?:${LEDDORD}|\\d{1,2}\\.)\\s*(?:punktum|pkt\\.?|punkt)(?![a-zæøå]))`,
    `(?<nr>(?:nr|nummer|punkt|pkt|p|pt)\\s*\\.?\\s*(?<nrv>\\d{1,2}))`,
    `(?<bok>(?:bokstav|bokst|litra|lit|b)\\s*\\.?\\s*(?<bokv>[a-h])(?![a-zæøå]))`,
    `(?<jf>(?<![a-zæøå])(?:jf|jfr|jmf|jamfør|jevnfør|sammenholdt med|sbm|cf)(?![a-zæøå])\\.?)`,
    `(?<og>(?<![a-zæøå])(?:og|eller|samt|el)(?![a-zæøå])|[,;/&+])`,
    `(?<tall>(?<!\\d)\\d{1,2}(?:-\\d{1,2})?(?![\\d]))`,
    // An act that has no name of its own here: «eierseksjonsloven», «lov om helsepersonell», «helsereg.l.».
    `(?<annen>(?<![a-zæøå])(?:lov(?:en|a)? om [^§(,;.:]+?(?=\\s*(?:[§(,;.:]|jfr?(?![a-zæøå])|$))|[a-zæøå]{2,}(?:lov(?:en|a|s)?|forskrift(?:en|a)?|instruks(?:en)?)(?![a-zæøå])|(?!off|u\\.?off)[a-zæøå.]{2,}l\\.\\s*(?=§)))`,
    `(?<stoy>(?<![a-zæøå])(?:unntatt|unnateke|unntatte|offentlighet|offentlegheit|fra|frå|etter|i|henhold|til|iht|ihht|jamfør|hjemmel|heimel|lov|av|kan|offentlighet|uoff|u\\.off|off|u|taushetsplikt|teieplikt|taushetsbelagt|delvis|hele|deler|dokumentet|paragraf|§)(?![a-zæøå])\\.?)`,
    `(?<ord>[a-zæøå]{2,})`,
  ].join('|'),
  'gu',
);

/** «helseregisterlova» and «helseregisterloven» are one. */
const annenLov = (navn: string): AnnenLov =>
  `annen lov: ${navn.trim().replace(/(?<=(?:lov|forskrift|instruks))(?:en|a|s)$|\.$/u, '')}`;

/** The text cut into what it says: acts, paragraphs, ledd, numbers, letters and the words between. */
function tegn(tekst: string): readonly Tegn[] {
  const lav = tekst
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2010-\u2015]/gu, '-')
    .replace(/(?<![a-zæøå])paragraf(?:ene)?\s*(?=\d)/gu, '§ ')
    .replace(/\s+/gu, ' ');
  const ut: Tegn[] = [];
  for (const { groups: g } of lav.matchAll(TEGN)) {
    if (g === undefined) continue;
    const lov = SKRIVEMAATER.find((_, i) => g[`l${i}`] !== undefined)?.[0];
    if (lov !== undefined) ut.push({ art: 'lov', lov });
    else if (g['num'] !== undefined)
      ut.push({
        art: 'paragraf',
        verdi: g['num'] + (g['let'] ?? ''),
        strek: g['strek'],
        ledd: g['pl'] === undefined ? undefined : Number(g['pl']),
        nr: g['pn'],
      });
    else if (g['ledd'] !== undefined) {
      const ord = new RegExp(LEDDORD, 'u').exec(g['ledd'])?.[0];
      ut.push({
        art: 'ledd',
        verdi: ord === undefined ? Number(/\d+/u.exec(g['ledd'])?.[0]) : (ORDENSTALL[ord] ?? 0),
      });
    } else if (g['pkt'] !== undefined) ut.push({ art: 'punktum' });
    else if (g['nrv'] !== undefined) ut.push({ art: 'nr', verdi: g['nrv'] });
    else if (g['bokv'] !== undefined) ut.push({ art: 'bokstav', verdi: g['bokv'] });
    else if (g['jf'] !== undefined) ut.push({ art: 'jf' });
    else if (g['og'] !== undefined) ut.push({ art: 'og' });
    else if (g['tall'] !== undefined) ut.push({ art: 'tall', verdi: g['tall'] });
    else if (g['annen'] !== undefined) ut.push({ art: 'lov', lov: annenLov(g['annen']) });
    else if (g['ord'] !== undefined) ut.push({ art: 'ukjent' });
  }
  return ut;
}

type Skrivbar = { -readonly [K in keyof Henvisning]: Henvisning[K] };
interface Skrivbarkjede {
  readonly hoved: Skrivbar;
  readonly jf: Skrivbar[];
}

/** Only the first ledd of offentleglova § 13 exempts anything: «§ 13 første ledd» and «§ 13» are the same. */
function forenkleParagraf13(h: Skrivbar): void {
  if (
    h.lov === 'offl' &&
    h.paragraf === '13' &&
    h.ledd === 1 &&
    h.nr === undefined &&
    h.bokstav === undefined
  )
    delete h.ledd;
}

/**
 * Reads a legal basis as people write it into an archive: «Offl. § 13 jf. fvl. § 13.1 nr 1», «offl §§ 14 og 23 første
 * ledd», «§ 25 1. ledd». A paragraph without an act is offentleglova's; one of another act is that act's.
 * @returns the provisions in order, and whether there was text that says something else.
 */
export function lesHjemmeltekst(tekst: string): {
  readonly kjeder: readonly Hjemmelkjede[];
  readonly rest: boolean;
} {
  const kjeder: Skrivbarkjede[] = [];
  let rest = false;
  let lov: Lov | AnnenLov | undefined;
  let jf = false;
  let aktuell: Skrivbar | undefined;
  let forrige: Tegn['art'] | undefined;

  const ny = (h: Skrivbar): void => {
    const kjede = kjeder.at(-1);
    if (jf && kjede !== undefined) kjede.jf.push(h);
    else kjeder.push({ hoved: h, jf: [] });
    aktuell = h;
  };
  const paragraf = (verdi: string, strek?: string, ledd?: number, nr?: string): void => {
    const denne = lov ?? 'offl';
    const uklar = strek !== undefined && UTEN_KAPITTELNUMMER.has(denne);
    const h: Skrivbar = {
      lov: denne,
      paragraf: strek === undefined || uklar ? verdi : `${verdi}-${strek}`,
      uklar,
    };
    if (ledd !== undefined) h.ledd = ledd;
    if (nr !== undefined) h.nr = nr;
    ny(h);
  };
  /** A second «nr. 2» or «andre ledd» of the same paragraph is a provision of its own. */
  const presiser = (felt: 'ledd' | 'nr' | 'bokstav', verdi: number | string): void => {
    if (aktuell === undefined) {
      rest = true;
      return;
    }
    const dypere = felt === 'ledd' && (aktuell.nr !== undefined || aktuell.bokstav !== undefined);
    if (aktuell[felt] !== undefined || dypere) {
      const { lov: l, paragraf: p, ledd, uklar } = aktuell;
      ny(
        felt === 'ledd' || ledd === undefined
          ? { lov: l, paragraf: p, uklar }
          : { lov: l, paragraf: p, ledd, uklar },
      );
    }
    if (felt === 'ledd') aktuell.ledd = Number(verdi);
    else aktuell[felt] = String(verdi);
  };

  for (const t of tegn(tekst)) {
    if (t.art === 'lov') {
      lov = t.lov;
      if (forrige !== 'jf') jf = jf && forrige === 'og' && t.lov !== 'offl';
    } else if (t.art === 'paragraf') {
      if (forrige !== 'jf' && forrige !== 'lov' && !(jf && forrige === 'og')) jf = false;
      paragraf(t.verdi, t.strek, t.ledd, t.nr);
    } else if (t.art === 'tall') {
      const [verdi = '', strek] = t.verdi.split('-');
      if (
        forrige === 'lov' ||
        (forrige === 'og' && aktuell?.nr === undefined && aktuell?.bokstav === undefined)
      )
        paragraf(verdi, strek);
      else if (forrige === 'og' && aktuell?.nr !== undefined) presiser('nr', verdi);
      else if (aktuell !== undefined) aktuell.uklar = true;
      else rest = true;
    } else if (t.art === 'jf') jf = kjeder.length > 0;
    else if (t.art === 'ledd') presiser('ledd', t.verdi);
    else if (t.art === 'nr' || t.art === 'bokstav') presiser(t.art, t.verdi);
    else if (t.art === 'ukjent') rest = true;
    forrige = t.art;
  }
  for (const { hoved } of kjeder) forenkleParagraf13(hoved);
  return { kjeder, rest };
}
