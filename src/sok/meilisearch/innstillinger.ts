import { createHash } from 'node:crypto';
import type { Settings } from 'meilisearch';
import { ANALYSEVERSJON } from '../norsk/versjon.ts';

const bareLikhet = { facetSearch: false, filter: { equality: true, comparison: false } };
/** The server keeps steps over such values, and so finds those that begin alike, too, without going through all there are. */
const medRekkefoelge = { facetSearch: false, filter: { equality: true, comparison: true } };

/**
 * How the server is set: all it does is to keep sets of entries by token and value, count them and put them in order. Its own
 * reading of texts is off, since every token is ours.
 */
export const INNSTILLINGER = {
  // Nothing is searched as text. The list may not be empty, and no document has this.
  searchableAttributes: ['ingen'],
  displayedAttributes: ['virksomhet', 'plass', 't', 'skjema', 'versjon', 'eldet', 'utboks'],
  rankingRules: ['sort'],
  sortableAttributes: ['dato', 'plass', 'virksomhet', 'publisert'],
  filterableAttributes: [
    { attributePatterns: ['dato', 'eldes', 't', 'ord', 'sak'], features: medRekkefoelge },
    {
      attributePatterns: [
        'nr',
        'navn',
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

/** Raised by hand when an entry's tokens, keys or fields are written differently of the same words, or other words are left out of it. */
const TOKENER = 7;

/**
 * The version that an index's state carries: of another one the tokens may be others than a search would ask for, and it is built anew,
 * never mixed.
 */
export const SKJEMA = createHash('sha256')
  .update(JSON.stringify([TOKENER, ANALYSEVERSJON, INNSTILLINGER]))
  .digest('hex')
  .slice(0, 16);
