import type { Flate } from '../../../konsoll/forhaandsvisning/offentlige-bytes.ts';

/** A surface as it stands in an address: «saks-api». */
export const flatenavn = (flate: Flate): string =>
  flate.replace(/[A-Z]/g, (stor) => `-${stor.toLowerCase()}`);
