/**
 * How good a hit is, the same for every engine and simple enough to explain: whole words over stems over compounds; within
 * that, the title over parties over documents over the case's title over the rest; then the newest. There are no weights of
 * rarity or length: two entries that meet the query alike differ only by date.
 */

/** How a word of an entry met a word of the query, best first. */
export const MOETER = ['form', 'stamme', 'ledd'] as const;
export type Moete = (typeof MOETER)[number];

/** Where in an entry it stands, best first. */
export const FELT = ['tittel', 'parter', 'dokumenter', 'sakstittel', 'annet'] as const;
export type Felt = (typeof FELT)[number];

/** A number that was meant, «2026/123-4», is better than any word. */
export const RANG_AV_NUMMER = 0;

/**
 * The rank of one meeting; lower is better. An entry's rank for a query is the sum over its parts of each part's best meeting (a
 * phrase's is that of its worst word, a group of OR's that of its best member; {@link somMent} where it is only another way of saying it).
 */
export const rang = (moete: Moete, felt: Felt): number =>
  1 + MOETER.indexOf(moete) * FELT.length + FELT.indexOf(felt);

/** The rank of a word or phrase that only says what was meant, by the rank it would have had if it had been written: no better than a stem. */
export const somMent = (her: number): number => (her > FELT.length ? her : her + FELT.length);
