import { setImmediate } from 'node:timers/promises';
import { ForMangeSok, type Sokemotor } from '../sok/sokemotor.ts';

/** As many searches as may be under way at once: two hundred wait their turn evenly, the next are asked to come back. */
const FLEST_SAMTIDIGE = 200;

/**
 * Lets one at a time go on, and the rest of what the process does in between. The answers of searches come many in one turn of the event loop,
 * and a page is made of each: meanwhile nothing is read, and one new connection is taken a turn.
 */
function enOmGangen(): () => Promise<void> {
  let koe = Promise.resolve();
  let ventende = 0;
  return async () => {
    const foran = koe;
    ventende += 1;
    koe = foran.then(async () => {
      await setImmediate();
      ventende -= 1;
    });
    // The first of a turn waits for nobody.
    if (ventende > 1) await foran;
  };
}

/**
 * A search engine that refuses at once what it could only have answered late. What is refused costs nothing, so that day
 * lists, cases and entries are served as before; and completions give way to searches, at half as many.
 */
export function medSokekoe(motor: Sokemotor, flest = FLEST_SAMTIDIGE): Sokemotor {
  let iGang = 0;
  const minTur = enOmGangen();
  async function iKoe<T>(plasser: number, arbeid: () => Promise<T>): Promise<T> {
    if (iGang >= plasser) throw new ForMangeSok();
    iGang += 1;
    try {
      const svar = await arbeid();
      await minTur();
      return svar;
    } finally {
      iGang -= 1;
    }
  }
  return {
    indekser: (poster, iDag) => motor.indekser(poster, iDag),
    fjern: (ider) => motor.fjern(ider),
    eldes: (iDag, hent) => motor.eldes(iDag, hent),
    rens: () => motor.rens(),
    toem: (utboks) => motor.toem(utboks),
    helse: () => motor.helse(),
    lukk: () => motor.lukk(),
    sok: (sporring) => iKoe(flest, () => motor.sok(sporring)),
    forslag: (tekst, valg) => iKoe(flest / 2, () => motor.forslag(tekst, valg)),
  };
}
