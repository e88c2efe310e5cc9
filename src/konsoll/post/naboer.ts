import type { Arbeid, Arbeidsliste, Arbeidsplass } from '../../arkiv/arbeid.ts';
import type { Arkiv } from '../../arkiv/arkiv.ts';
import { lesArbeid } from '../arbeidsliste.ts';
import type { Bruker } from '../tilgang.ts';

/** The list that somebody works through. */
export interface Listevei {
  readonly virksomhet: string;
  readonly liste: Arbeidsliste;
  readonly kode?: string;
}

export interface Naboer {
  readonly forrige: Arbeid | undefined;
  readonly neste: Arbeid | undefined;
}

/** After every code that an entry is listed for. */
const ETTER_ALLE_KODER = '\u{10FFFF}';

/** The entries before and after one in a list, whether it is still in it or not. */
export async function lesNaboer(
  arkiv: Pick<Arkiv, 'arbeid'>,
  bruker: Bruker,
  vei: Listevei,
  { journaldato, post }: Omit<Arbeidsplass, 'kode'>,
): Promise<Naboer> {
  const foer = { journaldato, post, kode: '' };
  const [forrige] = await lesArbeid(arkiv, bruker, { ...vei, foer, antall: 1 });
  const etter = { journaldato, post, kode: ETTER_ALLE_KODER };
  const [neste] = await lesArbeid(arkiv, bruker, { ...vei, etter, antall: 1 });
  return { forrige, neste };
}
