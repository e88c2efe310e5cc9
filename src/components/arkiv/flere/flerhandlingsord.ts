import type { Flerhandling } from '../../../konsoll/bestem-om-flere.ts';

/** What can be decided about many entries, as a button and as a result, and what it does. */
export const FLERHANDLINGSORD: Readonly<
  Record<Flerhandling, { readonly knapp: string; readonly forklaring: string }>
> = {
  hold: {
    knapp: 'Hold tilbake',
    forklaring: 'Publikum ser nummer, dato og «holdt tilbake for kontroll».',
  },
  'opphev-hold': {
    knapp: 'Slipp det ansatte holder',
    forklaring: 'Det en ansatt har holdt tilbake, går til kontrollen igjen.',
  },
  trekk: {
    knapp: 'Trekk tilbake',
    forklaring: 'Borte fra sider, søk, API og filer med en gang.',
  },
  frigi: {
    knapp: 'Frigi: falske treff',
    forklaring:
      'Det kontrollen fant, er ikke det den tror. To personer må si det. Du ser alle før du bestemmer.',
  },
  'bekreft-opphoer': {
    knapp: 'Bekreft at skjermingen opphører',
    forklaring: 'Det arkivet har skjermet til en dato som er passert, åpnes. Du ser alle før du bestemmer.',
  },
};
