import { join } from 'node:path';
import { aapneJournal, aapneJournalskriver } from '../../src/journal/aapne.ts';
import { datoI } from '../../src/tid/oslo.ts';
import { ta } from './maaling.ts';
import { aapneMotor, lesMotorvalg } from './sokemotorer.ts';

/** What an indexing child answers its parent with. */
export interface Indekseringssvar {
  /** Time in the engine alone: reading the journal is the same for all. */
  readonly ms: number;
  readonly antall: number;
  /** Peak resident memory of the process, in bytes. */
  readonly minne: number;
}

/** As many as an export indexes at a time. */
const BUNKE = 5_000;

// Run in a process of its own: sok-indekser.ts <data> <engine…>.
if (import.meta.main) {
  const [data = '', ...valg] = process.argv.slice(2);
  const journal = aapneJournal(join(data, 'journal.db'));
  const skriver = aapneJournalskriver(join(data, 'journal.db'));
  const motor = await aapneMotor(lesMotorvalg(valg), 0);
  const iDag = datoI(new Date());
  let [ms, antall] = [0, 0];
  for (let etter: string | undefined; ;) {
    const ider = await skriver.alleIder(etter, BUNKE);
    if (ider.length === 0) break;
    etter = ider.at(-1);
    const poster = await journal.poster(ider);
    antall += poster.length;
    ms += await ta(() => motor.indekser(poster, iDag));
  }
  ms += await ta(async () => {
    await motor.toem();
    await motor.eldes(iDag, (ider) => journal.poster(ider));
    await motor.toem();
  });
  await motor.lukk();
  await skriver.lukk();
  await journal.lukk();
  const svar: Indekseringssvar = { ms, antall, minne: process.resourceUsage().maxRSS * 1024 };
  process.stdout.write(JSON.stringify(svar));
}
