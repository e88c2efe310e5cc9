import type { DatabaseSync } from 'node:sqlite';
import { avstand, tillattAvstand } from '../avstand.ts';
import { lesSporring } from '../sporring/les-sporring.ts';
import type { Ledd, Sporretre, Tekstledd } from '../sporring/sporretre.ts';
import type { Nabosporring } from '../sokemotor.ts';
import { somLister } from './som-lister.ts';

/** Counts the hits of a query. */
export interface Telling {
  /** Under the filters that were set: the exact number that the link leads to. */
  readonly tell: (tre: Sporretre) => number;
  readonly tellAlle: (tre: Sporretre) => number;
}

/** More words than this are not mended: it is a pasted text. */
const FLEST_LEDD = 12;

const bare = (ledd: Ledd): Sporretre => ({ krav: [[ledd]], uten: [], uleselig: false });

const erEnkeltord = (ledd: Ledd): ledd is Tekstledd =>
  ledd.art === 'tekst' && !ledd.sitert && !ledd.prefiks && ledd.ord.length === 1;

const somTekst = (ledd: Ledd): string =>
  ledd.art === 'tekst' && ledd.sitert ? `"${ledd.skrevet}"` : ledd.skrevet;

/** The query in words again. Groups of OR stand as they did. */
const skriv = (krav: readonly (readonly Ledd[])[], uten: readonly Ledd[]): string =>
  [
    ...krav.map((gruppe) => gruppe.map(somTekst).join(' OR ')),
    ...uten.map((ledd) => `-${somTekst(ledd)}`),
  ].join(' ');

/** The word of the journal that is nearest to one that it does not have; the commoner of two that are equally near. */
function naermesteOrd(db: DatabaseSync, ord: string): string | undefined {
  const hoyst = tillattAvstand(ord);
  if (hoyst === 0) return undefined;
  let beste: { vist: string; avstand: number; antall: number } | undefined;
  const kandidater = somLister(
    db,
    "SELECT form, vist, antall FROM ord WHERE art = 'ord' AND lengde BETWEEN ? AND ?",
    ord.length - hoyst,
    ord.length + hoyst,
  );
  for (const [form, vist, antall] of kandidater) {
    const her = avstand(ord, String(form), hoyst);
    if (her > hoyst) continue;
    const naermere = beste === undefined || her < beste.avstand;
    if (naermere || (her === beste?.avstand && Number(antall) > beste.antall)) {
      beste = { vist: String(vist), avstand: her, antall: Number(antall) };
    }
  }
  return beste?.vist;
}

/** With words that no entry has exchanged for the nearest that one has. */
function rettet(
  db: DatabaseSync,
  tre: Sporretre,
  tellAlle: Telling['tellAlle'],
): Pick<Nabosporring, 'rettet'> & { readonly krav: readonly (readonly Ledd[])[] } {
  const rettet: { fra: string; til: string }[] = [];
  const krav = tre.krav.map((gruppe) => {
    const [ledd] = gruppe;
    if (gruppe.length !== 1 || ledd === undefined || !erEnkeltord(ledd)) return gruppe;
    if (tellAlle(bare(ledd)) > 0) return gruppe;
    const ord = naermesteOrd(db, ledd.ord[0]?.form ?? '');
    if (ord === undefined) return gruppe;
    rettet.push({ fra: ledd.skrevet, til: ord });
    return lesSporring(ord).krav[0] ?? gruppe;
  });
  return { krav, rettet };
}

/**
 * «Mente du»: the nearest query that has hits, for one that has none. First misspelt words are mended from the words of the journal, in which no
 * person's name and nothing masked, withdrawn or aged stands; then the rarest part is left out, and the next.
 */
export function menteDu(db: DatabaseSync, tre: Sporretre, { tell, tellAlle }: Telling): Nabosporring | null {
  if (tre.krav.length === 0 || tre.krav.length > FLEST_LEDD) return null;
  const { krav: grunnlag, rettet: endringer } = rettet(db, tre, tellAlle);
  const proev = (krav: readonly (readonly Ledd[])[], utelatt: readonly string[]): Nabosporring | null => {
    const q = skriv(krav, tre.uten);
    // What is offered is counted as it will be read when it is followed.
    const treff = tell(lesSporring(q));
    return treff > 0 ? { q, treff, rettet: endringer, utelatt } : null;
  };
  const svar = endringer.length === 0 ? null : proev(grunnlag, []);
  if (svar !== null) return svar;

  const sjeldnestFoerst = grunnlag
    .map((gruppe, nr) => ({
      nr,
      antall: tellAlle({ krav: [gruppe], uten: [], uleselig: false }),
    }))
    .sort((a, b) => a.antall - b.antall);
  const utelatt = new Set<number>();
  for (const { nr } of sjeldnestFoerst.slice(0, -1)) {
    utelatt.add(nr);
    const kortere = proev(
      grunnlag.filter((_, i) => !utelatt.has(i)),
      [...utelatt].map((i) => (grunnlag[i] ?? []).map(somTekst).join(' OR ')),
    );
    if (kortere !== null) return kortere;
  }
  return null;
}
