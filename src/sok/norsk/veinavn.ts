/**
 * How the last part of a road's name is written short, and in full. Each is short only after what no word of another kind has there: «lagt»,
 * «langt» and «solgt» are verbs and adjectives, «havn» and «navn» things.
 */
const KORTE: readonly (readonly [RegExp, string])[] = [
  [/(?<=.{2}[bcdfghjklmnpqrstxz]|.{3}e)(?:vn|vg|vgn)$/u, 'veien'],
  [/(?<=.{2}[bcdfghjkmpqrstxz]|sjø|.{3}e)gt$/u, 'gata'],
];

/** Before «plass» of a square; «reguleringspl.» is a plan. */
const TORG =
  /^((?:rådhus|stasjon|jernbane|kirke|kyrkje|domkirke|bank|festning|børs|slott|bispe|torg|brygge|havne|museum|fylkeshus|kongen|dronningen|olav|posthus|teater|storting|idrett|marked)s?)pl$/u;

/** A road's name in full, of one that is written short: «lyngveien» of «lyngvn», «storgata» of «storgt». Undefined for what is none. */
export function heltVeinavn(ord: string): string | undefined {
  for (const [kort, hel] of KORTE) if (kort.test(ord)) return ord.replace(kort, hel);
  const torg = TORG.exec(ord)?.[1];
  return torg === undefined ? undefined : `${torg}plassen`;
}
