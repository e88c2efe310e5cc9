import type { Avvisning, Post, Skygge } from '../../noark/leveranse.ts';
import type { Sted } from '../../noark/sak.ts';

/** One field of a record that could not be understood. Names the field, never what stood in it. */
export class Feltfeil extends Error {
  override readonly name = 'Feltfeil';
  /** The element or column, by the format's own name. */
  readonly felt: string;
  /** In plain Norwegian, without the value. */
  readonly grunn: string;
  constructor(felt: string, grunn: string) {
    super(`${felt}: ${grunn}`);
    this.felt = felt;
    this.grunn = grunn;
  }
}

/** Why a record is rejected that lacks a field. */
export const MANGLER = 'feltet mangler';

/** What an entry gets when it is journalført, by the formats' own names: its date, and its number in the case. */
const FAAS_VED_JOURNALFOERING = new Set([
  'journaldato',
  'journalpostnummer',
  'JP.JDATO',
  'JP.JPOSTNR',
  'JP.POSTNR',
  'JP.DOKNR',
]);

/** Whether an entry is rejected for nothing but what an entry that is not journalført yet need not have. */
export const venterPaaJournalfoering = ({ art, felt, grunn }: Avvisning): boolean =>
  art === 'journalpost' && grunn === MANGLER && FAAS_VED_JOURNALFOERING.has(felt);

/**
 * What is read, or something else where it cannot be understood.
 *
 * @throws whatever `les` throws that is not a Feltfeil.
 */
export function lesEller<T>(les: () => T, ellers: T): T {
  try {
    return les();
  } catch (error) {
    if (error instanceof Feltfeil) return ellers;
    throw error;
  }
}

/**
 * What a report may call a record by: «2026/123-4», «26/123», a journal number, a key of few digits, a UUID. Archives put
 * names and fødselsnummer into mappeID and registreringsID; those are found by file and line.
 */
const NUMMER =
  /^(?:\d{1,9}|\d{2,4}[/-]\d{1,9}(?:-\d{1,9})?|\d{1,9}\/\d{4}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[a-z]{1,3}-?\d{1,9}(?:-\d{1,9})?)$/iu;

/**
 * What the reader passes on in the record's place. `nummer` is what people know it by, `nokkel` its key in the archive
 * (where it is another): both where they can be told.
 */
export function avvist(
  art: Avvisning['art'],
  sted: Sted,
  feil: Feltfeil,
  nummer: string | undefined,
  nokkel: string | undefined = nummer,
): Extract<Post, { art: 'avvist' }> {
  const id = nokkel?.trim() ?? '';
  const avvisning = { sted, art, felt: feil.felt, grunn: feil.grunn, ...(id !== '' && { nokkel: id }) };
  const kjennetegn = nummer?.trim();
  return {
    art: 'avvist',
    avvisning:
      kjennetegn !== undefined && NUMMER.test(kjennetegn) ? { ...avvisning, nummer: kjennetegn } : avvisning,
  };
}

/**
 * Builds a record, or says why it cannot be built.
 *
 * @param skygge what can be told of it then.
 * @throws whatever `bygg` throws that is not a Feltfeil.
 */
export function ellerAvvist(
  art: Avvisning['art'],
  sted: Sted,
  { nummer, nokkel }: { readonly nummer: string | undefined; readonly nokkel: string | undefined },
  bygg: () => Post,
  skygge: () => Skygge | undefined = () => undefined,
): Post {
  try {
    return bygg();
  } catch (error) {
    if (error instanceof Feltfeil) return medSkygge(avvist(art, sted, error, nummer, nokkel ?? ''), skygge());
    throw error;
  }
}

/** The same with what can be told of the record, where anything can. */
export const medSkygge = <T extends Extract<Post, { art: 'avvist' | 'annet' }>>(
  post: T,
  skygge: Skygge | undefined,
): T => (skygge === undefined ? post : { ...post, skygge });
