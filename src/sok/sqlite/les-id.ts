import type { Dokumentnummer } from '../../offentlig/adresse.ts';

/** Reads a `journalpostID` back; undefined for what is not one. */
export function lesID(id: string): (Dokumentnummer & { readonly virksomhet: string }) | undefined {
  const treff = /^(.+)\/(\d{1,9})\/(\d{1,9})\/(\d{1,9})$/su.exec(id);
  if (treff === null) return undefined;
  return {
    virksomhet: treff[1] ?? '',
    saksaar: Number(treff[2]),
    sakssekvensnummer: Number(treff[3]),
    dokumentnummer: Number(treff[4]),
  };
}
