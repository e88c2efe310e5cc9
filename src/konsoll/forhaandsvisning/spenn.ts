import { MASKE } from '../../offentlig/tekst.ts';

/** A part of the archive's text that the public does not read, and what stands in its place. Ends are exclusive, in UTF-16 units. */
export interface Spenn {
  /** The line of the archive's text, from 0. */
  readonly linje: number;
  readonly fra: number;
  readonly til: number;
  /** In the public text; absent where nothing stands there. */
  readonly offentlig?: { readonly fra: number; readonly til: number };
}

/** What stands between two lines of the archive when they are shown on one. */
const SKILLE = ' – ';
const KANT = /^[\s–]+|[\s–]+$/gu;

/** Stretches of the text as it is on one line, cut where its lines are. */
function paaLinjer(
  linjer: readonly string[],
  fra: number,
  til: number,
): { linje: number; fra: number; til: number }[] {
  const ut: { linje: number; fra: number; til: number }[] = [];
  let start = 0;
  for (const [linje, tekst] of linjer.entries()) {
    const [a, b] = [Math.max(fra - start, 0), Math.min(til - start, tekst.length)];
    const bit = tekst.slice(a, Math.max(a, b));
    const tom = bit.length - bit.trimStart().length;
    if (bit.trim() !== '') ut.push({ linje, fra: a + tom, til: a + tom + bit.trim().length });
    start += tekst.length + SKILLE.length;
  }
  return ut;
}

/** True when the public reads all that the archive has. */
export const visesHelt = (linjer: readonly string[], offentlig: string): boolean =>
  flat(linjer.filter((linje) => linje.trim() !== '').join(SKILLE)) === flat(offentlig);
const flat = (tekst: string): string => tekst.replace(/\s+/gu, ' ').trim();

/**
 * Lays the public text over the archive's and finds what is gone: what stands between the words that are shown. A public text with
 * words of its own (a neutral title) stands for the whole.
 */
export function finnSpenn(linjer: readonly string[], offentlig: string | undefined): readonly Spenn[] {
  const hele = linjer.join(SKILLE);
  const alt = (): readonly Spenn[] =>
    paaLinjer(linjer, 0, hele.length).map((spenn) => ({
      ...spenn,
      ...(offentlig !== undefined && { offentlig: { fra: 0, til: offentlig.length } }),
    }));
  if (offentlig === undefined) return alt();
  if (visesHelt(linjer, offentlig)) return [];

  const spenn: Spenn[] = [];
  let sted = 0;
  let maske: { fra: number; til: number } | undefined;
  let lest = 0;
  const borte = (til: number): void => {
    for (const del of paaLinjer(linjer, sted, til))
      spenn.push({ ...del, ...(maske && { offentlig: maske }) });
    maske = undefined;
  };
  for (const [i, bit] of offentlig.split(MASKE).entries()) {
    if (i > 0) {
      maske = { fra: lest, til: lest + MASKE.length };
      lest += MASKE.length;
    }
    lest += bit.length;
    const ord = bit.replace(KANT, '');
    if (ord === '') continue;
    const funnet = hele.indexOf(ord, sted);
    if (funnet < 0) return alt();
    borte(funnet);
    sted = funnet + ord.length;
  }
  borte(hele.length);
  return spenn;
}
