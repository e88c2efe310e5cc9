import { fold } from '../offentlig/fold.ts';

/**
 * The name of a unit or an organisation as somebody types it: its words alone, for few write «Plan- og byggesak», «Helse/omsorg» and «Firma (under
 * avvikling)» with all their signs. Names that differ in nothing else are one.
 */
export const navneform = (navn: string): string =>
  fold(navn)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether a word of the name begins as what is typed does, and goes on as it. Both are {@link navneform}s. */
export const begynnerEtOrd = (navn: string, begynnelse: string): boolean =>
  ` ${navn}`.includes(` ${begynnelse}`);
