/** A way in which systems, keyboards, scanners or somebody hostile write a name so that it still can be read. */
export interface Skrivemaate {
  readonly navn: string;
  readonly skriv: (tekst: string) => string;
}

const bytevis = (tekst: string, les: (byte: number) => string): string =>
  Array.from(new TextEncoder().encode(tekst), (byte) =>
    byte < 0x80 ? String.fromCharCode(byte) : les(byte),
  ).join('');
const latin1 = (byte: number): string => String.fromCharCode(byte);
const windows1252 = (byte: number): string => new TextDecoder('windows-1252').decode(Uint8Array.of(byte));
const hex = (byte: number): string => byte.toString(16).toUpperCase().padStart(2, '0');
const bytt =
  (tabell: Readonly<Record<string, string>>) =>
  (tekst: string): string =>
    Array.from(tekst, (tegn) => tabell[tegn] ?? tegn).join('');
const mellom =
  (tegn: string) =>
  (tekst: string): string =>
    tekst.replace(/(?<=\p{L}{2})(?=\p{L}{2})/gu, tegn);

/** Each leaves every letter of the name to be read, or so many that it can be guessed. */
export const SKRIVEMAATER: readonly Skrivemaate[] = [
  { navn: 'kyrilliske tvillinger', skriv: bytt({ a: 'а', e: 'е', o: 'о', i: 'і', p: 'р', K: 'К', B: 'В' }) },
  { navn: 'greske tvillinger', skriv: bytt({ o: 'ο', K: 'Κ', B: 'Β', T: 'Τ', a: 'α' }) },
  { navn: 'små kapitéler', skriv: bytt({ a: 'ᴀ', r: 'ʀ', e: 'ᴇ', t: 'ᴛ' }) },
  {
    navn: 'matematiske bokstaver',
    skriv: (t) => t.replace(/[a-z]/gu, (b) => String.fromCodePoint(0x1d41a + b.charCodeAt(0) - 97)),
  },
  {
    navn: 'full bredde',
    skriv: (t) => t.replace(/[a-zA-Z]/gu, (b) => String.fromCodePoint(0xfee0 + b.charCodeAt(0))),
  },
  {
    navn: 'sirkler',
    skriv: (t) => t.replace(/[a-z]/gu, (b) => String.fromCodePoint(0x24d0 + b.charCodeAt(0) - 97)),
  },
  { navn: 'løse aksenter', skriv: (t) => t.normalize('NFD') },
  { navn: 'skråstrek over o', skriv: (t) => t.replaceAll('ø', 'o\u0338') },
  { navn: 'uten norske bokstaver', skriv: bytt({ ø: 'o', å: 'a', æ: 'ae', Ø: 'O', Å: 'A' }) },
  { navn: 'med oe og aa', skriv: bytt({ ø: 'oe', å: 'aa', æ: 'ae', Ø: 'Oe', Å: 'Aa' }) },
  { navn: 'svenske bokstaver', skriv: bytt({ ø: 'ö', æ: 'ä', Ø: 'Ö' }) },
  { navn: 'UTF-8 lest som ISO-8859-1', skriv: (t) => bytevis(t, latin1) },
  { navn: 'UTF-8 lest som Windows-1252', skriv: (t) => bytevis(t, windows1252) },
  {
    navn: 'tegnsett 865 lest som Windows-1252',
    skriv: bytt({ ø: '›', å: '†', æ: '‘', Ø: '\u009d', Å: '\u008f' }),
  },
  {
    navn: 'tegnsett 865 lest som ISO-8859-1',
    skriv: bytt({ ø: '\u009b', å: '\u0086', æ: '\u0091', Ø: '\u009d', Å: '\u008f' }),
  },
  { navn: 'sju biter', skriv: bytt({ ø: '|', å: '}', æ: '{', Ø: '\\', Å: ']' }) },
  {
    navn: 'HTML-navn',
    skriv: bytt({ ø: '&oslash;', å: '&aring;', æ: '&aelig;', Ø: '&Oslash;', Å: '&Aring;' }),
  },
  {
    navn: 'HTML-navn to ganger',
    skriv: bytt({
      ø: '&amp;oslash;',
      å: '&amp;aring;',
      æ: '&amp;aelig;',
      Ø: '&amp;Oslash;',
      Å: '&amp;Aring;',
    }),
  },
  {
    navn: 'HTML-tall',
    skriv: (t) => Array.from(t, (b) => (/\p{L}/u.test(b) ? `&#${b.charCodeAt(0)};` : b)).join(''),
  },
  { navn: 'prosentkoder', skriv: (t) => encodeURIComponent(t) },
  {
    navn: 'e-posthode, Q',
    skriv: (t) => `=?utf-8?Q?${bytevis(t, (byte) => `=${hex(byte)}`).replaceAll(' ', '_')}?=`,
  },
  { navn: 'e-posthode, B', skriv: (t) => `=?UTF-8?B?${Buffer.from(t).toString('base64')}?=` },
  {
    navn: 'e-posthode uten slutt',
    skriv: (t) => `=?UTF-8?B?${Buffer.from(`${t} og mer`).toString('base64')}`,
  },
  {
    navn: 'JSON-tegn',
    skriv: (t) => t.replace(/[^\x20-\x7e]/gu, (b) => `\\u${b.charCodeAt(0).toString(16).padStart(4, '0')}`),
  },
  { navn: 'spørsmålstegn for bokstaven', skriv: (t) => t.replace(/[æøåØÅ]/gu, '?') },
  { navn: 'erstatningstegn', skriv: (t) => t.replace(/[æøåØÅ]/gu, '\ufffd') },
  { navn: 'myke bindestreker', skriv: mellom('\u00ad') },
  { navn: 'usynlige skiller', skriv: mellom('\u200b') },
  { navn: 'styretegn', skriv: mellom('\u0083') },
  { navn: 'tomme punkttegn', skriv: mellom('\u2800') },
  { navn: 'private tegn', skriv: mellom('\ue000') },
  { navn: 'bakvendt med retningstegn', skriv: (t) => `\u202e${Array.from(t).toReversed().join('')}\u202c` },
  { navn: 'versaler', skriv: (t) => t.toUpperCase() },
  { navn: 'små bokstaver', skriv: (t) => t.toLowerCase() },
  { navn: 'bokstav for bokstav', skriv: (t) => Array.from(t).join(' ') },
  { navn: 'brutt i to', skriv: (t) => t.replace(/(\p{L}{4})(\p{L}{3,})/gu, '$1 $2') },
  { navn: 'brutt med bindestrek', skriv: (t) => t.replace(/(\p{L}{4})(\p{L}{3,})/gu, '$1- $2') },
  { navn: 'genitiv', skriv: (t) => `${t}s` },
  { navn: 'null for o', skriv: (t) => t.replace(/(?<=\p{L})[oø](?=\p{L})/gu, '0') },
];
