const USYNLIGE = /\p{Default_Ignorable_Code_Point}/gu;
const MERKER = /\p{M}/gu;
const SAERBOKSTAVER: Readonly<Record<string, string>> = {
  å: 'aa',
  ö: 'ø',
  ä: 'æ',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  đ: 'd',
  ŋ: 'n',
  ŧ: 't',
  ı: 'i',
  ß: 'ss',
};

/**
 * A text as names are compared in it: lower case, no accents but those of æøå, «aa» for «å», no invisible characters.
 */
export const foldNavn = (tekst: string): string =>
  tekst
    .replace(USYNLIGE, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[åöäðþłđŋŧıß]/gu, (bokstav) => SAERBOKSTAVER[bokstav] ?? bokstav)
    .normalize('NFD')
    .replace(MERKER, '');

const SAMMENSKREVET = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu;
/** A text with its words apart that are only told apart by their capitals, as files are called: «SoknadKariNordmann.pdf», «CVKariNordmann.pdf». */
export const delSammenskrevet = (tekst: string): string => tekst.replace(SAMMENSKREVET, ' ');

const VANLIG = /^[\x20-\x7e\n\u00a0æøåÆØÅ–—«»]*$/;

/** A text as it looks: no invisible characters, and letters in their plain form («ﬁ», «Ａ», an a with a loose ring). */
export const somLest = (tekst: string): string =>
  VANLIG.test(tekst) ? tekst : tekst.normalize('NFKC').replace(USYNLIGE, '');

/** Who a person comes together with: «m/familie», «m.fl.», «med ektefelle». */
const MED_ANDRE =
  /\s(?:m\s?\/|m\.|med\s|og\s)\s?(?:fam(?:ilie[nr]?)?|fl(?:ere)?|ektefell[ea]|samboer(?:en)?|barn(?:a)?|mann|kone)\.?$/iu;

/** A party's name without whom it comes together with. */
export const utenFoelge = (navn: string): string => navn.replace(MED_ANDRE, '');
