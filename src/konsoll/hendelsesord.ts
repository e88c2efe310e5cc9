import type { Meldeklokke } from '../arkiv/hendelser/frist.ts';
import type { FLATER, Mottaker, Sikkerhetshendelse } from '../arkiv/hendelser/hendelse.ts';
import { kortTidspunkt } from '../i18n/dato.ts';

export const MOTTAKERORD: Readonly<Record<Mottaker, string>> = {
  datatilsynet: 'Datatilsynet',
  beroerte: 'De berørte',
  ledelsen: 'Ledelsen',
  leverandoer: 'Leverandøren',
};
export const FLATEORD: Readonly<Record<(typeof FLATER)[number], string>> = {
  nettside: 'Nettsidene',
  soek: 'Søket',
  api: 'API-et',
  strommer: 'Strømmene',
  filer: 'Filer til nedlasting',
};
export const STATUSORD: Readonly<Record<Sikkerhetshendelse['status'], string>> = {
  aapen: 'Åpen',
  meldt: 'Meldt til Datatilsynet',
  lukket: 'Lukket',
};

/** What an incident is about, in words. */
export const gjelderord = ({ gjenstand }: Pick<Sikkerhetshendelse, 'gjenstand'>): string =>
  gjenstand === '' ? 'Hele journalen' : gjenstand.replace(/^kilde /, 'Alt fra kilden ');

const timer = (antall: number): string => (antall === 1 ? '1 time' : `${antall} timer`);

/** How the 72-hour clock stands, in a sentence. */
export function klokkeord(
  { frist, timerIgjen, tilstand }: Meldeklokke,
  status: Sikkerhetshendelse['status'],
): string {
  const dag = kortTidspunkt(frist.toISOString());
  switch (tilstand) {
    case 'loeper':
    case 'haster':
      return timerIgjen === 0
        ? `Under en time igjen til fristen ${dag}.`
        : `${timer(timerIgjen)} igjen til fristen ${dag}.`;
    case 'utloept':
      return `Fristen gikk ut ${dag}. Meld likevel nå, og forklar hvorfor det er for sent.`;
    case 'for-sent':
      return `Meldt etter fristen ${dag}. Meldingen må forklare hvorfor.`;
    case 'stanset':
      return status === 'lukket' ? 'Fristen løper ikke.' : `Meldt innen fristen ${dag}.`;
  }
}
