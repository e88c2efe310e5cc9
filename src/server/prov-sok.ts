import type { Bortfall, Sokemotor, Sokesvar, Sporring } from '../sok/sokemotor.ts';

export type Sokeforsok =
  { readonly art: 'svar'; readonly svar: Sokesvar } | { readonly art: Bortfall; readonly feil: unknown };

/** When to try again, in seconds. An index is built in some seconds, and of a million entries in a few minutes. */
export const PROV_IGJEN: Readonly<Record<Bortfall, number>> = Object.freeze({
  nede: 30,
  bygges: 60,
  opptatt: 5,
});
const BORTFALL: ReadonlySet<unknown> = new Set(Object.keys(PROV_IGJEN));
const erBortfall = (verdi: unknown): verdi is Bortfall => BORTFALL.has(verdi);

/** Why a search was not answered; undefined for an error that nobody planned for. */
export function sokebortfall(feil: unknown): Bortfall | undefined {
  const bortfall = feil instanceof Error && 'bortfall' in feil ? feil.bortfall : undefined;
  return erBortfall(bortfall) ? bortfall : undefined;
}

/**
 * Searches, and lets a page say in words why it could not.
 * @throws Any error that is no {@link Bortfall}.
 */
export async function provSok(sok: Sokemotor, sporring: Sporring): Promise<Sokeforsok> {
  try {
    return { art: 'svar', svar: await sok.sok(sporring) };
  } catch (feil) {
    const art = sokebortfall(feil);
    if (art === undefined) throw feil;
    return { art, feil };
  }
}
