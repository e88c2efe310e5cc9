/**
 * Words that stand in every other text and between most words of a phrase. Each of them and its neighbour are a word of the index too, a pair,
 * so that a phrase reads where «søknad om» stands and not everywhere that «om» does.
 *
 * Which they are is a part of the file's format: with other words an index must be built again (skjema.ts).
 */
const SMAAORD: ReadonlySet<string> = new Set(
  'av bnr for fra frå gnr hos i med mellom mot og om på som til under uten ved vedrørende å'.split(' '),
);

/** Whether a folded word makes pairs with its neighbours. */
export const erIPar = (form: string): boolean => SMAAORD.has(form);

/** Pairs stand among the words under a character that no word has. */
export const parord = (foerste: string, neste: string): string => `!${foerste} ${neste}`;
