import { BLAD, type Ulest, type Ulestkart } from '../felles/ulest.ts';

/** What one child of an element is to the reader. */
export type Regel =
  /** A text field that stands at most once. */
  | { readonly slag: 'felt' }
  /** A text field that may stand more than once. */
  | { readonly slag: 'liste' }
  /** An element that is kept inside its parent. */
  | { readonly slag: 'del'; readonly form: Form }
  /** An element that is passed on when it ends and then forgotten. */
  | { readonly slag: 'post'; readonly form: Form };

/** What the reader reads of an element, and what it knows of it and leaves alone. Any other child is not understood. */
export interface Form {
  readonly regler: ReadonlyMap<string, Regel>;
  /** Children that the standard has here and the journal has no use for. */
  readonly ulest: Ulestkart;
  /** The rule for children the form does not name. */
  readonly ellers?: Regel;
  /** The element's own text counts too. */
  readonly egenTekst?: true;
}

const FELT: Regel = { slag: 'felt' };
export const LISTE: Regel = { slag: 'liste' };

/** Composes a form: fields, lists, kept elements, and elements that are passed on. */
export function form(
  felter: readonly string[],
  lister: readonly string[] = [],
  deler: Readonly<Record<string, Form>> = {},
  poster: Readonly<Record<string, Form>> = {},
): Form {
  const regler = new Map<string, Regel>();
  for (const navn of felter) regler.set(navn, FELT);
  for (const navn of lister) regler.set(navn, LISTE);
  for (const [navn, del] of Object.entries(deler)) regler.set(navn, { slag: 'del', form: del });
  for (const [navn, post] of Object.entries(poster)) regler.set(navn, { slag: 'post', form: post });
  return { regler, ulest: new Map() };
}

/** Adds passed-on children to a form that stands already, so that a form may hold itself (klasse in klasse). */
export function medPoster(til: Form, poster: Readonly<Record<string, Form>>): Form {
  const regler = new Map(til.regler);
  const utvidet: Form = { ...til, regler };
  for (const [navn, post] of Object.entries(poster))
    regler.set(navn, { slag: 'post', form: post === til ? utvidet : post });
  return utvidet;
}

/**
 * Adds to a form what the standard has there and nobody reads: simple fields by name, and elements with what may lie in
 * them.
 */
export function medUlest(til: Form, felter: string, deler: Readonly<Record<string, Ulest>> = {}): Form {
  const ulest = new Map(til.ulest);
  for (const navn of felter.split(' ').filter(Boolean)) ulest.set(navn, BLAD);
  for (const [navn, del] of Object.entries(deler)) ulest.set(navn, del);
  return { ...til, ulest };
}
