import type { Dom } from './dom.ts';

/** Queries of one kind, each with the rule that judges every entry by it. */
export interface Gruppe {
  readonly slag: string;
  readonly sporringer: readonly (readonly [q: string, dom: Dom])[];
}
