import { Feltfeil } from '../felles/feltfeil.ts';
import { lesDato, lesHeltall, valgfriTekst } from '../felles/felt.ts';
import type { Element } from './element.ts';

export interface Saksnummer {
  readonly saksaar: number;
  readonly sakssekvensnummer: number;
}

const erAar = (tall: string): boolean => /^(19|20)\d\d$/.test(tall);

/**
 * The ways a mappeID can be read as a case number: «2026/123» and «123/2026» by the year's four digits; «26/123» only
 * where the case is known to be from such a year.
 */
function lesninger(mappeID: string, kjenteAar: readonly number[]): Saksnummer[] {
  const [, a, b] = /^(\d{1,9})\s*[/-]\s*(\d{1,9})$/.exec(mappeID.trim()) ?? [];
  if (a === undefined || b === undefined) return [];
  const funnet: Saksnummer[] = [];
  if (erAar(a)) funnet.push({ saksaar: Number(a), sakssekvensnummer: Number(b) });
  if (erAar(b)) funnet.push({ saksaar: Number(b), sakssekvensnummer: Number(a) });
  if (/^\d\d$/.test(a))
    for (const aar of new Set(kjenteAar))
      if (aar % 100 === Number(a)) funnet.push({ saksaar: aar, sakssekvensnummer: Number(b) });
  return funnet.filter(({ sakssekvensnummer }) => sakssekvensnummer > 0);
}

/**
 * The case's number: saksaar and sakssekvensnummer, or, where they are missing, mappeID if it can be read in one way
 * only. A guess would give the case another case's address.
 *
 * @throws Feltfeil when there is no number, or more than one.
 */
export function lesSaksnummer(mappe: Element): Saksnummer {
  const saksaar = lesHeltall('saksaar', mappe.felt('saksaar'));
  const sakssekvensnummer = lesHeltall('sakssekvensnummer', mappe.felt('sakssekvensnummer'));
  if (saksaar !== undefined && !/^[12]\d{3}$/.test(String(saksaar)))
    throw new Feltfeil('saksaar', 'verdien er ikke et årstall');
  if (sakssekvensnummer === 0) throw new Feltfeil('sakssekvensnummer', 'saksnummeret er 0');
  if (saksaar !== undefined && sakssekvensnummer !== undefined) return { saksaar, sakssekvensnummer };
  const manglende = saksaar === undefined ? 'saksaar' : 'sakssekvensnummer';
  const mappeID = valgfriTekst(mappe.felt('mappeID'));
  if (mappeID === undefined) throw new Feltfeil(manglende, 'feltet mangler');
  const kjenteAar = ['saksdato', 'opprettetDato']
    .flatMap((felt) => lesDato(felt, mappe.felt(felt)) ?? [])
    .map((dato) => Number(dato.slice(0, 4)));
  const mulige = lesninger(mappeID, kjenteAar).filter(
    (nummer) =>
      nummer.saksaar === (saksaar ?? nummer.saksaar) &&
      nummer.sakssekvensnummer === (sakssekvensnummer ?? nummer.sakssekvensnummer),
  );
  const [nummer, annet] = mulige;
  if (nummer === undefined || annet !== undefined)
    throw new Feltfeil(manglende, 'feltet mangler, og mappeID kan ikke leses entydig');
  return nummer;
}
