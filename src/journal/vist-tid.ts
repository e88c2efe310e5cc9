import { aapneDatabase } from '../lager/database.ts';
import { Setninger, tekst } from '../lager/setninger.ts';
import type { Dokumentnummer } from '../offentlig/adresse.ts';
import { endringer } from './historikk.ts';
import { DENNE_POSTEN, postnoekkel } from './noekkel.ts';
import { migrasjoner } from './skjema.ts';

/** When a number first was public, and when what it showed changed; of a number that is withdrawn as well. */
export interface Visttid {
  readonly fra: string;
  readonly endret: readonly string[];
}

/** Reads since when entries have been public, in the order asked for; undefined for one that never was. */
export function lesVisttider(
  sti: string,
  virksomhet: string,
  numre: readonly Dokumentnummer[],
): readonly (Visttid | undefined)[] {
  const db = aapneDatabase(sti, migrasjoner, { skrivebeskyttet: true });
  try {
    const sql = new Setninger(db);
    return numre.map((nummer) => {
      const noekkel = postnoekkel(virksomhet, nummer);
      const rad = sql.en(`SELECT tidspunkt FROM foerst_publisert WHERE ${DENNE_POSTEN}`, ...noekkel);
      return rad && { fra: tekst(rad, 'tidspunkt'), endret: endringer(sql, noekkel).map((e) => e.tidspunkt) };
    });
  } finally {
    db.close();
  }
}
