import type { Journal } from '../journal/journal.ts';
import type { Journalskriver } from '../journal/journalskriver.ts';
import type { Sokemotor } from '../sok/sokemotor.ts';

/** Entries given to the index at a time. */
const STEG = 1000;

/**
 * Brings the index up with the journal: what is published is indexed as it stands now, what is gone is removed. A line
 * leaves the outbox only when the engine has it, so a cut-off run indexes again and loses nothing.
 *
 * @returns how many entries were carried over.
 */
export async function toemUtboks(
  { journal, skriver, sok }: { journal: Journal; skriver: Journalskriver; sok: Sokemotor },
  iDag: string,
  fremdrift: (antall: number) => void = () => undefined,
): Promise<number> {
  let antall = 0;
  for (;;) {
    const linjer = await skriver.utboks(STEG);
    const siste = linjer.at(-1);
    if (!siste) return antall;
    const poster = await journal.poster(linjer.filter((l) => l.publisert).map(({ id }) => id));
    const borte = linjer.filter((l) => !l.publisert).map(({ id }) => id);
    if (borte.length > 0) await sok.fjern(borte);
    if (poster.length > 0) await sok.indekser(poster, iDag);
    await sok.toem();
    await skriver.kvitter(siste.nummer);
    fremdrift((antall += linjer.length));
  }
}
