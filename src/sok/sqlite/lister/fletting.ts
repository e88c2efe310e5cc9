import type { Setninger } from '../../../lager/setninger.ts';
import type { Oppslag } from './blokk.ts';
import { siler, skjoet } from './postliste.ts';
import { lesSegmenter, ordISegment, skrivSegment, slettSegment, type Segment } from './segment.ts';

/** So many segments of one size become one: there are few to read, and each word is rewritten once for every power of ten. */
const BREDDE = 10;

/** A segment stands by itself when it is so many times as large as all that follow it together. */
const AVSTAND = 4;

const rader = ({ fra, til }: Segment): number => til - fra + 1;

/** The size of a segment in digits. */
const storrelse = (segment: Segment): number => String(rader(segment)).length;

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
    if (like.length === 0) return;
    tilEtt(sql, like);
  }
}

function tilEtt(sql: Setninger, segmenter: readonly Segment[]): void {
  const [foerste, siste] = [segmenter[0], segmenter.at(-1)];
  if (foerste === undefined || siste === undefined) return;
  skrivSegment(sql, foerste.fra, siste.til, flett(sql, segmenter));
  for (const { nr } of segmenter) slettSegment(sql, nr);
}

/**
 * Makes the last segments into one, until each of those that are left is far larger than all after it: a search looks for each of its words in
 * every segment. For when a run of writing is at its end, within the caller's transaction.
 *
 * @returns how many rows were written anew.
 */
export function samleSegmenter(sql: Setninger): number {
  const segmenter = lesSegmenter(sql);
  const etter = (nr: number): number => segmenter.slice(nr + 1).reduce((sum, en) => sum + rader(en), 0);
  const foerste = segmenter.findIndex((en, nr) => rader(en) < AVSTAND * etter(nr));
  if (foerste < 0) return 0;
  tilEtt(sql, segmenter.slice(foerste));
  return etter(foerste - 1);
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
