import { husk } from '../../hukommelse/husk.ts';
import { datoI } from '../../tid/oslo.ts';
import { Feltfeil } from './feltfeil.ts';

/** yyyy-mm-dd or yyyymmdd, then for xs:date a zone, for xs:dateTime a time and perhaps a zone. */
const DATO = /^(\d{4})(-?)(\d{2})\2(\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?)?(?:Z|[+-]\d{2}:?\d{2})?$/;

/** What systems write for «no date»: the XSD's own placeholder, and the smallest date of .NET. */
const PLASSHOLDERE = new Set(['1000-01-01', '0001-01-01']);

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
  if (verdi === undefined) throw new Feltfeil(felt, 'feltet mangler');
  return verdi;
}

/**
 * A date as yyyy-mm-dd, the calendar date as it was written: an offset or time of day never moves it, but for the instant at
 * which a day begins in Oslo, which is that day. Empty and placeholder dates are absent.
 *
 * @throws Feltfeil when the text is not a date, or not one that the calendar has.
 */
export function lesDato(felt: string, raa: string | undefined): string | undefined {
  const tekst = valgfriTekst(raa);
  if (tekst === undefined) return undefined;
  const [, aar, , maaned, dag] = DATO.exec(tekst) ?? [];
  if (aar === undefined || maaned === undefined || dag === undefined)
    throw new Feltfeil(felt, 'verdien er ikke en dato vi kan lese');
  const [m, d] = [Number(maaned), Number(dag)];
  if (d < 1 || d > dagerI(Number(aar), m)) throw new Feltfeil(felt, 'datoen finnes ikke i kalenderen');
  const dato = `${aar}-${maaned}-${dag}`;
  return PLASSHOLDERE.has(dato) ? undefined : (dagenSomBegynner(tekst) ?? dato);
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
