import type { Utfall } from '../../../arkiv/avgjoerelse.ts';

/** What became of an entry, in a word or two. */
const UTFALLSORD: Readonly<Record<Utfall, string>> = {
  publisert: 'Publisert',
  holdt: 'Holdt tilbake',
  utelatt: 'Utelatt',
  gradert: 'Gradert',
  trukket: 'Trukket tilbake',
  forsinket: 'Publiseres senere',
  annenStatus: 'Annen status',
  avvist: 'Avvist',
};

const ORD: ReadonlyMap<string, string> = new Map(Object.entries(UTFALLSORD));

export const utfallsord = (utfall: string): string => ORD.get(utfall) ?? utfall;
