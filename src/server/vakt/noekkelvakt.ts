import type { Meilitilkobling } from '../../sok/meilisearch/klient.ts';
import { kanMerEnnSoeke } from '../../sok/meilisearch/noekler.ts';
import type { Logg } from '../logg.ts';

const MINUTT = 60_000;

/**
 * Sees that the public's server has a key that may search and nothing else, as soon as Meilisearch can say, and tells the log when it
 * may do more: then whoever breaks in here may change the index.
 *
 * @returns A function that stops it.
 */
export function startNoekkelvakt(meili: Meilitilkobling, logg: Pick<Logg, 'warn'>): () => void {
  let stanset = false;
  let vekker: NodeJS.Timeout | undefined;
  const se = async (): Promise<void> => {
    const kan = await kanMerEnnSoeke(meili);
    if (stanset) return;
    if (kan === undefined) vekker = setTimeout(() => void se(), MINUTT).unref();
    else if (kan)
      logg.warn(
        'MEILI_KEY kan mer enn å søke, eller Meilisearch har ingen hovednøkkel: bruk søkenøkkelen fra «npm run indekser -- --noekler»',
      );
  };
  void se();
  return () => {
    stanset = true;
    clearTimeout(vekker);
  };
}
