/** Spellings of nynorsk and of bokmål that are one, and endings that a -t hides. */
const SKRIVEMAATER: readonly (readonly [RegExp, string])[] = [
  [/^hv(?=\p{L}{2})/u, 'kv'],
  [/^vidare/u, 'videre'],
  [/heit(?=(?:en?|er|ene|a|s|ens)?$)/u, 'het'],
  [/leghet/u, 'lighet'],
  [/leg(?=(?:e|t|are|ast|aste|ere|est)?$)/u, 'lig'],
  [/igt$/u, 'ig'],
  [/(?<=ig|is[kt])(?:st|ste|ast|est)$/u, ''],
  [/(?<=.{3})sam(?=(?:t|e|me|mere|mare)?$)/u, 'som'],
  [/(?<=.{4})era$/u, 'ere'],
  [/(?<=.{3})laus(?=(?:t|e)?$)/u, 'løs'],
  [/(?<=.{3}|[aiouyøå])ande(?=s?$)/u, 'ende'],
  [/(?<=[iu]el)t$/u, 'l'],
  [/(?<=.{3}(?:[cdgikmnrtuv]al|iv|bar|som|løs))t$/u, ''],
  [/(?<=ng|sjon|[nks]t|tt|.{2}[ln]d|ør|um|ism|skap|dom|eri|het)s$/u, ''],
];

/** What nynorsk writes otherwise in words of all kinds, first in them or within. Shorter words are named by the lexicon, or are names. */
const NYNORSKE_ROETTER: readonly (readonly [RegExp, string])[] = [
  [/^frå(?=\p{L}{4})/u, 'fra'],
  [/^sjølv(?=\p{L}{3})/u, 'selv'],
  [/^saman(?=\p{L}{3})/u, 'sammen'],
  [/^vidare(?=\p{L}{4})/u, 'videre'],
  [/^(ut|inn)an(?=(?:for|fyl|bys)\p{L}|lands|riks|dørs|frå)/u, '$1en'],
  [/(?<=\p{L}{3})frå$/u, 'fra'],
  [/^heim(?=\p{L}{2})/u, 'hjem'],
  [/^høg(?=\p{L}{4})/u, 'høy'],
  [/^framand(?=\p{L}{3})/u, 'fremmed'],
  [/^mellomalder/u, 'middelalder'],
  [/^sommar(?=\p{L}{3})/u, 'sommer'],
  [/^kvardag/u, 'hverdag'],
  [/^dagleg(?=[lvt]\p{L}{2})/u, 'daglig'],
  [/(?<=\p{L}{2})leggj[eø]r/u, 'liggjør'],
  [/(?<=ig)gjer(?=[ae]?$|ing)/u, 'gjør'],
  [/(?<=\p{L}{2})(ng|kk|gg)j(?=[aei](?!rn))/u, '$1'],
  [/(?<=\p{L}{2})krevj(?=[ae]|ing)/u, 'krev'],
  [/^frem(?=[bdfghjklprsvy]\p{L}{3})/u, 'fram'],
  [/(?<=\p{L}{2})køyr/u, 'kjør'],
  [/(?<=^(?:for|av|på|til))høyr/u, 'hør'],
  [/(?<=\p{L}{2})løys/u, 'løs'],
  [/(?<=\p{L}{2})teikn/u, 'tegn'],
  [/(?<=\p{L}{2})(?<!t)rekn/u, 'regn'],
  [/(?<=\p{L}{2})likn/u, 'lign'],
  [/(?<=^(?:med|mot|inn|til|sam))verk(?=[aei]|nad)/u, 'virk'],
  [/(?<=^(?:inne|be|ved|over|sam|fram|til|opp|under))hald/u, 'hold'],
  [/(?<=\p{L}{2})setj(?=[eai])/u, 'sett'],
  [/(?<=\p{L}{2})leggj(?=[eai])/u, 'legg'],
  [/(?<=\p{L}{3})nkj(?=[ea]|ing)/u, 'nk'],
  [/(?<=\p{L}{2})kopl(?=[ae]|ing)/u, 'kobl'],
  [/(?<=\p{L}{2})tagels(?=e)/u, 'takels'],
];
const KAN_VAERE_NYNORSK =
  /^(?:sjølv|saman|vidare|utan|innan|frem|heim|høg|framand|mellomalder|sommar|kvardag|dagleg)|frå|gjer|(?:ng|kk|gg|v)j|[hk]øyr|løys|teikn|rekn|likn|verk|hald|[gt]j|nkj|kopl|tagelse/u;

