import { ordI } from '../norsk/analyse.ts';
import type { Tekstledd } from './sporretre.ts';

/**
 * Abbreviations, and what they stand for, written as queries are. `=`: each is the others; `<`: the first is also the other, but who
 * writes that out is not asking for it («vann og avløp» is two words).
 */
const UTTRYKK = `
PPT = pedagogisk-psykologisk tjeneste = PP-tjeneste
FAU = foreldrerådets arbeidsutvalg
SFO = skolefritidsordning
HMS = helse, miljø og sikkerhet
BPA = brukerstyrt personlig assistanse
AMU = arbeidsmiljøutvalg
KOFA = klagenemnda for offentlige anskaffelser
ESA = EFTAs overvåkingsorgan
NVE = Norges vassdrags- og energidirektorat
KS = kommunesektorens organisasjon
IMDi = Integrerings- og mangfoldsdirektoratet
UDI = utlendingsdirektoratet
DSB = direktoratet for samfunnssikkerhet og beredskap
NAV = arbeids- og velferdsetaten
TT-kort = transporttjeneste
SMIL = spesielle miljøtiltak i jordbruket
hjemmehjelp < praktisk bistand
omsorgslønn < omsorgsstønad
VA < vann og avløp*
ROS < risiko- og sårbarhet*
GDPR < personvernforordning*
HC-parkering < parkering for forflytningshemmede
handikapparkering < parkeringstillatelse for forflytningshemmede
`;

interface Uttrykk {
  readonly stammer: readonly string[];
  /** What else it is called. */
  readonly andre: readonly Tekstledd[];
}

function tillagt(skrevet: string): Tekstledd {
  const ord = ordI(skrevet);
  const prefiks = skrevet.endsWith('*');
  const iSammensetning = !prefiks && ord.length === 1;
  return { art: 'tekst', ord, prefiks, sitert: false, iSammensetning, skrevet, tillagt: true };
}

const stammene = (tekst: string): readonly string[] => ordI(tekst).map(({ stamme }) => stamme);

function les(linje: string): readonly Uttrykk[] {
  const [foerste = '', svar] = linje.split(' < ');
  if (svar !== undefined) return [{ stammer: stammene(foerste), andre: [tillagt(svar)] }];
  const like = linje.split(' = ');
  return like.map((ett) => ({
    stammer: stammene(ett),
    andre: like.filter((annet) => annet !== ett).map(tillagt),
  }));
}

/** By their first word, the longest first. */
const ETTER_FOERSTE: ReadonlyMap<string, readonly Uttrykk[]> = Map.groupBy(
  UTTRYKK.trim()
    .split('\n')
    .flatMap(les)
    .sort((a, b) => b.stammer.length - a.stammer.length),
  ({ stammer }) => stammer[0] ?? '',
);

const LENGSTE = Math.max(...[...ETTER_FOERSTE.values()].flat().map(({ stammer }) => stammer.length));
/** A bit that carries an order to the search is no part of a name. */
const BITER = /[^\s"“”„«»*]+/uy;

/** A fixed expression that was written, and what else it is called. */
export interface FastUttrykk {
  readonly skrevet: string;
  readonly andre: readonly Tekstledd[];
}

/** Reads a fixed expression that begins at `fra` and ends with a whole word: «PPT», «Pedagogisk-psykologisk tjeneste». */
export function lesFastUttrykk(tekst: string, fra: number): FastUttrykk | undefined {
  const ender: number[] = [];
  const stammer: string[] = [];
  let her = fra;
  while (stammer.length < LENGSTE) {
    BITER.lastIndex = her;
    const bit = BITER.exec(tekst)?.[0];
    if (bit === undefined || tekst.charAt(her + bit.length) === '*') break;
    const nye = stammene(bit);
    if (stammer.length === 0 && !ETTER_FOERSTE.has(nye[0] ?? '')) return undefined;
    stammer.push(...nye);
    ender[stammer.length] = her + bit.replace(/[^\p{L}\p{N}]+$/u, '').length;
    her += bit.length;
    while (/\s/u.test(tekst.charAt(her))) her += 1;
  }
  for (const { stammer: hele, andre } of ETTER_FOERSTE.get(stammer[0] ?? '') ?? []) {
    const slutt = ender[hele.length];
    if (slutt !== undefined && hele.every((en, i) => en === stammer[i]))
      return { skrevet: tekst.slice(fra, slutt), andre };
  }
  return undefined;
}
