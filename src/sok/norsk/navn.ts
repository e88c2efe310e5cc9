import { ETTERNAVN_VERDEN } from '../../navn/etternavn-verden.ts';
import { ETTERNAVN } from '../../navn/etternavn.ts';
import { FORNAVN } from '../../navn/fornavn.ts';

/**
 * Names that titles hold as other words' forms far more often than as names: «tomter», «vist», «skogen». To search they are those
 * forms. «Hagen», «Dammen» and «Eide» are names too often for that.
 */
const MEST_ORD = new Set(
  'anker brede broen bue buer eid gule gården havnen helga husa høye kaia lange lyse marken muren myren myrene plassen røren sjøen skogen stien stranden tomter tømte ulven valde vegar vist viste'.split(
    ' ',
  ),
);

/** Whether a folded word is a given name or a surname in use in Norway, by the lists of `navn`. */
const erNavn = (ord: string): boolean =>
  (FORNAVN.has(ord) || ETTERNAVN.has(ord) || ETTERNAVN_VERDEN.has(ord)) && !MEST_ORD.has(ord);

const KORTESTE_EIER = 3;

/** The name that a folded word is, its genitive too; undefined for one that is none. */
export function navnI(ord: string): string | undefined {
  if (erNavn(ord)) return ord;
  const eier = ord.slice(0, -1);
  return ord.endsWith('s') && eier.length >= KORTESTE_EIER && erNavn(eier) ? eier : undefined;
}
