import type { Journaloppslag } from '../../src/innsyn/tjeneste/grunnlag.ts';

/** A journal with nothing in it. */
export const INGEN_JOURNAL: Journaloppslag = {
  poster: async () => [],
  stengt: async () => false,
  post: async () => ({ art: 'ukjent' }),
  sak: async () => ({ art: 'ukjent' }),
};
