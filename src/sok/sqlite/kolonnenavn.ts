import type { Soketekst, Sokepost } from '../projeksjon.ts';

/** Where in an entry a word stands, and what it weighs there (title over parties over documents over case title). */
const FELT = {
  tittel: 10,
  parter: 5,
  dokumenter: 3,
  sakstittel: 2,
  annet: 1,
} as const satisfies Partial<Record<keyof Sokepost, number>>;
export type Felt = keyof typeof FELT;

const VEKT_AV_NUMMER = 50;

/**
 * Three columns a field: `_u` texts without persons' names; `_n` texts with young names; `_r` the same without them. With names searchable
 * every column is searched, and `_r` (whose words `_n` has all of) weighs nothing; while an ageing run is overdue, `_n` is left out.
 */
const UTGAVER = ['u', 'n', 'r'] as const;
type Utgave = (typeof UTGAVER)[number];

const felt = Object.keys(FELT).filter((navn): navn is Felt => navn in FELT);

export const KOLONNENAVN: readonly string[] = [
  'nummer',
  ...felt.flatMap((navn) => UTGAVER.map((utgave) => `${navn}_${utgave}`)),
];

const leses = (utgave: Utgave, medNavn: boolean): boolean =>
  utgave === 'u' || utgave === (medNavn ? 'n' : 'r');

/** bm25's arguments, one a column. */
export const vekter = (medNavn: boolean): string =>
  [
    VEKT_AV_NUMMER,
    ...felt.flatMap((navn) => UTGAVER.map((utgave) => (leses(utgave, medNavn) ? FELT[navn] : 0))),
  ].join(', ');

/** A column filter of FTS5 for the columns that may be read. */
export const kolonnefilter = (medNavn: boolean, bare: readonly Felt[] = felt): string =>
  `{nummer ${bare
    .flatMap((navn) =>
      UTGAVER.filter((utgave) => leses(utgave, medNavn)).map((utgave) => `${navn}_${utgave}`),
    )
    .join(' ')}}`;

const utgave = { u: 'uten', n: 'medNavn', r: 'renset' } as const satisfies Record<Utgave, keyof Soketekst>;

/** The texts of an entry in the order of {@link KOLONNENAVN}, `nummer` excepted. */
export const teksterI = (post: Sokepost): readonly (readonly string[])[] =>
  felt.flatMap((navn) => UTGAVER.map((bokstav) => post[navn][utgave[bokstav]]));
