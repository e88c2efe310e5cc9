import type { Fase } from './livsloep/krav.ts';

export const UTKASTSTANDER = ['ingen', 'utkast', 'godkjent'] as const;
export type Utkaststand = (typeof UTKASTSTANDER)[number];

export interface Koelinje {
  readonly referanse: string;
  readonly virksomhet: string;
  readonly fase: Fase;
  readonly mottatt: Date;
  /** The date on which the body next must have done something. */
  readonly nesteFrist?: string;
  readonly antall: number;
  readonly tildelt?: string;
  /** The unit that has it. */
  readonly enhet?: string;
  /** Whether somebody has begun an answer, or approved one. */
  readonly utkast: Utkaststand;
  /** A mail to the one who asked was refused or came back, and no other way has been chosen. */
  readonly ikkeLevert: boolean;
}

export interface Koevalg {
  readonly virksomhet: string;
  readonly faser?: readonly Fase[];
  readonly tildelt?: string;
  /** Only those of these units. */
  readonly enheter?: readonly string[];
  /** Only those with a draft. */
  readonly medUtkast?: boolean;
  /** Only those with a deadline before this date (yyyy-mm-dd): what should have been done. */
  readonly fristFoer?: string;
  /** Only those with a complaint that has waited for the body since before this. */
  readonly klageFoer?: Date;
  readonly side?: number;
  readonly antall?: number;
}
