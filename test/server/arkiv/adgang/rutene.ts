/** One value for each part of an address. Case 1 is the planning unit's, in every body. */
const DELER: Readonly<Record<string, string>> = {
  virksomhet: 'fjordvik',
  aar: '2026',
  nr: '1',
  dok: '1',
  dato: '2026-03-02',
  liste: 'holdt',
  flate: 'side',
  emne: 'kom-i-gang',
  id: 'a1',
  fil: 'journal.csv',
  referanse: 'AAAA-BBBB-CCCC',
};

/** An address that a route answers to. @throws when a part has no value here: it must then be given one. */
export const adresseAv = (sti: string): string =>
  sti.replace(/:([a-z]+)/g, (_, del: string) => {
    const verdi = DELER[del];
    if (verdi === undefined) throw new Error(`Give «${del}» a value, so that its routes are tried.`);
    return verdi;
  });
