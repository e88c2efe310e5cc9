import { formaterDokumentnummer, formaterSaksnummer } from '../offentlig/adresse.ts';

/** One thing to ask for: an entry's documents, or a whole case. Only numbers: a title is read from the journal when shown. */
export interface Listepost {
  readonly virksomhet: string;
  readonly saksaar: number;
  readonly sakssekvensnummer: number;
  /** Absent for the whole case. */
  readonly dokumentnummer?: number;
}
export type Innsynsliste = readonly Listepost[];

/** As many as fit in a cookie and in an address. */
export const MAKS_I_LISTEN = 200;

const noekkel = (p: Listepost): string =>
  `${p.virksomhet}:${p.saksaar}.${p.sakssekvensnummer}${p.dokumentnummer === undefined ? '' : `.${p.dokumentnummer}`}`;

/** «2026/123-4», or «2026/123» for a whole case. */
export const formaterListepost = (p: Listepost): string =>
  p.dokumentnummer === undefined
    ? formaterSaksnummer(p)
    : formaterDokumentnummer({ ...p, dokumentnummer: p.dokumentnummer });

const utenGjentak = (liste: Innsynsliste): Innsynsliste => [
  ...new Map(liste.map((p) => [noekkel(p), p])).values(),
];

/** The list with one more; once each, and no longer than the limit. */
export const leggTil = (liste: Innsynsliste, ...nye: readonly Listepost[]): Innsynsliste =>
  utenGjentak([...liste, ...nye]).slice(0, MAKS_I_LISTEN);

export const fjern = (liste: Innsynsliste, post: Listepost): Innsynsliste =>
  liste.filter((p) => noekkel(p) !== noekkel(post));

export const erIListen = (liste: Innsynsliste, post: Listepost): boolean =>
  liste.some((p) => noekkel(p) === noekkel(post));

/**
 * The list as text, the same in a link that is shared and in the first-party cookie that keeps it for some days:
 * «fjordvik:2026.123.4+5,2026.124~bergen:2025.9.1». Numbers and slugs only, nothing that must be escaped, no account and no
 * id: it is the list itself, and nothing of it is stored on the server.
 */
export function skrivListe(liste: Innsynsliste): string {
  const virksomheter = new Map<string, Map<string, (number | undefined)[]>>();
  for (const p of liste) {
    const saker = virksomheter.get(p.virksomhet) ?? new Map<string, (number | undefined)[]>();
    virksomheter.set(p.virksomhet, saker);
    const sak = `${p.saksaar}.${p.sakssekvensnummer}`;
    saker.set(sak, [...(saker.get(sak) ?? []), p.dokumentnummer]);
  }
  const sakstekst = (sak: string, numre: readonly (number | undefined)[]): string[] => {
    const poster = numre.filter((n) => n !== undefined);
    return [
      ...(poster.length < numre.length ? [sak] : []),
      ...(poster.length > 0 ? [`${sak}.${poster.join('+')}`] : []),
    ];
  };
  return [...virksomheter]
    .map(([slug, saker]) => `${slug}:${[...saker].flatMap(([sak, n]) => sakstekst(sak, n)).join(',')}`)
    .join('~');
}

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
const SAK = /^(\d{4})\.(\d{1,9})(?:\.(\d{1,9}(?:\+\d{1,9})*))?$/u;

/** What an address has room for. */
const MAKS_TEGN = 16_000;

/** Without the last number where something was cut off: part of it would be another number. */
const hele = (tekst: string): string =>
  tekst.length <= MAKS_TEGN ? tekst : tekst.slice(0, MAKS_TEGN).replace(/[,~][^,~]*$/u, '');

/**
 * Reads a list back: what can be asked for at a time, and the rest, each once. What cannot be read is left out: a link may have been
 * broken on its way.
 */
export function delListe(tekst: string): { readonly liste: Innsynsliste; readonly resten: Innsynsliste } {
  const lest: Listepost[] = [];
  for (const del of hele(tekst).split('~')) {
    const [slug = '', saker = ''] = del.split(':', 2);
    if (!SLUG.test(slug) || slug.length > 100) continue;
    for (const sak of saker.split(',')) {
      const [, aar, sekvens, numre] = SAK.exec(sak) ?? [];
      if (aar === undefined || sekvens === undefined || Number(sekvens) === 0) continue;
      const felles = { virksomhet: slug, saksaar: Number(aar), sakssekvensnummer: Number(sekvens) };
      if (numre === undefined) lest.push(felles);
      else for (const n of numre.split('+')) lest.push({ ...felles, dokumentnummer: Number(n) });
    }
  }
  const alle = utenGjentak(lest);
  return { liste: alle.slice(0, MAKS_I_LISTEN), resten: alle.slice(MAKS_I_LISTEN) };
}

/** The first of a list, as many as can be asked for at a time. */
export const lesListe = (tekst: string): Innsynsliste => delListe(tekst).liste;
