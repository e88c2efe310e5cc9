import type { Sokemotor, Sokesvar, Sporring } from '../sok/sokemotor.ts';

/** Why a search was not answered, which is no fault of the page: the engine is away, or has more to do than it can. */
export type Bortfall = 'nede' | 'opptatt';
export type Sokeforsok =
  { readonly art: 'svar'; readonly svar: Sokesvar } | { readonly art: Bortfall; readonly feil: unknown };

/** When to try again, in seconds. */
export const PROV_IGJEN: Readonly<Record<Bortfall, number>> = Object.freeze({ nede: 30, opptatt: 5 });

/**
 * By name: the built pages carry classes of their own, and what is thrown comes from the server's. A search thread that died
 * is replaced at once, and is a search that was away.
 */
const NAVN: Readonly<Record<string, Bortfall>> = {
  ForMangeSok: 'opptatt',
  SokUtilgjengelig: 'nede',
  SokefeilIndeks: 'nede',
  KorruptIndeks: 'nede',
};

/** Why a search was not answered; undefined for an error that nobody planned for. */
export const sokebortfall = (feil: unknown): Bortfall | undefined =>
  feil instanceof Error && Object.hasOwn(NAVN, feil.name) ? NAVN[feil.name] : undefined;

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
