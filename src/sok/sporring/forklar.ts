import { formaterDato, formaterEiendom, formaterPeriode, visningAv } from '../nummer/lesning.ts';
import { erSaksnummer, skrivemaater } from '../nummer.ts';
import type { LestSporring, LestTall } from '../sokemotor.ts';
import { erTillagt, krevde, skrevne, type Ledd, type Nummerledd, type Sporretre } from './sporretre.ts';

/** As it was written, a phrase in its quotation marks. */
const visning = (ledd: Ledd): string =>
  ledd.art === 'tekst' && ledd.sitert ? `"${ledd.skrevet}"` : ledd.skrevet;

const ulike = (tekster: readonly string[]): readonly string[] => [...new Set(tekster)];

/** Those readings of a number that are of a case, a document or a place in the journal. */
const saksnumre = ({ nummer, skrevet }: Nummerledd): readonly string[] =>
  ulike(nummer.lesninger.filter(erSaksnummer).map((lesning) => visningAv(lesning) ?? skrevet));

const lestTall = ({ skrevet, nummer }: Nummerledd): LestTall => ({ skrevet, lesninger: nummer.lesninger });

const erStille = (ledd: Ledd): boolean => ledd.art === 'tekst' && ledd.tillagt === 'stille';
const tillagte = (gruppe: readonly Ledd[]): readonly Ledd[] => gruppe.filter(erTillagt);

/**
 * Groups that are met by any of several. «legge» and «ned», which the same words were added to, are one: «legge ned» or «nedlegge»; but not where
 * one of them may be something else, «legge ned OR flytte».
 */
function alternativene(krav: Sporretre['krav']): readonly (readonly string[])[] {
  const flere = krav.filter((gruppe) => gruppe.length > 1);
  const erEtt = (gruppe: readonly Ledd[]): boolean => skrevne(gruppe).length === 1;
  const sammen = Map.groupBy(flere, (gruppe) => (erEtt(gruppe) ? tillagte(gruppe)[0] : undefined) ?? gruppe);
  return [...sammen.values()].map((grupper) => {
    const [foerste = []] = grupper;
    if (grupper.length === 1) return foerste.map(visning);
    return [grupper.flatMap(skrevne).map(visning).join(' '), ...ulike(tillagte(foerste).map(visning))];
  });
}

/** How a query was read, in parts a page can put into words and highlighting uses. Everything that was written is in one of them. */
export function forklar({ krav: alle, uten, ikkeLest = [], somTekst = [] }: Sporretre): LestSporring {
  const maaMed = krevde(alle);
  const krav = maaMed.map((gruppe) => gruppe.filter((en) => !erStille(en)));
  const enkle = krav.flatMap((gruppe) => (gruppe.length === 1 ? gruppe : []));
  const tekster = enkle.filter((ledd) => ledd.art === 'tekst');
  const numre = enkle.filter((ledd) => ledd.art === 'nummer');
  const ledd = alle.flat().filter((en) => en.art === 'nummer' || erStille(en));
  const andreNumre = [...krav.filter(({ length }) => length > 1).flat(), ...uten].filter(
    (en) => en.art === 'nummer',
  );
  const lesninger = numre.flatMap(({ nummer }) => nummer.lesninger);
  return {
    ord: tekster.filter(({ sitert, prefiks }) => !sitert && !prefiks).map(({ skrevet }) => skrevet),
    valgfrie: ulike(
      alle.filter((gruppe) => !maaMed.includes(gruppe)).flatMap((gruppe) => gruppe.map(visning)),
    ),
    fraser: tekster.filter(({ sitert }) => sitert).map(({ skrevet }) => skrevet),
    uten: uten.map(visning),
    numre: numre.flatMap(saksnumre),
    eiendommer: ulike(
      lesninger.filter((lesning) => lesning.art === 'eiendom').map((lesning) => formaterEiendom(lesning)),
    ),
    datoer: ulike(
      lesninger.flatMap((lesning) => {
        if (lesning.art === 'periode') return formaterPeriode(lesning);
        return lesning.art === 'dato' ? formaterDato(lesning) : [];
      }),
    ),
    prefikser: tekster.filter(({ prefiks }) => prefiks).map(({ skrevet }) => skrevet),
    alternativer: alternativene(krav),
    tall: numre.map(lestTall),
    andreTall: andreNumre.map(lestTall),
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
