/**
 * How a lexeme is inflected. The forms of bokmål and of nynorsk are generated together, and a few too many: a form that nobody
 * writes does no harm, one that is missing is a hit that is missed. The genitive's -s is added where words are looked up.
 *
 * `m` common gender, `f` the same with -a, `n` neuter, `ne` neuter with -er, `p` persons and tools in -er and -ar,
 * `l` words that lose an e («sykkel, sykler»), `ln` the neuter ones («kapittel, kapitler, kapitla»), `a` adjectives, `v1` «kaste, kastet», `v2` «sende, sendte», `v3` «bygge, bygde»,
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

function sammentrukket(ord: string): string {
  const [foran, sist] = [ord.slice(0, -2), ord.at(-1) ?? ''];
  return enkel(foran) + sist;
}

function verb(ord: string, endelser: string, fortid: string): string[] {
  const rot = utenE(ord);
  return [...med(rot, endelser), ...med(enkel(rot.replace(/j$/u, '')), fortid)];
}

/** The forms of a lemma, the lemma among them. */
export function former(ord: string, boying: Boying): readonly string[] {
  const rot = ord.endsWith('e') ? ord.slice(0, -1) : ord;
  switch (boying) {
    case 'm':
      return [ord, ...med(rot, 'en er ene ar ane')];
    case 'f':
      return [ord, ...med(rot, 'en a er ene ar ane')];
    case 'n':
      return [ord, ...med(rot, 'et a ene')];
    case 'ne':
      return [ord, ...med(rot, 'et a er ene')];
    case 'p':
      return [ord, ...med(ord, ord.endsWith('ar') ? 'en ar ane' : 'en e ne')];
    case 'l':
      return [ord, ord + 'en', ...med(sammentrukket(ord), 'er ene ar ane a')];
    case 'ln':
      return [ord, ...med(ord, 'et a'), ...med(sammentrukket(ord), 'er e ene a et')];
    case 'a':
      return ord.endsWith('e') ? [ord] : [ord, enkel(ord) + 't', ...med(ord, 'e ere est este are ast aste')];
    case 'v1':
      return [ord, ...verb(ord, 'e a er ar es ast ende ande et', 'et')];
    case 'v2':
      return [ord, ...verb(ord, 'e a er es ast ende ande', 'te t')];
    case 'v3':
      return [ord, ...verb(ord, 'e a er es ast ende ande', 'de d')];
    case 'u':
    case 'o':
      return [ord];
  }
}
