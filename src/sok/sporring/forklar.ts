import { formaterDato, formaterEiendom, visningAv } from '../nummer/lesning.ts';
import { erSaksnummer, skrivemaater } from '../nummer.ts';
import type { LestSporring } from '../sokemotor.ts';
import { erTillagt, krevde, skrevne, type Ledd, type Nummerledd, type Sporretre } from './sporretre.ts';

const visning = (ledd: Ledd): readonly string[] =>
  ledd.art === 'nummer' && ledd.nummer.visning.length > 0 ? ledd.nummer.visning : [ledd.skrevet];

const ulike = (tekster: readonly string[]): readonly string[] => [...new Set(tekster)];

/** Those readings of a number that are of a case, a document or a place in the journal. */
const saksnumre = ({ nummer, skrevet }: Nummerledd): readonly string[] =>
  ulike(nummer.lesninger.filter(erSaksnummer).map((lesning) => visningAv(lesning) ?? skrevet));

const erStille = (ledd: Ledd): boolean => ledd.art === 'tekst' && ledd.tillagt === 'stille';
const tillagte = (gruppe: readonly Ledd[]): readonly Ledd[] => gruppe.filter(erTillagt);

/** Groups that are met by any of several. «legge» and «ned», which the same words were added to, are one: «legge ned» or «nedlegge». */
function alternativene(krav: Sporretre['krav']): readonly (readonly string[])[] {
  const flere = krav.filter((gruppe) => gruppe.length > 1);
  const sammen = Map.groupBy(flere, (gruppe) => tillagte(gruppe)[0] ?? gruppe);
  return [...sammen.values()].map((grupper) => {
    const [foerste = []] = grupper;
    if (grupper.length === 1) return foerste.flatMap(visning);
    return [
      grupper.flatMap(skrevne).flatMap(visning).join(' '),
      ...ulike(tillagte(foerste).flatMap(visning)),
    ];
  });
}

/** How a query was read, in parts a page can put into words and highlighting uses. Everything that was written is in one of them. */
export function forklar({ krav: alle, uten, ikkeLest = [], somTekst = [] }: Sporretre): LestSporring {
  const krav = alle.map((gruppe) => gruppe.filter((en) => !erStille(en)));
  const maaMed = krevde(krav);
  const enkle = maaMed.flatMap((gruppe) => (gruppe.length === 1 ? gruppe : []));
  const tekster = enkle.filter((ledd) => ledd.art === 'tekst');
  const numre = enkle.filter((ledd) => ledd.art === 'nummer');
  const ledd = alle.flat().filter((en) => en.art === 'nummer' || erStille(en));
  const lesninger = numre.flatMap(({ nummer }) => nummer.lesninger);
  return {
    ord: tekster.filter(({ sitert, prefiks }) => !sitert && !prefiks).map(({ skrevet }) => skrevet),
    valgfrie: ulike(
      krav.filter((gruppe) => !maaMed.includes(gruppe)).flatMap((gruppe) => gruppe.flatMap(visning)),
    ),
    fraser: tekster.filter(({ sitert }) => sitert).map(({ skrevet }) => skrevet),
    uten: uten.flatMap(visning),
    numre: numre.flatMap(saksnumre),
    eiendommer: ulike(
      lesninger.filter((lesning) => lesning.art === 'eiendom').map((lesning) => formaterEiendom(lesning)),
    ),
    datoer: ulike(
      lesninger.filter((lesning) => lesning.art === 'dato').map((lesning) => formaterDato(lesning)),
    ),
    prefikser: tekster.filter(({ prefiks }) => prefiks).map(({ skrevet }) => skrevet),
    alternativer: alternativene(krav),
    tall: numre.map(({ skrevet, nummer }) => ({ skrevet, lesninger: nummer.lesninger })),
    merkes: ulike(
      ledd.flatMap((en) => [
        en.skrevet,
        ...(en.art === 'nummer' ? en.nummer.lesninger.flatMap(skrivemaater) : []),
      ]),
    ),
    somTekst,
    ikkeLest,
  };
}
