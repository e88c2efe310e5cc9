const TOTEGN = /aa|oe|ae/gu;
const ETT: Readonly<Record<string, string>> = { aa: 'å', oe: 'ø', ae: 'æ' };

/** Letters that have no key on a foreign keyboard, written out: «aa», «oe» and «ae» for å, ø and æ. */
export const harTotegn = (ord: string): boolean => /aa|oe|ae/u.test(ord);

/** The same word with å, ø and æ for what may be their written-out form: «soeknad» is «søknad», and «poesi» «pøsi». */
export const medNorskeTegn = (ord: string): string => ord.replace(TOTEGN, (to) => ETT[to] ?? to);

const ARTIKKEL = /(?<=[ao])e(?:n|ne|ns|nes)$/u;

/** The same of a word that may be inflected: «radioen», «sofaen» and «Moen» end in an article, not in -øn. */
export function medTegn(ord: string): string {
  const artikkel = ARTIKKEL.exec(ord);
  return artikkel === null ? medNorskeTegn(ord) : medNorskeTegn(ord.slice(0, artikkel.index)) + artikkel[0];
}

/**
 * What is left of a folded word on a keyboard without æ, ø and å: two words with the same remains may be one that was typed
 * without them («soknad», «soeknad» and «søknad»). It says nothing about which; never a stem.
 */
export const utenNorskeTegn = (form: string): string =>
  medNorskeTegn(form).replace(/[øåæ]/gu, (tegn) => (tegn === 'ø' ? 'o' : 'a'));
