import type { Gruppe } from './gruppe.ts';
import { ORDSPORRINGER } from './sporringer-ord.ts';
import { BORGERE } from './sporringer-borgere.ts';
import { FELT } from './sporringer-felt.ts';
import { FREMMEDE } from './sporringer-fremmede.ts';
import { BLANDEDE } from './sporringer-blandet.ts';
import { HVERDAG } from './sporringer-hverdag.ts';
import { TIL_STATEN } from './sporringer-staten.ts';
import { TINGSPORRINGER } from './sporringer-ting.ts';

/** The relevance set. It grows with every complaint: a query that answered badly comes in here, with the rule that judges it. */
export const SPORRINGER: readonly Gruppe[] = [
  ...ORDSPORRINGER,
  ...TINGSPORRINGER,
  ...BLANDEDE,
  ...BORGERE,
  ...FREMMEDE,
  ...HVERDAG,
  ...TIL_STATEN,
  ...FELT,
];
