/** Operators of other search engines. */
const ANDRES = /^(?:AND|OG|NOT|IKKE|IKKJE|NEAR(?:[/(].*)?)$/u;
const FELT = /^\p{L}[\p{L}_.]*:[^\s/]/u;
const TEGN = /^[()[\]{}^~+|&?]$|[\p{L}\p{N}][*?][\p{L}\p{N}]|^\p{L}+[~^]\d?$|[({[].*[)}\]]$/u;

/** Whether something that was written looks like an order to a search engine, and is none to ours: it is worth saying that it is text. */
export const liknerSyntaks = (skrevet: string): boolean =>
  skrevet.length <= 100 && (ANDRES.test(skrevet) || FELT.test(skrevet) || TEGN.test(skrevet));
