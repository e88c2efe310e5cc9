import type { Ord } from '../norsk/analyse.ts';
import { FELT, rang, RANG_AV_NUMMER } from '../rang.ts';
import type { Ledd, Sporretre, Tekstledd } from '../sporring/sporretre.ts';
import {
  begynnelse,
  form,
  helt,
  ledd as leddtoken,
  medPosisjon,
  noekkel,
  par,
  plasser,
  RUNDE,
  stamme,
  type Plass,
} from './tokener.ts';
import { begynner, eller, ikke, og, token, type Uttrykk } from './uttrykk.ts';

/** One way in which an entry can meet a part of a query, and how good that is. */
export interface Moetested {
  readonly rang: number;
  readonly uttrykk: Uttrykk;
  /** Whoever meets it so, meets it in a poorer way too: it ranks, and adds nothing to the set. */
  readonly rommes?: true;
}

const iForm = (plass: Plass, ord: Ord): Uttrykk =>
  eller(token(helt(plass, ord.form)), token(form(plass, ord.form)));
const iStamme = (plass: Plass, ord: Ord): Uttrykk =>
  eller(token(helt(plass, ord.stamme)), token(stamme(plass, ord.stamme)));
const iBegynnelse = (plass: Plass, ord: Ord): Uttrykk =>
  eller(
    begynner(begynnelse(plass, 'e', ord.form)),
    begynner(begynnelse(plass, 'f', ord.form)),
    iStamme(plass, ord),
  );

/** Of a phrase that is longer than anybody remembers, the rest of the pairs need only be there. */
const LENGSTE_KJEDE = 12;

/** Words that follow each other in one place: pairs whose positions follow each other. */
function kjede(plass: Plass, ord: readonly Ord[], prefiks: boolean): Uttrykk {
  const parene = ord.slice(1).map((et, i) => par(plass, ord[i]?.stamme ?? '', et, et.stamme));
  if (prefiks) {
    const siste = ord.at(-1);
    const nestSiste = ord.at(-2);
    if (siste === undefined || nestSiste === undefined) return og();
    const apent = begynner(par(plass, nestSiste.stamme, siste, siste.form));
    const helt = begynner(`${parene.at(-1) ?? ''}@`);
    return og(...parene.slice(0, -1).map((et) => begynner(`${et}@`)), eller(apent, helt));
  }
  const lenket = parene.slice(0, LENGSTE_KJEDE);
  const resten = [...new Set(parene.slice(LENGSTE_KJEDE))].map((et) => begynner(`${et}@`));
  const [eneste] = lenket;
  if (lenket.length === 1 && eneste !== undefined) return begynner(`${eneste}@`);
  return og(
    eller(
      ...Array.from({ length: RUNDE }, (_, fra) =>
        og(...lenket.map((et, i) => token(medPosisjon(et, fra + i)))),
      ),
    ),
    ...resten,
  );
}

function tekstmoeter(tekst: Tekstledd, medNavn: boolean): readonly Moetested[] {
  const { ord, prefiks, iSammensetning } = tekst;
  const [foerste] = ord;
  if (foerste === undefined) return [];
  return FELT.flatMap((felt): readonly Moetested[] => {
    const alle = plasser(felt, medNavn);
    const her = (lag: (plass: Plass) => Uttrykk): Uttrykk => eller(...alle.map(lag));
    if (ord.length > 1) {
      const former = (plass: Plass): Uttrykk =>
        og(kjede(plass, ord, prefiks), ...ord.map((et) => her((et2) => iForm(et2, et))));
      return [
        { rang: rang('form', felt), uttrykk: her(former), rommes: true },
        { rang: rang('stamme', felt), uttrykk: her((plass) => kjede(plass, ord, prefiks)) },
      ];
    }
    if (prefiks) return [{ rang: rang('form', felt), uttrykk: her((plass) => iBegynnelse(plass, foerste)) }];
    return [
      { rang: rang('form', felt), uttrykk: her((plass) => iForm(plass, foerste)), rommes: true },
      { rang: rang('stamme', felt), uttrykk: her((plass) => iStamme(plass, foerste)) },
      ...(iSammensetning
        ? [
            {
              rang: rang('ledd', felt),
              uttrykk: her((plass) => token(leddtoken(plass, foerste.stamme))),
            },
          ]
        : []),
    ];
  });
}

function moeter(ledd: Ledd, medNavn: boolean): readonly Moetested[] {
  if (ledd.art === 'tekst') return tekstmoeter(ledd, medNavn);
  const noekler = ledd.nummer.noekler.map((alle) => og(...alle.map((nr) => token(noekkel(nr)))));
  const fraser = ledd.fraser.flatMap((ord) =>
    tekstmoeter(
      { art: 'tekst', ord, prefiks: false, sitert: true, iSammensetning: false, skrevet: '' },
      medNavn,
    ),
  );
  return [{ rang: RANG_AV_NUMMER, uttrykk: eller(...noekler) }, ...fraser];
}

/** The ways in which an entry can meet a group of a query, best first, those of one rank together. */
export function gruppemoeter(gruppe: readonly Ledd[], medNavn: boolean): readonly Moetested[] {
  const etterRang = new Map<number, Uttrykk[]>();
  for (const { rang: her, uttrykk } of gruppe.flatMap((ledd) => moeter(ledd, medNavn))) {
    etterRang.set(her, [...(etterRang.get(her) ?? []), uttrykk]);
  }
  return [...etterRang]
    .sort(([a], [b]) => a - b)
    .map(([her, noen]) => ({ rang: her, uttrykk: eller(...noen) }));
}

const moett = (gruppe: readonly Ledd[], medNavn: boolean): Uttrykk =>
  eller(
    ...gruppe
      .flatMap((ledd) => moeter(ledd, medNavn))
      .flatMap(({ uttrykk, rommes }) => (rommes ? [] : [uttrykk])),
  );

/** What is written twice is asked for once. */
export const ulike = (grupper: Sporretre['krav']): Sporretre['krav'] => [
  ...new Map(grupper.map((gruppe) => [JSON.stringify(gruppe.map(nokkelFor)), gruppe])).values(),
];
const ordene = (ord: readonly Ord[]): unknown => ord.map((et) => [et.form, et.etterSkille]);
const nokkelFor = (ledd: Ledd): unknown =>
  ledd.art === 'nummer'
    ? [ledd.nummer.noekler, ledd.fraser.map(ordene)]
    : [ledd.prefiks, ledd.iSammensetning, ordene(ledd.ord)];

/**
 * The set of a query.
 *
 * @param medNavn false while names may not be searched: then their places are not read, not even to exclude.
 */
export const mengde = ({ krav, uten }: Sporretre, medNavn: boolean): Uttrykk =>
  og(
    ...ulike(krav).map((gruppe) => moett(gruppe, medNavn)),
    ...(uten.length === 0 ? [] : [ikke(moett(uten, medNavn))]),
  );
