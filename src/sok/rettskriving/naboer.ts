import { lesSporring } from '../sporring/les-sporring.ts';
import {
  enkeltord,
  erBindeledd,
  skrevne,
  type Ledd,
  type Sporretre,
  type Tekstledd,
} from '../sporring/sporretre.ts';
import type { Ordforraad } from './ordforraad.ts';
import {
  enDel,
  iDeler,
  rettelserFor,
  rettFrase,
  sattSammen,
  vanligereEnn,
  type Rettelse,
} from './rettelser.ts';
import { skrivGruppe, skrivSporring, skrivUten } from './skriv.ts';
import { medKantene, OM_HVA, utelatelser, vekt } from './utelatelser.ts';

/** A query that may have been meant, to be counted under the filters that are set. */
export interface Nabo {
  readonly q: string;
  /** How `q` is read: what is offered is counted as it will be read when it is followed. */
  readonly tre: Sporretre;
  readonly rettet: readonly { readonly fra: string; readonly til: string }[];
  readonly utelatt: readonly string[];
}

/** Longer queries are pasted texts, and are not mended: so many groups, and so many words in all that are looked up. */
const FLEST_GRUPPER = 12;
const FLEST_ORD = 16;

/** Whether a query is one that a neighbour is looked for at all. */
export function kanRettes({ krav }: Sporretre): boolean {
  // What was added is no more to be mended.
  const ord = krav
    .flatMap(skrevne)
    .reduce((sum, ledd) => sum + (ledd.art === 'tekst' ? ledd.ord.length : 1), 0);
  return krav.length > 0 && krav.length <= FLEST_GRUPPER && ord <= FLEST_ORD;
}
/** So many queries are tried with words mended, and so many with a part of a compound. */
const FLEST_RETTEDE = 6;
const FLEST_DELVISE = 4;
/** And so many with words left out and compounds in their parts, and as many with one part of each. */
const FLEST_MED_DELER = 3;

/** One group of the query as it is tried: as it was, or mended. */
interface Plass {
  readonly gruppe: readonly Ledd[];
  readonly rettelse?: Rettelse;
}

const lagTekst = ({ gruppe, rettelse }: Plass): string => {
  if (rettelse === undefined) return skrivGruppe(gruppe);
  const [ledd] = gruppe;
  return ledd?.art === 'tekst' && ledd.sitert ? `"${rettelse.til}"` : rettelse.til;
};

/** What of a query is the same in its neighbours. */
type Grunnlag = Pick<Sporretre, 'uten' | 'iDag'>;

function lagNabo(plasser: readonly Plass[], { uten, iDag }: Grunnlag, utelatt: readonly string[]): Nabo {
  const q = [...plasser.map(lagTekst), ...skrivUten(uten)].join(' ');
  const rettet = plasser.flatMap(({ rettelse }) =>
    rettelse === undefined ? [] : [{ fra: rettelse.fra, til: rettelse.til }],
  );
  return { q, tre: lesSporring(q, iDag), rettet, utelatt };
}

const tekstledd = (gruppe: readonly Ledd[]): Tekstledd | undefined => {
  const [ledd, ...flere] = skrevne(gruppe);
  return flere.length === 0 && ledd?.art === 'tekst' && !ledd.prefiks ? ledd : undefined;
};

/** A plain word, or words with hyphens between. */
const usitert = (gruppe: readonly Ledd[]): Tekstledd | undefined => {
  const ledd = tekstledd(gruppe);
  return ledd?.sitert === true ? undefined : ledd;
};

/** What each group may be mended to, nearest first; nothing for one that is as it should be. */
function muligheter(
  tre: Sporretre,
  antall: readonly number[],
  ordforraad: Ordforraad,
): readonly (readonly Rettelse[])[] {
  return tre.krav.map((gruppe, i) => {
    const ledd = tekstledd(gruppe);
    if (ledd === undefined || erBindeledd(gruppe)) return [];
    const enkelt = enkeltord(gruppe);
    if (antall[i] === 0) return enkelt ? rettelserFor(enkelt, ordforraad) : rettFrase(ledd, ordforraad);
    return enkelt ? vanligereEnn(enkelt, antall[i] ?? 0, ordforraad) : [];
  });
}

interface Forsoek {
  readonly plasser: readonly Plass[];
  readonly pris: number;
}

const prisAv = (plasser: readonly Plass[]): number =>
  plasser.reduce((sum, { rettelse }) => sum + (rettelse?.pris ?? 0), 0);

const bytt = (plasser: readonly Plass[], i: number, med: Plass): readonly Plass[] => plasser.with(i, med);