/** The same word with the roots of nynorsk as bokmål writes them. */
export function medBokmaalsRoetter(ord: string): string {
  if (!KAN_VAERE_NYNORSK.test(ord)) return ord;
  let skrevet = ord;
  for (const [fra, til] of NYNORSKE_ROETTER) skrevet = skrevet.replace(fra, til);
  return skrevet;
}

/** Most words are written in one way only. */
const KAN_SKRIVES_OM =
  /^hv|^vidare|heit|leg|sam|laus|ande|era$|[gkt][ae]?ste?$|(?:ig|[ae]l|iv|bar|om|øs)t$|[gntdrmpi]s$/u;

/** What is written otherwise in nynorsk as bokmål writes it, without the -t of a neuter and the -s of an owner. */
export function somBokmaal(ord: string): string {
  if (!KAN_SKRIVES_OM.test(ord)) return ord;
  let skrevet = ord;
  for (const [fra, til] of SKRIVEMAATER) skrevet = skrevet.replace(fra, til);
  return skrevet;
}

/** One is taken off, the longest that leaves a root. */
const ENDELSER = new Set(
  'enes anes ende este aste ede ete ene ane ens ets ers ars ere are ast ne en et er ar es as e a'.split(' '),
);
const LENGSTE_ENDELSE = 4;
const KORTESTE_ROT = 3;
/** What may still stand below the article: «sofa-en», «gitar-en», «klassiker-e». */
const UNDER_ARTIKKELEN = /(?:erne?|ast|ar|er|e|a)$/u;
/** «lærerne» has its article after the plural's -r, «vogne» and «kone» have none. */
const ARTIKKEL_ETTER_R = /[ea]rne$/u;

const HET = /^(.{2,}het)(?:en|a|er|ene|ane|s|ens|as)?$/u;
const erRot = (rot: string): boolean => rot.length >= KORTESTE_ROT && /[aeiouyæøå]/u.test(rot);

/** What the forms of a root have in common when a letter comes and goes in it, by the root's last letter. */
const I_ROTEN: ReadonlyMap<string, readonly (readonly [RegExp, string])[]> = new Map([
  // «organisere, organiserte»; «rømte» of «rømme», «trengte» of «trenge»
  [
    't',
    [
      [/(?<=.{4})(?<!ff|kk)ert$/u, ''],
      [/(?<=[mv]|ng|[rsn]k)t$/u, ''],
    ],
  ],
  ['d', [[/(?<=[mv]|ng)d$/u, '']]],
  // «muskel, muskler», «tittel, titler»
  ['l', [[/([bcdfghjklmnpqrstvwxz])\1?el$/u, '$1l']]],
  // «semester, semestre», whose -er is an ending too
  ['r', [[/(?<=.{2}st)r$/u, '']]],
  // «våpen, våpnene»
  ['n', [[/(?<=.{2}[bfp]|[ln]t)n$/u, '']]],
  // «flom, flommen»: no word ends in -mm
  ['m', [[/mm$/u, 'm']]],
]);

function iRoten(rot: string): string {
  let ut = rot;
  for (const [fra, til] of I_ROTEN.get(rot.at(-1) ?? '') ?? []) {
    const neste = ut.replace(fra, til);
    if (erRot(neste)) ut = neste;
  }
  return ut;
}

function utenArtikkel(ord: string): string {
  for (let lengde = LENGSTE_ENDELSE; lengde > 0; lengde--) {
    const endelse = ord.slice(-lengde);
    const rot = ord.slice(0, -lengde);
    if (!ENDELSER.has(endelse) || !erRot(rot) || (endelse === 'ne' && !ARTIKKEL_ETTER_R.test(ord))) continue;
    return rot;
  }
  return ord;
}

/** What is left of a word that nobody has listed when its endings are gone: the same for all its forms, were it no word by itself. */
export function rotVedRegel(ord: string): string {
  const het = ord.includes('het') ? HET.exec(ord)?.[1] : undefined;
  if (het !== undefined) return het;
  const rot = utenArtikkel(ord);
  const under = rot.replace(UNDER_ARTIKKELEN, '');
  return iRoten((erRot(under) ? under : rot).replace(/([kg])j$/u, '$1'));
}
