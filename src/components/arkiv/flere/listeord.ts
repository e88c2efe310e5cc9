import type { Arbeidsliste } from '../../../arkiv/arbeid.ts';

/** What each work list is called, and what is to be done with what is on it. */
export const LISTEORD: Readonly<
  Record<Arbeidsliste, { readonly navn: string; readonly forklaring: string; readonly tomt: string }>
> = {
  holdt: {
    navn: 'Holdt tilbake',
    forklaring:
      'Kontrollen eller en ansatt har stoppet dem. Publikum ser nummer, dato og «holdt tilbake for kontroll».',
    tomt: 'Ingenting er holdt tilbake.',
  },
  venter: {
    navn: 'Venter på vurdering i arkivet',
    forklaring:
      'Ikke vurdert i arkivet. Be saksbehandleren vurdere dem der: de åpnes bare av en ny leveranse.',
    tomt: 'Ingenting venter på vurdering.',
  },
  utloept: {
    navn: 'Utløpt skjerming',
    forklaring: 'Skjermingen har nådd sluttdatoen. Den står til en arkivar bekrefter at den skal bort.',
    tomt: 'Ingen skjerming har utløpt.',
  },
  flagget: {
    navn: 'Bør ses på',
    forklaring: 'Publisert, men noe i arkivet bør rettes. Alt som kunne skjermes, er skjermet.',
    tomt: 'Ingenting er flagget.',
  },
  godkjenning: {
    navn: 'Venter på godkjenning',
    forklaring:
      'Nye og endrede journalposter som publiseres når en arkivar har godkjent dem. Publikum ser bare nummeret, eller den forrige utgaven.',
    tomt: 'Ingenting venter på godkjenning.',
  },
};
