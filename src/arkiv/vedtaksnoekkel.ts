import type { Avloesning, Kjentpost } from './avloesning.ts';
import type { Omfangsvedtak, Vedtak } from './vedtak.ts';

/** A case by its number, and by its key in the archive where it is known. */
export interface Saksnoekkel {
  readonly virksomhet: string;
  readonly kilde: string;
  readonly sakID?: string;
  readonly saksaar: number;
  readonly sakssekvensnummer: number;
  /** Cases that it came in the place of; of an entry, those that it has left as well: what was decided of one before that still holds. */
  readonly fra?: readonly Tidligeresak[];
}
export interface Vedtaksnoekkel extends Saksnoekkel {
  readonly systemID: string;
  readonly dokumentnummer: number;
  /** Those it came in the place of: what hides them hides it too, until it is undone by its own number. */
  readonly avloesning?: Avloesning;
  /** Its documents that came from others: what hides those hides the documents too, until it is undone of either. */
  readonly dokumenterFra?: readonly Flyttetdokument[];
}
export interface Tidligeresak extends Omit<Saksnoekkel, 'virksomhet' | 'fra'> {
  /** Number of the last decision there was when the entry left. */
  readonly sisteVedtak: number;
  /** It is gone, and this case is in its place: what is undone of this is undone of it. */
  readonly avloest?: true;
}
/** A document by its key, and the entry that it came from, with the case that this lay in then. */
export interface Flyttetdokument {
  readonly dokumentID: string;
  readonly post: Kjentpost;
  readonly sak: Tidligeresak;
}
type Nummernoekkel = Pick<Vedtaksnoekkel, 'virksomhet' | 'saksaar' | 'sakssekvensnummer' | 'dokumentnummer'>;
export const paaNummer = (v: Nummernoekkel): string =>
  `${v.virksomhet}/${v.saksaar}/${v.sakssekvensnummer}/${v.dokumentnummer}`;
export const paaPost = (v: { virksomhet: string; kilde: string; systemID: string }): string =>
  JSON.stringify([v.virksomhet, v.kilde, v.systemID]);
export const paaSaksnummer = (v: Omit<Saksnoekkel, 'kilde'>): string =>
  `${v.virksomhet}/${v.saksaar}/${v.sakssekvensnummer}`;
export const paaSak = (virksomhet: string, kilde: string, sakID: string): string =>
  JSON.stringify(['sak', virksomhet, kilde, sakID]);
export const paaKilde = (virksomhet: string, kilde: string): string =>
  JSON.stringify(['kilde', virksomhet, kilde]);
export const paaJournal = (virksomhet: string): string => JSON.stringify(['journal', virksomhet]);

/** Where a decision about an entry stands: with the entry, and only it, where the archive knew it; else with the number. */
export const egenPlass = (v: Extract<Vedtak, { dokumentnummer: number }>): string =>
  v.kilde !== undefined && v.systemID !== undefined
    ? paaPost({ virksomhet: v.virksomhet, kilde: v.kilde, systemID: v.systemID })
    : paaNummer(v);

/**
 * Where a wide decision stands. One about a case stands with its number and with the case itself: whatever comes to lie in
 * either is hidden, until somebody undoes it by the number that it has then.
 */
export function plasserFor(v: Exclude<Omfangsvedtak, { omfang: 'dokument' }>): readonly string[] {
  if (v.omfang === 'journal') return [paaJournal(v.virksomhet)];
  if (v.omfang === 'kilde') return [paaKilde(v.virksomhet, v.kilde)];
  return v.kilde !== undefined && v.systemID !== undefined
    ? [paaSaksnummer(v), paaSak(v.virksomhet, v.kilde, v.systemID)]
    : [paaSaksnummer(v)];
}
