import { bestemIListe } from './bestem-i-liste-svar.ts';
import { finnDag, visDag, visDagOffentlig } from './dag-svar.ts';
import { lesFlersvar } from './flersvar-svar.ts';
import { godkjennValgte, visGodkjenning } from './godkjenning-svar.ts';
import { visLeveranse, visLeveransedag, visLeveranseflate, visLeveransepost } from './leveranse-svar.ts';
import { visListe } from './liste-svar.ts';
import { visRapport } from './rapport-svar.ts';
import { seEtterTrekk, seTrekkAlt } from './se-trekk-alt-svar.ts';
import { bestemTrekkAlt, visTrekkAlt } from './trekk-alt-svar.ts';
import { rute, type Arkivrute } from '../rute.ts';

/** The pages of several entries at once: lists, what waits for approval, days, a delivery before it is published. */
export const FLERERUTER: readonly Arkivrute[] = [
  rute('/arkiv/:virksomhet/liste/:liste', {
    les: { krever: 'se', svar: visListe },
    skriv: { krever: 'hold', svar: bestemIListe },
  }),
  rute('/arkiv/:virksomhet/godkjenning', {
    les: { krever: 'se', svar: visGodkjenning },
    skriv: { krever: 'godkjenn', svar: godkjennValgte },
    meny: 'Godkjenning',
  }),
  rute('/arkiv/:virksomhet/resultat/:id', { les: { krever: 'se', svar: lesFlersvar } }),
  rute('/arkiv/:virksomhet/dag', { les: { krever: 'se', svar: finnDag }, meny: 'Dag' }),
  rute('/arkiv/:virksomhet/dag/:dato', { les: { krever: 'se', svar: visDag } }),
  rute('/arkiv/:virksomhet/dag/:dato/publikum', { les: { krever: 'se', svar: visDagOffentlig } }),
  rute('/arkiv/:virksomhet/leveranse', { les: { krever: 'se', svar: visLeveranse }, meny: 'Leveranse' }),
  rute('/arkiv/:virksomhet/leveranse/dag/:dato', { les: { krever: 'se', svar: visLeveransedag } }),
  rute('/arkiv/:virksomhet/leveranse/:aar/:nr/:dok', { les: { krever: 'se', svar: visLeveransepost } }),
  rute('/arkiv/:virksomhet/leveranse/:aar/:nr/:dok/:flate', {
    les: { krever: 'se', svar: visLeveranseflate },
  }),
  rute('/arkiv/:virksomhet/rapport', { les: { krever: 'se-tall', svar: visRapport } }),
  rute('/arkiv/:virksomhet/trekk-alt', {
    les: { krever: 'trekk-alt', svar: visTrekkAlt },
    skriv: { krever: 'trekk-alt', svar: bestemTrekkAlt },
    meny: 'Trekk tilbake alt',
  }),
  rute('/arkiv/:virksomhet/trekk-alt/se', { les: { krever: 'trekk-alt', svar: seTrekkAlt } }),
  rute('/arkiv/:virksomhet/trekk-alt/publikum', { les: { krever: 'trekk-alt', svar: seEtterTrekk } }),
];
