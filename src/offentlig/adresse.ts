/** A case's number, as the public writes it. */
export interface Saksnummer {
  readonly saksaar: number;
  readonly sakssekvensnummer: number;
}
export interface Dokumentnummer extends Saksnummer {
  readonly dokumentnummer: number;
}

/** «2026/123». The one place that formats a case number. */
export const formaterSaksnummer = (sak: Saksnummer): string => `${sak.saksaar}/${sak.sakssekvensnummer}`;

/** «2026/123-4». */
export const formaterDokumentnummer = (post: Dokumentnummer): string =>
  `${formaterSaksnummer(post)}-${post.dokumentnummer}`;

/** The stable address of a case (R64), made of numbers only, so that no source text can leak into it. */
export const sakssti = (virksomhet: string, sak: Saksnummer): string =>
  `/${virksomhet}/sak/${sak.saksaar}/${sak.sakssekvensnummer}`;

/** The stable address of an entry. */
export const journalpoststi = (virksomhet: string, post: Dokumentnummer): string =>
  `${sakssti(virksomhet, post)}/${post.dokumentnummer}`;

/** The address of a day list, or of a page of it: the first page is the day's own address. */
export const postlistesti = (virksomhet: string, dato: string, side = 1): string =>
  `/${virksomhet}/postliste/${dato}${side === 1 ? '' : `?side=${side}`}`;

/** The key of an entry in index and store: «slug/2026/123/4». */
export const journalpostID = (virksomhet: string, post: Dokumentnummer): string =>
  `${virksomhet}/${post.saksaar}/${post.sakssekvensnummer}/${post.dokumentnummer}`;

/** No more digits than a number holds exactly. */
const ID = /^([^/]+)\/(\d{1,15})\/(\d{1,15})\/(\d{1,15})$/u;

/** Reads a {@link journalpostID} back; undefined for what is not one. */
export function lesJournalpostID(id: string): (Dokumentnummer & { readonly virksomhet: string }) | undefined {
  const [, virksomhet, saksaar, sakssekvensnummer, dokumentnummer] = ID.exec(id) ?? [];
  if (virksomhet === undefined) return undefined;
  return {
    virksomhet,
    saksaar: Number(saksaar),
    sakssekvensnummer: Number(sakssekvensnummer),
    dokumentnummer: Number(dokumentnummer),
  };
}
