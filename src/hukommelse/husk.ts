/** Where nothing else is said, so many answers are kept. */
const ANTALL = 10_000;

interface Grenser {
  /** The memory is thrown away when it has grown this large: texts and names are without number. */
  readonly antall?: number;
  /** A longer key is worked out each time. UTF-16 units. */
  readonly lengste?: number;
}

/**
 * The same function, which remembers what it has answered: titles, names and classes come again and again. Only for pure
 * functions, whose answers nobody changes.
 */
export function husk<T>(
  regn: (noekkel: string) => T,
  { antall = ANTALL, lengste = Infinity }: Grenser = {},
): (noekkel: string) => T {
  const svar = new Map<string, { readonly verdi: T }>();
  return (noekkel) => {
    const kjent = svar.get(noekkel);
    if (kjent !== undefined) return kjent.verdi;
    const verdi = regn(noekkel);
    if (noekkel.length > lengste) return verdi;
    if (svar.size >= antall) svar.clear();
    svar.set(noekkel, { verdi });
    return verdi;
  };
}
