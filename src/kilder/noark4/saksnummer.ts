import { Feltfeil } from '../felles/feltfeil.ts';
import { lesHeltall, paakrevd } from '../felles/felt.ts';
import { les, navnI, type Rad } from './rad.ts';

/** A case's number in the archive. */
export interface Saksnummer {
  readonly saar: number;
  readonly seknr: number;
}

/** 360 writes «14/01325» for a case and «14/01325-2» for a document in it. */
const SAKSNUMMER = /^(\d{2}|\d{4})\/(\d+)(?:-(\d+))?$/;

/** A year; two digits are from 1970 to 2069, which holds every electronic journal there is. */
const heltAar = (tall: number): number => (tall >= 100 ? tall : tall + (tall >= 70 ? 1900 : 2000));

function delt(rad: Rad, felt: string): readonly [number, number, number | undefined] | undefined {
  const tekst = les(rad, felt);
  if (tekst === undefined) return undefined;
  const [, aar, nr, dok] = SAKSNUMMER.exec(tekst) ?? [];
  if (aar === undefined || nr === undefined) throw new Feltfeil(felt, 'verdien er ikke et saksnummer');
  return [
    heltAar(Number(aar)),
    paakrevd(felt, lesHeltall(felt, nr)),
    dok === undefined ? undefined : lesHeltall(felt, dok),
  ];
}

/**
 * The case's number from SA.SAAR and SA.SEKNR, or from 360's SA.SAKNR.
 *
 * @throws Feltfeil when there is none, or it is not a number.
 */
export function lesSaksnummer(sak: Rad): Saksnummer {
  const samlet = les(sak, 'SA.SEKNR') === undefined ? delt(sak, 'SA.SAKNR') : undefined;
  const felt = samlet ? 'SA.SAKNR' : 'SA.SEKNR';
  const saar = samlet?.[0] ?? lesAar('SA.SAAR', les(sak, 'SA.SAAR'));
  const seknr = samlet?.[1] ?? paakrevd(felt, lesHeltall(felt, les(sak, felt)));
  if (seknr === 0) throw new Feltfeil(felt, 'saken har ikke noe nummer');
  return { saar: paakrevd('SA.SAAR', saar), seknr };
}

/**
 * A year of two or four digits; absent where nothing stands, or 0.
 *
 * @throws Feltfeil when it is something else.
 */
export function lesAar(felt: string, tekst: string | undefined): number | undefined {
  if (tekst === undefined || /^0+$/.test(tekst)) return undefined;
  if (!/^(?:\d{2}|[12]\d{3})$/.test(tekst)) throw new Feltfeil(felt, 'verdien er ikke et årstall');
  return heltAar(Number(tekst));
}

/**
 * The document's number in its case: JP.JPOSTNR in tables, JP.POSTNR in reports, or the end of 360's JP.DOKNR.
 *
 * @throws Feltfeil when there is none, or it is not a number.
 */
export function lesDokumentnummer(jp: Rad): number {
  const felt = navnI(jp, 'JP.JPOSTNR', 'JP.POSTNR', 'JP.DOKNR');
  if (felt !== 'JP.DOKNR') return paakrevd(felt, lesHeltall(felt, les(jp, felt)));
  const nummer = delt(jp, felt)?.[2];
  if (nummer === undefined) throw new Feltfeil(felt, 'verdien er ikke et dokumentnummer');
  return nummer;
}

/** «2026/501»: the entry's number in the journal, by which one is found whose key cannot be read. */
export function lesJournalnummer(jp: Rad): string | undefined {
  const [aar, nr] = [les(jp, 'JP.JAAR') ?? '', les(jp, 'JP.SEKNR') ?? ''];
  if (!/^(?:\d{2}|\d{4})$/.test(aar) || !/^\d{1,9}$/.test(nr)) return undefined;
  return `${String(heltAar(Number(aar)))}/${String(Number(nr))}`;
}

/** What a report's reference to another entry (AM.AVSAVDOK) points at: a key that the reports are given, or a journal number. */
export function lesReferanse(
  tekst: string | undefined,
): { readonly nokkel?: string; readonly journalnummer?: string } | undefined {
  const [, aar, nr, dok] = SAKSNUMMER.exec(tekst ?? '') ?? [];
  if (aar !== undefined && dok !== undefined)
    return { nokkel: `${String(heltAar(Number(aar)))}/${String(Number(nr))}-${String(Number(dok))}` };
  if (aar?.length === 4) return { journalnummer: `${aar}/${String(Number(nr))}` };
  const [, lopenr, journalaar] = /^(\d+)\/(\d{4})$/.exec(tekst ?? '') ?? [];
  return journalaar === undefined ? undefined : { journalnummer: `${journalaar}/${String(Number(lopenr))}` };
}
