import type { OffentligJournalpost } from '../offentlig/journalpost.ts';
import type { OffentligSak } from '../offentlig/sak.ts';

/**
 * What the entry's page calls each field in its history (R17). Null: a change that no reader can see, because the field
 * only serves the search.
 */
const POSTFELT: Readonly<Record<keyof OffentligJournalpost & string, string | null>> = {
  virksomhet: null,
  saksaar: 'saksnummer',
  sakssekvensnummer: 'saksnummer',
  dokumentnummer: 'dokumentnummer',
  journalaar: 'journalnummer',
  journalsekvensnummer: 'journalnummer',
  journalposttype: 'type',
  journaldato: 'journaldato',
  dokumentetsDato: 'dato',
  tittel: 'tittel',
  parter: 'avsender/mottaker',
  enhet: 'enhet',
  saksbehandler: 'saksbehandler',
  dokumenter: 'dokumenter',
  unntak: 'skjerming',
  tilgang: 'tilgang',
  vurdert: 'offentlighetsvurdering',
  avskrivning: 'avskrivning',
  personnavn: null,
};

const SAKSFELT: Readonly<Record<keyof OffentligSak & string, string | null>> = {
  virksomhet: null,
  saksaar: null,
  sakssekvensnummer: null,
  tittel: 'sakstittel',
  saksdato: 'saksdato',
  enhet: 'sakens enhet',
  saksansvarlig: 'saksansvarlig',
  klassering: 'klassering',
  unntak: 'sakens skjerming',
  vurdert: 'sakens offentlighetsvurdering',
  personnavn: null,
};

/**
 * What stands in the history of an entry that is shown again after it has been away. What it was before is kept nowhere in public, so
 * that what was changed meanwhile cannot be told apart.
 */
export const VIST_IGJEN = 'vist igjen';

/** Every word that can stand in a history, so that the interface can translate them. */
export const endringsfelt: readonly string[] = [
  ...new Set(
    [VIST_IGJEN, ...Object.values(POSTFELT), ...Object.values(SAKSFELT)].filter((felt) => felt !== null),
  ),
];

/** Names the fields whose bytes differ. Both records come from the store's schema, so that key order is the same. */
function ulike(
  foer: object,
  etter: object,
  navn: Readonly<Record<string, string | null>>,
): readonly string[] {
  const [gamle, nye] = [new Map(Object.entries(foer)), new Map(Object.entries(etter))];
  const felt = Object.entries(navn)
    .filter(([noekkel]) => JSON.stringify(gamle.get(noekkel)) !== JSON.stringify(nye.get(noekkel)))
    .flatMap(([, ord]) => ord ?? []);
  return [...new Set(felt)];
}

/** The fields of an entry that changed, in the words and the order of its page. */
export const endredePostfelt = (foer: OffentligJournalpost, etter: OffentligJournalpost): readonly string[] =>
  ulike(foer, etter, POSTFELT);

/** The fields of a case that changed; they are part of the history of every entry in it. */
export const endredeSaksfelt = (foer: OffentligSak, etter: OffentligSak): readonly string[] =>
  ulike(foer, etter, SAKSFELT);

/** Joins two lists of fields into one, in the order of the page, so that it matters not which was noted first. */
export function samleFelt(a: readonly string[], b: readonly string[]): readonly string[] {
  const begge = new Set([...a, ...b]);
  return endringsfelt.filter((felt) => begge.has(felt));
}
