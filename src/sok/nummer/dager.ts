import { plussDager } from '../../tid/dager.ts';
import type { Dato } from './lesning.ts';

/** A day, yyyy-mm-dd, in its parts. */
export const fraIso = (iso: string): Required<Dato> => ({
  aar: Number(iso.slice(0, 4)),
  maaned: Number(iso.slice(5, 7)),
  dag: Number(iso.slice(8, 10)),
});

/** The days of a period, one by one. @param periode yyyy-mm-dd, both ends included. */
export function dagerFra({ fra, til }: { readonly fra: string; readonly til: string }): readonly Dato[] {
  const ut: Dato[] = [];
  for (let her = fra; her <= til; her = plussDager(her, 1)) ut.push(fraIso(her));
  return ut;
}
