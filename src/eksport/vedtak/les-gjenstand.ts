import type { Vedtaksgjenstand } from '../../arkiv/gjenstand.ts';
import { Eksportavbrudd } from '../feil.ts';
import { lesDokumentnummer } from './les-dokumentnummer.ts';

const SAK = /^(?<aar>\d{4})\/(?<nr>[1-9]\d{0,8})$/u;

/**
 * What somebody names: «2026/123-4» an entry, with a document number a document of it, «2026/123» a whole case.
 *
 * @throws Eksportavbrudd when the number cannot be read, or a document is asked for where there is no entry.
 */
export function lesGjenstand(
  nummer: string,
  dokument?: number,
): Extract<Vedtaksgjenstand, { readonly nummer: unknown }> {
  const sak = SAK.exec(nummer.trim())?.groups;
  if (sak) {
    if (dokument !== undefined)
      throw new Eksportavbrudd('Et dokument hører til en journalpost. Skriv nummeret som 2026/123-4.');
    return {
      omfang: 'sak',
      nummer: { saksaar: Number(sak['aar']), sakssekvensnummer: Number(sak['nr']) },
    };
  }
  const post = lesDokumentnummer(nummer);
  if (dokument === undefined) return { omfang: 'post', nummer: post };
  if (!Number.isInteger(dokument) || dokument < 1)
    throw new Eksportavbrudd('Skriv dokumentet som et tall: 1 for det første i journalposten.');
  return { omfang: 'dokument', nummer: post, dokument };
}
