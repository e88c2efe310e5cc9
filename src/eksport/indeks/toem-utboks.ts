import type { Journal } from '../../journal/journal.ts';
import type { Journalskriver } from '../../journal/journalskriver.ts';
import type { Sokemotor } from '../../sok/sokemotor.ts';

/** Entries given to the index at a time, and before it is asked to have all of it: a server does many in one go faster. */
const STEG = 1000;
const FOER_TOEMMING = 10_000;

/** Some lines of the outbox that the index has. */
export interface Indekssteg {
  readonly antall: number;
  /** The number of the last of them: they and all before them can be receipted. */
  readonly siste: number;
}

/**
 * Brings the index up with the journal's outbox, step by step: what is published is indexed as it stands now, what is
 * gone is removed. Each step is given when the engine has it; the caller sees to it that its lines are receipted.
 *
 * @param etter the last line that the index is known to have.
 */
export async function* indekserUtboks(
  { journal, skriver, sok }: { journal: Journal; skriver: Journalskriver; sok: Sokemotor },
  iDag: string,
  etter = 0,
): AsyncGenerator<Indekssteg> {
  let [siste, antall] = [etter, 0];
  for (;;) {
    const linjer = await skriver.utboks(STEG, siste);
    const sisteLinje = linjer.at(-1);
    if (sisteLinje) {
      const poster = await journal.poster(linjer.filter((l) => l.publisert).map(({ id }) => id));
      const borte = linjer.filter((l) => !l.publisert).map(({ id }) => id);
      if (borte.length > 0) await sok.fjern(borte);
      if (poster.length > 0) await sok.indekser(poster, iDag);
      siste = sisteLinje.nummer;
      antall += linjer.length;
    }
    if (antall >= FOER_TOEMMING || (!sisteLinje && antall > 0)) {
      await sok.toem(siste);
      yield { antall, siste };
      antall = 0;
    }
    if (!sisteLinje) return;
  }
}

/**
 * Empties the outbox into the index. A line leaves it only when the engine has it, so a cut-off run indexes again and
 * loses nothing. With nothing to carry over, the index is still asked whether it has what was carried over before.
 *
 * @returns how many entries were carried over.
 * @throws IndeksAvAnnenUtgave when it must be built anew.
 */
export async function toemUtboks(
  lagre: { journal: Journal; skriver: Journalskriver; sok: Sokemotor },
  iDag: string,
): Promise<number> {
  let totalt = 0;
  for await (const { antall, siste } of indekserUtboks(lagre, iDag)) {
    await lagre.skriver.kvitter(siste);
    totalt += antall;
  }
  if (totalt === 0) await lagre.sok.toem();
  return totalt;
}
