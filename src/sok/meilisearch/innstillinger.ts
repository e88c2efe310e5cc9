import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from 'meilisearch';
import { ANALYSEVERSJON } from '../norsk/versjon.ts';

const bareLikhet = { facetSearch: false, filter: { equality: true, comparison: false } };
const medRekkefoelge = { facetSearch: false, filter: { equality: true, comparison: true } };

/**
 * How the server is set: all it does is to keep sets of entries by token and value, count them and put them in order. Its own
 * reading of texts is off, since every token is ours.
 */
export const INNSTILLINGER = {
  // Nothing is searched as text. The list may not be empty, and no document has this.
  searchableAttributes: ['ingen'],
  displayedAttributes: ['virksomhet', 'plass', 't', 'skjema', 'versjon', 'eldet'],
  rankingRules: ['sort'],
  sortableAttributes: ['dato', 'plass', 'virksomhet'],
  filterableAttributes: [
    { attributePatterns: ['dato', 'eldes'], features: medRekkefoelge },
    {
      attributePatterns: [
        't',
        'nr',
        'ord',
        'navn',
        'sak',
        'art',
        'virksomhet',
        'type',
        'enhet',
        'hjemmel',
        'skjermet',
        'dokument',
        'aar',
      ],
      features: bareLikhet,
    },
  ],
  typoTolerance: { enabled: false },
  prefixSearch: 'disabled',
  facetSearch: false,
  proximityPrecision: 'byAttribute',
  stopWords: [],
  synonyms: {},
  // Every value of a facet is counted, and every total is exact: neither list is cut by the server.
  faceting: { maxValuesPerFacet: 500_000, sortFacetValuesBy: { '*': 'count' } },
  pagination: { maxTotalHits: 100_000_000 },
  searchCutoffMs: 5_000,
} satisfies Settings;

/** What decides which tokens an entry gets: the reading of words and numbers, what may be known of an entry, and how it is written. */
const ANALYSE = [
  'norsk',
  'nummer',
  'nummer.ts',
  'projeksjon.ts',
  'rang.ts',
  'meilisearch/dokument.ts',
  'meilisearch/kod.ts',
  'meilisearch/tilbud.ts',
  'meilisearch/tokener.ts',
];

function analyseavtrykk(): string {
  const sok = join(import.meta.dirname, '..');
  const sum = createHash('sha256');
  for (const navn of ANALYSE.filter((en) => existsSync(join(sok, en)))) {
    const filer = navn.endsWith('.ts')
      ? [navn]
      : readdirSync(join(sok, navn), { recursive: true, encoding: 'utf8' })
          .filter((fil) => fil.endsWith('.ts'))
          .map((fil) => join(navn, fil))
          .sort();
    for (const fil of filer) sum.update(fil).update(readFileSync(join(sok, fil)));
  }
  return sum.digest('hex');
}

/**
 * The version that an index's state carries: another one, and its tokens may be others than a search would ask for. A fingerprint of the code, so
 * that nobody has to remember to raise a number.
 */
export const SKJEMA = createHash('sha256')
  .update(JSON.stringify(INNSTILLINGER))
  .update(analyseavtrykk())
  .digest('hex')
  .slice(0, 16);
