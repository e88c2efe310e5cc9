import { kanRettes, naboer, vanligereNaboer } from '../rettskriving/naboer.ts';
import type { Nabosporring, Sporring } from '../sokemotor.ts';
import type { Sporretre } from '../sporring/sporretre.ts';
import type { Leser } from './leser.ts';
import type { Ordkilde } from './ordkilde.ts';

/** What the search for a neighbour is made with. */
interface Hjelp {
  readonly leser: Leser;
  readonly ordkilde: Ordkilde;
  readonly versjon: string;
  readonly medNavn: boolean;
}

const bare = (gruppe: Sporretre['krav'][number]): Sporretre => ({
  krav: [gruppe],
  uten: [],
  uleselig: false,
});

/**
 * «Mente du»: the nearest query that has more hits than the one that was written.
 *
 * @param treff hits of the query as written, under its filters.
 */
export async function menteDu(
  tre: Sporretre,
  sporring: Sporring,
  treff: number,
  { leser, ordkilde, versjon, medNavn }: Hjelp,
): Promise<Nabosporring | null> {
  if (!kanRettes(tre)) return null;
  const ordforraad = await ordkilde.ordforraad(versjon);
  const naere = [
    ...(treff > 0
      ? vanligereNaboer(tre, treff, ordforraad)
      : naboer(
          tre,
          await leser.tell(tre.krav.map(bare), { ...sporring, ...INGEN_FILTRE }, medNavn),
          ordforraad,
        )),
  ];
  if (naere.length === 0) return null;
  const [antall, levende] = await Promise.all([
    leser.tell(
      naere.map((nabo) => nabo.tre),
      sporring,
      medNavn,
    ),
    ordkilde.levende(
      naere.flatMap(({ rettet }) => rettet.map(({ til }) => til)),
      ordforraad,
    ),
  ]);
  const nr = naere.findIndex(
    ({ rettet }, i) => (antall[i] ?? 0) > treff && rettet.every(({ til }) => levende.has(til)),
  );
  const funnet = naere[nr];
  if (funnet === undefined) return null;
  const { q, rettet, utelatt } = funnet;
  return { q, treff: antall[nr] ?? 0, rettet, utelatt };
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
