import type { Sokemotor } from '../../sok/sokemotor.ts';

/** An engine that another can take the place of while the server runs. */
export interface ByttbarSok extends Sokemotor {
  /** What is asked from now on is asked of the new one; the old is closed. */
  readonly bytt: (ny: Sokemotor) => Promise<void>;
}

export function byttbarSok(foerste: Sokemotor): ByttbarSok {
  let motor = foerste;
  return {
    indekser: (poster, iDag) => motor.indekser(poster, iDag),
    fjern: (ider) => motor.fjern(ider),
    eldes: (iDag, hent) => motor.eldes(iDag, hent),
    rens: () => motor.rens(),
    toem: (utboks) => motor.toem(utboks),
    sok: (sporring) => motor.sok(sporring),
    forslag: (tekst, valg) => motor.forslag(tekst, valg),
    helse: () => motor.helse(),
    lukk: () => motor.lukk(),
    bytt: async (ny) => {
      const gammel = motor;
      motor = ny;
      await gammel.lukk();
    },
  };
}
