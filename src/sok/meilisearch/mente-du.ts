import type { Nabosporring, Sporring } from '../sokemotor.ts';
import { lesSporring } from '../sporring/les-sporring.ts';
import type { Ledd, Sporretre, Tekstledd } from '../sporring/sporretre.ts';
import type { Leser } from './leser.ts';
import type { Ordforraad } from './ordforraad.ts';

/** More words than this are not mended: it is a pasted text. */
const FLEST_LEDD = 12;

type Krav = Sporretre['krav'];

const bare = (gruppe: readonly Ledd[]): Sporretre => ({ krav: [gruppe], uten: [], uleselig: false });
const enkeltord = (gruppe: readonly Ledd[]): Tekstledd | undefined => {
  const [ledd] = gruppe;
  const enkelt = gruppe.length === 1 && ledd?.art === 'tekst' && !ledd.sitert && !ledd.prefiks;
  return enkelt && ledd.ord.length === 1 ? ledd : undefined;
};

const somTekst = (ledd: Ledd): string =>
  ledd.art === 'tekst' && ledd.sitert ? `"${ledd.skrevet}"` : ledd.skrevet;
const gruppetekst = (gruppe: readonly Ledd[]): string => gruppe.map(somTekst).join(' OR ');
const skriv = (krav: Krav, uten: readonly Ledd[]): string =>
  [...krav.map(gruppetekst), ...uten.map((ledd) => `-${somTekst(ledd)}`)].join(' ');

/** What the search for a neighbour is made with. */
interface Hjelp {
  readonly leser: Leser;
  readonly ordforraad: Ordforraad;
  readonly versjon: string;
  readonly medNavn: boolean;
}

/**
 * «Mente du»: the nearest query that has hits, for one that has none. First misspelt words are mended from the words of the journal, in
 * which no person's name and nothing masked, withdrawn or aged stands; then the rarest part is left out, and the next.
 */
export async function menteDu(
  sporring: Sporring,
  { leser, ordforraad, versjon, medNavn }: Hjelp,
): Promise<Nabosporring | null> {
  const { krav, uten } = lesSporring(sporring.q);
  if (krav.length === 0 || krav.length > FLEST_LEDD) return null;
  const uansett = { ...sporring, q: '', ...INGEN_FILTRE };
  const alene = await leser.tell(krav.map(bare), uansett, medNavn);

  const rettet: { fra: string; til: string }[] = [];
  const grunnlag: (readonly Ledd[])[] = [];
  for (const [i, gruppe] of krav.entries()) {
    const ledd = alene[i] === 0 ? enkeltord(gruppe) : undefined;
    const ord = ledd && (await ordforraad.naermest(ledd.ord[0]?.form ?? '', versjon));
    if (ledd && ord !== undefined) rettet.push({ fra: ledd.skrevet, til: ord });
    grunnlag.push((ord === undefined ? undefined : lesSporring(ord).krav[0]) ?? gruppe);
  }
  const antallene = rettet.length === 0 ? alene : await leser.tell(grunnlag.map(bare), uansett, medNavn);

  const sjeldnest = grunnlag.map((_, i) => i).sort((a, b) => (antallene[a] ?? 0) - (antallene[b] ?? 0));
  // All that is left out in one try, in the next, and so on; nothing at first, where something was mended.
  const forsoek = grunnlag
    .map((_, n) => new Set(sjeldnest.slice(0, n)))
    .slice(rettet.length === 0 ? 1 : 0)
    .map((utelatt) => ({
      q: skriv(
        grunnlag.filter((_, i) => !utelatt.has(i)),
        uten,
      ),
      utelatt: [...utelatt].map((i) => gruppetekst(grunnlag[i] ?? [])),
    }));
  if (forsoek.length === 0) return null;
  // What is offered is counted as it will be read when it is followed.
  const treff = await leser.tell(
    forsoek.map(({ q }) => lesSporring(q)),
    sporring,
    medNavn,
  );
  const nr = treff.findIndex((antall) => antall > 0);
  const funnet = forsoek[nr];
  return funnet === undefined ? null : { ...funnet, treff: treff[nr] ?? 0, rettet };
}

const INGEN_FILTRE = {
  virksomhet: [],
  type: [],
  enhet: [],
  hjemmel: [],
  fra: undefined,
  til: undefined,
  skjermet: undefined,
  dokument: undefined,
} satisfies Partial<Sporring>;
