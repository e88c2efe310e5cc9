import type { Journal } from '../../../journal/journal.ts';
import type { Bruker } from '../../../konsoll/tilgang.ts';
import type { Sokestand } from '../sider.ts';

/** As many as are counted: it is asked for every page. */
const FLEST = 1000;

/**
 * How the index stands, read from the journal's outbox: so it is told on every page, to whoever is in, until the index has what
 * was decided, and not only in the answer to the form.
 */
export async function lesSokestand(
  journal: Pick<Journal, 'soketHenger' | 'sokStengt'>,
  bruker: Bruker,
  navnPaa: (slug: string) => string,
): Promise<Sokestand | undefined> {
  const stengt: string[] = [];
  for (const slug of new Set(bruker.tildelinger.map(({ virksomhet }) => virksomhet)))
    if (await journal.sokStengt(slug)) stengt.push(navnPaa(slug));
  const { gamle, nye } = await journal.soketHenger(FLEST);
  return gamle + nye + stengt.length === 0 ? undefined : { gamle, nye, flest: FLEST, stengt };
}
