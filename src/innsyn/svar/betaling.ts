import { formaterSaksnummer } from '../../offentlig/adresse.ts';
import type { Etterspurt, Levering } from '../bestilling.ts';
import { girUt, type Vedtak } from './vedtak.ts';

/** Sheets of one case that are free (offentlegforskrifta § 4 first paragraph). */
const FRIE_ARK = 100;
/** Øre for each sheet beyond them. */
const ARKPRIS = 100;

/** What can be claimed for copies on paper; amounts in øre. */
export interface Betaling {
  /** The cases of which more sheets are given than are free, by number; «» for what has none. */
  readonly saker: readonly { readonly sak: string; readonly ark: number; readonly belop: number }[];
  readonly porto: number;
  readonly sum: number;
}

/** The case of something asked for: sheets are counted by case. */
const sakFor = ({ valg }: Etterspurt): string => (valg.art === 'beskrevet' ? '' : formaterSaksnummer(valg));

/** The cases that a decision gives something of, in the order of its documents. */
export const sakerSomGis = (
  { dokumenter }: Pick<Vedtak, 'dokumenter'>,
  etterspurt: readonly Etterspurt[],
): readonly string[] => [
  ...new Set(
    dokumenter.flatMap(({ nummer, utfall }) =>
      utfall === 'innsyn' || utfall === 'delvis'
        ? etterspurt.filter((e) => e.nummer === nummer).map(sakFor)
        : [],
    ),
  ),
];

/**
 * The claim for copies on paper (R50, offl. § 8, offentlegforskrifta § 4 first paragraph): a krone for each sheet beyond a hundred in one
 * case, and then the postage too. Never for what goes electronically, nor for anybody's time.
 * @returns undefined where nothing can be claimed.
 */
export function betaling(
  v: Pick<Vedtak, 'art' | 'dokumenter' | 'papir'>,
  levering: Levering,
  etterspurt: readonly Etterspurt[],
): Betaling | undefined {
  if (levering === 'epost' || v.papir === undefined || !girUt(v.art)) return undefined;
  const gis = sakerSomGis(v, etterspurt);
  const saker = v.papir.ark
    .filter(({ sak, ark }) => ark > FRIE_ARK && gis.includes(sak))
    .map(({ sak, ark }) => ({ sak, ark, belop: (ark - FRIE_ARK) * ARKPRIS }));
  if (saker.length === 0) return undefined;
  const porto = levering === 'post' ? v.papir.porto : 0;
  return { saker, porto, sum: saker.reduce((sum, { belop }) => sum + belop, porto) };
}
