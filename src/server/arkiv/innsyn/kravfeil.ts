import { KanIkkeBuntes } from '../../../innsyn/brev/klagebunt.ts';
import type { Avvisningsgrunn } from '../../../innsyn/livsloep/hendelse.ts';
import { StegAvvist } from '../../../innsyn/sqlite/kravskriver.ts';
import { type DELINGSHINDRE, KanIkkeDeles } from '../../../innsyn/tjeneste/del-opp.ts';
import {
  EgenGodkjenning,
  EndretSiden,
  UinnloggetGodkjenning,
  UkjentVedtak,
  UkjentVirksomhet,
  VedtakUferdig,
} from '../../../innsyn/tjeneste/feil.ts';

/** Why something was not done; the page has the words. Nothing of it says what was written. */
export type Kravfeil =
  | Avvisningsgrunn
  | keyof typeof DELINGSHINDRE
  /** Somebody else has changed it since the page was made. */
  | 'endret'
  | 'uferdig'
  | 'egen-godkjenning'
  | 'uinnlogget-godkjenning'
  | 'utkast-borte'
  | 'virksomhet-borte'
  | 'velg'
  /** Of an answer: for which documents, and what it is. */
  | 'velg-dokument'
  | 'velg-utfall'
  | 'for-lang'
  | 'idnummer'
  | 'nummer-mangler'
  | 'ugyldig-dato'
  | 'ugyldig-papir'
  | 'ingen-fil'
  /** Of several files, some were put there and some not. */
  | 'noen-filer'
  | 'for-stor'
  | 'ukjent-type'
  | 'ukjent-dokument'
  | 'alt-utlevert'
  | 'kan-ikke-buntes';

function somFeil(feil: unknown): Kravfeil | undefined {
  if (feil instanceof StegAvvist) return feil.grunn;
  if (feil instanceof EndretSiden) return 'endret';
  if (feil instanceof VedtakUferdig) return 'uferdig';
  if (feil instanceof EgenGodkjenning) return 'egen-godkjenning';
  if (feil instanceof UinnloggetGodkjenning) return 'uinnlogget-godkjenning';
  if (feil instanceof UkjentVedtak) return 'utkast-borte';
  if (feil instanceof UkjentVirksomhet) return 'virksomhet-borte';
  if (feil instanceof KanIkkeDeles) return feil.grunn;
  return feil instanceof KanIkkeBuntes ? 'kan-ikke-buntes' : undefined;
}

/** Does something; what the rules refuse becomes the reason's name, and anything else is thrown on. */
export async function proev(gjoer: () => Promise<Kravfeil | undefined>): Promise<Kravfeil | undefined> {
  try {
    return await gjoer();
  } catch (feil) {
    const kjent = somFeil(feil);
    if (kjent === undefined) throw feil;
    return kjent;
  }
}

/** 422 for a form that must be filled in otherwise, 409 for what cannot be done now. */
const SKJEMAFEIL: ReadonlySet<Kravfeil> = new Set([
  'velg',
  'velg-dokument',
  'velg-utfall',
  'for-lang',
  'idnummer',
  'nummer-mangler',
  'ugyldig-dato',
  'ugyldig-papir',
  'ingen-fil',
  'noen-filer',
  'for-stor',
  'ukjent-type',
  'ukjent-dokument',
  'alt-utlevert',
  'kan-ikke-buntes',
] as const);
export const feilstatus = (feil: Kravfeil | undefined): number =>
  feil === undefined ? 200 : SKJEMAFEIL.has(feil) ? 422 : 409;