/** The query with each word that nothing has exchanged for the nearest that it may be mended to, where there is one. */
const medRettelser = (
  krav: Sporretre['krav'],
  antall: readonly number[],
  mulige: readonly (readonly Rettelse[])[],
  kan: (rettelse: Rettelse) => boolean = () => true,
): readonly Plass[] =>
  krav.map((gruppe, i): Plass => {
    const rettelse = antall[i] === 0 ? mulige[i]?.find(kan) : undefined;
    return rettelse === undefined ? { gruppe } : { gruppe, rettelse };
  });

/** Ways to mend the query, nearest first; the first of them mends every word that no entry has, where that can be done. */
function rettede(
  { krav }: Sporretre,
  antall: readonly number[],
  mulige: readonly (readonly Rettelse[])[],
  ordforraad: Ordforraad,
): readonly Forsoek[] {
  const beste = medRettelser(krav, antall, mulige);
  const ut: (readonly Plass[])[] = prisAv(beste) > 0 ? [beste] : [];
  krav.forEach((gruppe, i) => {
    const andre = antall[i] === 0 ? (mulige[i] ?? []).slice(1) : (mulige[i] ?? []);
    for (const rettelse of andre) ut.push(bytt(beste, i, { gruppe, rettelse }));
    const [her, neste] = [enkeltord(gruppe), enkeltord(krav[i + 1])];
    const ukjente = antall[i] === 0 && antall[i + 1] === 0;
    const samlet = her && neste && sattSammen([her, neste], ordforraad, ukjente);
    if (samlet) ut.push(bytt(beste, i, { gruppe, rettelse: samlet }).toSpliced(i + 1, 1));
  });
  return ut.map((plasser) => ({ plasser, pris: prisAv(plasser) })).sort((a, b) => a.pris - b.pris);
}

/** With one part only of a compound that nothing has, and that is near nothing. */
const medEnDel = (
  antall: readonly number[],
  grunnlag: readonly Plass[],
  ordforraad: Ordforraad,
): readonly (readonly Plass[])[] =>
  grunnlag.flatMap(({ gruppe, rettelse }, i) => {
    const ledd = usitert(gruppe);
    if (ledd === undefined || antall[i] !== 0 || rettelse !== undefined) return [];
    return enDel(ledd, ordforraad).map((del) => bytt(grunnlag, i, { gruppe, rettelse: del }));
  });

/** One part of a compound alone, where no entry has any of the words. */
function* enDelAlene(tre: Sporretre, ordforraad: Ordforraad): Generator<Nabo> {
  const { krav } = tre;
  for (const [i, gruppe] of krav.entries()) {
    const ledd = usitert(gruppe);
    const andre = krav.filter((annen, nr) => nr !== i && !erBindeledd(annen)).map(skrivGruppe);
    for (const del of ledd === undefined ? [] : enDel(ledd, ordforraad))
      yield lagNabo([{ gruppe, rettelse: del }], tre, andre);
  }
}

/** Some of the query, without what is left out of it. */
function lagNaboUten(plasser: readonly Plass[], tre: Sporretre, valgt: ReadonlySet<number>): Nabo {
  const utelatt = medKantene(tre.krav, valgt);
  return lagNabo(
    plasser.filter((_, i) => !utelatt.has(i)),
    tre,
    tre.krav.flatMap((gruppe, i) => (utelatt.has(i) && !erBindeledd(gruppe) ? [skrivGruppe(gruppe)] : [])),
  );
}

/** The query with each compound that nothing has, and that is near nothing, in its parts or as one of them. */
const medDeler = (
  grunnlag: readonly Plass[],
  antall: readonly number[],
  deler: (ledd: Tekstledd) => Rettelse | undefined,
): readonly Plass[] =>
  grunnlag.map(({ gruppe, rettelse }, i): Plass => {
    const ledd = rettelse === undefined && antall[i] === 0 ? usitert(gruppe) : undefined;
    const her = rettelse ?? (ledd && deler(ledd));
    return her === undefined ? { gruppe } : { gruppe, rettelse: her };
  });

/**
 * Words left out of a query whose compounds stand in their parts, or with one part of each: «vinter kontrakt» of «dagmulkt vinterkontrakt». One part says
 * less than a word: it is what is left only where nothing is left out that the journal has and that says what is asked about.
 */
