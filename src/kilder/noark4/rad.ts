import type { Sted } from '../../noark/sak.ts';
import { Feltfeil } from '../felles/feltfeil.ts';

/** One row of a table, or one group of a report: its fields by the format's own names. */
export interface Rad {
  readonly sted: Sted;
  /** Trimmed, with their line breaks; a blank field is as if it were not there. */
  readonly felt: Readonly<Record<string, string>>;
  /** The names that were tagged as persons', by the field they stood in. */
  readonly personnavn: Readonly<Record<string, readonly string[]>>;
  /** A field that could not even be collected. The record that needs this row cannot be built. */
  readonly feil: Feltfeil | undefined;
}

/** A field that could not be understood, in a row that need not be the record's own. */
export class Radfeil extends Feltfeil {
  readonly sted: Sted;
  constructor(sted: Sted, feil: Feltfeil) {
    super(feil.felt, feil.grunn);
    this.sted = sted;
  }
}

/** The field; undefined where it is absent or blank. */
export const les = (rad: Rad, felt: string): string | undefined => rad.felt[felt];

/** The first of the names that a value stands under: tables and reports name some fields differently. */
export const navnI = (rad: Rad, felt: string, ...andre: readonly string[]): string =>
  [felt, ...andre].find((navn) => les(rad, navn) !== undefined) ?? felt;

/** The names tagged as persons' in a field. */
export const tagget = (rad: Rad, felt: string): readonly string[] => rad.personnavn[felt] ?? [];

/**
 * Reads a row, and lets what is wrong in it say where the row stood.
 *
 * @throws Radfeil in place of a Feltfeil, and where the row itself could not be collected.
 */
export function iRad<T>(rad: Rad, bygg: () => T): T {
  try {
    if (rad.feil) throw rad.feil;
    return bygg();
  } catch (error) {
    if (error instanceof Feltfeil && !(error instanceof Radfeil)) throw new Radfeil(rad.sted, error);
    throw error;
  }
}
