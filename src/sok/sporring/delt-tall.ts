import { BEGYNNER, ROM, SLUTT } from '../nummer/tegn.ts';

/** A number, or one and its letters, that some write in one and some apart: in one, and the other ways in which it may stand in a text. */
export interface Delttall {
  readonly skrevet: string;
  readonly samlet: string;
  readonly andre: readonly string[];
}

const ORG = `(?:org(?:anisasjons)?\\.?${ROM}(?:nr|nummer)\\.?${ROM}:?${ROM})?`;
/** Norwegian organisation numbers begin with 8 or 9, and so are never years. */
const ORGANISASJONSNUMMER = `${ORG}(?<a>[89]\\d\\d)(?<rom>[ .\\u00a0]?)(?<b>\\d{3})\\k<rom>(?<c>\\d{3})`;
/** «Storgata 7B» and «Storgata 7 B»; apart only with a letter that is no word. */
const HUSNUMMER = '(?<a>\\d{1,3})(?:(?<b>[a-z])|\\s(?<c>[a-hj-z]))';

const GRUPPE = '[ .\\u00a0\\u202f]';
/** «14 000», «4.500.000»: two groups only where the last is round, for «58 962» may be two numbers. */
const TUSENER = `(?<a>\\d{1,3})${GRUPPE}(?:(?<b>\\d{3})${GRUPPE}(?<c>\\d{3})|(?<d>\\d\\d0))`;
/** «14000», «4500000»; four digits that may be a year are one. */
const TUSENER_I_ETT = '(?!(?:19|20)\\d\\d(?!\\d))(?<a>\\d{1,3}?)(?<b>\\d{3})(?<c>\\d{3})?';
/** «2026 0003», «2026_014»: a year and a number with noughts before it, as plans are numbered. */
const NUMMER_I_AAR = '(?<a>(?:19|20)\\d\\d)[ _](?<b>0\\d{1,5})';
/** «covid19», «planid2026003». */
const BOKSTAVER_OG_TALL = '(?<a>[a-zæøå]{1,8})(?<b>\\d{1,8})';
/** «30km», «120MW», and apart only with a measure: «3 skoler» is two words. */
const TALL_OG_BOKSTAVER =
  '(?<a>\\d{1,7})(?:(?<b>[a-zæøå]{2,5})|\\s(?<c>[ck]?m|k[vgw]|kwh|[mg]wh?|mill|mrd|moh|daa|db))';

const begynner = (moenster: string, slutt: string): RegExp =>
  new RegExp(`${BEGYNNER}(?:${moenster})${SLUTT}${slutt}`, 'iuy');
const MOENSTRE = [
  ...[ORGANISASJONSNUMMER, HUSNUMMER, NUMMER_I_AAR, BOKSTAVER_OG_TALL].map((moenster) =>
    begynner(moenster, '(?![*/])'),
  ),
  ...[TUSENER, TUSENER_I_ETT].map((moenster) => begynner(moenster, '(?![*/-])')),
  begynner(TALL_OG_BOKSTAVER, '(?!\\*)'),
];

const VEIER = [
  { skrevet: 'fylkesve[ig](?:en)?|fv', kort: 'fv', andre: ['fylkesvei'] },
  { skrevet: 'riksve[ig](?:en)?|rv', kort: 'rv', andre: ['riksvei'] },
  { skrevet: 'europave[ig](?:en)?|ev|e', kort: 'e', andre: ['ev', 'europavei'] },
].map(({ skrevet, ...navn }) => ({
  ...navn,
  moenster: begynner(`(?:${skrevet})\\.?\\s{0,2}(?<nr>\\d{1,5})`, '(?![*/-])'),
}));

/** «fv614», «fv. 614», «fylkesvei 614»: a road has its number, and its kind in letters or in full. */
function lesVei(tekst: string, fra: number): Delttall | undefined {
  for (const { moenster, kort, andre } of VEIER) {
    moenster.lastIndex = fra;
    const treff = moenster.exec(tekst);
    const nr = treff?.groups?.['nr'];
    if (treff === null || nr === undefined) continue;
    return { skrevet: treff[0], samlet: kort + nr, andre: [kort, ...andre].map((navn) => `${navn} ${nr}`) };
  }
  return undefined;
}

/**
 * Reads what is written in one or apart and begins at `fra`: an organisation number («999 888 777», «org.nr. 999888777»), a house number with a
 * letter («7B», «7 b»), a road («fv614», «fv. 614»), a number of a plan («2026_014»), a large number («14 000»), a quantity («30km»).
 */
export function lesDeltTall(tekst: string, fra: number): Delttall | undefined {
  const vei = lesVei(tekst, fra);
  if (vei !== undefined) return vei;
  for (const moenster of MOENSTRE) {
    moenster.lastIndex = fra;
    const treff = moenster.exec(tekst);
    if (treff === null) continue;
    const { a = '', b = '', c = '', d = '' } = treff.groups ?? {};
    const deler = [a, b, c, d].filter((del) => del !== '');
    return { skrevet: treff[0], samlet: deler.join(''), andre: [deler.join(' ')] };
  }
  return undefined;
}
