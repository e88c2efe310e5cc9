import { ordI, type Ord } from './norsk/analyse.ts';
import type { LestSporring } from './sokemotor.ts';

/** A piece of a text, and whether it is what was searched for. */
export interface Markering {
  readonly tekst: string;
  readonly treff: boolean;
}

interface Moenster {
  readonly ord: readonly Ord[];
  readonly prefiks: boolean;
}

function moenstreI(lest: LestSporring): readonly Moenster[] {
  const skrevet = [
    ...lest.ord,
    ...lest.fraser,
    ...lest.numre,
    ...lest.merkes,
    ...lest.prefikser,
    ...lest.alternativer.flat(),
  ];
  return skrevet
    .map((tekst) => ({ ord: ordI(tekst), prefiks: tekst.endsWith('*') }))
    .filter(({ ord }) => ord.length > 0);
}

const moeter = (ord: Ord, soekt: Ord, prefiks: boolean): boolean =>
  ord.stamme === soekt.stamme || (prefiks && ord.form.startsWith(soekt.form));

function treffer(tekst: readonly Ord[], fra: number, { ord, prefiks }: Moenster): boolean {
  return ord.every((soekt, i) => {
    const her = tekst[fra + i];
    if (her === undefined || (i > 0 && her.etterSkille)) return false;
    return moeter(her, soekt, prefiks && i === ord.length - 1);
  });
}

/**
 * Cuts a shown text into pieces, those that were searched for marked, by the same analysis as the search itself. A mask and an
 * aged name are never inside a marked piece. The pieces joined are the text.
 */
export function marker(tekst: string, lest: LestSporring): readonly Markering[] {
  const moenstre = moenstreI(lest);
  const ord = ordI(tekst);
  const merket = new Array<boolean>(ord.length).fill(false);
  /** Whether the space before a word is marked too: inside a phrase. */
  const sammen = new Array<boolean>(ord.length).fill(false);
  ord.forEach((_, i) => {
    for (const moenster of moenstre) {
      if (!treffer(ord, i, moenster)) continue;
      merket.fill(true, i, i + moenster.ord.length);
      sammen.fill(true, i + 1, i + moenster.ord.length);
    }
  });
  const ut: Markering[] = [];
  let her = 0;
  const legg = (til: number, treff: boolean): void => {
    if (til > her) ut.push({ tekst: tekst.slice(her, til), treff });
    her = til;
  };
  let i = 0;
  while (i < ord.length) {
    if (merket[i] !== true) {
      i += 1;
      continue;
    }
    let siste = i;
    while (sammen[siste + 1] === true) siste += 1;
    legg(ord[i]?.start ?? her, false);
    legg(ord[siste]?.slutt ?? her, true);
    i = siste + 1;
  }
  legg(tekst.length, false);
  return ut;
}
