/** What may be in a file beside what one sees of it, and has given away what was masked elsewhere. */
export const FILVARSLER = [
  'sladd-over-tekst',
  'tekst-under-felt',
  'usynlig-tekst',
  'merknader',
  'skjemafelter',
  'vedlagte-filer',
  'aktivt-innhold',
  'lag',
  'beskaaret',
  'bokmerker',
  'tekst-for-skjermlesere',
  'lenker',
  'tidligere-utgaver',
  'rester',
  'egenskaper',
  'bildeopplysninger',
  'kontordokument',
  'ikke-lest',
] as const;
export type Filvarsel = (typeof FILVARSLER)[number];
