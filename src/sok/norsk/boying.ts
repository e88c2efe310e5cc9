/**
 * How a lexeme is inflected. The forms of bokmål and of nynorsk are generated together, and a few too many: a form that nobody
 * writes does no harm, one that is missing is a hit that is missed. The genitive's -s is added where words are looked up.
 *
 * `m` common gender, `f` the same with -a, `n` neuter, where nynorsk has «eigarskapen» too, `ne` neuter with -er, `p` persons and tools in -er and -ar,
 * `l` words that lose an e («sykkel, sykler», «minister, ministre»), `ln` the neuter ones («kapittel, kapitler, kapitla»), `a` adjectives, `v1` «kaste, kastet», `v2` «sende, sendte», `v3` «bygge, bygde»,
 * `u` only its genitive, `o` not inflected.
 */
export const BOYINGER = ['m', 'f', 'n', 'ne', 'p', 'l', 'ln', 'a', 'v1', 'v2', 'v3', 'u', 'o'] as const;
export type Boying = (typeof BOYINGER)[number];

const KONSONANTER = 'bcdfghjklmnpqrstvwxz';
const dobbel = (rot: string): boolean =>
  rot.length > 2 && rot.at(-1) === rot.at(-2) && KONSONANTER.includes(rot.at(-1) ?? '');
/** «bygge, bygde», «kjenne, kjente»: a double consonant is single before another. */
const enkel = (rot: string): string => (dobbel(rot) ? rot.slice(0, -1) : rot);
const utenE = (ord: string): string => (/[ea]$/u.test(ord) ? ord.slice(0, -1) : ord);
const med = (rot: string, endelser: string): string[] => endelser.split(' ').map((endelse) => rot + endelse);
/** «flom, flommen», «dum, dummere»: no word ends in -mm, so that its -m may be two before an ending. */
const KAN_DOBLE_M = /[aeiouyæøå]m$/u;
/** «sikker, sikrere» */
const KAN_MISTE_E = /[bcdfghjklmnpqrstvwxz]e[lnr]$/u;

function sammentrukket(ord: string): string {
  const [foran, sist] = [ord.slice(0, -2), ord.at(-1) ?? ''];
  return enkel(foran) + sist;
}

/** «ønskje, ønskte» */
const utenJ = (rot: string): string => rot.replace(/j$/u, '');

function verb(ord: string, endelser: string, fortid: string): string[] {
  const rot = utenE(ord);
  return [...med(rot, endelser), ...med(enkel(utenJ(rot)), fortid)];
}

/** «ta, tar, tatt» of «delta» and «anta»: «ante» is of «ane», and «delt» of «dele». */
const PAA_TRYKKSTERK_A = /(?:ta|dra|la)$/u;
const avTrykksterkA = (ord: string): string[] => med(ord, 'r s tt tte st nde');

const GRADER = 'e ere est este are ast aste';

/** The forms of a lemma, the lemma among them. */
export function former(ord: string, boying: Boying): readonly string[] {
  const rot = ord.endsWith('e') ? ord.slice(0, -1) : ord;
  const bak = (endelser: string): string[] =>
    KAN_DOBLE_M.test(ord) ? [...med(rot, endelser), ...med(`${rot}m`, endelser)] : med(rot, endelser);
  switch (boying) {
    case 'm':
      return [ord, ...bak('en er ene ar ane')];
    case 'f':
      return [ord, ...bak('en a er ene ar ane')];
    case 'n':
      return [ord, ...bak('et a ene'), ...(ord.endsWith('skap') ? bak('en ar ane') : [])];
    case 'ne':
      return [ord, ...bak('et a er ene')];
    case 'p':
      return [ord, ...med(ord, ord.endsWith('ar') ? 'en ar ane' : 'en e ne')];
    case 'l': {
      const kort = sammentrukket(ord);
      return [ord, ord + 'en', ...med(kort, 'er ene ar ane a'), ...(ord.endsWith('er') ? [`${kort}e`] : [])];
    }
    case 'ln':
      return [ord, ...med(ord, 'et a'), ...med(sammentrukket(ord), 'er e ene a et')];
    case 'a':
      return ord.endsWith('e')
        ? [ord]
        : [
            ord,
            enkel(ord) + 't',
            ...bak(GRADER),
            ...(KAN_MISTE_E.test(ord) ? med(sammentrukket(ord), GRADER) : []),
            ...(/[ei]g$/u.test(ord) ? med(ord, 'st ste') : []),
          ];
    case 'v1':
      if (PAA_TRYKKSTERK_A.test(ord)) return [ord, ...avTrykksterkA(ord)];
      return [ord, ...med(utenE(ord), 'e a er ar es ast ende ande et'), utenJ(utenE(ord)) + 'et'];
    case 'v2':
      if (PAA_TRYKKSTERK_A.test(ord)) return [ord, ...avTrykksterkA(ord)];
      return [ord, ...verb(ord, 'e a er es ast ende ande', 'te t')];
    case 'v3':
      return [ord, ...verb(ord, 'e a er es ast ende ande', 'de d')];
    case 'u':
    case 'o':
      return [ord];
  }
}

/** «kjende» and «køyrd» is nynorsk, where bokmål has «kjente» and «kjørt». */
const MED_DE = /(?:[lmn]|[^e]r)$/u;
const FLERE_STAVELSER = /[aeiouyæøå][^aeiouyæøå]+[aeiouyæøå]/u;

/** What is called so is another thing than what is done: a «festning» is no «festing». */
const ANNEN_TING = new Set(
  'brytning festning forhøyning hevelse hevning ladning legning skjærning skrivelse styrelse tilsetning'.split(
    ' ',
  ),
);

/** What somebody does is called «innkallelse» and «granskning» too, where the lexicon has «innkalling» and «gransking». */
function medAnnenEndelse(ord: string): readonly string[] {
  const [, rot] = /^(.{3,})ing$/u.exec(ord) ?? [];
  if (rot === undefined) return [];
  return [`${rot}else`, `${rot}ning`, `${enkel(rot)}ning`]
    .filter((annet) => !ANNEN_TING.has(annet))
    .flatMap((annet) => former(annet, annet.endsWith('e') ? 'm' : 'f'));
}

/**
 * Forms that a lemma may have, and that are its own only where no other word claims them: «stillaser», «muligheta», an imperative, what a
 * verb of the noun's own root makes («skadede» of «skade»), and the other name of what is done («innkallelse»).
 */
export function svakeFormer(ord: string, boying: Boying): readonly string[] {
  const rot = ord.endsWith('e') ? ord.slice(0, -1) : ord;
  const avVerb = ord.endsWith('e') && rot.length > 2 ? med(rot, 'a ar ede ete es ast ende ande') : [];
  switch (boying) {
    case 'm':
      return /(?:het|ing)$/u.test(ord) ? [`${ord}a`, ...medAnnenEndelse(ord)] : avVerb;
    case 'n':
      return FLERE_STAVELSER.test(ord) ? [...med(rot, 'er'), ...avVerb] : avVerb;
    case 'f':
      return [...avVerb, ...medAnnenEndelse(ord)];
    case 'ne':
      return avVerb;
    case 'v1':
    case 'v2':
    case 'v3': {
      if (PAA_TRYKKSTERK_A.test(ord)) return [];
      const stamme = utenE(ord).replace(/mm$/u, 'm');
      const nynorske = boying === 'v2' && MED_DE.test(stamme) ? med(enkel(utenE(ord)), 'de d') : [];
      return stamme.length > 2 ? [stamme, ...med(utenE(ord), 'ede ete'), ...nynorske] : [];
    }
    default:
      return [];
  }
}
