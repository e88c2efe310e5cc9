import { tall, type Setninger } from '../lager/setninger.ts';

/** A run of the archive's, as the archive numbers it: an archive that does not know it is an older one than made the journal. */
export interface Arkivkjoering {
  readonly nr: number;
  readonly startet: Date;
}

const NR = 'arkivkjoering';
const STARTET = 'arkivkjoering-startet';
/** Stands there while the archive is refused. */
const AVVIST = 'arkiv-avvist';

const SETT = `INSERT INTO teller (navn, verdi) VALUES (?, ?)
  ON CONFLICT (navn) DO UPDATE SET verdi = excluded.verdi`;

function les(sql: Setninger, navn: string): number | undefined {
  const rad = sql.en('SELECT verdi FROM teller WHERE navn = ?', navn);
  return rad && tall(rad, 'verdi');
}

export function lesKjoering(sql: Setninger): Arkivkjoering | undefined {
  const [nr, startet] = [les(sql, NR), les(sql, STARTET)];
  return nr === undefined || startet === undefined ? undefined : { nr, startet: new Date(startet) };
}

export const erAvvist = (sql: Setninger): boolean => les(sql, AVVIST) !== undefined;

/** An archive whose run it is has been accepted. */
export function skrivKjoering(sql: Setninger, { nr, startet }: Arkivkjoering): void {
  sql.kjoer(SETT, NR, nr);
  sql.kjoer(SETT, STARTET, startet.getTime());
  sql.kjoer('DELETE FROM teller WHERE navn = ?', AVVIST);
}

export function skrivAvvist(sql: Setninger): void {
  sql.kjoer(SETT, AVVIST, 1);
}
