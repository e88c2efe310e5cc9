import { ordI, type Analysert, type Ord } from './norsk/analyse.ts';
import type { LestSporring } from './sokemotor.ts';

/** A piece of a text, and whether it is what was searched for. */
export interface Markering {
  readonly tekst: string;
  readonly treff: boolean;
}

interface Moenster {
  readonly ord: readonly Ord[];
  readonly prefiks: boolean;
  /** Also met by a part of a compound. */
  readonly iSammensetning: boolean;
}

interface Utsnitt {
  readonly start: number;
  readonly slutt: number;
}

function moenstreI(lest: LestSporring): readonly Moenster[] {
  const enkle = [...lest.ord, ...lest.alternativer.flat()];
  const andre = [...lest.fraser, ...lest.numre, ...lest.merkes, ...lest.prefikser];
  const les = (tekst: string, enkel: boolean): Moenster => {
    const ord = ordI(tekst);
    const prefiks = tekst.endsWith('*');
    return { ord, prefiks, iSammensetning: enkel && !prefiks && ord.length === 1 };
  };
  return [...enkle.map((tekst) => les(tekst, true)), ...andre.map((tekst) => les(tekst, false))].filter(
    ({ ord }) => ord.length > 0,
  );
}

/**
 * The piece of a compound that was searched for: where the word stands in it as it was written in the query, and nowhere else. The whole
 * compound where that is not so («veg» in «kommunevei»), or where its letters are not those that were folded.
 */
function delAv({ form, start, slutt, ledd }: Ord, { ord, iSammensetning }: Moenster): Utsnitt | undefined {
  const [soekt] = ord;
  if (!iSammensetning || soekt === undefined || !ledd.includes(soekt.stamme)) return undefined;
  const plass = form.indexOf(soekt.form);
  const sikker = plass >= 0 && plass === form.lastIndexOf(soekt.form) && form.length === slutt - start;
  return sikker ? { start: start + plass, slutt: start + plass + soekt.form.length } : { start, slutt };
}

const moeter = (ord: Analysert, soekt: Ord, prefiks: boolean): boolean =>
  ord.stamme === soekt.stamme || (prefiks && ord.form.startsWith(soekt.form));

function treffer(tekst: readonly Ord[], fra: number, { ord, prefiks }: Moenster): boolean {
  return ord.every((soekt, i) => {
    const her = tekst[fra + i];
    if (her === undefined || (i > 0 && her.etterSkille)) return false;
    const begynner = prefiks && i === ord.length - 1;
    if (moeter(her, soekt, begynner)) return true;
    // Half a word is marked when what it stands for was searched for; it is in no phrase.
    return ord.length === 1 && her.hele?.some((helt) => moeter(helt, soekt, begynner)) === true;
  });
}

/**
 * Cuts a shown text into pieces, those that were searched for marked, by the same analysis as the search itself. A mask and an
 * aged name are never inside a marked piece. The pieces joined are the text.
 */
export function marker(tekst: string, lest: LestSporring): readonly Markering[] {
  const moenstre = moenstreI(lest);
  const ord = ordI(tekst);
  const merket = new Array<Utsnitt | undefined>(ord.length).fill(undefined);
  /** Whether the space before a word is marked too: inside a phrase. */
  const sammen = new Array<boolean>(ord.length).fill(false);
  ord.forEach((her, i) => {
    for (const moenster of moenstre) {
      if (treffer(ord, i, moenster)) {
        for (let k = 0; k < moenster.ord.length; k++) merket[i + k] = ord[i + k];
        sammen.fill(true, i + 1, i + moenster.ord.length);
      } else {
        const del = delAv(her, moenster);
        // Two parts of one word: all of it was searched for.
        if (del !== undefined) merket[i] = merket[i] === undefined ? del : her;
      }
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
    const foerste = merket[i];
    if (foerste === undefined) {
      i += 1;
      continue;
    }
    let siste = i;
    while (sammen[siste + 1] === true) siste += 1;
    legg(foerste.start, false);
    legg(merket[siste]?.slutt ?? foerste.slutt, true);
    i = siste + 1;
  }
  legg(tekst.length, false);
  return ut;
}
