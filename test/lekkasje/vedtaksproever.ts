import type { Vedtaksoenske } from '../../src/eksport/vedtak/vedta.ts';
import type { Felter } from './tilfeller.ts';

const HJEMMEL = 'offl-13-fvl-13-1-1';

/** What somebody decides of an open case, and the fields that it takes. A held entry takes its case's fields with it. */
export interface Proeve {
  readonly navn: string;
  readonly oensker: (f: Felter) => readonly Vedtaksoenske[];
  /** About the whole case, or one document of the entry; about the entry where it is not said. */
  readonly om?: 'sak' | number;
  readonly tar: readonly (keyof Felter)[];
}
const ALT: readonly (keyof Felter)[] = [
  'saklinje1',
  'saklinje2',
  'klasseID',
  'klassetittel',
  'linje1',
  'linje2',
  'avsender',
  'mottaker',
  'dokument1',
  'dokument2',
];
/** What level 3 takes of a case and its entries. */
export const NIVAA3: readonly (keyof Felter)[] = [
  'saklinje2',
  'klasseID',
  'klassetittel',
  'linje2',
  'avsender',
  'mottaker',
  'dokument1',
  'dokument2',
];
export const nivaa = (n: 1 | 2 | 3) =>
  ({ art: 'masker', detaljer: { maske: 'nivaa', nivaa: n, kode: 'U', hjemmel: HJEMMEL } }) as const;
const ord = (...liste: string[]): Vedtaksoenske => ({
  art: 'masker',
  detaljer: { maske: 'ord', ord: liste, hjemmel: HJEMMEL },
});
export const PROEVER: readonly Proeve[] = [
  { navn: 'ingenting', oensker: () => [], tar: [] },
  { navn: 'hold', oensker: () => [{ art: 'hold' }], tar: ALT },
  { navn: 'trekk', oensker: () => [{ art: 'trekk' }], tar: ALT },
  { navn: 'nivå 1', oensker: () => [nivaa(1)], tar: [] },
  { navn: 'nivå 2', oensker: () => [nivaa(2)], tar: ['linje2', 'dokument1', 'dokument2'] },
  {
    navn: 'nivå 3',
    oensker: () => [nivaa(3)],
    tar: ['linje2', 'avsender', 'mottaker', 'dokument1', 'dokument2'],
  },
  { navn: 'ord i linje 1', oensker: (f) => [ord(f.linje1)], tar: ['linje1', 'dokument1', 'dokument2'] },
  {
    navn: 'ord i begge linjer',
    oensker: (f) => [ord(f.linje1, f.linje2.toUpperCase())],
    tar: ['linje1', 'linje2', 'dokument1', 'dokument2'],
  },
  { navn: 'trekk saken', om: 'sak', oensker: () => [{ art: 'trekk' }], tar: ALT },
  { navn: 'hold saken', om: 'sak', oensker: () => [{ art: 'hold' }], tar: ALT },
  {
    navn: 'saken på nivå 2',
    om: 'sak',
    oensker: () => [nivaa(2)],
    tar: ['saklinje2', 'linje2', 'dokument1', 'dokument2'],
  },
  {
    navn: 'saken på nivå 3',
    om: 'sak',
    oensker: () => [nivaa(3)],
    tar: [
      'saklinje2',
      'klasseID',
      'klassetittel',
      'linje2',
      'avsender',
      'mottaker',
      'dokument1',
      'dokument2',
    ],
  },
  { navn: 'ord i sakstittelen', om: 'sak', oensker: (f) => [ord(f.saklinje1)], tar: ['saklinje1'] },
  { navn: 'trekk et dokument', om: 2, oensker: () => [{ art: 'trekk' }], tar: ['dokument2'] },
  { navn: 'ord i et dokument', om: 1, oensker: (f) => [ord(f.dokument1)], tar: ['dokument1'] },
  {
    navn: 'saken opphevet',
    om: 'sak',
    oensker: (f) => [
      { art: 'trekk' },
      { art: 'hold' },
      ord(f.saklinje1),
      { art: 'opphev-trekk' },
      { art: 'opphev-hold' },
      { art: 'opphev-masker' },
    ],
    tar: [],
  },
  {
    navn: 'opphevet',
    oensker: (f) => [{ art: 'hold' }, ord(f.linje1), { art: 'opphev-hold' }, { art: 'opphev-masker' }],
    tar: [],
  },
];
