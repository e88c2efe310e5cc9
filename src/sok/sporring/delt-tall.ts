import { BEGYNNER, ROM, SLUTT } from '../nummer/tegn.ts';

/** A number that some write in one and some apart: both ways, as they may stand in a text. */
export interface Delttall {
  readonly skrevet: string;
  readonly samlet: string;
  readonly delt: string;
}

const ORG = `(?:org(?:anisasjons)?\\.?${ROM}(?:nr|nummer)\\.?${ROM}:?${ROM})?`;
/** Norwegian organisation numbers begin with 8 or 9, and so are never years. */
const ORGANISASJONSNUMMER = `${ORG}(?<a>[89]\\d\\d)(?<rom>[ .\\u00a0]?)(?<b>\\d{3})\\k<rom>(?<c>\\d{3})`;
/** «Storgata 7B» and «Storgata 7 B»; apart only with a letter that is no word. */
const HUSNUMMER = '(?<a>\\d{1,3})(?:(?<b>[a-z])|\\s(?<c>[a-hj-z]))';

const MOENSTRE = [ORGANISASJONSNUMMER, HUSNUMMER].map(
  (moenster) => new RegExp(`${BEGYNNER}(?:${moenster})${SLUTT}(?![*/])`, 'iuy'),
);

/** Reads an organisation number or a house number with a letter that begins at `fra`: «999 888 777», «org.nr. 999888777», «7B», «7 b». */
export function lesDeltTall(tekst: string, fra: number): Delttall | undefined {
  for (const moenster of MOENSTRE) {
    moenster.lastIndex = fra;
    const treff = moenster.exec(tekst);
    if (treff === null) continue;
    const { a = '', b = '', c = '' } = treff.groups ?? {};
    const deler = [a, b, c].filter((del) => del !== '');
    return { skrevet: treff[0], samlet: deler.join(''), delt: deler.join(' ') };
  }
  return undefined;
}
