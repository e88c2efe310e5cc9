import { isDeepStrictEqual } from 'node:util';
import type { Dokumentnr } from '../../arkiv/nummer.ts';
import type { Utfall } from '../../arkiv/avgjoerelse.ts';
import { postViserIkkeMer } from '../../eksport/vurdering/viser-ikke-mer.ts';
import type { Postvurdering, Saksvurdering } from '../../eksport/vurdering/vurdering.ts';
import type { OffentligJournalpost } from '../../offentlig/journalpost.ts';

/** How an entry that is published either way comes out otherwise. */
type Maskeendring =
  | 'mer skjermet'
  | 'mindre skjermet'
  /** Other fields, another hjemmel, other words. */
  | 'annerledes skjermet'
  /** The entry as before, its case otherwise. */
  | 'saken annerledes';

/** One kind of difference: from one outcome to another, or between two ways of being published. */
export interface Forskjell {
  readonly fra: Utfall;
  readonly til: Utfall;
  readonly maske: Maskeendring | undefined;
}

function maskeendring(foer: OffentligJournalpost, etter: OffentligJournalpost): Maskeendring {
  const [faerre, flere] = [postViserIkkeMer(etter, foer), postViserIkkeMer(foer, etter)];
  if (faerre === flere) return 'annerledes skjermet';
  return faerre ? 'mer skjermet' : 'mindre skjermet';
}

function forskjellPaa(
  foer: Postvurdering,
  etter: Postvurdering,
  sakenEndret: boolean,
): Forskjell | undefined {
  const utfall = { fra: foer.utfall, til: etter.utfall };
  if (foer.utfall !== etter.utfall) return { ...utfall, maske: undefined };
  if (foer.visning.art !== 'publiser' || etter.visning.art !== 'publiser')
    return isDeepStrictEqual(foer.visning, etter.visning) ? undefined : { ...utfall, maske: undefined };
  if (!isDeepStrictEqual(foer.visning.post, etter.visning.post))
    return { ...utfall, maske: maskeendring(foer.visning.post, etter.visning.post) };
  return sakenEndret ? { ...utfall, maske: 'saken annerledes' } : undefined;
}

/** The entries of a case that the public would meet otherwise: the same case, decided on by two configurations. */
export function* forskjeller(
  foer: Saksvurdering,
  etter: Saksvurdering,
): Generator<{ readonly post: Postvurdering; readonly nummer: Dokumentnr; readonly forskjell: Forskjell }> {
  const ny = new Map(etter.poster.map((vurdering) => [vurdering.post.nr, vurdering]));
  const sakenEndret = !isDeepStrictEqual(foer.sak, etter.sak);
  for (const post of foer.poster) {
    const motpart = ny.get(post.post.nr);
    const forskjell = motpart && forskjellPaa(post, motpart, sakenEndret);
    if (forskjell)
      yield {
        post,
        nummer: { ...foer.nummer, dokumentnummer: post.post.post.journalpostnummer },
        forskjell,
      };
  }
}
