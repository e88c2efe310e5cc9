import { hentRapport, hentVistliste, skrivHendelse, visHendelse } from './hendelse-svar.ts';
import { aapneHendelse, visHendelser } from './hendelser-svar.ts';
import { visEmne, visHjelp } from './hjelp-svar.ts';
import { hentJournalliste, visJournalliste } from './journalliste-svar.ts';
import { hentLogg, kontroller, visLogg } from './logg-svar.ts';
import { proevInnstillinger, visInnstillinger } from './innstillinger-svar.ts';
import { avsluttMineOekter, styrInnloggede, visInnloggede, visMineOekter } from './oekter-svar.ts';
import { rute, type Arkivrute } from '../rute.ts';
import { visTall } from './tall-svar.ts';

/** The pages that give a view of the whole: journals, figures, incidents, log. */
export const OVERSIKTSRUTER: readonly Arkivrute[] = [
  rute('/arkiv/:virksomhet/journal', {
    les: { krever: 'se', svar: visJournalliste('journal') },
    meny: 'Journaler',
  }),
  rute('/arkiv/:virksomhet/restanse', { les: { krever: 'se', svar: visJournalliste('restanse') } }),
  rute('/arkiv/:virksomhet/forfall', { les: { krever: 'se', svar: visJournalliste('forfall') } }),
  rute('/arkiv/:virksomhet/journal/csv', { les: { krever: 'se', svar: hentJournalliste('journal') } }),
  rute('/arkiv/:virksomhet/restanse/csv', { les: { krever: 'se', svar: hentJournalliste('restanse') } }),
  rute('/arkiv/:virksomhet/forfall/csv', { les: { krever: 'se', svar: hentJournalliste('forfall') } }),
  rute('/arkiv/:virksomhet/tall', { les: { krever: 'se-tall', svar: visTall }, meny: 'Tall' }),
  rute('/arkiv/:virksomhet/hendelser', {
    les: { krever: 'hendelse', svar: visHendelser },
    skriv: { krever: 'hendelse', svar: aapneHendelse },
    meny: 'Hendelser',
  }),
  rute('/arkiv/:virksomhet/hendelser/:nr', {
    les: { krever: 'hendelse', svar: visHendelse },
    skriv: { krever: 'hendelse', svar: skrivHendelse },
  }),
  rute('/arkiv/:virksomhet/hendelser/:nr/vist', { les: { krever: 'hendelse', svar: hentVistliste } }),
  rute('/arkiv/:virksomhet/hendelser/:nr/rapport', { les: { krever: 'hendelse', svar: hentRapport } }),
  rute('/arkiv/innstillinger', {
    les: { krever: 'se-tall', svar: visInnstillinger },
    skriv: { krever: 'se', svar: proevInnstillinger },
    filer: true,
    meny: 'Innstillinger',
  }),
  rute('/arkiv/logg', {
    les: { krever: 'se-logg', svar: visLogg },
    skriv: { krever: 'se-logg', svar: kontroller },
    meny: 'Logg',
  }),
  rute('/arkiv/logg/csv', { les: { krever: 'se-logg', svar: hentLogg } }),
  rute('/arkiv/oekter', {
    les: { krever: 'innlogget', svar: visMineOekter },
    skriv: { krever: 'innlogget', svar: avsluttMineOekter },
  }),
  rute('/arkiv/:virksomhet/innloggede', {
    les: { krever: 'styr-oekter', svar: visInnloggede },
    skriv: { krever: 'styr-oekter', svar: styrInnloggede },
    meny: 'Innloggede',
  }),
  rute('/arkiv/hjelp', { les: { krever: 'innlogget', svar: visHjelp } }),
  rute('/arkiv/hjelp/:emne', { les: { krever: 'innlogget', svar: visEmne } }),
];
