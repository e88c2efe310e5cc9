import type { Konfig } from '../konfig/virksomhet.ts';
import type { Journal } from '../journal/journal.ts';
import type { Sokemotor } from '../sok/sokemotor.ts';
import type { Klokke } from '../tid/oslo.ts';

/** What pages and API answers are made from. The public role has nothing else, and so can leak nothing else. */
export interface Tjenester {
  readonly journal: Journal;
  readonly sok: Sokemotor;
  readonly konfig: Konfig;
  readonly klokke: Klokke;
}
