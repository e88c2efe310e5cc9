import type { Dokumentnr } from '../../arkiv/nummer.ts';
import { Eksportavbrudd } from '../feil.ts';

/** @throws Eksportavbrudd when it is not written «2026/123-4». */
export function lesDokumentnummer(tekst: string): Dokumentnr {
  const [, aar, sekvens, dokument] = /^(\d{4})\/(\d{1,9})-(\d{1,9})$/u.exec(tekst.trim()) ?? [];
  if (aar === undefined || sekvens === undefined || dokument === undefined)
    throw new Eksportavbrudd('Skriv nummeret som saksår/saksnummer-dokumentnummer, for eksempel 2026/123-4.');
  return {
    saksaar: Number(aar),
    sakssekvensnummer: Number(sekvens),
    dokumentnummer: Number(dokument),
  };
}
