import { somJson } from '../../../arkiv/sqlite/enhetsvalg.ts';
import { tall, tekst, type Rad, type Setninger } from '../../../lager/setninger.ts';

/** Filters of the list: all of those given hold. */
export interface Provefilter {
  /** `ny`, `endret`, `borte`, `uendret`; `endringer` is the three first: what publication would change. */
  readonly endring?: 'ny' | 'endret' | 'borte' | 'uendret' | 'endringer';
  readonly nivaa?: 0 | 1 | 2 | 3;
  readonly kode?: string;
  readonly enhet?: string;
  /** A flag's code, or a finding's of the gate. */
  readonly flagg?: string;
  readonly utfall?: string;
  /** Journal date. */
  readonly dato?: string;
}

export interface Proverad {
  /** The entry's number in the archive. */
  readonly nr: number;
  readonly saksaar: number;
  readonly sakssekvensnummer: number;
  readonly dokumentnummer: number;
  readonly journaldato: string;
  readonly enhet: string;
  readonly utfall: string;
  readonly grunn: string;
  /** Empty for what the public has never seen and will not see. */
  readonly endring: string;
  readonly nivaa: number;
}

export interface Provetall {
  readonly art: 'endring' | 'utfall' | 'nivaa' | 'enhet' | 'journaldato' | 'kode' | 'flagg';
  readonly verdi: string;
  readonly antall: number;
}

type Verdi = string | number;

/** The filter as SQL over the table `post`, and its values in order. */
function vilkaar(
  filter: Provefilter,
  enheter: readonly string[] | undefined,
): { readonly sql: string; readonly verdier: readonly Verdi[] } {
  const deler: [sql: string, ...verdier: Verdi[]][] = [];
  const json = somJson(enheter);
  if (json !== null) deler.push(['enhet IN (SELECT value FROM json_each(?))', json]);
  if (filter.endring === 'endringer') deler.push(["endring IN ('ny', 'endret', 'borte')"]);
  else if (filter.endring !== undefined) deler.push(['endring = ?', filter.endring]);
  if (filter.nivaa !== undefined) deler.push(['nivaa = ?', filter.nivaa]);
  if (filter.enhet !== undefined) deler.push(['enhet = ?', filter.enhet]);
  if (filter.utfall !== undefined) deler.push(['utfall = ?', filter.utfall]);
  if (filter.dato !== undefined) deler.push(['journaldato = ?', filter.dato]);
  for (const art of ['kode', 'flagg'] as const) {
    const verdi = filter[art];
    if (verdi !== undefined)
      deler.push([`nr IN (SELECT post FROM merke WHERE art = '${art}' AND verdi = ?)`, verdi]);
  }
  return {
    sql: deler.length === 0 ? '' : `WHERE ${deler.map(([sql]) => sql).join(' AND ')}`,
    verdier: deler.flatMap(([, ...verdier]) => verdier),
  };
}

const rad = (r: Rad): Proverad => ({
  nr: tall(r, 'nr'),
  saksaar: tall(r, 'saksaar'),
  sakssekvensnummer: tall(r, 'sakssekvensnummer'),
  dokumentnummer: tall(r, 'dokumentnummer'),
  journaldato: tekst(r, 'journaldato'),
  enhet: tekst(r, 'enhet'),
  utfall: tekst(r, 'utfall'),
  grunn: tekst(r, 'grunn'),
  endring: tekst(r, 'endring'),
  nivaa: tall(r, 'nivaa'),
});

/** @param enheter units to keep to; undefined for all, none at all for an empty list. */
export function lesRader(
  sql: Setninger,
  filter: Provefilter,
  enheter: readonly string[] | undefined,
  { antall, fra }: { readonly antall: number; readonly fra: number },
): readonly Proverad[] {
  const hvor = vilkaar(filter, enheter);
  return sql
    .alle(
      `SELECT * FROM post ${hvor.sql} ORDER BY journaldato DESC, nr LIMIT ? OFFSET ?`,
      ...hvor.verdier,
      antall,
      fra,
    )
    .map(rad);
}

export function tellRader(
  sql: Setninger,
  filter: Provefilter,
  enheter: readonly string[] | undefined,
): number {
  const hvor = vilkaar(filter, enheter);
  const svar = sql.en(`SELECT count(*) AS antall FROM post ${hvor.sql}`, ...hvor.verdier);
  return svar === undefined ? 0 : tall(svar, 'antall');
}

const ARTER: readonly Provetall['art'][] = [
  'endring',
  'utfall',
  'nivaa',
  'enhet',
  'journaldato',
  'kode',
  'flagg',
];

/** Every value of every filter with its count, in the given units. */
export const lesTall = (sql: Setninger, enheter: readonly string[] | undefined): readonly Provetall[] =>
  sql
    .alle(
      `SELECT art, verdi, sum(antall) AS antall FROM telling
       WHERE ?1 IS NULL OR enhet IN (SELECT value FROM json_each(?1)) GROUP BY art, verdi ORDER BY art, verdi`,
      somJson(enheter),
    )
    .flatMap((r) => {
      const art = ARTER.find((kjent) => kjent === tekst(r, 'art'));
      return art === undefined ? [] : [{ art, verdi: tekst(r, 'verdi'), antall: tall(r, 'antall') }];
    });
