import type { Talltelling } from '../../arkiv/oversikt.ts';
import { hjemmelVedID } from '../../konfig/register.ts';
import type { Virksomhet } from '../../konfig/virksomhet.ts';
import { sum } from './grupper.ts';

/** A part of the entries that are shown, or shown as a gap: how many, and which share, from 0 to 1. */
export interface Andel {
  readonly navn: string;
  readonly antall: number;
  readonly andel: number;
}

const NIVAANAVN = [
  'Ingenting skjermet',
  'Nivå 1: dokumentene',
  'Nivå 2: også tittelens andre linje',
  'Nivå 3: også avsender og mottaker',
] as const;
export const UTEN_HJEMMEL = 'Hjemmel ikke oppgitt';

const VISES: ReadonlySet<Talltelling['utfall']> = new Set(['publisert', 'utelatt']);

/** What the public meets: published entries, and those left out whole with their hjemmel. */
export const vises = (tellinger: readonly Talltelling[]): readonly Talltelling[] =>
  tellinger.filter(({ utfall }) => VISES.has(utfall));

const andel = (navn: string, antall: number, av: number): Andel => ({
  navn,
  antall,
  andel: av === 0 ? 0 : antall / av,
});

/** How much is masked at each level; the shares add up to the whole. */
export function perNivaa(tellinger: readonly Talltelling[]): readonly Andel[] {
  const viste = vises(tellinger);
  const totalt = sum(viste);
  return NIVAANAVN.map((navn, nivaa) => andel(navn, sum(viste.filter((t) => t.nivaa === nivaa)), totalt));
}

/**
 * How much is masked by each hjemmel, the most first. An entry with two counts with both, so that the shares may add up to
 * more than what is masked.
 */
export function perHjemmel(tellinger: readonly Talltelling[], virksomhet: Virksomhet): readonly Andel[] {
  const viste = vises(tellinger);
  const totalt = sum(viste);
  const antall = new Map<string, number>();
  for (const telling of viste.filter(({ nivaa }) => nivaa > 0)) {
    const hjemler = telling.hjemler.length > 0 ? telling.hjemler : [''];
    for (const id of hjemler) antall.set(id, (antall.get(id) ?? 0) + telling.antall);
  }
  return [...antall]
    .map(([id, n]) =>
      andel(id === '' ? UTEN_HJEMMEL : (hjemmelVedID(virksomhet, id)?.tekst ?? id), n, totalt),
    )
    .sort((a, b) => b.antall - a.antall || a.navn.localeCompare(b.navn, 'nb'));
}
