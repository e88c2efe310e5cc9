/** What an entry's tokens must be: asked of the server as a filter, and of tokens that have been fetched. */
export type Uttrykk =
  | { readonly art: 'token'; readonly token: string }
  | { readonly art: 'begynner'; readonly med: string }
  /** Only of tokens that have been fetched: the server does not look at the end of a value. */
  | { readonly art: 'begynnerOgSlutter'; readonly med: string; readonly paa: string }
  | { readonly art: 'og'; readonly alle: readonly Uttrykk[] }
  | { readonly art: 'eller'; readonly noen: readonly Uttrykk[] }
  | { readonly art: 'ikke'; readonly uttrykk: Uttrykk };

export const token = (verdi: string): Uttrykk => ({ art: 'token', token: verdi });
export const begynner = (med: string): Uttrykk => ({ art: 'begynner', med });
export const begynnerOgSlutter = (med: string, paa: string): Uttrykk => ({
  art: 'begynnerOgSlutter',
  med,
  paa,
});

/** As flat as they can be: the server's reading of a filter takes twice as long for each pair of brackets around another. */
export function og(...alle: readonly Uttrykk[]): Uttrykk {
  const flate = alle.flatMap((en) => (en.art === 'og' ? en.alle : [en]));
  const [eneste] = flate;
  return flate.length === 1 && eneste !== undefined ? eneste : { art: 'og', alle: flate };
}
export function eller(...noen: readonly Uttrykk[]): Uttrykk {
  const flate = noen.flatMap((en) => (en.art === 'eller' ? en.noen : [en]));
  const [eneste] = flate;
  return flate.length === 1 && eneste !== undefined ? eneste : { art: 'eller', noen: flate };
}
export const ikke = (uttrykk: Uttrykk): Uttrykk => ({ art: 'ikke', uttrykk });

/** A value in the server's filter language, where nothing in it is syntax. */
export const sitert = (verdi: string): string => `"${verdi.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

const TOKENER = 't';
/** Filters of the server that hold for every entry, and for none. */
const ALLE = `NOT ${TOKENER} IN []`;
const INGEN = `${TOKENER} IN []`;

/** The expression as a filter of the server. */
export function somFilter(uttrykk: Uttrykk): string {
  switch (uttrykk.art) {
    case 'token':
      return `${TOKENER} = ${sitert(uttrykk.token)}`;
    case 'begynner':
      return `${TOKENER} STARTS WITH ${sitert(uttrykk.med)}`;
    case 'begynnerOgSlutter':
      throw new TypeError('The server cannot be asked for the end of a token.');
    case 'og':
      return uttrykk.alle.length === 0 ? ALLE : `(${uttrykk.alle.map(somFilter).join(' AND ')})`;
    case 'eller':
      return ellerfilter(uttrykk.noen);
    case 'ikke':
      return `NOT (${somFilter(uttrykk.uttrykk)})`;
  }
}

/** Tokens of one group are asked for together: one look-up each, and no tree to build. */
function ellerfilter(noen: readonly Uttrykk[]): string {
  const tokener = noen.flatMap((en) => (en.art === 'token' ? [sitert(en.token)] : []));
  const resten = noen.filter(({ art }) => art !== 'token').map(somFilter);
  const deler = [
    ...(tokener.length === 0 ? [] : [`${TOKENER} IN [${[...new Set(tokener)].join(', ')}]`]),
    ...new Set(resten),
  ];
  return deler.length === 0 ? INGEN : deler.length === 1 ? (deler[0] ?? INGEN) : `(${deler.join(' OR ')})`;
}

/** Whether an entry with these tokens is what the expression asks for. */
export function oppfyller(uttrykk: Uttrykk, tokener: ReadonlySet<string>): boolean {
  switch (uttrykk.art) {
    case 'token':
      return tokener.has(uttrykk.token);
    case 'begynner':
      return [...tokener].some((en) => en.startsWith(uttrykk.med));
    case 'begynnerOgSlutter':
      return [...tokener].some((en) => en.startsWith(uttrykk.med) && en.endsWith(uttrykk.paa));
    case 'og':
      return uttrykk.alle.every((en) => oppfyller(en, tokener));
    case 'eller':
      return uttrykk.noen.some((en) => oppfyller(en, tokener));
    case 'ikke':
      return !oppfyller(uttrykk.uttrykk, tokener);
  }
}
