/** The languages of the interface. Bokmål and nynorsk always come together (R66). */
export const SPRAK = ['nb', 'nn', 'en'] as const;
export type Sprak = (typeof SPRAK)[number];

/** Each language's own name for itself. */
export const SPRAKNAVN: Readonly<Record<Sprak, string>> = Object.freeze({
  nb: 'Bokmål',
  nn: 'Nynorsk',
  en: 'English',
});

/** The locale that dates and numbers are written in. */
export const LOCALE: Readonly<Record<Sprak, string>> = Object.freeze({
  nb: 'nb-NO',
  nn: 'nn-NO',
  en: 'en-GB',
});

/** The language of what the archive wrote, where it is another than the reader's: Norwegian, in one form or the other. */
export const arkivsprak = (sprak: Sprak): string | undefined => (sprak === 'en' ? 'no' : undefined);
