import { tall, tekst, type Setninger } from '../../../lager/setninger.ts';
import {
  Blokkbygger,
  fraNoekkel,
  kontrollert,
  kontrollsum,
  ordIBlokk,
  type Blokkrad,
  type Oppslag,
} from './blokk.ts';

/**
 * A segment holds the words of the entries with row numbers from `fra` to `til`: sorted, packed in blocks, and never changed. Rows are
 * given out in ascending order, so segments do not overlap, and neighbours can be made into one.
 */
export interface Segment {
  readonly nr: number;
  readonly fra: number;
  readonly til: number;
}

export const lesSegmenter = (sql: Setninger): readonly Segment[] =>
  sql
    .alle('SELECT nr, fra, til FROM segment ORDER BY fra')
    .map((rad) => ({ nr: tall(rad, 'nr'), fra: tall(rad, 'fra'), til: tall(rad, 'til') }));

/** Writes a segment of words that come in the order of their keys. */
export function skrivSegment(sql: Setninger, fra: number, til: number, ord: Iterable<Oppslag>): void {
  // AUTOINCREMENT: a number means the same segment for as long as any reader remembers it.
  sql.kjoer('INSERT INTO segment (fra, til, blokker) VALUES (?, ?, 0)', fra, til);
  const nr = tall(sql.en('SELECT last_insert_rowid() AS nr') ?? {}, 'nr');
  let blokker = 0;
  const bygger = new Blokkbygger(({ foerste, data, posisjoner }: Blokkrad) => {
    blokker += 1;
    sql.kjoer(
      'INSERT INTO blokk (segment, foerste, sum, posisjonssum, data, posisjoner) VALUES (?, ?, ?, ?, ?, ?)',
      nr,
      fraNoekkel(foerste),
      kontrollsum(data),
      kontrollsum(posisjoner),
      data,
      posisjoner,
    );
  });
  for (const et of ord) bygger.leggTil(et);
  bygger.ferdig();
  sql.kjoer('UPDATE segment SET blokker = ? WHERE nr = ?', blokker, nr);
}

export function slettSegment(sql: Setninger, nr: number): void {
  sql.kjoer('DELETE FROM blokk WHERE segment = ?', nr);
  sql.kjoer('DELETE FROM segment WHERE nr = ?', nr);
}

/** All words of a segment, in order. */
export function* ordISegment(sql: Setninger, nr: number): Generator<Oppslag> {
  const blokker = sql.alle('SELECT nr FROM blokk WHERE segment = ? ORDER BY nr', nr);
  for (const blokk of blokker) {
    const rad = sql.en(
      'SELECT data, posisjoner, sum, posisjonssum FROM blokk WHERE nr = ?',
      tall(blokk, 'nr'),
    );
    const posisjoner = kontrollert(rad?.['posisjoner'], rad?.['posisjonssum']);
    for (const et of ordIBlokk(kontrollert(rad?.['data'], rad?.['sum']))) {
      const { noekkel, data, posisjonerFra, posisjonerTil } = et;
      yield { noekkel, data, posisjoner: posisjoner.subarray(posisjonerFra, posisjonerTil) };
    }
  }
}

/** The first keys of a segment's blocks, and the blocks' numbers. */
export function blokkerI(sql: Setninger, nr: number): readonly { foerste: string; nr: number }[] {
  return sql
    .alle('SELECT nr, foerste FROM blokk WHERE segment = ? ORDER BY nr', nr)
    .map((rad) => ({ foerste: tekst(rad, 'foerste'), nr: tall(rad, 'nr') }));
}
