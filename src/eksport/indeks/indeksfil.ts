import { lagFilmerke } from '../../lager/filmerke.ts';
import type { Sokemotor } from '../../sok/sokemotor.ts';
import { KorruptIndeks } from '../../sok/sqlite/korrupt.ts';
import { aapneSqliteSok } from '../../sok/sqlite/sqlite-sok.ts';
import { lagUfullstendig } from '../../sok/sqlite/ufullstendig.ts';
import { fjernIndeksfil, settInnIndeksfil } from '../../sok/sqlite/ved-siden.ts';
import type { Klokke } from '../../tid/oslo.ts';

/** Puts an index that stands as not ready in the place of a damaged one: it is built of the journal, which has all. */
function erstatt(sti: string): void {
  const nytt = `${sti}.${process.pid}.ny`;
  fjernIndeksfil(nytt);
  lagUfullstendig(nytt);
  settInnIndeksfil(nytt, sti);
}

/**
 * Opens the embedded index of a data directory for whoever publishes and withdraws. A damaged file keeps nobody from that: it gives way to one
 * that stands as not ready, and the work goes on in it. A server that runs builds it anew, or the export or the daily job when they end.
 */
export async function aapneIndeksfil(sti: string, klokke: Klokke): Promise<Sokemotor> {
  const fil = lagFilmerke(sti);
  const aapne = async (): Promise<Sokemotor> => {
    const foer = fil.naa();
    const aapnet = await aapneSqliteSok(sti, { traader: 0, klokke });
    fil.merk(foer ?? fil.naa());
    return aapnet;
  };
  const aapneNy = (feil: unknown): Promise<Sokemotor> => {
    if (!(feil instanceof KorruptIndeks)) throw feil;
    erstatt(sti);
    return aapne();
  };
  let motor = await aapne().catch(aapneNy);
  async function bytt(ny: Promise<Sokemotor>): Promise<void> {
    const gammel = motor;
    motor = await ny;
    await gammel.lukk();
  }
  async function foelgFilen(): Promise<void> {
    // Of one that is taken away nobody knows what it had.
    if (fil.naa() === undefined) lagUfullstendig(sti);
    await bytt(aapne().catch(aapneNy));
  }
  /** What is done ends up in the file that stands there afterwards: one that was made anew meanwhile may have been filled before. */
  async function medHel<T>(arbeid: (motor: Sokemotor) => Promise<T>): Promise<T> {
    for (;;) {
      if (fil.erByttet()) await foelgFilen();
      try {
        const svar = await arbeid(motor);
        if (!fil.erByttet()) return svar;
      } catch (feil) {
        await bytt(aapneNy(feil));
        return arbeid(motor);
      }
    }
  }
  return {
    indekser: (poster, iDag) => medHel((her) => her.indekser(poster, iDag)),
    fjern: (ider) => medHel((her) => her.fjern(ider)),
    eldes: (iDag, hent) => medHel((her) => her.eldes(iDag, hent)),
    rens: () => medHel((her) => her.rens()),
    toem: (utboks) => medHel((her) => her.toem(utboks)),
    // Nobody searches here, and no answer is better than that there is nothing.
    sok: (sporring) => motor.sok(sporring),
    forslag: (tekst, valg) => motor.forslag(tekst, valg),
    helse: () => medHel((her) => her.helse()),
    lukk: () => motor.lukk(),
  };
}
