import { ordI, type Ord } from '../norsk/analyse.ts';
import type { Ledd, Sporretre } from '../sporring/sporretre.ts';
import { kolonnefilter, type Felt } from './kolonnenavn.ts';

/**
 * Marks from the private use area, which no text's words contain: what is hidden stands between two words; a number's
 * exact key. A query that is read by our analysis can never write them.
 */
const SKILLE = '\ue000';
const NOEKKEL = '\ue002';

export const noekkelord = (noekkel: string): string => NOEKKEL + noekkel;

/** The index's form of texts that stand beside each other: stems with a space between, and no phrase across two texts. */
export function indeksform(tekster: readonly string[]): string {
  return tekster
    .map((tekst) =>
      ordI(tekst).map(({ stamme, etterSkille }) => (etterSkille ? `${SKILLE} ${stamme}` : stamme)),
    )
    .filter((ord) => ord.length > 0)
    .map((ord) => ord.join(' '))
    .join(` ${SKILLE} `);
}

/** Every word is quoted, and holds letters and digits only: nothing a user writes is FTS5 syntax. */
function frase(ord: readonly Ord[], prefiks = false): string {
  const deler = ord.map(({ form, stamme, etterSkille }, i) => {
    const her = prefiks && i === ord.length - 1 ? form : stamme;
    return etterSkille && i > 0 ? `${SKILLE} ${her}` : her;
  });
  return `"${deler.join(' ')}"${prefiks ? ' *' : ''}`;
}

function ledduttrykk(ledd: Ledd): string {
  if (ledd.art === 'nummer') {
    const noekler = ledd.nummer.noekler.map(
      (alle) => `(${alle.map((noekkel) => `"${noekkelord(noekkel)}"`).join(' AND ')})`,
    );
    const fraser = ledd.fraser.filter((ord) => ord.length > 0).map((ord) => frase(ord));
    return `(${[...new Set([...noekler, ...fraser])].join(' OR ')})`;
  }
  // The index holds stems: what is written may go past the stem of the very word that is meant.
  return ledd.prefiks ? `(${frase(ledd.ord, true)} OR ${frase(ledd.ord)})` : frase(ledd.ord);
}

const noenAv = (ledd: readonly Ledd[]): string => `(${[...new Set(ledd.map(ledduttrykk))].join(' OR ')})`;

/** A query in FTS5's language, or what has to be taken away from everything when it only says what not to find. */
export type Uttrykk =
  | { readonly art: 'alt' }
  | { readonly art: 'ingenting' }
  | { readonly art: 'finn'; readonly fts: string }
  | { readonly art: 'altUten'; readonly fts: string };

/**
 * @param medNavn false while names may not be searched: then the columns with names are not read, not even to exclude.
 * @param bare only words in these fields count.
 */
export function somUttrykk(tre: Sporretre, medNavn: boolean, bare?: readonly Felt[]): Uttrykk {
  if (tre.uleselig) return { art: 'ingenting' };
  const slik = (fts: string): string =>
    medNavn && bare === undefined ? fts : `${kolonnefilter(medNavn, bare)} : (${fts})`;
  const uten = tre.uten.length === 0 ? undefined : noenAv(tre.uten);
  if (tre.krav.length === 0) {
    return uten === undefined ? { art: 'alt' } : { art: 'altUten', fts: slik(uten) };
  }
  const krav = [...new Set(tre.krav.map(noenAv))].join(' AND ');
  return { art: 'finn', fts: slik(uten === undefined ? krav : `(${krav}) NOT ${uten}`) };
}
