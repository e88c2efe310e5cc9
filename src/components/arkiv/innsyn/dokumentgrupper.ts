import type { Kravdokumentside } from '../../../server/arkiv/innsyn/innsynssider.ts';
import { UTFALLORD } from './ord.ts';

/** How a document of a request stands, in words that those that stand alike share. */
export function staarSom({ status, iUtkast }: Kravdokumentside): string {
  if (status.trukket !== undefined) return 'Trukket av den som spør';
  if (status.utfall !== undefined) return UTFALLORD[status.utfall];
  if (status.staar) return 'Venter, fristen står stille';
  return iUtkast === undefined ? 'Venter på svar' : `I utkast: ${UTFALLORD[iUtkast]}`;
}

/** Whether somebody has something left to look at or decide: an answer, a complaint, a demand for reasons, or a file of another's. */
function maaSees({ status, iUtkast, filer }: Kravdokumentside): boolean {
  const { klage, begrunnelse } = status;
  if (status.trukket !== undefined) return false;
  return (
    (status.utfall === undefined && iUtkast === undefined) ||
    (klage !== undefined && klage.avgjort === undefined && klage.omgjort === undefined) ||
    (begrunnelse !== undefined && begrunnelse.gitt === undefined) ||
    filer.some(({ holdt }) => holdt)
  );
}

/** The documents of a long request: those that must be seen, and those that can be folded, by how they stand. */
export const grupperDokumenter = (
  dokumenter: readonly Kravdokumentside[],
): {
  readonly aapne: readonly Kravdokumentside[];
  readonly foldet: readonly (readonly [string, readonly Kravdokumentside[]])[];
} => ({
  aapne: dokumenter.filter(maaSees),
  foldet: [
    ...Map.groupBy(
      dokumenter.filter((d) => !maaSees(d)),
      staarSom,
    ),
  ],
});
