import { existsSync, renameSync, rmSync } from 'node:fs';
import { taLaas } from '../lager/laas.ts';
import { datoI, type Klokke } from '../tid/oslo.ts';
import { Eksportavbrudd } from './feil.ts';
import { aapneLagre, aapneSok, stier } from './lagre.ts';

const STEG = 1000;

const fjern = (sti: string): void => {
  for (const ende of ['', '-wal', '-shm']) rmSync(sti + ende, { force: true });
};

/**
 * Makes the embedded index anew from the public journal, beside the old one, and puts it in its place when it is whole.
 * The server must be started again to read it, unless it was not running.
 *
 * @returns how many entries it holds.
 * @throws Eksportavbrudd when there is no journal, LaastFeil when another run holds the data.
 */
export async function byggIndeks(
  data: string,
  klokke: Klokke,
  fremdrift: (antall: number) => void = () => undefined,
): Promise<number> {
  const laas = taLaas(data, { naa: klokke() });
  try {
    return await byggIndeksMedLaas(data, klokke, fremdrift);
  } finally {
    laas.slipp();
  }
}

/** The same, for a caller that holds the lock. */
export async function byggIndeksMedLaas(
  data: string,
  klokke: Klokke,
  fremdrift: (antall: number) => void = () => undefined,
): Promise<number> {
  const sted = stier(data);
  if (!existsSync(sted.journal))
    throw new Eksportavbrudd(`Det finnes ingen journal i ${data}. Er det riktig mappe (--data)?`);
  const nytt = `${sted.sok}.ny`;
  fjern(nytt);
  const lagre = await aapneLagre(data, klokke, { medSok: false });
  try {
    const iDag = datoI(klokke());
    const sok = await aapneSok(nytt, klokke);
    let antall = 0;
    try {
      let etter: string | undefined;
      for (;;) {
        const ider = await lagre.skriver.alleIder(etter, STEG);
        etter = ider.at(-1);
        if (etter === undefined) break;
        const poster = await lagre.journal.poster(ider);
        await sok.indekser(poster, iDag);
        fremdrift((antall += poster.length));
      }
      await sok.toem();
      await sok.eldes(iDag, (ider) => lagre.journal.poster(ider));
    } finally {
      await sok.lukk();
    }
    fjern(sted.sok);
    renameSync(nytt, sted.sok);
    return antall;
  } finally {
    await lagre.lukk();
    fjern(nytt);
  }
}
