import type { Ord } from '../norsk/analyse.ts';
import type { Nummerlesning } from '../nummer/lesning.ts';
import { noeklerTil } from '../nummer/noekler.ts';
import { FELT, rang, RANG_AV_NUMMER, somMent, type Felt } from '../rang.ts';
import {
  erTalemaate,
  krevde,
  ulike,
  type Ledd,
  type Sporretre,
  type Tekstledd,
} from '../sporring/sporretre.ts';
import { iEttFelt, iRekkefoelge } from './kjede.ts';
import { begynnelse, noekkel, ordtoken, type Plass } from './tokener.ts';
import { begynner, begynnerOgSlutter, eller, ikke, og, token, type Uttrykk } from './uttrykk.ts';

/** One way in which an entry can meet a part of a query, and how good that is. */
export interface Moetested {
  readonly rang: number;
  readonly uttrykk: Uttrykk;
}

/** Fields' words with and without names; only without while names may not be searched. */
const utgaver = (medNavn: boolean): readonly boolean[] => (medNavn ? [false, true] : [false]);

/** The set of a part: where in the entry it stands does not matter. */
function iPosten(ledd: Ledd, medNavn: boolean): Uttrykk {
  if (ledd.art === 'nummer') {
    return eller(
      numre(ledd.nummer.noekler),
      ...ledd.fraser.filter((ord) => ord.length > 0).map((ord) => iPosten(frase(ord), medNavn)),
    );
  }
  const { ord, prefiks, iSammensetning } = ledd;
  const [foerste] = ord;
  if (foerste === undefined) return eller();
  if (ord.length > 1) return iRekkefoelge(ord, medNavn, prefiks);
  const { form, stamme } = foerste;
  const arter = iSammensetning ? (['e', 's', 'l'] as const) : (['e', 's'] as const);
  return eller(
    ...utgaver(medNavn).flatMap((navn) => [
      ...FELT.flatMap((felt) => arter.map((art) => token(ordtoken(art, { felt, navn }, stamme)))),
      ...(prefiks ? [begynner(begynnelse('e', navn, form)), begynner(begynnelse('f', navn, form))] : []),
    ]),
  );
}

const frase = (ord: readonly Ord[]): Tekstledd => ({
  art: 'tekst',
  ord,
  prefiks: false,
  sitert: true,
  iSammensetning: false,
  skrevet: '',
});
/** What an entry has that is what a number means. */
export const harNummer = (lesning: Nummerlesning): Uttrykk => numre(noeklerTil(lesning));

const numre = (noekler: readonly (readonly string[])[]): Uttrykk =>
  eller(...noekler.map((alle) => og(...alle.map((nr) => token(noekkel(nr))))));

const iForm = (plass: Plass, { form }: Ord): Uttrykk =>
  eller(token(ordtoken('e', plass, form)), token(ordtoken('f', plass, form)));
const iStamme = (plass: Plass, { stamme }: Ord): Uttrykk =>
  eller(token(ordtoken('e', plass, stamme)), token(ordtoken('s', plass, stamme)));

/** The ways to meet a text in one field. */
function iFeltet(
  felt: Felt,
  { ord, prefiks, iSammensetning }: Tekstledd,
  medNavn: boolean,
): readonly Moetested[] {
  const [foerste] = ord;
  if (foerste === undefined) return [];
  const her = (lag: (plass: Plass) => Uttrykk): Uttrykk =>
    eller(...utgaver(medNavn).map((navn) => lag({ felt, navn })));
  if (ord.length > 1) {
    // Where a beginning stands cannot be asked of the server.
    if (prefiks) return [];
    const kjede = iEttFelt(felt, ord, medNavn);
    const former = ord.map((et) => her((plass) => iForm(plass, et)));
    return [
      { rang: rang('form', felt), uttrykk: og(kjede, ...former) },
      { rang: rang('stamme', felt), uttrykk: kjede },
    ];
  }
  return [
    { rang: rang('form', felt), uttrykk: her((plass) => iForm(plass, foerste)) },
    { rang: rang('stamme', felt), uttrykk: her((plass) => iStamme(plass, foerste)) },
    ...(iSammensetning
      ? [
          {
            rang: rang('ledd', felt),
            uttrykk: her((plass) => token(ordtoken('l', plass, foerste.stamme))),
          },
        ]
      : []),
  ];
}

const moeter = (ledd: Ledd, medNavn: boolean): readonly Moetested[] => {
  if (ledd.art === 'tekst') return FELT.flatMap((felt) => iFeltet(felt, ledd, medNavn));
  const fraser = ledd.fraser.flatMap((ord) => FELT.flatMap((felt) => iFeltet(felt, frase(ord), medNavn)));
  return [{ rang: RANG_AV_NUMMER, uttrykk: numre(ledd.nummer.noekler) }, ...fraser];
};

/** A word that only begins as it should: in which field can be seen of fetched tokens, and not be asked of the server. */
function begynnelser(ledd: Ledd, medNavn: boolean, iMinnet: boolean): readonly Moetested[] {
  if (ledd.art !== 'tekst' || !ledd.prefiks) return [];
  const [foerste] = ord1(ledd);
  if (!iMinnet || foerste === undefined) {
    return [{ rang: rang('stamme', 'annet'), uttrykk: iPosten(ledd, medNavn) }];
  }
  return FELT.map((felt, nr) => ({
    rang: rang('stamme', felt),
    uttrykk: eller(
      ...utgaver(medNavn).flatMap((navn) =>
        (['e', 'f'] as const).map((art) => begynnerOgSlutter(begynnelse(art, navn, foerste.form), `=${nr}`)),
      ),
    ),
  }));
}
const ord1 = ({ ord }: Tekstledd): readonly Ord[] => (ord.length === 1 ? ord : []);

/**
 * The ways in which an entry can meet a group of a query, best first, those of one rank together.
 *
 * @param iMinnet they are held against tokens that have been fetched; otherwise the server is asked.
 */
export function gruppemoeter(
  gruppe: readonly Ledd[],
  medNavn: boolean,
  iMinnet: boolean,
): readonly Moetested[] {
  const alle = gruppe.flatMap((ledd) => {
    const her = [
      ...(iMinnet || ledd.art === 'nummer' || !ledd.prefiks ? moeter(ledd, medNavn) : []),
      ...begynnelser(ledd, medNavn, iMinnet),
    ];
    return erTalemaate(ledd) ? her.map((et) => ({ ...et, rang: somMent(et.rang) })) : her;
  });
  const etterRang = Map.groupBy(alle, ({ rang: her }) => her);
  return [...etterRang]
    .sort(([a], [b]) => a - b)
    .map(([her, noen]) => ({ rang: her, uttrykk: eller(...noen.map(({ uttrykk }) => uttrykk)) }));
}

const noenAv = (gruppe: readonly Ledd[], medNavn: boolean): Uttrykk =>
  eller(...gruppe.map((ledd) => iPosten(ledd, medNavn)));

/**
 * The set of a query.
 *
 * @param medNavn false while names may not be searched: then their places are not read, not even to exclude.
 */
export const mengde = ({ krav, uten }: Sporretre, medNavn: boolean): Uttrykk =>
  og(
    ...ulike(krevde(krav)).map((gruppe) => noenAv(gruppe, medNavn)),
    ...(uten.length === 0 ? [] : [ikke(noenAv(uten, medNavn))]),
  );
