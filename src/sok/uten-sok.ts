import { SokUtilgjengelig, type Sokebortfall, type Sokemotor } from './sokemotor.ts';

/** Stands where an engine should: the rest of the journal is served, and every search is told why there is none. */
export function utenSok(
  aarsak: string,
  Feil: new (aarsak: string) => Sokebortfall = SokUtilgjengelig,
): Sokemotor {
  const borte = async (): Promise<never> => {
    throw new Feil(aarsak);
  };
  return {
    indekser: borte,
    fjern: borte,
    eldes: borte,
    rens: borte,
    toem: borte,
    sok: borte,
    forslag: borte,
    helse: async () => ({ klar: false, antall: 0, navnSokbare: true }),
    lukk: async () => {},
  };
}