function* utenOgMedDeler(
  tre: Sporretre,
  antall: readonly number[],
  grunnlag: readonly Plass[],
  ordforraad: Ordforraad,
): Generator<Nabo> {
  const finnes = tre.krav.map((gruppe, i) => (antall[i] ?? 0) > 0 && !erBindeledd(gruppe));
  const sierHva = tre.krav.map((gruppe, i) => finnes[i] === true && vekt(gruppe) >= OM_HVA);
  const iDelene = medDeler(grunnlag, antall, (ledd) => (ledd.ord.length === 1 ? iDeler(ledd) : undefined));
  const iEnDel = medDeler(grunnlag, antall, (ledd) => enDel(ledd, ordforraad)[0]);
  const lister = [iDelene, iEnDel].map((plasser) => {
    const delt = plasser.map(({ rettelse }, i) => rettelse !== grunnlag[i]?.rettelse);
    if (!delt.includes(true)) return [];
    const helt = finnes.map((her, i) => her || (plasser === iDelene && delt[i] === true));
    const antatt = plasser.map(({ rettelse }, i) => (rettelse === undefined ? (antall[i] ?? 0) : 1));
    return [...utelatelser(tre.krav, antatt)]
      .filter(
        (borte) =>
          helt.some((her, i) => her && !borte.has(i)) || !sierHva.some((her, i) => her && borte.has(i)),
      )
      .slice(0, FLEST_MED_DELER)
      .map((borte) => lagNaboUten(plasser, tre, borte));
  });
  for (let nr = 0; nr < FLEST_MED_DELER; nr++) yield* lister.flatMap((liste) => liste.slice(nr, nr + 1));
}

function* alle(tre: Sporretre, antall: readonly number[], ordforraad: Ordforraad): Generator<Nabo> {
  const mulige = muligheter(tre, antall, ordforraad);
  const forsoek = rettede(tre, antall, mulige, ordforraad);
  for (const { plasser } of forsoek.slice(0, FLEST_RETTEDE)) yield lagNabo(plasser, tre, []);

  const grunnlag = medRettelser(tre.krav, antall, mulige, ({ uviss }) => uviss !== true);
  for (const plasser of medEnDel(antall, grunnlag, ordforraad).slice(0, FLEST_DELVISE))
    yield lagNabo(plasser, tre, []);

  // A word that could be mended is not left out before one that could not.
  const antatt = grunnlag.map(({ rettelse }, i) => (rettelse === undefined ? (antall[i] ?? 0) : 1));
  yield* utenOgMedDeler(tre, antall, grunnlag, ordforraad);
  for (const valgt of utelatelser(tre.krav, antatt)) yield lagNaboUten(grunnlag, tre, valgt);
  if (tre.uten.length > 0) yield lagNabo(grunnlag, { ...tre, uten: [] }, skrivUten(tre.uten));
  if (tre.krav.length > 1 && tre.krav.every((gruppe, i) => antall[i] === 0 || erBindeledd(gruppe)))
    yield* [...enDelAlene(tre, ordforraad)].slice(0, FLEST_DELVISE);
}

/**
 * Queries near one that has no hits, nearest first: with words mended, then with a part of a compound, then with words left out, so that least
 * is lost, of these first with compounds in their parts, and at last with a part of a compound alone. The engine counts each under the filters that are set,
 * and offers the first that has hits. No more than thirty-one; none is the query itself, none is empty, and none is what carries a sentence without what it is
 * about: «på» of «hvem har søkt på stillingen».
 *
 * @param antall how many entries meet each group of `tre.krav` alone, whatever the filters.
 */
export function* naboer(tre: Sporretre, antall: readonly number[], ordforraad: Ordforraad): Generator<Nabo> {
  if (!kanRettes(tre)) return;
  const sett = new Set([skrivSporring(tre)]);
  for (const nabo of alle(tre, antall, ordforraad)) {
    if (sett.has(nabo.q) || nabo.tre.krav.every((gruppe) => vekt(gruppe) === 0)) continue;
    sett.add(nabo.q);
    yield nabo;
  }
}

/** So few hits that the words of a compound are worth looking for apart. */
const FAA = 3;

function medBytte(tre: Sporretre, i: number, rettelse: Rettelse): Nabo {
  const plasser = tre.krav.map((gruppe): Plass => ({ gruppe }));
  return lagNabo(bytt(plasser, i, { gruppe: tre.krav[i] ?? [], rettelse }), tre, []);
}

/**
 * Queries that may have been meant by one that has hits: a word exchanged for one a single edit away that is far commoner; and of a query
 * with hardly any, a compound in its parts. The engine offers the first that has more hits than the query as written. Asks for no counts,
 * and is empty for nearly every query.
 *
 * @param treff hits of the query as written.
 */
export function* vanligereNaboer(tre: Sporretre, treff: number, ordforraad: Ordforraad): Generator<Nabo> {
  if (!kanRettes(tre)) return;
  for (const [i, gruppe] of tre.krav.entries()) {
    const ledd = enkeltord(gruppe);
    const [rettelse] = ledd === undefined ? [] : vanligereEnn(ledd, treff, ordforraad);
    if (rettelse !== undefined) yield medBytte(tre, i, rettelse);
  }
  if (treff > FAA) return;
  for (const [i, gruppe] of tre.krav.entries()) {
    const ledd = enkeltord(gruppe);
    const rettelse = ledd && iDeler(ledd);
    if (rettelse !== undefined) yield medBytte(tre, i, rettelse);
  }
}
