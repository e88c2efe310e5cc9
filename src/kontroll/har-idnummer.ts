import { lesninger } from './lesninger.ts';
import { finnNummer } from './nummer/finn-nummer.ts';

const PERSONNUMRE = new Set(['fodselsnummer', 'personnummer', 'duf']);

/**
 * Whether a text holds a fødselsnummer, or a number with a similar function, however it is written (R19, R20). Bank account
 * numbers and long numbers that only might be one do not count: this is for refusing what somebody has written, not for
 * letting an entry out.
 */
export const harIdnummer = (tekst: string): boolean =>
  lesninger(tekst)
    .flatMap((lest) => finnNummer(lest, { syntetiskTillatt: false }))
    .some((treff) => PERSONNUMRE.has(treff.art));
