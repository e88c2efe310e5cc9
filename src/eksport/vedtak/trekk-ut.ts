import type { Dokumentnr } from '../../arkiv/nummer.ts';
import { journalpostID } from '../../offentlig/adresse.ts';
import type { Virkning } from '../vurdering/anvend-vedtak.ts';
import { foelgIndeks } from '../indeks/foelg-indeks.ts';
import type { Lagre } from '../lagre.ts';
import type { Nummerert } from './skriv-vedtak.ts';

/** The entries that a withdrawal takes away now: by the public's own numbers, whatever the archive knows of them. */
export async function numrene(
  { journal }: Pick<Lagre, 'journal'>,
  virksomhet: string,
  gjenstand: Nummerert,
): Promise<readonly Dokumentnr[]> {
  if (gjenstand.omfang !== 'sak') return [gjenstand.nummer];
  const { nummer } = gjenstand;
  const saken = await journal.sak(virksomhet, nummer);
  if (saken.art !== 'funnet') return [];
  // A gap says that there is an entry: what is withdrawn is no longer held, nor to come.
  return saken.plasser.flatMap(({ art, dokumentnummer }) =>
    art === 'tomt' ? [] : [{ ...nummer, dokumentnummer }],
  );
}

/** Takes entries away from the public before anything else is thought of: a withdrawal waits for no pipeline (R59). */
export async function trekkUt(
  lagre: Lagre,
  virksomhet: string,
  gjenstander: readonly Nummerert[],
  tidspunkt: Date,
): Promise<Virkning> {
  const numre = (
    await Promise.all(gjenstander.map((gjenstand) => numrene(lagre, virksomhet, gjenstand)))
  ).flat();
  const { endret, fjernet } = await lagre.skriver.publiser({
    virksomhet,
    tidspunkt,
    saker: [],
    tommeSaker: [],
    vedtak: numre.map((nummer) => ({ art: 'trekk', nummer })),
  });
  const ider = numre.map((nummer) => journalpostID(virksomhet, nummer));
  const soketFoelgerEtter = await foelgIndeks(lagre, { endret: [], fjernet: ider }, tidspunkt);
  return { endret, fjernet, soketFoelgerEtter };
}
