import { utfallsord } from './utfallsord.ts';
import { kodeord } from '../../../konsoll/kodeord.ts';

const ENDRING: ReadonlyMap<string, string> = new Map([
  ['endringer', 'Det publiseringen endrer'],
  ['alle', 'Alt'],
  ['ny', 'Ny'],
  ['endret', 'Endret'],
  ['borte', 'Blir borte'],
  ['uendret', 'Uendret'],
  ['', 'Aldri vist'],
]);

/** What publication does to an entry, in a word or two. */
export const endringsord = (endring: string): string => ENDRING.get(endring) ?? endring;

/** A value of a filter, as people say it. */
export function filterord(art: string, verdi: string): string {
  if (art === 'endring') return endringsord(verdi);
  if (art === 'utfall') return utfallsord(verdi);
  if (art === 'flagg') return kodeord(verdi);
  if (art === 'nivaa') return verdi === '0' ? 'Ingenting skjermet' : `Nivå ${verdi}`;
  return verdi === '' ? 'Uten enhet' : verdi;
}
