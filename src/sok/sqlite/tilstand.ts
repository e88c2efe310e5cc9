import { tekst, type Setninger } from '../../lager/setninger.ts';
import { hvisFram } from '../fram.ts';
import { ANALYSEVERSJON } from '../norsk/versjon.ts';

type Noekkel =
  'versjon' | 'urent' | 'eldet' | 'sisteRad' | 'renset' | 'maaBygges' | 'analyse' | 'glemt' | 'utboks';

function les(sql: Setninger, noekkel: Noekkel): string | undefined {
  const rad = sql.en('SELECT verdi FROM tilstand WHERE noekkel = ?', noekkel);
  return rad === undefined ? undefined : tekst(rad, 'verdi');
}

const skriv = (sql: Setninger, noekkel: Noekkel, verdi: string): void => {
  sql.kjoer('INSERT OR REPLACE INTO tilstand VALUES (?, ?)', noekkel, verdi);
};

/** Counts every change to the index: what readers compare to know which rows to read again. */
export const lesVersjon = (sql: Setninger): number => Number(les(sql, 'versjon'));
export const skrivVersjon = (sql: Setninger, versjon: number): void => {
  skriv(sql, 'versjon', String(versjon));
};

/** The highest row number ever given: none is given twice, so that an old hit never becomes another entry. */
export const lesSisteRad = (sql: Setninger): number => Number(les(sql, 'sisteRad'));
export const skrivSisteRad = (sql: Setninger, rad: number): void => {
  skriv(sql, 'sisteRad', String(rad));
};

/** Whether the files hold words that are no longer in the index. */
export const erUrent = (sql: Setninger): boolean => les(sql, 'urent') === '1';
export const merkUrent = (sql: Setninger, urent: boolean): void => {
  skriv(sql, 'urent', urent ? '1' : '0');
};

/** The version of the index when removed rows' words were last erased. */
export const lesRenset = (sql: Setninger): number => Number(les(sql, 'renset'));
export const skrivRenset = (sql: Setninger, versjon: number): void => {
  skriv(sql, 'renset', String(versjon));
};

/** The version up to which removed rows are no longer remembered. */
export const skrivGlemt = (sql: Setninger, versjon: number): void => {
  skriv(sql, 'glemt', String(versjon));
};

/** The last line of the journal's outbox that the index has. */
export const lesUtboks = (sql: Setninger): number => Number(les(sql, 'utboks') ?? 0);
export const skrivUtboks = (sql: Setninger, linje: number): void => {
  skriv(sql, 'utboks', String(linje));
};

/** Whether an older index was thrown away or lost, and the journal has not been indexed again since. */
export const maaBygges = (sql: Setninger): boolean => les(sql, 'maaBygges') === '1';
export const merkMaaBygges = (sql: Setninger): void => {
  skriv(sql, 'maaBygges', '1');
};

/** Whether stems and parts of words are those of this version of the analysis, or there are no words. */
export const erAnalysert = (sql: Setninger): boolean =>
  lesAnalyse(sql) === ANALYSEVERSJON || sql.en('SELECT 1 FROM form LIMIT 1') === undefined;

/** The version of the analysis that stems and parts of words were made with. */
export const lesAnalyse = (sql: Setninger): string | undefined => les(sql, 'analyse');
export const skrivAnalyse = (sql: Setninger, versjon: string): void => {
  skriv(sql, 'analyse', versjon);
};

/** The date the last ageing run was for; undefined before the first. */
export const lesEldet = (sql: Setninger): string | undefined => les(sql, 'eldet');
export const skrivEldet = (sql: Setninger, iDag: string): void => {
  skriv(sql, 'eldet', iDag);
};

/** @see Sokehelse.eldetFram */
export const lesEldetFram = (sql: Setninger, iDag: string): string | undefined =>
  hvisFram(lesEldet(sql), iDag);

/** Whether an entry holds a name that is old on the date. */
export const harForfalt = (sql: Setninger, iDag: string): boolean =>
  sql.en('SELECT 1 FROM post WHERE eldes <= ? LIMIT 1', iDag) !== undefined;

/** Names are searchable on a date when the ageing run for it is done and has left nothing behind (R31). */
export const erNavnSokbare = (sql: Setninger, iDag: string): boolean =>
  (lesEldet(sql) ?? '') >= iDag && !harForfalt(sql, iDag);
