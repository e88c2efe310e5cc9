import { husk } from '../hukommelse/husk.ts';
import { SKANNET, TUSEN, utenSkannefeil, utenTusenskille } from './nummer/avlesning.ts';
import { SIFFERORD, utenSifferord } from './nummer/sifferord.ts';

/** Letters and signs by the names that HTML has for them, as far as a Norwegian title needs them. */
const ENTITETER = new Map(
  'aelig æ,oslash ø,aring å,AElig Æ,Oslash Ø,Aring Å,eacute é,egrave è,uuml ü,ouml ö,auml ä,Uuml Ü,Ouml Ö,Auml Ä'
    .split(',')
    .map((par) => [par.slice(0, -2), par.slice(-1)] as const),
);
for (const [navn, tegnet] of [
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['ndash', '–'],
  ['shy', ''],
  ['zwnj', ''],
] as const)
  ENTITETER.set(navn, tegnet);

/** Single letters that a text gets when its bytes are read by another table than they were written by. */
const TEGNTABELLER: readonly Readonly<Record<string, string>>[] = [
  // Seven bits (NS 4551), as in archives from the eighties.
  { '{': 'æ', '|': 'ø', '}': 'å', '[': 'Æ', '\\': 'Ø', ']': 'Å' },
  // Code page 865 and 850 read as Windows-1252, and as ISO-8859-1.
  { '‘': 'æ', '›': 'ø', '†': 'å', '’': 'Æ', '\u009d': 'Ø', '\u008f': 'Å' },
  { '\u0091': 'æ', '\u009b': 'ø', '\u0086': 'å', '\u0092': 'Æ', '\u009d': 'Ø', '\u008f': 'Å' },
  // Macintosh read as Windows-1252.
  { '¾': 'æ', '¿': 'ø', Œ: 'å', '®': 'Æ', '¯': 'Ø', '\u0081': 'Å' },
];

/** What the bytes 0x80 to 0x9f are in Windows-1252. */
const WINDOWS1252 = new Map(
  Array.from({ length: 32 }, (_, i) => 0x80 + i).map((byte) => [
    new TextDecoder('windows-1252').decode(Uint8Array.of(byte)),
    byte,
  ]),
);
/** A later byte of a UTF-8 sequence, as Windows-1252 or ISO-8859-1 reads it. */
const SENERE = `[\\u0080-\\u00bf${[...WINDOWS1252.keys()].join('')}]`;
const DOBBELT = new RegExp(
  `[\\u00c2-\\u00df]${SENERE}|[\\u00e0-\\u00ef]${SENERE}{2}|[\\u00f0-\\u00f4]${SENERE}{3}`,
  'gu',
);
/** UTF-8 of æøå read by code page 850 or 865. */
const BOKSER: Readonly<Record<string, string>> = {
  '├ª': 'æ',
  '├©': 'ø',
  '├¸': 'ø',
  '├Ñ': 'å',
  '├¥': 'å',
  '├å': 'Æ',
  '├ÿ': 'Ø',
  '├à': 'Å',
};

/** Bytes as text: UTF-8 where they are, otherwise the charset that is named, or Windows-1252. */
function somTekst(bytes: Uint8Array, tegnsett = 'windows-1252'): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    try {
      return new TextDecoder(tegnsett).decode(bytes);
    } catch {
      return new TextDecoder('windows-1252').decode(bytes);
    }
  }
}

const fraHex = (tekst: string, tegnsett?: string): string =>
  somTekst(
    Uint8Array.from(tekst.match(/[0-9a-f]{2}/giu) ?? [], (par) => parseInt(par, 16)),
    tegnsett,
  );

const tegn = (kode: number): string =>
  kode > 0 && kode <= 0x10ffff && (kode < 0xd800 || kode > 0xdfff) ? String.fromCodePoint(kode) : '';

/** «Bj&oslash;rn», «Bj&#248;rn», and «Bj&amp;oslash;rn» when it is done twice. */
const utenEntiteter = (tekst: string): string =>
  tekst.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));?/giu,
    (hele, hex?: string, tall?: string, navn?: string) =>
      hex !== undefined
        ? tegn(parseInt(hex, 16))
        : tall !== undefined
          ? tegn(Number(tall))
          : (ENTITETER.get(navn ?? '') ?? hele),
  );

/** The heading of an e-mail that nobody decoded: «=?iso-8859-1?Q?S=F8knad?=», also where its end was cut off. */
const utenPostkoding = (tekst: string): string =>
  tekst
    .replace(
      /=\?([\w-]+)\?([bq])\?([^?\s]*)(?:\?=\s*(?==\?)|\?=|\?|(?=\s|$))/giu,
      (_, tegnsett: string, art: string, kode: string) =>
        art.toLowerCase() === 'b'
          ? somTekst(Uint8Array.from(Buffer.from(kode, 'base64')), tegnsett)
          : kode.replaceAll('_', ' ').replace(/(?:=[0-9a-f]{2})+/giu, (bytes) => fraHex(bytes, tegnsett)),
    )
    .replace(/(?:=[0-9A-F]{2})+/gu, (bytes) => fraHex(bytes));

