import type { Setninger } from '../../lager/setninger.ts';
import type { Oppslag } from './blokk.ts';
import { siler, skjoet } from './postliste.ts';
import { lesSegmenter, ordISegment, skrivSegment, slettSegment, type Segment } from './segment.ts';

/** So many segments of one size become one: there are few to read, and each word is rewritten once for every power of ten. */
const BREDDE = 10;

/** The size of a segment in digits. */
const storrelse = ({ fra, til }: Segment): number => String(til - fra + 1).length;

/** The last segments that are no larger than the very last, when they are many enough to be made one. */
function flettes(segmenter: readonly Segment[]): readonly Segment[] {
  const siste = segmenter.at(-1);
  if (siste === undefined) return [];
  const foer = segmenter.findLastIndex((segment) => storrelse(segment) > storrelse(siste));
  const like = segmenter.slice(foer + 1);
  return like.length >= BREDDE ? like : [];
}

function neste(stroem: Generator<Oppslag, void> | undefined): Oppslag | undefined {
  const { value } = stroem?.next() ?? {};
  return value ?? undefined;
}

/** The words of several segments, in order, each with one list. */
function* flett(sql: Setninger, segmenter: readonly Segment[]): Generator<Oppslag> {
  const stroemmer = segmenter.map(({ nr }) => ordISegment(sql, nr));
  const hoder = stroemmer.map(neste);
  for (;;) {
    let minst: string | undefined;
    for (const hode of hoder) {
      if (hode !== undefined && (minst === undefined || hode.noekkel < minst)) minst = hode.noekkel;
    }
    if (minst === undefined) return;
    const lister: Oppslag[] = [];
    hoder.forEach((hode, i) => {
      if (hode?.noekkel !== minst) return;
      lister.push(hode);
      hoder[i] = neste(stroemmer[i]);
    });
    yield { noekkel: minst, ...skjoet(lister) };
  }
}

/** Makes small segments into larger ones, until they are few. Within the caller's transaction. */
export function flettSegmenter(sql: Setninger): void {
  for (;;) {
    const like = flettes(lesSegmenter(sql));
    const [foerste, siste] = [like[0], like.at(-1)];
    if (foerste === undefined || siste === undefined) return;
    skrivSegment(sql, foerste.fra, siste.til, flett(sql, like));
    for (const { nr } of like) slettSegment(sql, nr);
  }
}

/**
 * Writes a segment anew without the rows that are gone.
 *
 * @returns the keys that no row of the segment has any more.
 */
export function skrivUten(
  sql: Setninger,
  segment: Segment,
  beholdes: (rad: number) => boolean,
): readonly string[] {
  const borte: string[] = [];
  function* gjenstaaende(): Generator<Oppslag> {
    for (const { noekkel, ...liste } of ordISegment(sql, segment.nr)) {
      const igjen = siler(liste, beholdes);
      if (igjen === undefined) borte.push(noekkel);
      else yield { noekkel, ...igjen };
    }
  }
  skrivSegment(sql, segment.fra, segment.til, gjenstaaende());
  slettSegment(sql, segment.nr);
  return borte;
}
