import type { Avvisning, Post } from '../../noark/leveranse.ts';
import type { Sted } from '../../noark/sak.ts';

/** One field of a record that could not be understood. Names the field, never what stood in it. */
export class Feltfeil extends Error {
  override readonly name = 'Feltfeil';
  /** The element or column, by the format's own name. */
  readonly felt: string;
  /** In plain Norwegian, without the value. */
  readonly grunn: string;
  constructor(felt: string, grunn: string) {
    super(`${felt}: ${grunn}`);
    this.felt = felt;
    this.grunn = grunn;
  }
}

/** Characters of a record's number that a report needs to find it again. */
const LENGSTE_NUMMER = 100;

/** What the reader passes on in the record's place. `nummer` is its key in the archive, where it could be read. */
export function avvist(art: Avvisning['art'], sted: Sted, feil: Feltfeil, nummer: string | undefined): Post {
  const avvisning = { sted, art, felt: feil.felt, grunn: feil.grunn };
  return {
    art: 'avvist',
    avvisning: nummer === undefined ? avvisning : { ...avvisning, nummer: nummer.slice(0, LENGSTE_NUMMER) },
  };
}

/**
 * Builds a record, or says why it cannot be built.
 *
 * @throws whatever `bygg` throws that is not a Feltfeil.
 */
export function ellerAvvist(
  art: Avvisning['art'],
  sted: Sted,
  nummer: string | undefined,
  bygg: () => Post,
): Post {
  try {
    return bygg();
  } catch (error) {
    if (error instanceof Feltfeil) return avvist(art, sted, error, nummer);
    throw error;
  }
}
