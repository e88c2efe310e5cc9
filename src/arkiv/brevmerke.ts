import type { Journalpost } from '../noark/journalpost.ts';

const enkelt = (tekst: string): string => tekst.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase();

/**
 * What a letter is known by when both its key and its number are new: the day it was registered, what it is called, and who it is from and to.
 */
export const brevmerke = ({
  journaldato,
  tittel: { linje1, linje2 = '' },
  korrespondansepart,
}: Pick<Journalpost, 'journaldato' | 'tittel' | 'korrespondansepart'>): string =>
  JSON.stringify([
    journaldato,
    enkelt(`${linje1} ${linje2}`),
    korrespondansepart.map(({ navn }) => enkelt(navn)).toSorted(),
  ]);
