import { rute, type Arkivrute } from '../rute.ts';
import { hentBrev, hentFil, skrivFil } from './filer-svar.ts';
import { hentJournalpakke, lagKlagebunt } from './klage-svar.ts';
import { visKoe } from './koe-svar.ts';
import { visKrav } from './krav-svar.ts';
import { behandlePost, visInnsynstall, visPost } from './oversikt-svar.ts';
import { registrer, visRegistrering } from './registrer-svar.ts';
import { lagUtkast, skrivUtkast } from './skriv-utkast.ts';
import { taSteg } from './steg-svar.ts';
import { visNyttUtkast, visUtkast } from './utkast-svar.ts';

/** The console's addresses about access requests. */
export const INNSYNSRUTER: readonly Arkivrute[] = [
  rute('/arkiv/:virksomhet/innsyn', { les: { krever: 'se-innsyn', svar: visKoe }, meny: 'Innsyn' }),
  rute('/arkiv/:virksomhet/innsyn/ny', {
    les: { krever: 'svar-innsyn', svar: visRegistrering },
    skriv: { krever: 'svar-innsyn', svar: registrer },
  }),
  rute('/arkiv/:virksomhet/innsyn/tall', { les: { krever: 'se-innsyn', svar: visInnsynstall } }),
  rute('/arkiv/:virksomhet/innsyn/post', {
    les: { krever: 'se-innsyn', svar: visPost },
    skriv: { krever: 'svar-innsyn', svar: behandlePost },
  }),
  rute('/arkiv/:virksomhet/innsyn/:referanse', {
    les: { krever: 'se-innsyn', svar: visKrav },
    skriv: { krever: 'svar-innsyn', svar: taSteg },
  }),
  rute('/arkiv/:virksomhet/innsyn/:referanse/svar', {
    les: { krever: 'svar-innsyn', svar: visNyttUtkast },
    skriv: { krever: 'svar-innsyn', svar: lagUtkast },
  }),
  rute('/arkiv/:virksomhet/innsyn/:referanse/svar/:id', {
    les: { krever: 'svar-innsyn', svar: visUtkast },
    skriv: { krever: 'svar-innsyn', svar: skrivUtkast },
  }),
  rute('/arkiv/:virksomhet/innsyn/:referanse/svar/:id/:fil', {
    les: { krever: 'se-innsyn', svar: hentBrev },
  }),
  rute('/arkiv/:virksomhet/innsyn/:referanse/fil', {
    skriv: { krever: 'svar-innsyn', svar: skrivFil },
    filer: true,
  }),
  rute('/arkiv/:virksomhet/innsyn/:referanse/fil/:id', { les: { krever: 'se-innsyn', svar: hentFil } }),
  rute('/arkiv/:virksomhet/innsyn/:referanse/klagesak', {
    skriv: { krever: 'svar-innsyn', svar: lagKlagebunt },
    filer: true,
  }),
  rute('/arkiv/:virksomhet/innsyn/:referanse/journal/:nr', {
    les: { krever: 'svar-innsyn', svar: hentJournalpakke },
  }),
];
