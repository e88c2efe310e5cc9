/** Titles and names are without number: the memory of them is thrown away when it has grown this large. */
const STOERST = 10_000;

/**
 * The same function, which remembers what it has answered: documents repeat the entry's title, and units, senders and
 * case handlers come again with every entry. Only for pure functions, and answers that nobody changes.
 */
export function husk<T>(regn: (tekst: string) => T): (tekst: string) => T {
  const svar = new Map<string, { readonly verdi: T }>();
  return (tekst) => {
    const kjent = svar.get(tekst);
    if (kjent !== undefined) return kjent.verdi;
    if (svar.size >= STOERST) svar.clear();
    const verdi = regn(tekst);
    svar.set(tekst, { verdi });
    return verdi;
  };
}
