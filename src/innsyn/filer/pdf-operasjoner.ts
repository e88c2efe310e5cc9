/** One thing that a page's content does, with what it does it to. */
export interface Operasjon {
  /** `Tj`, `re`; empty for what is left at the end without one. */
  readonly op: string;
  readonly tall: readonly number[];
  /** With the stroke before them: `/F1`. */
  readonly navn: readonly string[];
  /** As they are written, with their brackets. */
  readonly tekster: readonly string[];
}

/** Points: what is lower or narrower than this is a line, and covers no words. */
export const MINST = 5;

/** Ways to lay text out without drawing it. */
const UTEN_TEKST = new Set([3, 7]);

/** Whether text is drawn in a way that `Tr` chooses. */
export const erSynlig = ([maate = 0]: readonly number[]): boolean => !UTEN_TEKST.has(maate);

const TEGN =
  /\((?:[^()\\]|\\[\s\S])*\)|<[0-9a-f\s]*>|\/[^\s/<>[\]()]+|[-+]?(?:\d+\.?\d*|\.\d+)|[a-z]+\*?|['"]/giu;

/** The operations of a content stream, in order. What is no operation is passed over, and nothing makes it fail. */
export function* operasjoner(innhold: string): Generator<Operasjon> {
  let [tall, navn, tekster]: [number[], string[], string[]] = [[], [], []];
  for (const [tegn] of innhold.matchAll(TEGN)) {
    if (/^[-+.\d]/u.test(tegn)) tall.push(Number(tegn));
    else if (tegn.startsWith('/')) navn.push(tegn);
    else if (/^[(<]/u.test(tegn)) tekster.push(tegn);
    else {
      yield { op: tegn, tall, navn, tekster };
      [tall, navn, tekster] = [[], [], []];
    }
  }
  yield { op: '', tall, navn, tekster };
}
