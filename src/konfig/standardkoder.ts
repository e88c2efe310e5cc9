import type { Tilgangskode } from './tilgangskode.ts';

/**
 * The codes a body starts with: those of a municipal archive plan (IS, U, P, P1, E, S, XX), the one that a recruitment system puts on its list of applicants (UOT-3), and the words of Noark 5
 * (M500). Letters that vendors use otherwise (A, B, F, G, H, L, O, Ø) are left out on purpose: they mean different
 * things in different archives, and an unknown code masks everything. So is «Ugradert», which speaks of security grading
 * and not of access. A body that knows what its codes mean says so in its configuration.
 */
export const STANDARDKODER: readonly Tilgangskode[] = [
  { kode: 'IS', betegnelse: 'Intern skjerming', behandling: 'skjerm' },
  { kode: 'U', betegnelse: 'Unntatt offentlighet', behandling: 'skjerm' },
  { kode: 'UO', betegnelse: 'Unntatt offentlighet', behandling: 'skjerm' },
  { kode: 'P', betegnelse: 'Personalmappe', behandling: 'skjerm' },
  { kode: 'P1', betegnelse: 'Personalmappe, dokumentsenteret', behandling: 'skjerm' },
  { kode: 'E', betegnelse: 'Elevmappe', behandling: 'skjerm' },
  { kode: 'S', betegnelse: 'SLT', behandling: 'skjerm' },
  { kode: 'UOT-3', betegnelse: 'Unntatt offentlighet, tilsettingssak', behandling: 'skjerm' },
  { kode: 'XX', betegnelse: 'Midlertidig skjermet, ikke offentlighetsvurdert', behandling: 'vent' },
  { kode: 'Unntatt offentlighet', betegnelse: 'Unntatt offentlighet', behandling: 'skjerm' },
  { kode: 'Unntatt offentligheten', betegnelse: 'Unntatt offentlighet', behandling: 'skjerm' },
  { kode: 'Unntatt fra offentlighet', betegnelse: 'Unntatt offentlighet', behandling: 'skjerm' },
  { kode: 'Unnateke offentlegheit', betegnelse: 'Unnateke offentlegheit', behandling: 'skjerm' },
  { kode: 'Midlertidig unntatt', betegnelse: 'Ikke offentlighetsvurdert', behandling: 'vent' },
  { kode: 'Offentlig', betegnelse: 'Offentlig', behandling: 'aapen' },
];
