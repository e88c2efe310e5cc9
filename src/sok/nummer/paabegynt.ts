import type { Saksnummer } from '../../offentlig/adresse.ts';
import { lesSaksnummer } from './saksnummer.ts';

/** The number of a case or of a document as far as it has been typed. */
export interface Paabegynt extends Saksnummer {
  /** What has been typed of a document's number: then the case's own is whole. */
  readonly dokument?: number;
  /** No digit can follow the last: «2026/123-», and «123/2026», which ends with its year. */
  readonly hel: boolean;
}

const AVSLUTTET = /\s*[-\u2010-\u2015\u2212/]\s*$/u;
const SISTE_TALL = /\d+$/u;

/** Whether a number is the last that was typed: not so the case's in «123/2026», and so in «2026123», which the year begins. */
function ender(skrevet: string, nr: number, saksaar: number): boolean {
  const siste = SISTE_TALL.exec(skrevet)?.[0] ?? '';
  return Number(siste) === nr || (siste.startsWith(String(saksaar)) && Number(siste.slice(4)) === nr);
}

/**
 * Reads the number of a case or a document that is being typed, in any way in which it can be searched for: «2026/1», «26/1», «2026-1»,
 * «sak 2026/1», «2026/123-4». Where it may be several, it is all of them; where it may be something else too, that is left out.
 */
export function lesPaabegynt(tekst: string): readonly Paabegynt[] {
  const skrevet = tekst.trim().replace(AVSLUTTET, '');
  const avsluttet = skrevet !== tekst.trim();
  const lest = lesSaksnummer(skrevet, 0);
  if (lest === undefined || lest.skrevet.length !== skrevet.length) return [];
  return lest.lesninger.flatMap((lesning): readonly Paabegynt[] => {
    if (lesning.art !== 'sak' && lesning.art !== 'dokument') return [];
    const { saksaar, sakssekvensnummer } = lesning;
    if (saksaar === undefined || sakssekvensnummer === undefined) return [];
    const nr = { saksaar, sakssekvensnummer };
    if (lesning.art === 'sak')
      return [{ ...nr, hel: avsluttet || !ender(skrevet, sakssekvensnummer, saksaar) }];
    return [{ ...nr, dokument: lesning.dokumentnummer, hel: avsluttet }];
  });
}

/** More digits than so are not added to what was typed of a case's number, and of a document's. */
const FLEST_SIFRE_TIL = 4;
const FLEST_SIFRE_TIL_I_DOKUMENT = 1;

/** A run of numbers, both ends included. */
export interface Tallrekke {
  readonly fra: number;
  readonly til: number;
}

/** The numbers that what was typed may become, those with fewest digits first. */
export function mulige({ sakssekvensnummer, dokument, hel }: Paabegynt): readonly Tallrekke[] {
  const skrevet = dokument ?? sakssekvensnummer;
  const flest = hel ? 0 : dokument === undefined ? FLEST_SIFRE_TIL : FLEST_SIFRE_TIL_I_DOKUMENT;
  if (skrevet === 0) return [];
  return Array.from({ length: flest + 1 }, (_, sifre) => ({
    fra: skrevet * 10 ** sifre,
    til: (skrevet + 1) * 10 ** sifre - 1,
  }));
}
