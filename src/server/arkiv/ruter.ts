import { visArbeid } from './dagens-arbeid-svar.ts';
import { visDag, visDagOffentlig } from './dag-svar.ts';
import { godkjennValgte, visGodkjenning } from './godkjenning-svar.ts';
import { bestemIListe } from './bestem-i-liste-svar.ts';
import { visListe } from './liste-svar.ts';
import { OVERSIKTSRUTER } from './oversiktsruter.ts';
import { POSTRUTER } from './post/ruter.ts';
import { rute, type Arkivrute, type Rutetreff } from './rute.ts';

/** Every page of the console, in the order of the menu. A new page is one line here, and joins the tests by it. */
export const RUTER: readonly Arkivrute[] = [
  rute('/arkiv', { les: { krever: 'innlogget', svar: visArbeid }, meny: 'Dagens arbeid' }),
  rute('/arkiv/:virksomhet/liste/:liste', {
    les: { krever: 'se', svar: visListe },
    skriv: { krever: 'hold', svar: bestemIListe },
  }),
  rute('/arkiv/:virksomhet/godkjenning', {
    les: { krever: 'se', svar: visGodkjenning },
    skriv: { krever: 'godkjenn', svar: godkjennValgte },
    meny: 'Godkjenning',
  }),
  rute('/arkiv/:virksomhet/dag/:dato', { les: { krever: 'se', svar: visDag } }),
  rute('/arkiv/:virksomhet/dag/:dato/publikum', { les: { krever: 'se', svar: visDagOffentlig } }),
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
