import { husk } from '../../hukommelse/husk.ts';
import { datoI } from '../../tid/oslo.ts';
import { Feltfeil, MANGLER } from './feltfeil.ts';

/** yyyy-mm-dd or yyyymmdd, then for xs:date a zone, for xs:dateTime (also as databases write it) a time and perhaps a zone. */
const DATO = /^(\d{4})(-?)(\d{2})\2(\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?)?(?:Z|[+-]\d{2}:?\d{2})?$/;
/** dd.mm.yyyy, perhaps with a time: as people and spreadsheets write it here. With stops and a whole year it is nothing else. */
const NORSK_DATO = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:T\d{1,2}[:.]\d{2}(?:[:.]\d{2})?)?$/;

/**
 * What systems write for «no date»: the XSD's own placeholder, the smallest dates of .NET and of SQL Server's two types, what SQL Server
 * and Delphi make of an empty field, zeros, and a day that never comes.
 */
const PLASSHOLDERE = new Set([
  '1000-01-01',
  '0001-01-01',
  '1753-01-01',
  '1900-01-01',
  '1899-12-30',
  '0000-00-00',
  '0',
  '9999-12-31',
]);

/** And the words that people write for it. */
const UDATERT =
  /^(?:udatert|u\.? ?d(?:at)?\.?|ukjen[td]|dato (?:ukjen[td]|mangl[ae]r)|(?:ukjen[td]|ut[ae]n|ing[ea]n?) dato|ikkj?e datert|[-–—?]+)$/iu;

const DAGER = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function dagerI(aar: number, maaned: number): number {
  const skuddaar = aar % 4 === 0 && (aar % 100 !== 0 || aar % 400 === 0);
  return maaned === 2 && skuddaar ? 29 : (DAGER[maaned - 1] ?? 0);
}

/** A whole minute with a zone. */
const KLOKKESLETT =
  /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::00(?:[.,]0+)?)?(?:Z|([+-])(\d{2}):?(\d{2}))$/;

/** 2026-03-01T23:00Z */
const KORTESTE = 17;

/**
 * The day whose beginning in Oslo an instant is: a system that keeps a date as midnight, and writes it in UTC, says
 * 2026-03-01T23:00:00Z of 2 March. Undefined for all other instants.
 */
function dagenSomBegynner(tekst: string): string | undefined {
  // Oslo is one or two hours before UTC. Almost every date is none of these, and is to cost nothing.
  if (tekst.length < KORTESTE || (tekst.endsWith('Z') && !/T2[23]:/.test(tekst))) return undefined;
  const [, aar, maaned, dag, time, minutt, fortegn, ...forskyvning] = KLOKKESLETT.exec(tekst) ?? [];
  if (aar === undefined) return undefined;
  const [t = 0, m = 0] = forskyvning.map((del) => Number(del ?? 0));
  const bak = (t * 60 + m) * (fortegn === '-' ? -1 : 1);
  const instant = new Date(
    Date.UTC(Number(aar), Number(maaned) - 1, Number(dag), Number(time), Number(minutt) - bak),
  );
  if (instant.getUTCMinutes() !== 0 || instant.getUTCHours() < 22) return undefined;
  return osloBegynnelse(`${instant.getTime()}`);
}

/**
 * By the instant in milliseconds, the day that it begins. To ask for a zone takes longer than to read an entry, and few dates of a delivery are
 * not the same.
 */
const osloBegynnelse = husk((instant): string | undefined => {
  const dato = datoI(new Date(Number(instant)));
  return datoI(new Date(Number(instant) - 1)) === dato ? undefined : dato;
});

/** The text trimmed, or undefined where nothing stands. Line breaks inside are kept. */
export function valgfriTekst(raa: string | undefined): string | undefined {
  const tekst = raa?.trim();
  return tekst === undefined || tekst === '' ? undefined : tekst;
}

/**
 * The value of a field that the record cannot do without.
 *
 * @throws Feltfeil when it is absent.
 */
export function paakrevd<T>(felt: string, verdi: T | undefined): T {
  if (verdi === undefined) throw new Feltfeil(felt, MANGLER);
  return verdi;
}

/** Year, month and day as they are written; undefined where the text is no date. */
function datodeler(tekst: string): readonly [aar: string, maaned: string, dag: string] | undefined {
  const [, aar, , maaned, dag] = DATO.exec(tekst) ?? [];
  if (aar !== undefined && maaned !== undefined && dag !== undefined) return [aar, maaned, dag];
  const [, d, m, a] = NORSK_DATO.exec(tekst) ?? [];
  return d === undefined || m === undefined || a === undefined
    ? undefined
    : [a, m.padStart(2, '0'), d.padStart(2, '0')];
}

/** A blank before the time is a T, and one before the zone is nothing: «2026-03-01 23:00:00 +00:00». */
const medT = (tekst: string): string =>
  tekst.includes(' ') ? tekst.replace(/(?<=^\S{8,10}) (?=\d)/, 'T').replace(/ (?=[Z+-])/, '') : tekst;

/**
 * A date as yyyy-mm-dd, the calendar date as it was written: an offset or time of day never moves it, but for the instant at
 * which a day begins in Oslo, which is that day. Empty and placeholder dates are absent.
 *
 * @throws Feltfeil when the text is not a date, or not one that the calendar has.
 */
export function lesDato(felt: string, raa: string | undefined): string | undefined {
  const levert = valgfriTekst(raa);
  if (levert === undefined) return undefined;
  if (UDATERT.test(levert)) return undefined;
  const tekst = medT(levert);
  if (PLASSHOLDERE.has(tekst)) return undefined;
  const deler = datodeler(tekst);
  if (deler === undefined) throw new Feltfeil(felt, 'verdien er ikke en dato vi kan lese');
  const dato = deler.join('-');
  if (PLASSHOLDERE.has(dato)) return undefined;
  const [aar, maaned, dag] = deler;
  if (Number(dag) < 1 || Number(dag) > dagerI(Number(aar), Number(maaned)))
    throw new Feltfeil(felt, 'datoen finnes ikke i kalenderen');
  return dagenSomBegynner(tekst) ?? dato;
}

/** The largest number that addresses and the index have room for: nine digits, far more than any archive numbers to. */
const STORSTE_TALL = 999_999_999;

/**
 * A whole number, 0 or more, leading zeros allowed; absent where nothing stands.
 *
 * @throws Feltfeil when the text is not one, or is so large that no page could be addressed by it.
 */
export function lesHeltall(felt: string, raa: string | undefined): number | undefined {
  const tekst = valgfriTekst(raa);
  if (tekst === undefined) return undefined;
  const tall = /^\d+$/.test(tekst) ? Number(tekst) : Number.NaN;
  if (Number.isNaN(tall)) throw new Feltfeil(felt, 'verdien er ikke et heltall');
  if (tall > STORSTE_TALL) throw new Feltfeil(felt, 'tallet er for stort');
  return tall;
}
