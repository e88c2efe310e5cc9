import { type Setninger, tall, tekst } from '../../lager/setninger.ts';

/** Erases what tells who asked, of one order; what happened stays (R57). Within the caller's transaction. */
export function glemSpoerrer(sql: Setninger, bestilling: number): readonly string[] {
  sql.kjoer(
    `UPDATE bestilling SET epost = NULL, navn = NULL, organisasjon = NULL, adresse = NULL, kommentar = NULL, slettet = 1
     WHERE nr = ?`,
    bestilling,
  );
  sql.kjoer('DELETE FROM lenke WHERE bestilling = ?', bestilling);
  sql.kjoer(
    `DELETE FROM tekst WHERE hendelse IN
       (SELECT h.nr FROM hendelse h JOIN krav k ON k.nr = h.krav WHERE k.bestilling = ?)`,
    bestilling,
  );
  sql.kjoer(
    'UPDATE etterspurt SET beskrivelse = NULL WHERE krav IN (SELECT nr FROM krav WHERE bestilling = ?)',
    bestilling,
  );
  sql.kjoer(
    `UPDATE post SET tilstand = 'bortfalt' WHERE tilstand = 'venter' AND til = 'spoer'
       AND krav IN (SELECT nr FROM krav WHERE bestilling = ?)`,
    bestilling,
  );
  return slettFiler(sql, bestilling);
}

/** Forgets an order's files. @returns their ids, for whoever holds the bytes. */
function slettFiler(sql: Setninger, bestilling: number): readonly string[] {
  const hvor = 'krav IN (SELECT nr FROM krav WHERE bestilling = ?)';
  const ider = sql.alle(`SELECT id FROM fil WHERE ${hvor}`, bestilling).map((rad) => tekst(rad, 'id'));
  sql.kjoer(`DELETE FROM fil WHERE ${hvor}`, bestilling);
  return ider;
}

/** Erases an order and all that came of it. Its figures stay, tied to nothing (R56). Within the caller's transaction. */
function slettBestilling(sql: Setninger, bestilling: number): readonly string[] {
  const filer = slettFiler(sql, bestilling);
  const krav = sql.alle('SELECT nr FROM krav WHERE bestilling = ?', bestilling).map((rad) => tall(rad, 'nr'));
  for (const nr of krav) {
    sql.kjoer('INSERT INTO sletting (krav) VALUES (?)', nr);
    sql.kjoer('UPDATE tall SET krav = NULL WHERE krav = ?', nr);
    for (const tabell of ['tekst', 'journalfoering'])
      sql.kjoer(`DELETE FROM ${tabell} WHERE hendelse IN (SELECT nr FROM hendelse WHERE krav = ?)`, nr);
    for (const tabell of ['hendelse', 'vedtak', 'post', 'etterspurt'])
      sql.kjoer(`DELETE FROM ${tabell} WHERE krav = ?`, nr);
    sql.kjoer('DELETE FROM krav WHERE nr = ?', nr);
    sql.kjoer('DELETE FROM sletting WHERE krav = ?', nr);
  }
  sql.kjoer('DELETE FROM lenke WHERE bestilling = ?', bestilling);
  sql.kjoer('DELETE FROM bestilling WHERE nr = ?', bestilling);
  return filer;
}

/** Orders of which every request is closed, and the last of them long enough ago for its body (R57). */
function modne(sql: Setninger, lukketFoer: (virksomhet: string) => Date): readonly number[] {
  const virksomheter = sql
    .alle('SELECT DISTINCT virksomhet FROM krav')
    .map((rad) => tekst(rad, 'virksomhet'));
  const funnet = new Set<number>();
  for (const v of virksomheter)
    for (const rad of sql.alle(
      'SELECT DISTINCT bestilling FROM krav WHERE virksomhet = ? AND lukket < ?',
      v,
      lukketFoer(v).toISOString(),
    ))
      funnet.add(tall(rad, 'bestilling'));
  return [...funnet].filter((nr) =>
    sql
      .alle('SELECT virksomhet, lukket FROM krav WHERE bestilling = ?', nr)
      .every(
        (rad) =>
          rad['lukket'] !== null && tekst(rad, 'lukket') < lukketFoer(tekst(rad, 'virksomhet')).toISOString(),
      ),
  );
}

/** Erases what has been kept long enough. @returns how many orders went, and the files they had. */
export function slett(
  sql: Setninger,
  valg: {
    readonly ubekreftedeFoer: Date;
    readonly lukketFoer: (virksomhet: string) => Date;
    readonly forsoekFoer: Date;
  },
): { readonly antall: number; readonly filer: readonly string[] } {
  const ubekreftede = sql
    .alle(
      'SELECT nr FROM bestilling WHERE bekreftet IS NULL AND opprettet < ?',
      valg.ubekreftedeFoer.toISOString(),
    )
    .map((rad) => tall(rad, 'nr'));
  const alle = [...new Set([...ubekreftede, ...modne(sql, valg.lukketFoer)])];
  const filer = alle.flatMap((nr) => slettBestilling(sql, nr));
  sql.kjoer('DELETE FROM forsoek WHERE tid < ?', valg.forsoekFoer.toISOString());
  return { antall: alle.length, filer };
}
