import type { Skygge } from '../../noark/leveranse.ts';
import { skjermingElement, type Skjerming } from '../../noark/skjerming.ts';

/** A shielding of which no more can be told than that it is there: it takes every element. */
export const ALT_SKJERMET: Skjerming = {
  hjemmel: [],
  elementer: skjermingElement.options.filter((element) => element !== 'M'),
  uavklarte: [],
  ukjente: [],
  baerer: 'registrering',
};

/** The date that is put down where none can be read: as old as any, so that no delivery of a later period takes the record away. */
export const UTEN_DATO = '1900-01-01';

/** Whether a record, a document or a party of it is shielded or graded in any way. */
export const skjermerNoe = ({ skjerming, gradering, dokumenter, korrespondansepart }: Skygge): boolean =>
  [{ skjerming, gradering }, ...dokumenter].some(
    (del) => del.skjerming.length > 0 || del.gradering !== undefined,
  ) || korrespondansepart.some(({ skjermet }) => skjermet === 'ja');

/** The record as if it shielded everything, where it shields something and not all that it says could be read. */
export const strengest = (skygge: Skygge): Skygge =>
  skjermerNoe(skygge) ? { ...skygge, skjerming: [...skygge.skjerming, ALT_SKJERMET] } : skygge;
