import type { Arkiv } from '../arkiv/arkiv.ts';
import type { Arbeid, Arbeidsliste, Arbeidsplass, Arbeidstall } from '../arkiv/arbeid.ts';
import { enheterFor, virksomheterFor, type Bruker } from './tilgang.ts';

/** What somebody asks to see of a list. */
export interface Listevalg {
  readonly virksomhet: string;
  readonly liste: Arbeidsliste;
  readonly kode?: string;
  /** The last one of the page before. */
  readonly etter?: Arbeidsplass;
  /** Those before a place, the nearest first. */
  readonly foer?: Arbeidsplass;
  readonly antall?: number;
}

const SIDE = 50;

/** The units whose work a person may see: undefined for all; an empty list for none. */
const synligeEnheter = (bruker: Bruker, virksomhet: string): readonly string[] | undefined =>
  virksomheterFor(bruker, 'se').includes(virksomhet) ? enheterFor(bruker, 'se', virksomhet) : [];

/** A page of a list, oldest first, with nothing of other units than the person's own. */
export const lesArbeid = (
  arkiv: Pick<Arkiv, 'arbeid'>,
  bruker: Bruker,
  { antall = SIDE, ...valg }: Listevalg,
): Promise<readonly Arbeid[]> =>
  arkiv.arbeid({ ...valg, antall, enheter: synligeEnheter(bruker, valg.virksomhet) });

/** How much waits for a person, by list and reason, with the date of the oldest. */
export const tellArbeid = (
  arkiv: Pick<Arkiv, 'tellArbeid'>,
  bruker: Bruker,
  virksomhet: string,
  /** What has waited for approval since before this day is overdue: `forfaltFor` in the pipeline gives it. */
  forfaltFoer?: string,
): Promise<readonly Arbeidstall[]> =>
  arkiv.tellArbeid(virksomhet, synligeEnheter(bruker, virksomhet), forfaltFoer);
