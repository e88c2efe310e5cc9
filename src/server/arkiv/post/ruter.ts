import { rute, type Arkivrute } from '../rute.ts';
import { visBytes } from './bytes-svar.ts';
import { visHvaHvis } from './hva-hvis-svar.ts';
import { taMasker } from './masker-svar.ts';
import { visPost } from './post-svar.ts';
import { visSak } from './sak-svar.ts';
import { taFrigi, taGodkjenn, taHold, taOpphev, taOpphoer, taTrekk } from './vedtak-svar.ts';

const SAK = '/arkiv/:virksomhet/sak/:aar/:nr';
const POST = `${SAK}/:dok` as const;

/** An entry and a case: looking, trying out, and every decision at an address of its own, with the right that it demands. */
export const POSTRUTER: readonly Arkivrute[] = [
  rute(SAK, { les: { krever: 'se', svar: (kall, deler) => visSak(kall, deler) } }),
  rute(POST, { les: { krever: 'se', svar: (kall, deler) => visPost(kall, deler) } }),
  rute(`${SAK}/offentlig/:flate`, { les: { krever: 'se', svar: visBytes } }),
  rute(`${POST}/offentlig/:flate`, { les: { krever: 'se', svar: visBytes } }),
  rute(`${SAK}/hva-hvis`, { les: { krever: 'se', svar: visHvaHvis } }),
  rute(`${POST}/hva-hvis`, { les: { krever: 'se', svar: visHvaHvis } }),
  rute(`${SAK}/hold`, { skriv: { krever: 'hold', svar: taHold } }),
  rute(`${POST}/hold`, { skriv: { krever: 'hold', svar: taHold } }),
  rute(`${SAK}/trekk`, { skriv: { krever: 'trekk', svar: taTrekk } }),
  rute(`${POST}/trekk`, { skriv: { krever: 'trekk', svar: taTrekk } }),
  rute(`${SAK}/opphev`, { skriv: { krever: 'opphev', svar: taOpphev } }),
  rute(`${POST}/opphev`, { skriv: { krever: 'opphev', svar: taOpphev } }),
  rute(`${SAK}/masker`, { skriv: { krever: 'masker', svar: taMasker } }),
  rute(`${POST}/masker`, { skriv: { krever: 'masker', svar: taMasker } }),
  rute(`${POST}/frigi`, { skriv: { krever: 'frigi', svar: taFrigi } }),
  rute(`${POST}/opphoer`, { skriv: { krever: 'bekreft-opphoer', svar: taOpphoer } }),
  rute(`${POST}/godkjenn`, { skriv: { krever: 'godkjenn', svar: taGodkjenn } }),
];
