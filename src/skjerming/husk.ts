/** Names and free text are without number: the memory of them is thrown away when it has grown this large. */
const STOERST = 20_000;

/** The same function, which remembers what it has answered. Only for pure functions. */
export function husk<T>(regn: (nokkel: string) => T): (nokkel: string) => T {
  const svar = new Map<string, { readonly verdi: T }>();
  return (nokkel) => {
    const kjent = svar.get(nokkel);
    if (kjent !== undefined) return kjent.verdi;
    if (svar.size >= STOERST) svar.clear();
    const verdi = regn(nokkel);
    svar.set(nokkel, { verdi });
    return verdi;
  };
}
