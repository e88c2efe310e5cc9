import type { Tittel } from '../../noark/tittel.ts';
import { delTittel, utenDobleMellomrom } from '../felles/tittel.ts';
import { les, type Rad, tagget } from './rad.ts';
import type { Sammenheng } from './sammenheng.ts';

/** A record's titles, as its schema names them. */
export interface Titler {
  readonly tittel: Tittel;
  readonly offentligTittel: string | undefined;
  readonly personnavn: string[];
}

/**
 * The full title and the public one. The tables have no public title, and OFFJOURN has nothing else: there the full
 * title is never read, also where a system delivers it.
 */
export function lesTitler(rad: Rad, full: string, offentlig: string, s: Sammenheng): Titler {
  const offentligTekst = utenDobleMellomrom(les(rad, offentlig) ?? '');
  const tittelfelt = s.kunOffentlig ? offentlig : full;
  return {
    tittel: delTittel(les(rad, tittelfelt) ?? ''),
    offentligTittel: offentligTekst === '' ? undefined : offentligTekst,
    personnavn: [...new Set([...tagget(rad, tittelfelt), ...tagget(rad, offentlig)])],
  };
}