/** UTF-8 that was read as Windows-1252 or code page 850: «BjÃ¸rn», «Bj├©rn». */
const utenDobbelkoding = (tekst: string): string =>
  tekst
    .replace(DOBBELT, (sekvens) =>
      somTekst(Uint8Array.from(sekvens, (tegnet) => WINDOWS1252.get(tegnet) ?? tegnet.charCodeAt(0))),
    )
    .replace(/├./gu, (par) => BOKSER[par] ?? par);

/** A word that is nothing but a mail's undecoded content: digits, capitals and small letters together. */
const BASE64 =
  /(?<![\w+/=])(?=\S*\d)(?=\S*[a-z])(?=\S*[A-Z])(?:[A-Za-z0-9+/]{4}){3,}(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?(?![\w+/=])/gu;
function utenBase64(tekst: string): string {
  return tekst.replace(BASE64, (kode) => {
    const lest = somTekst(Uint8Array.from(Buffer.from(kode, 'base64')), 'utf-8');
    return /[\ufffd\p{Cc}]/u.test(lest) ? kode : lest;
  });
}

/** Where a word ends and the next begins without anything between: at a capital, and at a number that is written on to it. */
const ORDGRENSE =
  /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\p{L}{3})(?=\p{N}+(?![\p{L}\p{N}]))|(?<=(?<![\p{L}\p{N}])\p{N}+)(?=\p{L}{3})/gu;

/** How a text can be turned back from what a system, a letter's heading or a scanner has made of it. */
const AVKODINGER: readonly ((tekst: string) => string)[] = [
  utenEntiteter,
  utenPostkoding,
  utenDobbelkoding,
  (t) => t.replace(/(?:%[0-9a-f]{2})+/giu, (bytes) => fraHex(bytes)),
  (t) => t.replace(/\\u\{?([0-9a-f]{4})\}?/giu, (_, hex: string) => tegn(parseInt(hex, 16))),
  (t) => t.replace(/<\/?[a-z][^<>]{0,60}>/giu, ''),
  (t) => t.normalize('NFKC').replace(/\p{Me}|\ufe0f/gu, ''),
  // Digits one by one, whatever parts them; and a scanner's one.
  (t) => t.replace(/(?<!\d)\d(?:[^\p{L}\p{N}]{1,3}\d(?!\d)){10,}/gu, (rad) => rad.replace(/\D/gu, '')),
  (t) => t.replace(/(?<=[\dOo])[lI|]+(?=[\dOo])/gu, (loep) => '1'.repeat(loep.length)),
  utenSkannefeil,
  utenTusenskille,
  utenSifferord,
  utenBase64,
  // A file's name: «SoknadKariNordmann2.pdf», «CVKariNordmann.pdf».
  (t) => t.replace(ORDGRENSE, ' '),
  (t) => (/[\u202a-\u202e\u2066-\u2069]/u.test(t) ? Array.from(t).toReversed().join('') : t),
  ...TEGNTABELLER.map(
    (tabell) =>
      (t: string): string =>
        t.replace(/[^\p{L}\p{N}\s]|Œ/gu, (tegnet) => tabell[tegnet] ?? tegnet),
  ),
];

/** What nearly no title holds. */
const KANSKJE = new RegExp(
  [
    DOBBELT.source,
    '&[#a-z]|</?[a-z]|%[0-9a-f]{2}|=[?0-9a-f]|\\\\|├|[\\dOo][lI|]',
    '[{|}[\\]\\u0080-\\u009f‘’›†¾¿Œ®¯\\u202a-\\u202e\\u2066-\\u2069\\u2460-\\u249b]|\\p{Me}',
    '(?:\\d[^\\p{L}\\p{N}]{1,3}){10}',
    SKANNET.source,
    TUSEN.source,
    SIFFERORD.source,
  ].join('|'),
  'iu',
);
const SAMMENSKREVET = /\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}|\p{L}{3}\p{N}|\p{N}\p{L}{3}/u;
const HAR_BASE64 = new RegExp(BASE64.source, 'u');
/** Decoded and decoded again; a text that is still wrapped after that was wrapped on purpose, and means nothing to anyone. */
const RUNDER = 3;
const FLEST = 24;

/**
 * A text as it stands, and as anyone can read it who knows what an entity, an e-mail's heading or a wrong character set
 * looks like. What may not be shown may not be shown in any of these writings either.
 */
export const lesninger: (tekst: string) => readonly string[] = husk((tekst) => {
  if (!KANSKJE.test(tekst) && !SAMMENSKREVET.test(tekst) && !HAR_BASE64.test(tekst)) return [tekst];
  const ut = new Set([tekst]);
  for (let runde = 0; runde < RUNDER; runde++) {
    const foer = ut.size;
    for (const lest of [...ut]) for (const avkod of AVKODINGER) if (ut.size < FLEST) ut.add(avkod(lest));
    if (ut.size === foer) break;
  }
  return [...ut];
});
