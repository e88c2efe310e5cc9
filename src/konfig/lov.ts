/** The acts that a legal basis in a journal refers to, by the short name that ids are made of. */
export type Lov =
  /** Offentleglova. */
  | 'offl'
  /** Offentlegforskrifta. */
  | 'offforskr'
  /** Forvaltningsloven. */
  | 'fvl'
  /** Barnevernsloven. */
  | 'bvl'
  /** Sosialtjenesteloven. */
  | 'sotjl'
  /** Helsepersonelloven. */
  | 'hpl'
  /** Helse- og omsorgstjenesteloven. */
  | 'hol'
  /** Opplæringslova. */
  | 'oppl'
  /** Barnehageloven. */
  | 'bhl'
  /** Folkeregisterloven. */
  | 'folkeregl'
  /** Vergemålsloven. */
  | 'vgml'
  /** Adopsjonsloven. */
  | 'adopsjonsl'
  /** Nav-loven. */
  | 'navl'
  /** Krisesenterlova. */
  | 'krisesenterl'
  /** Sikkerhetsloven. */
  | 'sikkl'
  /** Politiregisterloven. */
  | 'polregl'
  /** Skatteforvaltningsloven. */
  | 'skfvl';

/** Any other act, by what the text calls it: it is shown where the body's own register has it, and is never taken for one of those above. */
export type AnnenLov = `annen lov: ${string}`;

/**
 * How people write each act, as the source of a regular expression over lower-case text. Longer names first: what
 * stands higher wins.
 */
export const SKRIVEMAATER: readonly (readonly [Lov, string])[] = [
  [
    'offforskr',
    'offentle[gi][a-z]*\\s?forskrift[a-z]*|off(?:entl)?\\.?\\s?l?\\.?\\s?forskr?(?:ift)?[a-z]*\\.?',
  ],
  ['folkeregl', 'folkeregisterlov(?:en|a)?|fregl?\\.?|folkeregl\\.?'],
  ['polregl', 'politiregisterlov(?:en|a)?|polregl?\\.?'],
  ['skfvl', 'skatteforvaltningslov(?:en|a)?|skfvl\\.?'],
  [
    'offl',
    'lov om rett til innsyn[a-zæøå ]*|offentle[gi][a-z]*lov(?:en|a)?|offentlighetslov(?:en|a)?|ofl\\b\\.?|off(?:entl)?\\s?\\.?\\s?lov(?:en|a)?s?|off(?:entl)?\\s?\\.?\\s?l\\b\\.?',
  ],
  [
    'fvl',
    'lov om behandlingsmåten[a-zæøå ]*|forvaltningslov(?:en|a)?s?|forv\\.?\\s?l(?:ov(?:en|a)?)?\\b\\.?|f\\.?\\s?v\\.?\\s?l\\b\\.?|fvlov(?:en)?',
  ],
  ['bvl', 'barneverns?lov(?:en|a)?|barnevl\\.?|bvl\\b\\.?|bvtjl?\\.?'],
  [
    'sotjl',
    'lov om sosiale tjenester i nav|sosialt(?:j|e)e?ne?stelov(?:en|a)?|sosialtenestelova|sotjl\\.?|sostjl\\.?',
  ],
  ['hol', 'helse-? og omsorgst(?:j|e)ene?stelov(?:en|a)?|helse-? og omsorgstenestelova|hol\\b\\.?|hotjl\\.?'],
  ['hpl', 'helsepersonellov(?:en|a)?|helsepl\\.?|hpl\\b\\.?|hlspl\\.?'],
  ['oppl', 'opplæringsl(?:ov(?:en|a)?|\\b\\.?)|oppl\\.?\\s?l(?:ov(?:en|a)?)?\\b\\.?|oppl\\b\\.?'],
  ['bhl', 'barnehagelov(?:en|a)?|bhl\\b\\.?|bhgl\\.?'],
  ['vgml', 'vergemålslov(?:en|a)?|verjemålslova|vgml\\.?'],
  ['adopsjonsl', 'adopsjonslov(?:en|a)?|adopsjl\\.?'],
  ['navl', 'arbeids-? og velferdsforvaltningslov(?:en|a)?|nav-?lov(?:en|a)?|navl\\b\\.?'],
  ['krisesenterl', 'krisesenterlov(?:en|a)?'],
  ['sikkl', 'sikkerhetslov(?:en|a)?|tryggingslova|sikkl\\.?'],
];

/** Acts whose paragraphs are numbered without chapters: in «§ 13-1» of these, the dash cannot be read with certainty. */
export const UTEN_KAPITTELNUMMER: ReadonlySet<Lov | AnnenLov> = new Set(['offl', 'offforskr', 'fvl']);

/** Acts that lay down a duty of secrecy: named alone in a journal, they work through offentleglova § 13. */
export const TEIEPLIKTLOVER: ReadonlySet<Lov | AnnenLov> = new Set([
  'fvl',
  'bvl',
  'sotjl',
  'hpl',
  'hol',
  'oppl',
  'bhl',
  'folkeregl',
  'vgml',
  'adopsjonsl',
  'navl',
  'krisesenterl',
  'sikkl',
  'polregl',
  'skfvl',
]);
