/** A case's number, as the archive's records carry it. */
export interface Saksnr {
  readonly saksaar: number;
  readonly sakssekvensnummer: number;
}
export interface Dokumentnr extends Saksnr {
  readonly dokumentnummer: number;
}
