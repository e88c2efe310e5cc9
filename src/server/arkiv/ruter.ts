import { visArbeid } from './dagens-arbeid-svar.ts';
import { FLERERUTER } from './flere/ruter.ts';
import { finnNummer } from './finn-svar.ts';
import { INNSYNSRUTER } from './innsyn/ruter.ts';
import { OVERSIKTSRUTER } from './oversikt/ruter.ts';
import { POSTRUTER } from './post/ruter.ts';
import { rute, type Arkivrute, type Rutetreff } from './rute.ts';

/** Every page of the console, in the order of the menu. A new page is one line here, and joins the tests by it. */
export const RUTER: readonly Arkivrute[] = [
  rute('/arkiv', { les: { krever: 'innlogget', svar: visArbeid }, meny: 'Dagens arbeid' }),
  rute('/arkiv/:virksomhet/finn', { les: { krever: 'se', svar: finnNummer } }),
  ...FLERERUTER,
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
