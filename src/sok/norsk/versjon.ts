import { createHash } from 'node:crypto';
import { ETTERLEDD, FORLEDD } from './leksikon/former/forledd.ts';
import { SLEKT } from './leksikon/slekt.ts';
import { UTEN_VERB } from './leksikon/slekt/handlinger/uten-verb.ts';
import { LEKSEMER } from './ordbok.ts';

/** Raised by hand when the rules change: endings of unknown words, compounds, names, letters, and what a word is. */
const REGLER = 16;

/**
 * Which analysis an index was made with: another after any change to the lexicon, its inflections or the rules. An index of
 * another version analyses its words again, or is built again.
 */
export const ANALYSEVERSJON: string = createHash('sha256')
  .update(JSON.stringify([REGLER, LEKSEMER, FORLEDD, ETTERLEDD, SLEKT, UTEN_VERB]))
  .digest('hex')
  .slice(0, 16);
