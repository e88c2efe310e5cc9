import { lesLinjer, type Linje } from './linjer.ts';
import { BARN_OG_HELSE } from './talemaater/barn-og-helse.ts';
import { FRITID_OG_ARKIV } from './talemaater/fritid-og-arkiv.ts';
import { HJEMME_OG_UNDERVEIS } from './talemaater/hjemme-og-underveis.ts';
import { GJOEREMAAL } from './talemaater/gjoeremaal.ts';
import { HUS_OG_VEI } from './talemaater/hus-og-vei.ts';
import { KRITIKK_OG_KONTRAKT } from './talemaater/kritikk-og-kontrakt.ts';
import { LOV_OG_FERDSEL } from './talemaater/lov-og-ferdsel.ts';
import { SVAR_OG_UENIGHET } from './talemaater/svar-og-uenighet.ts';

/**
 * What people say of what case work has a name for: `hull i veien < slaghull`. Written as names are, and read with less: its words may stand
 * apart in a title, and what binds them in a query may be another, «hull på veien». Without a `<` each also finds the others.
 */
export const TALEMAATER: readonly Linje[] = lesLinjer([
  HUS_OG_VEI,
  BARN_OG_HELSE,
  FRITID_OG_ARKIV,
  LOV_OG_FERDSEL,
  KRITIKK_OG_KONTRAKT,
  HJEMME_OG_UNDERVEIS,
  SVAR_OG_UENIGHET,
  GJOEREMAAL,
]);
