import type { Vedtakssvar } from '../src/eksport/vedtak/vedta.ts';

/** What the public sees of what was decided about, now that the decision holds: another may hold it back still. */
export function tilstandEtter({ kjent, naa }: Pick<Vedtakssvar, 'kjent' | 'naa'>): string | undefined {
  if (!kjent) return 'Merk: arkivet kjenner ikke noe med dette nummeret. Vedtaket gjelder nummeret.';
  if (naa === undefined) return undefined;
  return `Journalposten er nå: ${naa.utfall}${naa.grunn === '' ? '' : ` (${naa.grunn})`}.`;
}
