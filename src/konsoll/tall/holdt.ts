import type { Talltelling } from '../../arkiv/oversikt.ts';
import { grupper, sum, type Gruppering } from './grupper.ts';

/** What the gate or a person has held back, and what has been let go. */
export interface Holdt {
  /** Held now. */
  readonly holdt: number;
  /** Held once, and published now: released, or put right in the archive. */
  readonly sluppet: number;
  /** All entries. */
  readonly antall: number;
}

const tell = (tellinger: readonly Talltelling[]): Holdt => ({
  holdt: sum(tellinger.filter(({ utfall }) => utfall === 'holdt')),
  sluppet: sum(tellinger.filter(({ utfall, harVaertHoldt }) => utfall === 'publisert' && harVaertHoldt)),
  antall: sum(tellinger),
});

/** Held and let go, for each month or unit. */
export const holdtPer = (
  tellinger: readonly Talltelling[],
  gruppering: Gruppering,
): readonly { readonly navn: string; readonly tall: Holdt }[] =>
  grupper(tellinger, gruppering).map(([navn, like]) => ({ navn, tall: tell(like) }));

/** What is held now, by why, the most first. The reasons are the gate's own codes. */
export const holdtEtterGrunn = (
  tellinger: readonly Talltelling[],
): readonly { readonly grunn: string; readonly antall: number }[] =>
  [
    ...Map.groupBy(
      tellinger.filter(({ utfall }) => utfall === 'holdt'),
      ({ grunn }) => grunn,
    ),
  ]
    .map(([grunn, like]) => ({ grunn, antall: sum(like) }))
    .sort((a, b) => b.antall - a.antall || a.grunn.localeCompare(b.grunn, 'nb'));
