import { visArbeid } from './dagens-arbeid-svar.ts';
import { DAGSRUTER } from './dagsruter.ts';
import { finnNummer } from './finn-svar.ts';
import { INNSYNSRUTER } from './innsyn/ruter.ts';
import { OVERSIKTSRUTER } from './oversiktsruter.ts';
import { POSTRUTER } from './post/ruter.ts';
import { rute, type Arkivrute, type Rutetreff } from './rute.ts';

/** Every page of the console, in the order of the menu. A new page is one line here, and joins the tests by it. */
export const RUTER: readonly Arkivrute[] = [
  rute('/arkiv', { les: { krever: 'innlogget', svar: visArbeid }, meny: 'Dagens arbeid' }),
  rute('/arkiv/:virksomhet/finn', { les: { krever: 'se', svar: finnNummer } }),
  ...DAGSRUTER,
  ...INNSYNSRUTER,
  ...OVERSIKTSRUTER,
  ...POSTRUTER,
];

/** The route of an address, with what answers it. */
export function finnArkivrute(sti: string): Rutetreff | undefined {
  for (const kandidat of RUTER) {
    const treff = kandidat.finn(sti);
    if (treff !== undefined) return treff;
  }
  return undefined;
}
