import type { Journalpost } from '../noark/journalpost.ts';
import type { Skjerming } from '../noark/skjerming.ts';
import type { Flaggkode } from './flagg.ts';
import { lesKode, regelFor, vurdertSiden } from './kodelesning.ts';
import { oppslagFor } from './oppslag.ts';
import { statusutfall } from './status.ts';
import type { Skjermkontekst } from './utfall.ts';
import { HELT_LUKKET, UKJENT_STATUS } from './virkning.ts';
import type { Virkning } from './virkning.ts';

const KLIENT: readonly Flaggkode[] = ['klient-eller-personalsak'];
const UAVKLART: readonly Flaggkode[] = ['uavklart-i-saken'];

/**
 * What the entries of a case do to the case's own title and classification, one for each code and rule. An entry or a
 * document that nobody has assessed (code XX, element M, an unmapped status), or that is marked with what no register
 * knows, closes them: archives make the case's title of the first letter's, and what is not assessed in the one is not
 * assessed in the other. So does one that is a client's or an employee's. Only a new delivery opens them again: that an
 * arkivar confirms that a mask has expired is not an assessment of the case.
 *
 * Every entry counts that the archive may still assess, journalført or not: an entry at R with XX shows nothing of
 * itself, but the title it gave the case would be shown over those that are journalført, and one that went from J back
 * to R is as unassessed as before. An entry that utgår (U) does not: nobody will ever assess it, and the title would
 * be closed for good. What it says of a client or an employee counts all the same, since the case is what it is.
 * @param poster the case's entries that the archive still has.
 */
export function sakensSmitte(poster: readonly Journalpost[], kontekst: Skjermkontekst): readonly Virkning[] {
  const oppslag = oppslagFor(kontekst.virksomhet, kontekst.kilde, kontekst.iDag);
  const funnet = new Map<string, Virkning>();
  for (const post of poster) {
    const status = statusutfall(post.journalstatus, kontekst.kilde);
    if (status === 'vent') funnet.set('status', { ...UKJENT_STATUS, flagg: UAVKLART });
    const grunnlag = {
      oppslag,
      dato: post.journaldato,
      vurdert: vurdertSiden(post, kontekst.iDag),
      iDag: kontekst.iDag,
      fraSak: false,
    };
    const se = (skjerming: Skjerming): void => {
      const lest = lesKode(skjerming, grunnlag);
      const regel = regelFor(lest);
      if (regel === undefined || (status === 'trekk' && !lest.personsak)) return;
      funnet.set(`${lest.kode ?? ''}\n${regel}`, {
        ...HELT_LUKKET,
        ...(lest.kode === undefined ? {} : { kode: lest.kode }),
        baerer: skjerming.baerer,
        vent: lest.vent,
        dokument: lest.personsak ? 'hele' : 'ukjent',
        regel,
        flagg: lest.personsak ? KLIENT : UAVKLART,
      });
    };
    post.skjerming.forEach(se);
    for (const dokument of post.dokumenter) dokument.skjerming.forEach(se);
  }
  return [...funnet.values()];
}
