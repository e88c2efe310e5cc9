import { plussDager } from '../tid/dager.ts';

/**
 * The day that an index's names have grown old for, where it has not come. The next day is no sign of a clock that went wrong: of two machines
 * one is there first.
 */
export const hvisFram = (eldet: string | undefined, iDag: string): string | undefined =>
  eldet !== undefined && eldet > plussDager(iDag, 1) ? eldet : undefined;
